package org.audiatur.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A folder of results that is replaced as a whole or not at all: everything is written into a
 * folder beside it, which takes its place at the end. Files of other programs in the old folder are
 * kept; a folder that is not Audiatur's is only touched by force.
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

  private final Path target;
  private final Path staging;

  private OutputFolder(Path target, Path staging) {
    this.target = target;
    this.staging = staging;
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
      Files.createDirectories(parent);
      return new OutputFolder(target, Files.createDirectory(beside(target, "new")));
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
    return staging;
  }

  /** Puts what was written in the place of what was there. */
  public void commit() throws IOException {
    if (!Files.exists(target)) {
      Files.move(staging, target);
      return;
    }
    Path old = Files.createDirectory(beside(target, "old"));
    Path before = old.resolve("results");
    Files.move(target, before);
    try {
      Files.move(staging, target);
    } catch (IOException e) {
      Files.move(before, target);
      Files.delete(old);
      throw e;
    }
    keepForeign(before);
    delete(old);
  }

  /** Removes what was written and not committed. */
  @Override
  public void close() throws IOException {
    if (Files.exists(staging)) {
      delete(staging);
    }
  }

  private void keepForeign(Path before) throws IOException {
    for (Path entry : entries(before)) {
      String name = entry.getFileName().toString();
      if (!OURS.contains(name)) {
        Files.move(entry, target.resolve(name));
      }
    }
  }

  /** A name of its own; not a temporary folder of Java's, which nobody else may read. */
  private static Path beside(Path target, String what) {
    String own = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    return target.resolveSibling("." + target.getFileName() + "." + what + "-" + own);
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
