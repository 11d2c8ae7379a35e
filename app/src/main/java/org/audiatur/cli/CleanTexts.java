package org.audiatur.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.audiatur.export.OutputException;
import org.audiatur.text.ReadingText;

/** Keeps clean texts as files: never in the place of an input, of an earlier file only by force. */
final class CleanTexts {

  private final Path out;
  private final boolean folder;
  private final List<Path> inputs;
  private final boolean force;

  private CleanTexts(Path out, boolean folder, List<Path> inputs, boolean force) {
    this.out = out;
    this.folder = folder;
    this.inputs = List.copyOf(inputs);
    this.force = force;
  }

  /** Into a file for a single file, into a folder for all else. */
  static CleanTexts into(Path out, List<Path> inputs, boolean force) throws OutputException {
    boolean folder =
        inputs.size() != 1 || Files.isDirectory(inputs.getFirst()) || Files.isDirectory(out);
    if (!folder) {
      check(out, inputs, force);
    } else if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new OutputException(
          out + " is a file, but there are several texts. Maybe name a folder");
    }
    return new CleanTexts(out, folder, inputs, force);
  }

  /** Complains if writing this file would destroy an input, or an earlier file without force. */
  static void check(Path file, List<Path> inputs, boolean force) throws OutputException {
    if (Files.isDirectory(file)) {
      throw new OutputException(file + " is a folder. Maybe name a file in it");
    }
    if (!Files.exists(file)) {
      return;
    }
    for (Path input : inputs) {
      if (holds(input, file)) {
        throw new OutputException(
            file + " is one of the inputs, which are never changed. Maybe name another place");
      }
    }
    if (!force) {
      throw new OutputException(
          file + " exists already. Maybe name another place, or add --force to overwrite it");
    }
  }

  private static boolean holds(Path input, Path file) {
    try {
      return file.toRealPath().startsWith(input.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes one text whole or not at all.
   *
   * @param name what its file in a folder is called
   */
  void write(ReadingText reading, String name) throws IOException {
    Path file = folder ? out.resolve(name).normalize() : out;
    if (folder && !file.startsWith(out.normalize())) {
      throw new IOException("its name leads out of the folder " + out);
    }
    try {
      check(file, inputs, force);
    } catch (OutputException e) {
      throw new IOException("its clean text was not written: " + e.getMessage(), e);
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    try (Writer writer = Files.newBufferedWriter(beside)) {
      writer.write(reading.text());
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
