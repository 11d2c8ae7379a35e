package org.audiatur.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of results that is replaced as a whole or not at all. While a run goes on it has a
 * hidden folder beside, {@code .NAME.begun}: there everything is written, to take its place at the
 * end; there a run keeps what the next one needs not do again if it is stopped ({@link #kept}).
 * Only what is kept survives a stop; what a run that was killed left there is mended or removed by
 * the next. Files of other programs in the old folder of results are kept; a folder that is not
 * Audiatur's is only touched by force. Thread-safe.
 */
public final class OutputFolder implements AutoCloseable {

  private static final Set<String> OURS =
      Set.of(
          "run.json",
          "documents.jsonl",
          "mentions.jsonl",
          "claims.jsonl",
          "entities.jsonl",
          "events.jsonl",
          "conflicts.jsonl",
          "systems.jsonl",
          "texts",
          "dossier.html");

  /** Another thread may be writing what is being removed. */
  private static final int TRIES = 50;

  private final Path target;
  private final Path begun;
  private final FolderLock lock;
  private boolean finished;
  private boolean stopped;

  private OutputFolder(Path target, Path begun, FolderLock lock) {
    this.target = target;
    this.begun = begun;
    this.lock = lock;
  }

  /**
   * Checks that the results can be written, and makes room for them.
   *
   * @param force also where the folder exists, is not empty, and holds no earlier result
   * @throws OutputException with a message for the person who named the folder
   */
  public static OutputFolder prepare(Path out, boolean force) throws OutputException {
    try {
      Path target = Files.isDirectory(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
      check(out, target, force);
      Path parent = target.getParent();
      if (parent == null) {
        throw new OutputException(
            out + ": the root of the disk cannot be replaced. Maybe name a folder in it");
      }
      Path begun = target.resolveSibling("." + target.getFileName() + ".begun");
      Files.createDirectories(parent);
      Files.createDirectories(begun);
      return new OutputFolder(target, begun, FolderLock.of(begun, out)).emptied();
    } catch (FileAlreadyExistsException e) {
      throw new OutputException(
          out + ": " + e.getFile() + " is a file, not a folder. Maybe name another folder");
    } catch (AccessDeniedException e) {
      throw new OutputException(
          out
              + ": the folder "
              + e.getFile()
              + " may not be written to. Maybe name another with --out");
    } catch (IOException e) {
      throw new OutputException(
          out + " cannot be written: " + e.getMessage() + ". Maybe name another folder with --out");
    }
  }

  private static void check(Path out, Path target, boolean force)
      throws IOException, OutputException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new OutputException(
          out + " is a file, not a folder. Maybe name another folder with --out");
    }
    if (!force && !isResult(target) && !isEmpty(target)) {
      throw new OutputException(
          out
              + " is not empty and holds no earlier result (no run.json). Maybe name a new folder, or add --force: files that are not Audiatur's are kept");
    }
  }

  /** What a run that was killed left: results half written, or half put in their place. */
  private OutputFolder emptied() throws IOException {
    if (Files.exists(old()) && !Files.exists(target)) {
      Files.move(old(), target);
    }
    forgetOld();
    delete(staging());
    Files.createDirectory(staging());
    return this;
  }

  /** True if an input would be replaced together with the results. */
  public boolean replaces(Path input) {
    try {
      Path real = input.toRealPath();
      return real.startsWith(target)
          && real.getNameCount() > target.getNameCount()
          && OURS.contains(real.getName(target.getNameCount()).toString());
    } catch (IOException e) {
      return false;
    }
  }

  /** Where to write. */
  public Path staging() {
    return begun.resolve("results");
  }

  /** Where what takes long may be kept until the results are in their place. */
  public Path kept() {
    return begun.resolve("kept");
  }

  private Path old() {
    return begun.resolve("old");
  }

  /** Puts what was written in the place of what was there. */
  public synchronized void commit() throws IOException {
    if (stopped) {
      throw new IOException("the run was stopped");
    }
    if (Files.exists(target)) {
      Files.move(target, old());
    }
    try {
      Files.move(staging(), target);
    } catch (IOException e) {
      if (Files.exists(old())) {
        Files.move(old(), target);
      }
      throw e;
    }
    finished = true;
    forgetOld();
  }

  private void forgetOld() throws IOException {
    if (Files.exists(old())) {
      for (Path entry : entries(old())) {
        if (!OURS.contains(entry.getFileName().toString())) {
          Files.move(entry, target.resolve(entry.getFileName()));
        }
      }
      delete(old());
    }
  }

  /** There will be no results: nothing is kept for another run. */
  public synchronized void abandon() {
    finished = true;
  }

  /**
   * The run is being stopped, from without: removes what was written. If the results are in their
   * place, or about to be, it does nothing.
   *
   * @return false if there are results
   */
  public synchronized boolean stop() throws IOException {
    if (finished) {
      return false;
    }
    stopped = true;
    close();
    return true;
  }

  /** Removes what was written and not committed, and what was kept if the run came to its end. */
  @Override
  public synchronized void close() throws IOException {
    delete(staging());
    if (finished || !Files.exists(kept())) {
      delete(kept());
      if (!Files.exists(old())) {
        delete(begun);
      }
    }
    lock.close();
  }

  private static boolean isResult(Path folder) {
    return Files.isRegularFile(folder.resolve("run.json"));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    return entries(folder).isEmpty();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Also while somebody still writes there, who ends when a folder is gone. */
  private static void delete(Path folder) throws IOException {
    for (int tries = 1; Files.exists(folder); tries++) {
      try {
        deleteOnce(folder);
      } catch (IOException | java.io.UncheckedIOException e) {
        if (tries == TRIES) {
          throw new IOException("while removing " + folder, e);
        }
      }
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
