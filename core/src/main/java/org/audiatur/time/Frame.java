package org.audiatur.time;

import java.util.Set;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an expression make of it: an open end, and how sure it is.
 *
 * @param lead what leads to it: {@link #FROM}, {@link #TILL}, {@link #AFTER}, {@link #OF_DOCUMENT},
 *     {@link #BEFORE}, {@link #AT_LAST}, {@link #SOON_AFTER}, {@link #SHORTLY_BEFORE}, or 0
 * @param first the doubt of all of it, or of where it begins
 * @param last the doubt of where it ends
 */
record Frame(int lead, Qualifier first, Qualifier last) {

  /** Since, from, not before. */
  static final int FROM = 1;

  /** Until, not later than. */
  static final int TILL = 2;

  static final int AFTER = 3;

  /** The "of" or "dated" that dates a document. */
  static final int OF_DOCUMENT = 4;

  static final int BEFORE = 5;

  /** "Not until 3 May": on that day at last. */
  static final int AT_LAST = 6;

  /** "Soon after four" is about four; soon after a day is still after it. */
  static final int SOON_AFTER = 7;

  static final int SHORTLY_BEFORE = 8;

  /** Kinds of which an end may be left open. */
  private static final Set<String> OPENED =
      Set.of(
          "date",
          "bare-year",
          "year-short",
          "day-alone",
          "short",
          "noted",
          "noted-month",
          "day-month",
          "feast",
          "clock",
          "clock-dotted",
          "clock-noted",
          "part-noted",
          "weekday",
          "weekday-noted");

  /** Classes of words that name a part of the day. */
  private static final Set<String> DAY_PARTS =
      Set.of("DAYPART", "DAYADV", "DAYN", "DAWN", "ANYNIGHT", "NIGHT", "MIDNIGHT");

  boolean datesDocument() {
    return lead == OF_DOCUMENT;
  }

  /**
   * The date with the end that its lead leaves open. "Before dawn on 5 May" and "after dawn" are on
   * that day.
   */
  Resolved bounded(Resolved resolved, Found found) {
    if (isBesideAnHour(resolved)) {
      return resolved.map(edtf -> isTimed(edtf) ? edtf.doubted(Qualifier.APPROXIMATE) : edtf);
    }
    return OPENED.contains(found.rule().kind())
        ? resolved.map(edtf -> edtf instanceof EdtfDate date ? bounded(date, found) : edtf)
        : resolved;
  }

  private boolean isBesideAnHour(Resolved resolved) {
    return (lead == SOON_AFTER || lead == SHORTLY_BEFORE)
        && resolved.edtf() instanceof EdtfDate date
        && (date.time() != null || resolved.alternatives().stream().anyMatch(Frame::isTimed));
  }

  private static boolean isTimed(Edtf edtf) {
    return edtf instanceof EdtfDate date && date.time() != null;
  }

  private Edtf bounded(EdtfDate date, Found found) {
    return switch (lead) {
      case FROM -> new EdtfInterval(date, EdtfEnd.Missing.OPEN);
      case AFTER, SOON_AFTER ->
          isPartOfDay(found) ? date : new EdtfInterval(date, EdtfEnd.Missing.OPEN);
      case TILL -> new EdtfInterval(EdtfEnd.Missing.OPEN, date);
      case BEFORE, SHORTLY_BEFORE ->
          isPartOfDay(found) ? date : new EdtfInterval(EdtfEnd.Missing.OPEN, date);
      default -> date;
    };
  }

  /** True if it begins with the part of a day: that is what is approximate, not the day. */
  static boolean isPartOfDay(Found found) {
    boolean first =
        found.rule().kind().equals("part")
            || !found.bound().isEmpty() && DAY_PARTS.contains(found.bound().getFirst().type());
    return first && !Parts.of(found.bound()).getFirst().has(Slot.HOUR);
  }

  /**
   * The date with its doubts; an hour that is about is of no doubtful day. What is counted from a
   * doubtful day is as doubtful as that day: in how many days from it is certain, from which day is
   * not.
   */
  Resolved doubted(Resolved resolved, Found found) {
    Qualifier inherited = namesADay(found) ? Qualifier.NONE : doubtOf(resolved.from());
    Edtf own = hidesItsHour(resolved) ? resolved.edtf() : doubted(resolved.edtf());
    boolean said = !own.equals(resolved.edtf());
    if (!said && inherited == Qualifier.NONE) {
      return resolved;
    }
    return new Resolved(
        own.doubted(inherited),
        resolved.calendar(),
        said ? resolved.how() + "; " + words() : resolved.how(),
        resolved.alternatives().stream().map(e -> doubted(e).doubted(inherited)).toList(),
        resolved.from());
  }

  /** "About three", on a day that is known: the hour is doubted, and the day is not. */
  private static boolean hidesItsHour(Resolved resolved) {
    return !isTimed(resolved.edtf()) && resolved.alternatives().stream().anyMatch(Frame::isTimed);
  }

  private static Qualifier doubtOf(@Nullable Anchor from) {
    return from == null || from.day().isEmpty() || from.date().time() != null
        ? Qualifier.NONE
        : from.date().qualifier();
  }

  private static boolean namesADay(Found found) {
    return found.bound().stream().anyMatch(r -> Set.of("D", "DORD", "DD").contains(r.type()));
  }

  private Edtf doubted(Edtf edtf) {
    return edtf instanceof EdtfInterval interval
        ? new EdtfInterval(interval.from().doubted(first), interval.to().doubted(last))
        : edtf.doubted(first).doubted(last);
  }

  private String words() {
    Qualifier all = first.and(last);
    if (!all.uncertain()) {
      return "the text says about";
    }
    return all.approximate() ? "the text says about, and doubts it" : "the text doubts it";
  }
}
