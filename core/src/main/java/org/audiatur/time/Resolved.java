package org.audiatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param edtf the date
 * @param calendar {@code gregorian}, {@code julian}, {@code hijri}, {@code rumi}, {@code
 *     byzantine}, {@code republican} or {@code unknown}
 * @param how in words
 * @param alternatives other dates it may mean
 * @param from the date from which it is counted in days or hours, null where it is from none
 */
record Resolved(
    Edtf edtf, String calendar, String how, List<Edtf> alternatives, @Nullable Anchor from) {

  static final String GREGORIAN = "gregorian";
  static final String JULIAN = "julian";
  static final String UNKNOWN = "unknown";
  static final String HIJRI = "hijri";
  static final String RUMI = "rumi";
  static final String BYZANTINE = "byzantine";
  static final String REPUBLICAN = "republican";

  Resolved(Edtf edtf, String calendar, String how, List<Edtf> alternatives) {
    this(edtf, calendar, how, alternatives, null);
  }

  static Resolved of(Edtf edtf, String how) {
    return new Resolved(edtf, GREGORIAN, how, List.of());
  }

  /** Counted from a date: whatever the calendar of that one is, no second conversion applies. */
  static Resolved from(Anchor anchor, Edtf edtf, String how) {
    return new Resolved(edtf, GREGORIAN, how, List.of(), anchor);
  }

  /** The first day that it may be, of its end where it has no start. */
  Optional<LocalDate> firstDay() {
    return edtf.start().or(edtf::end).flatMap(Edtf::bounds).map(DateInterval::first);
  }

  Resolved with(Edtf other) {
    return new Resolved(other, calendar, how, alternatives, from);
  }

  /** The same with each date that it may mean changed. */
  Resolved map(UnaryOperator<Edtf> change) {
    return new Resolved(
        change.apply(edtf), calendar, how, alternatives.stream().map(change).toList(), from);
  }

  Resolved in(String other) {
    return new Resolved(edtf, other, how, alternatives, from);
  }

  Resolved countedFrom(Anchor anchor) {
    return new Resolved(edtf, calendar, how, alternatives, anchor);
  }

  Resolved or(Edtf alternative) {
    return new Resolved(edtf, calendar, how, List.of(alternative), from);
  }

  /** The same for a reason more, with other dates that it may mean. */
  Resolved open(String why, List<Edtf> others) {
    List<Edtf> all = new ArrayList<>(alternatives);
    all.addAll(others);
    return new Resolved(edtf, calendar, how + "; " + why, all, from);
  }

  /** The same for a reason more. */
  Resolved because(String why) {
    return new Resolved(edtf, calendar, how + "; " + why, alternatives, from);
  }

  DateReading reading() {
    return new DateReading(edtf, calendar, how, alternatives);
  }
}
