package org.audiatur.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.calendar.Edtf;
import org.audiatur.mention.Quantity;
import org.audiatur.mention.Work;
import org.audiatur.mention.Works;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and cited works, for a person and as facts. */
final class Values {

  private Values() {}

  static void date(DateReading date, Finding finding) {
    List<String> alternatives = date.alternatives().stream().map(Edtf::toString).toList();
    finding
        .line("date " + date.edtf() + ", calendar " + date.calendar() + "; " + date.how())
        .fact("date", date(date, alternatives));
    if (!alternatives.isEmpty()) {
      finding.line("it may also be " + String.join(" or ", alternatives));
    }
  }

  private static Map<String, Object> date(DateReading date, List<String> alternatives) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("edtf", date.edtf().toString());
    facts.put("calendar", date.calendar());
    facts.put("how", date.how());
    facts.put("alternatives", alternatives);
    facts.put("year", date.year().label());
    return facts;
  }

  static void quantity(Quantity number, Finding finding) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("value", number.value());
    facts.put("max", number.max());
    facts.put("approx", number.approx());
    facts.put("bound", number.bound());
    facts.put("unit", number.unit());
    finding.line("number: " + words(number)).fact("quantity", facts);
  }

  static String words(Quantity number) {
    return (number.bound() != null ? number.bound() + " " : number.approx() ? "about " : "")
        + figure(number.value())
        + (number.max() == null ? "" : " to " + figure(number.max()))
        + (number.unit() == null ? "" : " " + number.unit());
  }

  private static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  static void works(Works works, Finding finding) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Work work : works.all()) {
      Map<String, Object> row = fields(work);
      List<String> parts = new ArrayList<>();
      row.forEach(
          (field, value) -> parts.add(field.equals("kind") ? value + ":" : field + " " + value));
      String missing =
          work.missing().isEmpty() ? "" : "; missing: " + String.join(", ", work.missing());
      finding.line("cites " + String.join(" ", parts) + missing);
      row.put("missing", work.missing());
      rows.add(row);
    }
    finding.fact("works", rows);
  }

  private static Map<String, Object> fields(Work work) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", work.kind());
    given(row, "archive", work.archive());
    given(row, "fonds", work.fonds());
    given(row, "opis", work.opis());
    given(row, "delo", work.delo());
    given(row, "leaves", work.leaves());
    given(row, "author", work.author());
    given(row, "title", work.title());
    given(row, "year", work.year());
    given(row, "volume", work.volume());
    given(row, "issue", work.issue());
    given(row, "pages", work.pages());
    return row;
  }

  private static void given(Map<String, Object> row, String field, @Nullable String value) {
    if (value != null) {
      row.put(field, value);
    }
  }
}
