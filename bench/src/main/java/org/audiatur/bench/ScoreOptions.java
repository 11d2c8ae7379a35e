package org.audiatur.bench;

import java.util.List;

/** Words of a command line: options that begin with {@code --}, each with the words after it. */
record ScoreOptions(List<String> words) {

  ScoreOptions {
    words = List.copyOf(words);
  }

  boolean has(String option) {
    return words.contains(option);
  }

  boolean hasAny(String... options) {
    return List.of(options).stream().anyMatch(this::has);
  }

  /** The word after an option, or {@code otherwise}. */
  String value(String option, String otherwise) {
    return value(option, 1, otherwise);
  }

  /** The word {@code place} words after an option, unless another option comes before it. */
  String value(String option, int place, String otherwise) {
    int at = words.indexOf(option);
    int last = at + place;
    if (at < 0 || last >= words.size()) {
      return otherwise;
    }
    boolean another = words.subList(at + 1, last + 1).stream().anyMatch(w -> w.startsWith("--"));
    return another ? otherwise : words.get(last);
  }

  int number(String option, int otherwise) {
    return Integer.parseInt(value(option, Integer.toString(otherwise)));
  }
}
