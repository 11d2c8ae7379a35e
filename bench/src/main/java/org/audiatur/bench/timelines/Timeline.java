package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an entity takes part in, day by day.
 *
 * @param entity as the list of target entities names it
 * @param entries by order; what has no place in time stands at order 0
 */
public record Timeline(String entity, List<Entry> entries) {

  /** The order of what has no place in time. */
  static final int UNANCHORED = 0;

  /**
   * Happenings of one date; those of one entry are told as the same happening.
   *
   * @param date as {@code 2005-02-XX}
   * @param events each as {@code document-sentence-word}
   */
  public record Entry(int order, String date, List<String> events) {
    public Entry {
      events = List.copyOf(events);
    }
  }

  public Timeline {
    entries = List.copyOf(entries);
  }

  /** A file of the gold standard: the entity, then a line for each entry, tabs between. */
  public static Timeline parse(String file) {
    List<String> lines = file.lines().filter(line -> !line.isBlank()).toList();
    List<Entry> entries = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.strip().toLowerCase(Locale.ROOT).split("\t"));
      int order = Integer.parseInt(cells.getFirst());
      entries.add(new Entry(order, cells.get(1), cells.subList(2, cells.size())));
    }
    return new Timeline(lines.getFirst().strip(), entries);
  }

  /** What has a place in time. */
  List<Entry> anchored() {
    return entries.stream().filter(entry -> entry.order() != UNANCHORED).toList();
  }
}
