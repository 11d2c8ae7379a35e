package org.audiatur.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.text.ReadingText;

/**
 * The day on which a whole letter, order or telegram was written: in it "yesterday" is the day
 * before, and nothing that it tells as past is later. The structure of the text says which day; the
 * words of its dateline say by which calendar.
 */
final class DayOfWriting {

  /**
   * @param day as the text gives it
   * @param inOldStyle true if it marks it as of Old Style: so the writer dates
   */
  record Written(Anchor day, boolean inOldStyle) {}

  private final ReadingText text;
  private final Whereabouts whereabouts;
  private final WrittenStyle style;
  private final Styles styles;

  DayOfWriting(ReadingText text, Whereabouts whereabouts, WrittenStyle style, Styles styles) {
    this.text = text;
    this.whereabouts = whereabouts;
    this.style = style;
    this.styles = styles;
  }

  /** The first date of that day among the expressions, else the day alone. */
  Written among(List<Found> found, EdtfDate day) {
    return found.stream()
        .filter(DayOfWriting::namesAll)
        .flatMap(f -> read(f, day).stream())
        .findFirst()
        .orElseGet(
            () ->
                new Written(
                    anchor(day, day.toString(), new Anchor.Place(0, 0, true), Resolved.GREGORIAN),
                    false));
  }

  private static boolean namesAll(Found found) {
    Parts parts = Parts.of(found.bound()).getLast();
    return parts.has(Slot.DAY) && parts.has(Slot.MONTH) && parts.has(Slot.YEAR);
  }

  private Optional<Written> read(Found found, EdtfDate day) {
    Scope scope = Scope.narrative();
    Anchor.Place place = whereabouts.placeOf(found);
    OptionalInt none = OptionalInt.empty();
    Years.Hint hint = new Years.Hint(none, none, List.of(), none, none, whereabouts.telling(found));
    return new Resolver(scope, place, hint, false)
        .resolve(found)
        .map(resolved -> style.byStyle(found, resolved, styles, scope))
        .filter(styled -> means(styled, day) || names(found, day))
        .flatMap(
            styled ->
                styled
                    .edtf()
                    .start()
                    .map(
                        date ->
                            new Written(
                                anchor(
                                    date, found.span().in(text.text()), place, styled.calendar()),
                                isOldStyle(found))));
  }

  private static boolean isOldStyle(Found found) {
    return found.bound().stream()
        .anyMatch(r -> r.type().equals("STYLE") && r.value() == OldStyle.OLD);
  }

  /** True if these are its words, whatever the calendar. */
  private static boolean names(Found found, EdtfDate day) {
    Parts parts = Parts.of(found.bound()).getLast();
    int year = parts.get(Slot.YEAR) + (found.rule().kind().equals("two-years") ? 1 : 0);
    return day.year().equals(OptionalInt.of(year))
        && day.month().equals(OptionalInt.of(parts.get(Slot.MONTH)))
        && day.day().equals(OptionalInt.of(parts.get(Slot.DAY)));
  }

  private static boolean means(Resolved resolved, EdtfDate day) {
    return isOn(resolved.edtf(), day)
        || resolved.alternatives().stream().anyMatch(other -> isOn(other, day));
  }

  private static boolean isOn(Edtf edtf, EdtfDate day) {
    return edtf instanceof EdtfDate date && date.digits().equals(day.digits());
  }

  private static Anchor anchor(EdtfDate date, String words, Anchor.Place place, String calendar) {
    int hour = date.time() == null ? -1 : date.time().getHour();
    return new Anchor(date, words, place, new Anchor.Kind(true, words, hour, calendar, 0));
  }
}
