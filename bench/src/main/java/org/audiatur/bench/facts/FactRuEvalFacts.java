package org.audiatur.bench.facts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Track 3 of FactRuEval-2016 on a folder of its texts, easy mode: facts marked difficult are left
 * out, modality and phase ignored. {@code facts.FactRuEvalFacts FOLDER [list]}; {@code list} prints
 * what was found and what is annotated, text by text.
 */
public final class FactRuEvalFacts {

  private static final List<String> TAGS = List.of("occupation", "deal", "meeting", "ownership");

  private FactRuEvalFacts() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean list = arguments.length > 1 && arguments[1].equals("list");
    Map<String, FactScore> scores = new TreeMap<>();
    TAGS.forEach(tag -> scores.put(tag, new FactScore()));
    OurFacts ours = new OurFacts();
    for (Path stem : stems(Path.of(arguments[0]))) {
      List<Fact> annotated = GoldFacts.of(stem);
      List<Fact> found = ours.of(Files.readString(Path.of(stem + ".txt")));
      if (list) {
        out.println("== " + stem.getFileName());
        annotated.forEach(fact -> out.println("  annotated " + fact.words()));
        found.forEach(fact -> out.println("  found     " + fact.words()));
      }
      scores.forEach((tag, score) -> score.add(of(tag, annotated), of(tag, found)));
    }
    FactScore all = new FactScore();
    for (String tag : TAGS) {
      FactScore score = scores.getOrDefault(tag, new FactScore());
      all.add(score);
      out.printf("%-12s %s%n", tag, score.line());
    }
    out.printf("%-12s %s%n", "overall", all.line());
  }

  private static List<Fact> of(String tag, List<Fact> facts) {
    return facts.stream().filter(fact -> fact.tag().equals(tag)).toList();
  }

  /** Texts that have facts annotated, by number. */
  private static List<Path> stems(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".facts"))
          .map(file -> Path.of(file.toString().replaceFirst("\\.facts$", "")))
          .sorted()
          .toList();
    }
  }
}
