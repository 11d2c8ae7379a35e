package org.audiatur.bench.dates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Measures;

/**
 * Scores the rows of {@code dates-numbers-ru-uk}: tests of two libraries for assistants, Duckling
 * (value and grain) and dateparser (day). Phrases of time stand in a letter of the reference day
 * and hour; measures and numbers are read by themselves. Where a row asks for a convention that a
 * historian would not follow, it counts as wrong.
 */
public final class RowsScore {

  private static final List<String> MEASURES =
      List.of("Duration", "Quantity", "Distance", "Volume", "AmountOfMoney");
  private static final TreeMap<String, String> LETTERS =
      new TreeMap<>(
          java.util.Map.of(
              "ru", "В приказе от 12 февраля 2013 года, в 4 часа 30 минут утра, сказано",
              "uk", "У наказі від 12 лютого 2013 року, о 4 годині 30 хвилин ранку, сказано"));
  private static final TreeMap<String, String> OTHER_LETTERS =
      new TreeMap<>(
          java.util.Map.of(
              "ru", "В приказе от 13 ноября 2012 года сказано",
              "uk", "У наказі від 13 листопада 2012 року сказано"));

  private final Phrases phrases;
  private final Measures measures;
  private final boolean errors;
  private final TreeMap<String, int[]> counts = new TreeMap<>();

  private RowsScore(Packs packs, boolean errors) {
    phrases = new Phrases(packs);
    measures = new Measures(packs);
    this.errors = errors;
  }

  /** First argument: the folder; second, if it is "errors": list what is wrong. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    RowsScore score = new RowsScore(Packs.standard(), arguments.length > 1);
    for (String[] row : rows(folder.resolve("duckling_ru_uk.tsv"))) {
      score.duckling(new Row(row[0], row[1], row[2], row[3]));
    }
    for (String[] row : rows(folder.resolve("dateparser_ru_uk.tsv"))) {
      score.dateparser(row);
    }
    for (String[] row : rows(folder.resolve("duckling_ru_uk_negative.tsv"))) {
      score.negative(new Row(row[0], row[1], row[2], ""));
    }
    score.print();
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private void duckling(Row row) {
    String text = characters(row.text());
    switch (row.dimension()) {
      case "Time" -> time(new Row(row.dimension(), row.language(), text, row.expected()));
      case "Numeral", "Ordinal" -> number(row, text);
      default -> {
        if (MEASURES.contains(row.dimension())) {
          var read = measures.read(text, row.language());
          ExpectedMeasure expected = ExpectedMeasure.parse(row.expected());
          count(
              row, read.map(expected::fits).orElse(false), read.map(Measure::toString).orElse("-"));
        }
      }
    }
  }

  /** The file writes some signs as their numbers. */
  private static String characters(String text) {
    return text.replace("\\x20ac", "€").replace("\\x00a3", "£");
  }

  private void time(Row row) {
    ExpectedTime expected = ExpectedTime.parse(row.expected());
    List<Phrases.Said> said = phrases.inLetter(row.text(), letter(LETTERS, row.language()));
    boolean right = said.size() == 1 && isRight(said.getFirst(), expected);
    count(row, right, shown(said));
  }

  private static boolean isRight(Phrases.Said said, ExpectedTime expected) {
    return said.value() != null && expected.fits(said.value(), said.dayPart());
  }

  private static String shown(List<Phrases.Said> said) {
    List<String> all = new ArrayList<>();
    said.forEach(one -> all.add(one.words().rule() + " " + one.value()));
    return all.toString();
  }

  private void number(Row row, String text) {
    double expected = Double.parseDouble(row.expected().replaceAll(".* |[()]", ""));
    double read =
        row.dimension().equals("Numeral")
            ? measures.number(text, row.language()).orElse(Double.NaN)
            : measures.ordinal(text, row.language()).orElse(-1);
    count(row, Math.abs(read - expected) < 1e-9 * Math.max(1, Math.abs(expected)), "" + read);
  }

  private void dateparser(String[] columns) {
    String mention = columns[3];
    Row row = new Row("dateparser " + columns[0], columns[1], mention, columns[4]);
    List<Phrases.Said> said =
        columns[0].equals("string")
            ? phrases.inLetter(columns[2], letter(OTHER_LETTERS, columns[1]))
            : phrases.of(columns[2]);
    boolean right =
        said.stream()
            .flatMap(Phrases.Said::each)
            .filter(one -> columns[0].equals("string") || covers(one, columns[2], mention))
            .anyMatch(one -> isDay(one, columns[4]));
    count(row, right, shown(said));
  }

  private static boolean covers(Phrases.Said said, String text, String mention) {
    int start = text.indexOf(mention);
    return said.span().start() < start + mention.length() && said.span().end() > start;
  }

  /** Where no day is expected the text gives no year, and no year may be read. */
  private static boolean isDay(Phrases.Said said, String expected) {
    if (said.value() == null) {
      return false;
    }
    var days = said.value().bounds();
    if (expected.isBlank()) {
      return days.isEmpty();
    }
    int[] parts = Arrays.stream(expected.split(",")).mapToInt(Integer::parseInt).toArray();
    LocalDate day = LocalDate.of(parts[0], parts[1], parts[2]);
    return days.map(d -> d.first().equals(day) && d.last().equals(day)).orElse(false);
  }

  private static String letter(Map<String, String> letters, String language) {
    return Objects.requireNonNull(letters.get(language), language);
  }

  private void negative(Row row) {
    boolean silent =
        row.dimension().equals("Time")
            ? phrases.inLetter(row.text(), letter(LETTERS, row.language())).stream()
                .allMatch(said -> said.value() == null)
            : measures.read(row.text(), row.language()).isEmpty();
    count(new Row("negative", row.language(), row.text(), "nothing"), silent, "something");
  }

  private void count(Row row, boolean right, String read) {
    for (String name : List.of(row.dimension() + " " + row.language(), "~ all")) {
      int[] count = counts.computeIfAbsent(name, key -> new int[2]);
      count[0]++;
      count[1] += right ? 1 : 0;
    }
    if (errors && !right) {
      System.out.println(
          row.dimension()
              + " "
              + row.language()
              + ": "
              + row.text()
              + " | expected "
              + row.expected()
              + " | read "
              + read);
    }
  }

  private void print() {
    counts.forEach(
        (name, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s right %3d of %3d  %.3f%n",
                name,
                c[1],
                c[0],
                (double) c[1] / c[0]));
  }
}
