package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * Where it is said of those counted what became of them, behind what stands between commas: «около
 * двух тысяч повстанцев, поверивших манифесту, были повешены». Such a stretch begins with its verb,
 * so that it has no subject of its own.
 */
final class LaterFates {

  private static final Pattern COMMA = Pattern.compile("[,–—](?!\\p{Nd})\\s*");
  private static final Pattern STOP = Pattern.compile("[;:.!?…]");

  private final Clauses clauses;
  private final FieldWords<String> who;
  private final FieldWords<String> helping;
  private final FieldWords<String> endings;

  LaterFates(Material material, Clauses clauses) {
    this.clauses = clauses;
    this.who = material.list("who-words");
    this.helping = material.list("helping-words");
    this.endings = material.list("predicate-endings");
  }

  /** The stretches of the sentence that go on with what was said of the number. */
  List<Clause> after(Clause clause, Span number) {
    List<Clause> after = new ArrayList<>();
    Span rest = new Span(number.end(), Math.max(number.end(), clause.sentence().end()));
    String text = clause.account().text().read(rest);
    Matcher stop = STOP.matcher(text);
    int end = stop.find() ? stop.start() : text.length();
    Matcher comma = COMMA.matcher(text).region(0, end);
    int from = comma.find() ? comma.end() : end;
    if (from == end || !isSubject(clause, number, rest.start() + comma.start())) {
      return after;
    }
    while (from < end) {
      boolean further = comma.find();
      int until = further ? comma.start() : end;
      Span part = new Span(rest.start() + from, rest.start() + Math.max(from, until));
      Clause told = clauses.of(clause.account(), part);
      if (goesOn(told)) {
        after.add(told);
      }
      from = further ? comma.end() : end;
    }
    return after;
  }

  /** In its own stretch no verb stands before the number, nor behind it but in a relative one. */
  private boolean isSubject(Clause clause, Span number, int end) {
    Span before = new Span(clause.sentence().start(), number.start());
    String text = clause.account().text().read(before);
    int start = before.start();
    for (Matcher comma = COMMA.matcher(text); comma.find(); ) {
      start = before.start() + comma.end();
    }
    for (Word word : clauses.of(clause.account(), new Span(start, number.start())).words()) {
      if (word.verb() || !word.stem().isEmpty() && !word.adjective()) {
        return false;
      }
    }
    Set<String> relatives = who.of(clause.account().language()).keySet();
    for (Word word : clauses.of(clause.account(), new Span(number.end(), end)).words()) {
      if (word.isAny(relatives)) {
        return true;
      }
      if (word.verb()) {
        return false;
      }
    }
    return true;
  }

  private boolean goesOn(Clause told) {
    if (told.words().isEmpty()) {
      return false;
    }
    Word first = told.words().getFirst();
    String language = told.account().language();
    String form = told.read(first.span()).toLowerCase(Locale.ROOT);
    boolean counts =
        Material.mentions(told.account(), told.span()).stream()
            .anyMatch(mention -> mention.value() instanceof Quantity);
    return !counts
        && (first.isAny(helping.of(language).keySet())
            || !first.stem().isEmpty()
                && endings.of(language).keySet().stream().anyMatch(form::endsWith));
  }
}
