package org.audiatur.bench.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.compare.Conflict;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;

/**
 * Numbers that historians of one war give for the same battles (ACW-battles): each two of a cell
 * are told in a sentence each, as counted and as estimated, in one language and in two, and go
 * through the whole engine. Counted numbers must be held against each other unless they are equal,
 * as a difference up to a tenth and a contradiction above; estimates only above a tenth. Arguments:
 * the folder; {@code every=N} takes one pair in N; {@code errors} lists what is wrong.
 */
public final class BattleNumbers {

  private static final double TENTH = 0.1;
  private static final int THOUSAND = 1000;

  /** Below, a sentence would not say "men". */
  private static final double FEWEST = 2;

  private static final Map<String, Map<String, String>> SENTENCES =
      Map.of(
          "en",
          Map.of(
              "casualties", "In the battle of Corinth on 4 October 1862 the Federals lost # men.",
              "killed",
                  "In the battle of Corinth on 4 October 1862 the Federals lost # men killed.",
              "wounded",
                  "In the battle of Corinth on 4 October 1862 the Federals lost # men wounded.",
              "strength", "In the battle of Corinth on 4 October 1862 the Federals had # men."),
          "ru",
          Map.of(
              "casualties", "В битве при Коринфе 4 октября 1862 года федералы потеряли # человек.",
              "killed",
                  "В битве при Коринфе 4 октября 1862 года федералы потеряли # человек убитыми.",
              "wounded",
                  "В битве при Коринфе 4 октября 1862 года федералы потеряли # человек ранеными.",
              "strength", "В битве при Коринфе 4 октября 1862 года федералы имели # человек."),
          "uk",
          Map.of(
              "casualties", "У битві при Коринфі 4 жовтня 1862 року федерали втратили # осіб.",
              "killed", "У битві при Коринфі 4 жовтня 1862 року федерали втратили # осіб вбитими.",
              "wounded",
                  "У битві при Коринфі 4 жовтня 1862 року федерали втратили # осіб пораненими.",
              "strength", "У битві при Коринфі 4 жовтня 1862 року федерали мали # осіб."));

  private static final Map<String, String> ABOUT =
      Map.of("en", "about #", "ru", "около #", "uk", "близько #");

  private record Told(String measure, double one, double other) {

    String kind() {
      double far = 1 - Math.min(one, other) / Math.max(one, other);
      return far == 0 ? "equal" : far <= TENTH ? "within a tenth" : "further apart";
    }
  }

  /** How a pair is told. */
  private record Way(String one, String other, boolean estimated) {

    @Override
    public String toString() {
      return one + "-" + other + (estimated ? " estimated" : " counted");
    }

    /** Round thousands of men are estimates, whatever the text says. */
    private static boolean isRound(double value) {
      return value >= THOUSAND && value % THOUSAND == 0;
    }

    /** The verdict that is right, empty for none. */
    String right(Told told) {
      boolean rough = estimated || isRound(told.one()) || isRound(told.other());
      return switch (told.kind()) {
        case "equal" -> "";
        case "within a tenth" -> rough ? "" : "difference";
        default -> "contradiction";
      };
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("en", "en", false),
          new Way("en", "en", true),
          new Way("ru", "ru", false),
          new Way("ru", "ru", true),
          new Way("uk", "uk", false),
          new Way("en", "ru", false),
          new Way("ru", "uk", true));

  private final Engine engine = new Engine(Packs.standard());
  private final PrintStream out;
  private final boolean errors;
  private final SortedMap<String, int[]> counts = new TreeMap<>();

  private BattleNumbers(PrintStream out, boolean errors) {
    this.out = out;
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    int every =
        options.stream()
            .filter(o -> o.startsWith("every="))
            .map(o -> Integer.parseInt(o.substring("every=".length())))
            .findFirst()
            .orElse(1);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BattleNumbers numbers = new BattleNumbers(out, options.contains("errors"));
    List<Told> all = pairs(Path.of(arguments[0]).resolve("derived-multi-source-numbers.tsv"));
    for (int i = 0; i < all.size(); i += every) {
      for (Way way : WAYS) {
        numbers.judge(all.get(i), way);
      }
    }
    numbers.tell();
  }

  /** Each two numbers of each cell. */
  private static List<Told> pairs(Path file) throws IOException {
    SortedMap<String, List<Double>> cells = new TreeMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = List.of(line.split("\t"));
      String cell = String.join("\t", row.get(2), row.get(0), row.get(1));
      cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(Double.valueOf(row.get(4)));
    }
    List<Told> pairs = new ArrayList<>();
    cells.forEach((cell, values) -> add(cell.substring(0, cell.indexOf('\t')), values, pairs));
    return pairs;
  }

  private static void add(String measure, List<Double> values, List<Told> pairs) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (Math.min(values.get(i), values.get(j)) >= FEWEST) {
          pairs.add(new Told(measure, values.get(i), values.get(j)));
        }
      }
    }
  }

  private void judge(Told told, Way way) {
    String one = sentence(way.one(), told.measure(), told.one(), way.estimated());
    String other = sentence(way.other(), told.measure(), told.other(), way.estimated());
    List<String> verdicts =
        engine
            .compare(List.of(read("a", one), read("b", other + "\n")), Decisions.none())
            .comparison()
            .conflicts()
            .stream()
            .filter(conflict -> conflict.kind().equals("number"))
            .map(Conflict::verdict)
            .distinct()
            .toList();
    String found = String.join("+", verdicts);
    boolean right = found.equals(way.right(told));
    int[] count = counts.computeIfAbsent(way + "\t" + told.kind(), key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (errors && !right) {
      out.println("\"" + found + "\" for \"" + way.right(told) + "\": " + one + " | " + other);
    }
  }

  private Reading read(String name, String text) {
    return engine.read(SourceText.of(name, text));
  }

  private static String sentence(String language, String measure, double value, boolean about) {
    String sentence = SENTENCES.getOrDefault(language, Map.of()).getOrDefault(measure, "");
    String number =
        language.equals("en")
            ? String.format(Locale.ROOT, "%,.0f", value)
            : String.format(Locale.ROOT, "%.0f", value);
    String words = about ? ABOUT.getOrDefault(language, "#").replace("#", number) : number;
    return sentence.replace("#", words);
  }

  private void tell() {
    out.printf("%-20s %-16s %s%n", "told", "numbers", "right");
    counts.forEach(
        (key, count) -> {
          List<String> words = List.of(key.split("\t"));
          out.printf(
              "%-20s %-16s %d of %d%n", words.getFirst(), words.getLast(), count[0], count[1]);
        });
  }
}
