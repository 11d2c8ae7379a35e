package org.audiatur.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a reader found of one system. Lines at the head tell how it is compared: {@code key place:
 * place to} names a key that decides, and under which names an output may write it; {@code every
 * party: ...} is the same where all its things are asked for; {@code also days: ...} names a key
 * that does not decide but is counted; {@code parts task} says that a list {@code tasks} of an
 * output entry holds parts of their own, {@code whole} that the entry counts beside them.
 *
 * @param system {@code S1} to {@code S11}
 * @param keys that decide
 * @param also that do not decide, but are counted
 * @param parts name of the list whose places are parts, or empty
 * @param whole whether an entry with parts counts itself
 */
record Expectation(
    String system,
    Map<String, Key> keys,
    Map<String, Key> also,
    String parts,
    boolean whole,
    List<ExpectedEntry> entries) {

  /** A key that decides: its names in an output, and whether all its things are asked for. */
  record Key(List<String> names, boolean every) {
    Key {
      names = List.copyOf(names);
    }
  }

  Expectation {
    keys = new TreeMap<>(keys);
    also = new TreeMap<>(also);
    entries = List.copyOf(entries);
  }

  /** All {@code S*.txt} of a folder, in the order of the systems. */
  static List<Expectation> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("S\\d+\\.txt"))
          .map(Expectation::read)
          .sorted(Comparator.comparing(one -> Integer.valueOf(one.system().substring(1))))
          .toList();
    }
  }

  private static Expectation read(Path file) {
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Reading " + file, unreadable);
    }
  }

  static Expectation parse(List<String> lines) {
    Map<String, Key> keys = new TreeMap<>();
    Map<String, Key> also = new TreeMap<>();
    Map<String, String> head = new TreeMap<>();
    List<ExpectedEntry> entries = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.replaceAll(":(?=\\s|$)", "").split("\\s+");
      if (line.contains(" | ")) {
        entries.add(ExpectedEntry.parse(line));
      } else if (words[0].matches("key|every|also")) {
        List<String> names = List.of(words).subList(2, words.length);
        (words[0].equals("also") ? also : keys)
            .put(words[1], new Key(names, !words[0].equals("key")));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        head.put(words[0], words[words.length - 1]);
      }
    }
    return new Expectation(
        head.getOrDefault("system", ""),
        keys,
        also,
        head.getOrDefault("parts", ""),
        head.containsKey("whole"),
        entries);
  }

  /** Under which names an output may write a key. */
  Key named(String key) {
    return keys.getOrDefault(key, also.getOrDefault(key, new Key(List.of(key), true)));
  }
}
