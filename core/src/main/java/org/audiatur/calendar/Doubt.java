package org.audiatur.calendar;

import java.util.List;

/**
 * How sure each part of a date is: EDTF level 2 may doubt the day and not the year.
 *
 * @param year of the year
 * @param month of the month or season; that of the year where the date has none
 * @param day of the day; that of the month where the date has none
 */
public record Doubt(Qualifier year, Qualifier month, Qualifier day) {

  /** No part is doubted. */
  public static final Doubt NONE = of(Qualifier.NONE);

  /** All parts are doubted alike. */
  public static Doubt of(Qualifier all) {
    return new Doubt(all, all, all);
  }

  /** The doubts of all parts taken together. */
  public Qualifier whole() {
    return year.and(month).and(day);
  }

  /**
   * The doubts of a date of one to three parts, by part; parts that it lacks take that of the part
   * before.
   */
  static Doubt of(List<Qualifier> parts) {
    Qualifier month = parts.size() > 1 ? parts.get(1) : parts.getFirst();
    return new Doubt(parts.getFirst(), month, parts.size() > 2 ? parts.get(2) : month);
  }

  List<Qualifier> parts() {
    return List.of(year, month, day);
  }
}
