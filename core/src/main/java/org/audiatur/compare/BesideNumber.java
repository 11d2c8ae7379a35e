package org.audiatur.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/** What stands beside a number in its clause: further numbers, signs, or nothing. */
final class BesideNumber {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern BRACKET = Pattern.compile("\\s*[\\[(]");

  private BesideNumber() {}

  /** Where the next number begins behind another; behind the clause if there is none. */
  static int furtherNumber(Clause clause, int position) {
    Span rest = new Span(Math.min(position, clause.span().end()), clause.span().end());
    int mention =
        Material.mentions(clause.account(), rest).stream()
            .filter(one -> one.value() instanceof Quantity)
            .mapToInt(one -> one.span().start())
            .min()
            .orElse(rest.end());
    Matcher digit = DIGIT.matcher(clause.account().text().read(rest));
    return digit.find() ? Math.min(mention, rest.start() + digit.start()) : mention;
  }

  /** «Нас вышло шестьсот, с одним ружьём на двоих» counts no guns. */
  static boolean isCut(Clause clause, Span number, Word word) {
    Span between = new Span(number.end(), word.span().start());
    return clause.account().text().read(between).matches("\\s*[,;:(–—].*");
  }

  /** Nothing follows but what a bracket says. */
  static boolean isLast(Clause clause, Span number) {
    return clause.firstFrom(number.end()) == clause.words().size()
        || BRACKET
            .matcher(
                clause
                    .account()
                    .text()
                    .read(new Span(number.end(), Math.max(number.end(), clause.span().end()))))
            .lookingAt();
  }

  /** True for a word that another number counts. */
  static boolean isInOther(Clause clause, Word word, Span number) {
    return Material.mentions(clause.account(), clause.span()).stream()
        .anyMatch(
            m ->
                m.value() instanceof Quantity
                    && m.span().encloses(word.span())
                    && !m.span().overlaps(number));
  }

  static boolean isAfterAnother(Clause clause, Span number) {
    Span before = new Span(clause.span().start(), Math.max(clause.span().start(), number.start()));
    return Material.mentions(clause.account(), before).stream()
        .anyMatch(mention -> mention.value() instanceof Quantity);
  }
}
