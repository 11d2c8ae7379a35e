package org.audiatur.bench.timelines;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Deed;

/**
 * When a deed of a news text is: the date in its clause nearest to its word; else, for what is told
 * as happened or happening, the day the news was written.
 */
final class Anchors {

  private Anchors() {}

  static Optional<String> date(NewsText news, Deed deed) {
    if (deed.negated()) {
      return Optional.empty();
    }
    Optional<String> own =
        deed.dates().stream()
            .sorted(
                Comparator.comparingInt(
                    m -> Math.abs(m.span().start() - deed.word().start())))
            .flatMap(m -> Dating.of(m).stream())
            .flatMap(edtf -> written(edtf).stream())
            .findFirst();
    return own.or(() -> news(news, deed));
  }

  private static Optional<String> news(NewsText news, Deed deed) {
    return switch (deed.form()) {
      case PAST, PERFECT, PRESENT -> Optional.of(news.written());
      case PLUPERFECT, FUTURE, POSSIBLE, INFINITIVE, PARTICIPLE, NOUN -> Optional.empty();
    };
  }

  /** As the task writes days, months and years; empty for what is longer or open. */
  private static Optional<String> written(Edtf edtf) {
    if (!(edtf instanceof EdtfDate date)) {
      return Optional.empty();
    }
    String digits = date.digits().toUpperCase(Locale.ROOT);
    return switch (digits.length()) {
      case 4 -> Optional.of(digits + "-XX-XX");
      case 7 -> Optional.of(digits + "-XX");
      default -> Optional.of(digits);
    };
  }
}
