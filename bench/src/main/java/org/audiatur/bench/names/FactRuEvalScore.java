package org.audiatur.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.lang.Packs;

/**
 * Names in Russian news: the devset of FactRuEval-2016, scored as naeval does ({@link
 * NaevalScore}). First argument: the folder; then {@code even} or {@code odd} for the texts with
 * such a number, {@code errors} for every token that differs, by kind of error.
 */
public final class FactRuEvalScore {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG");

  private FactRuEvalScore() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OurNames ours = new OurNames(Packs.standard());
    NaevalScore score = new NaevalScore();
    Map<String, List<String>> errors = new TreeMap<>();
    List<String> wishes = List.of(arguments).subList(1, arguments.length);
    for (FactRuEvalText text : FactRuEvalText.in(Path.of(arguments[0]))) {
      if (wishes.contains(text.isEven() ? "odd" : "even")) {
        continue;
      }
      List<Named> found = ours.names(text.text());
      NameErrors sorted = new NameErrors(text, found);
      score.add(text.text(), text.names(), found).forEach(error -> sorted.add(error, errors));
    }
    TYPES.forEach(type -> out.println(score.line(type)));
    errors.forEach((kind, lines) -> out.printf("%5d tokens  %s%n", lines.size(), kind));
    if (wishes.contains("errors")) {
      errors.forEach((kind, lines) -> lines.forEach(line -> out.println(kind + "\t" + line)));
    }
  }
}
