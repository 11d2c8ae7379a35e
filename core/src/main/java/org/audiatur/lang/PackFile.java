package org.audiatur.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of a pack: UTF-8, one fact a line, columns separated by tabs, comments after {@code #}
 * at the start of a line, blank lines ignored.
 */
final class PackFile {

  private PackFile() {}

  /** True if the pack has such a file. */
  static boolean exists(String path) {
    return PackFile.class.getResource(path) != null;
  }

  /** All lines that hold a fact, in order. */
  static List<String> lines(String path) {
    try (InputStream in = PackFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "No pack file "
                + path
                + ". Maybe its name is misspelt, or the pack does not have it: look under core/src/main/resources.");
      }
      return facts(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The pack file " + path + " cannot be read", e);
    }
  }

  private static List<String> facts(BufferedReader reader) throws IOException {
    List<String> facts = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        facts.add(line.strip());
      }
    }
    return List.copyOf(facts);
  }

  /** All facts, cut at tabs. */
  static List<List<String>> table(String path) {
    return lines(path).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
