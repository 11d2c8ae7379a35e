package org.audiatur.export;

import org.audiatur.calendar.Edtf;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Passage;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/** Dates, quantities, passages and degrees, as every file writes them. */
final class Figures {

  private static final double THOUSANDTHS = 1000;

  private Figures() {}

  static double rounded(double degree) {
    return Math.round(degree * THOUSANDTHS) / THOUSANDTHS;
  }

  static @Nullable String date(@Nullable Edtf date) {
    return date == null ? null : date.toString();
  }

  /** How a date was read, after what {@code fields} hold of it already. */
  static Fields date(DateReading date, Fields fields) {
    return fields
        .with("calendar", date.calendar())
        .with("how", date.how())
        .with("alternatives", date.alternatives().stream().map(Edtf::toString).toList())
        .with("year", date.year().label());
  }

  static Fields quantity(Quantity quantity, Fields fields) {
    return fields
        .with("value", quantity.value())
        .with("max", quantity.max())
        .with("approx", quantity.approx())
        .with("unit", quantity.unit());
  }

  static Fields words(Passage passage, Fields fields) {
    return fields
        .with("text", passage.text())
        .with("start", passage.start())
        .with("end", passage.end());
  }
}
