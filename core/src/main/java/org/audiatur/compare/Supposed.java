package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.text.Span;

/** Numbers of those who might have been: "on which forty thousand men might have wintered". */
final class Supposed {

  private static final Pattern SIGN = Pattern.compile("[,;:–—(]");
  private static final int BEFORE = 4;
  private static final int AFTER = 5;

  private final Expressions expressions;
  private final FieldWords<String> counting;

  Supposed(Material material) {
    this.expressions = new Expressions(material, "supposed-words");
    this.counting = material.list("giving-words");
  }

  /** «Я насчитал бы их не меньше трёхсот» is only polite. */
  boolean is(Clause clause, Span number) {
    int from = clause.firstFrom(number.start());
    int to = clause.firstFrom(number.end());
    List<Word> words = clause.words();
    Set<String> counts = counting.of(clause.account().language()).keySet();
    return expressions.in(clause).stream()
        .filter(match -> isNear(match, from, to) && !isApart(clause, match, number))
        .anyMatch(
            match ->
                words
                    .subList(
                        Math.max(0, match.first() - 2), Math.min(words.size(), match.last() + 2))
                    .stream()
                    .noneMatch(
                        word -> word.verb() && word.isAny(counts) && !word.stem().isEmpty()));
  }

  /** «Расстреляли триста человек, и я был бы следующим». */
  private static boolean isApart(Clause clause, Expressions.Match match, Span number) {
    Span words = clause.words().get(match.first()).span();
    int from = Math.min(words.end(), number.end());
    int to = Math.max(words.start(), number.start());
    return from < to && SIGN.matcher(clause.account().text().read(new Span(from, to))).find();
  }

  private static boolean isNear(Expressions.Match match, int from, int to) {
    boolean before = match.last() < from && from - match.last() <= BEFORE;
    boolean after = match.first() >= to && match.first() - to <= AFTER;
    return switch (match.row().get(1)) {
      case "before" -> before;
      case "after" -> after;
      default -> before || after;
    };
  }
}
