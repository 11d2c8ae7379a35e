package org.audiatur.compare;

import java.util.Comparator;
import java.util.List;
import org.audiatur.claim.Dating;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The day of an act, by the date in its clause or before it in its sentence. */
final class DeedDays {

  private static final long MOST_APART = 100;

  private final DaysApart apart;

  DeedDays(Material material) {
    this.apart = new DaysApart(material.calendars(), MOST_APART);
  }

  /** The date nearest to the act; null if its clause has none and none stands before it. */
  @Nullable Dating of(Deed deed) {
    List<Dating> all = in(deed, deed.told().sentence());
    List<Dating> own = in(deed, deed.reach());
    if (own.isEmpty()) {
      List<Dating> before =
          all.stream().filter(date -> date.span().end() <= deed.reach().start()).toList();
      return all.size() == 1 && before.size() == 1 ? before.getFirst() : null;
    }
    return own.stream()
        .min(
            Comparator.comparingInt((Dating date) -> away(date.span(), deed.word()))
                .thenComparing(Dating::span))
        .orElseThrow();
  }

  private static int away(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  private static List<Dating> in(Deed deed, Span span) {
    return Material.mentions(deed.account(), span).stream()
        .flatMap(mention -> Dating.read(mention).stream())
        .toList();
  }

  /** True if the two days cannot be one, in any calendar and reading. */
  boolean areApart(Dating one, Dating other) {
    return apart.are(one, other);
  }

  /** True if both may be one day. */
  boolean mayMeet(@Nullable Dating one, @Nullable Dating other) {
    return one == null || other == null || !areApart(one, other);
  }
}
