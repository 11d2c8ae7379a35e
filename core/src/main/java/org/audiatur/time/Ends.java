package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;
import org.audiatur.calendar.Precision;
import org.audiatur.text.Span;

/** Which words of an expression give which of its dates. */
final class Ends {

  private static final Set<String> SEVERAL = Set.of("range", "bare-range", "list", "either");
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private final Found found;
  private final List<Atom> atoms;
  private final List<Parts> parts;

  private Ends(Found found, List<Atom> atoms) {
    this.found = found;
    this.atoms = atoms;
    parts = Parts.of(found.bound());
  }

  /** One for each date that the words name. */
  static List<DatePart> of(Found found, List<Atom> atoms, Edtf edtf) {
    Ends ends = new Ends(found, atoms);
    boolean several = SEVERAL.contains(found.rule().kind());
    if (several && edtf instanceof EdtfInterval interval) {
      return ends.of(interval);
    }
    return several && edtf instanceof EdtfSet set
        ? ends.of(set)
        : List.of(ends.part(found.span(), ends.parts.getLast(), edtf));
  }

  private List<DatePart> of(EdtfSet set) {
    List<Span> spans = spans();
    return IntStream.range(0, parts.size())
        .mapToObj(i -> part(spans.get(i), parts.get(i), set.values().get(i)))
        .toList();
  }

  private List<DatePart> of(EdtfInterval interval) {
    List<Span> spans = spans();
    List<DatePart> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Parts said = parts.get(i);
      Span span = spans.get(i);
      Optional<EdtfDate> date =
          i == 0
              ? interval.start()
              : i == parts.size() - 1 ? interval.end() : between(said, interval);
      date.ifPresent(d -> all.add(part(span, said, d)));
    }
    return all;
  }

  /** An item in the middle of a list, in the month or year of the last. */
  private static Optional<EdtfDate> between(Parts said, EdtfInterval interval) {
    return interval
        .end()
        .filter(last -> last.year().isPresent())
        .map(
            last -> {
              int year = said.get(Slot.YEAR, last.year().getAsInt());
              int month = said.get(Slot.MONTH, last.month().orElse(0));
              if (said.has(Slot.DAY) && month > 0) {
                return Edtf.day(year, month, said.get(Slot.DAY));
              }
              return said.has(Slot.MONTH) ? Edtf.month(year, month) : Edtf.year(year);
            });
  }

  /** The words of each part without those that join it to the next. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int first = found.first();
    int last = first;
    for (Reading reading : found.bound()) {
      if (Found.isSplit(reading)) {
        spans.add(span(first, last));
        first = reading.end();
      } else if (!reading.type().equals("DASH")) {
        last = reading.end();
      }
    }
    spans.add(span(first, found.end()));
    return spans;
  }

  private Span span(int first, int end) {
    return Span.of(atoms.get(first).span().start(), atoms.get(end - 1).span().end());
  }

  private DatePart part(Span span, Parts said, Edtf edtf) {
    return new DatePart(span, edtf, written(said, edtf), dayPart(said));
  }

  /** Of "the night of 5/6 May" the first half names the part of the day. */
  private int dayPart(Parts said) {
    boolean night = found.rule().kind().equals("night-range");
    return (night ? parts.getFirst() : said).get(Slot.DAY_PART, -1);
  }

  private static Precision written(Parts said, Edtf edtf) {
    if (said.has(Slot.HOUR)) {
      return Precision.HOUR;
    }
    if (said.has(Slot.DAY) || said.has(Slot.DAY_REF) || said.has(Slot.WEEKDAY)) {
      return Precision.DAY;
    }
    if (said.has(Slot.MONTH) || said.has(Slot.MONTH_REF)) {
      return Precision.MONTH;
    }
    if (said.has(Slot.SEASON)) {
      return Precision.SEASON;
    }
    if (said.has(Slot.CENTURY) && !said.has(Slot.DECADE)) {
      return Precision.CENTURY;
    }
    boolean year = said.has(Slot.YEAR) || said.has(Slot.SHORT_YEAR) || said.has(Slot.YEAR_REF);
    return year ? Precision.YEAR : ofUnit(said, edtf);
  }

  private static Precision ofUnit(Parts said, Edtf edtf) {
    return switch (said.get(Slot.UNIT, 0)) {
      case 1, WEEK -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
      default -> edtf.precision();
    };
  }
}
