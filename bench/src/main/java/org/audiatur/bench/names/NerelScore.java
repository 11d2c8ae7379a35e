package org.audiatur.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;

/**
 * Names, dates and numbers in the Russian news of NEREL, by type: exact spans, and spans that
 * overlap. NEREL nests names and has types of its own, so the types are folded: PER is PERSON, LOC
 * is CITY, COUNTRY, STATE_OR_PROVINCE, DISTRICT and LOCATION, ORG is ORGANIZATION (MIL with it),
 * DATE is DATE, NUM is NUMBER. Also shown: how much of each of NEREL's types is covered. First
 * argument: the folder; then {@code errors} for what was missed and what was extra.
 */
public final class NerelScore {

  private static final Map<String, String> TYPES =
      Map.of(
          "PERSON",
          "PER",
          "CITY",
          "LOC",
          "COUNTRY",
          "LOC",
          "STATE_OR_PROVINCE",
          "LOC",
          "DISTRICT",
          "LOC",
          "LOCATION",
          "LOC",
          "ORGANIZATION",
          "ORG",
          "DATE",
          "DATE",
          "NUMBER",
          "NUM");

  /** Spans annotated, found, right exactly; annotated that a found one overlaps, and reverse. */
  private static final class Count {
    private int annotated;
    private int found;
    private int exact;
    private int reached;
    private int justified;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private NerelScore() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OurNames ours = new OurNames(Packs.standard());
    NerelScore score = new NerelScore();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        score.add(text, annotated(file), found(ours, text));
      }
    }
    out.println(
        "type                exact P     R    F1   overlap P     R    F1   annotated found");
    score.counts.forEach((type, count) -> out.println(line(type, count)));
    if (arguments.length > 1) {
      score.errors.stream().sorted().forEach(out::println);
    }
  }

  /** Continuous spans of the types that are scored, with NEREL's type. */
  private static List<Named> annotated(Path text) throws IOException {
    List<Named> names = new ArrayList<>();
    String file = text.toString().replaceFirst("\\.txt$", ".ann");
    for (String line : Files.readAllLines(Path.of(file))) {
      String[] part = line.split("\t");
      String[] where = part.length > 2 && part[0].startsWith("T") ? part[1].split(" ") : part;
      if (where.length == 3 && TYPES.containsKey(where[0])) {
        names.add(Named.of(Integer.parseInt(where[1]), Integer.parseInt(where[2]), where[0]));
      }
    }
    return names;
  }

  private static List<Named> found(OurNames ours, String text) {
    List<Named> names = new ArrayList<>();
    for (Mention mention : ours.mentions(text)) {
      String type = mention.type().equals("MIL") ? "ORG" : mention.type();
      if (TYPES.containsValue(type)) {
        names.add(new Named(OurNames.name(mention, text), type));
      }
    }
    return names;
  }

  private void add(String text, List<Named> annotated, List<Named> found) {
    annotated.forEach(name -> countAnnotated(text, name, found));
    List<Named> folded = annotated.stream().map(NerelScore::folded).toList();
    new LinkedHashSet<>(found).forEach(name -> countFound(text, name, folded));
  }

  private static Named folded(Named name) {
    return new Named(name.span(), TYPES.getOrDefault(name.type(), ""));
  }

  private void countAnnotated(String text, Named name, List<Named> found) {
    Named folded = folded(name);
    boolean reached = overlaps(folded, found);
    for (String key : List.of(folded.type(), "  " + name.type())) {
      Count count = counts.computeIfAbsent(key, k -> new Count());
      count.annotated++;
      count.exact += found.contains(folded) ? 1 : 0;
      count.reached += reached ? 1 : 0;
    }
    if (!reached) {
      errors.add("missed " + name.type() + "\t" + context(text, name));
    }
  }

  private void countFound(String text, Named name, List<Named> annotated) {
    Count count = counts.computeIfAbsent(name.type(), k -> new Count());
    boolean justified = overlaps(name, annotated);
    count.found++;
    count.justified += justified ? 1 : 0;
    if (!justified) {
      errors.add("extra " + name.type() + "\t" + context(text, name));
    }
  }

  private static boolean overlaps(Named name, List<Named> others) {
    return others.stream()
        .anyMatch(o -> o.type().equals(name.type()) && o.span().overlaps(name.span()));
  }

  private static String context(String text, Named name) {
    int start = Math.max(0, name.span().start() - 35);
    int end = Math.min(text.length(), name.span().end() + 35);
    return (text.substring(start, name.span().start())
            + "["
            + name.span().in(text)
            + "]"
            + text.substring(name.span().end(), end))
        .replaceAll("\\s", " ");
  }

  private static String line(String type, Count count) {
    if (type.startsWith(" ")) {
      return String.format(
          Locale.ROOT,
          "%-19s         %.3f                   %.3f         %9d",
          type,
          share(count.exact, count.annotated),
          share(count.reached, count.annotated),
          count.annotated);
    }
    double exactPrecision = share(count.exact, count.found);
    double exactRecall = share(count.exact, count.annotated);
    double precision = share(count.justified, count.found);
    double recall = share(count.reached, count.annotated);
    return String.format(
        Locale.ROOT,
        "%-19s   %.3f %.3f %.3f       %.3f %.3f %.3f   %9d %5d",
        type,
        exactPrecision,
        exactRecall,
        f1(exactPrecision, exactRecall),
        precision,
        recall,
        f1(precision, recall),
        count.annotated,
        count.found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
