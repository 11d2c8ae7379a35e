package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Dating;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.audiatur.timeline.Range;

/**
 * The minutes that the date of a fact leaves open: every reading of it, the slack of an approximate
 * one, and all before where it is a limit ("by 30 April").
 */
final class Moments {

  /** How a date says that it was taken from the date told before. */
  private static final String RECKONED = "relative";

  private static final int BEFORE = 24;

  private final Map<String, List<String>> limits = new HashMap<>();

  Moments(Packs packs) {
    for (LanguagePack language : packs.languages()) {
      if (language.has("time-relations")) {
        limits.put(
            language.code(),
            language.table("time-relations").stream()
                .filter(row -> row.getFirst().equals("set") && row.get(1).equals("limit"))
                .flatMap(row -> List.of(row.get(2).split(" ")).stream())
                .map(word -> " " + word.replace('_', ' '))
                .toList());
      }
    }
  }

  /** Empty without a date, and for one that was only reckoned from the order of telling. */
  Optional<Range> of(Fact fact) {
    Dating dating = fact.claim().date();
    if (dating == null || dating.how().startsWith(RECKONED)) {
      return Optional.empty();
    }
    Optional<Range> range = minutes(dating.edtf());
    for (Edtf other : dating.alternatives()) {
      range = range.flatMap(one -> minutes(other).map(two -> hull(one, two)));
    }
    return isLimit(fact) ? range.map(days -> new Range(Range.OPEN_START, days.most())) : range;
  }

  /** True if the words before the date make it the last day, not the day. */
  boolean isLimit(Fact fact) {
    Dating dating = fact.claim().date();
    if (dating == null) {
      return false;
    }
    int start = dating.span().start();
    String before = fact.words(Span.of(Math.max(0, start - BEFORE), start));
    String words = (" " + before.strip()).toLowerCase(Locale.ROOT);
    return limits.getOrDefault(fact.account().language(), List.of()).stream()
        .anyMatch(words::endsWith);
  }

  private static Optional<Range> minutes(Edtf date) {
    return date.approximate() || date.uncertain()
        ? date.reach().map(Range::minutes)
        : Range.minutes(date);
  }

  private static Range hull(Range one, Range other) {
    return new Range(Math.min(one.least(), other.least()), Math.max(one.most(), other.most()));
  }

  static boolean meet(Range one, Range other) {
    return one.least() <= other.most() && other.least() <= one.most();
  }
}
