package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was recognised in one picture.
 *
 * @param text laid out as a plain text
 * @param confidence mean over its letters, 0 to 100
 * @param letters how many letters and figures
 */
record Recognised(String text, double confidence, int letters) {

  private static final int COLUMNS = 12;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;

  /** One word with its place and how sure it is. */
  private record Seen(PageWord word, double bottom, double height, double confidence) {}

  /** Reads the table of words that Tesseract gives; pages of one file are apart by form feeds. */
  static Recognised of(String table) {
    Map<String, Map<String, List<Seen>>> pages = new LinkedHashMap<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length == COLUMNS && cells[0].equals("5") && !cells[TEXT].isBlank()) {
        pages
            .computeIfAbsent(cells[1], page -> new LinkedHashMap<>())
            .computeIfAbsent(
                String.join(" ", cells[2], cells[3], cells[4]), line -> new ArrayList<>())
            .add(seen(cells));
      }
    }
    List<String> texts = new ArrayList<>();
    pages.values().forEach(page -> texts.add(text(page.values())));
    List<Seen> all =
        pages.values().stream()
            .flatMap(page -> page.values().stream())
            .flatMap(List::stream)
            .toList();
    return new Recognised(
        String.join("\f", texts), mean(all), all.stream().mapToInt(Recognised::letters).sum());
  }

  private static Seen seen(String[] cells) {
    double left = Double.parseDouble(cells[6]);
    double top = Double.parseDouble(cells[7]);
    double width = Double.parseDouble(cells[8]);
    double height = Double.parseDouble(cells[9]);
    PageWord word = new PageWord(cells[TEXT].strip(), left, left + width);
    return new Seen(word, top + height, height, Double.parseDouble(cells[CONFIDENCE]));
  }

  private static String text(Iterable<List<Seen>> lines) {
    List<List<Seen>> all = new ArrayList<>();
    lines.forEach(all::add);
    double size = median(all.stream().flatMap(List::stream).mapToDouble(Seen::height).toArray());
    return PageText.ofLines(
        all.stream()
            .map(line -> line(line, size))
            .sorted(Comparator.comparingDouble(PageLine::y).thenComparingDouble(PageLine::left))
            .toList());
  }

  private static PageLine line(List<Seen> seen, double size) {
    List<PageWord> words =
        seen.stream().map(Seen::word).sorted(Comparator.comparingDouble(PageWord::left)).toList();
    return new PageLine(words, median(seen.stream().mapToDouble(Seen::bottom).toArray()), size);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values.length == 0 ? 1 : values[values.length / 2];
  }

  private static int letters(Seen seen) {
    return (int) seen.word().text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static double mean(List<Seen> words) {
    double sum = words.stream().mapToDouble(word -> word.confidence() * letters(word)).sum();
    return sum / Math.max(1, words.stream().mapToInt(Recognised::letters).sum());
  }
}
