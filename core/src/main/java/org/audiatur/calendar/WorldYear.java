package org.audiatur.calendar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of the Byzantine era, counted from the creation of the world (anno mundi), with the months
 * and days of the Julian calendar. In the September style the year 7156 ran from September 1647 to
 * August 1648; the March style, which chronicles of Rus used before, began half a year later.
 *
 * @param year from the creation of the world
 */
public record WorldYear(int year) {

  private static final int SEPTEMBER = 9;
  private static final int MARCH = 3;
  private static final int TILL_CHRIST = 5508;

  /** From 1492 on years began in September alone. */
  private static final int ONE_STYLE = 7000;

  public WorldYear {
    if (year <= TILL_CHRIST) {
      throw new IllegalArgumentException(
          "No year "
              + year
              + " of the Byzantine era after Christ: expected one above "
              + TILL_CHRIST
              + ". Maybe it counts from Christ already.");
    }
  }

  /** The Julian years in which this year had a month: one, or two where the style is open. */
  public List<Integer> yearsOf(int month) {
    int september = year - TILL_CHRIST - (month >= SEPTEMBER ? 1 : 0);
    int march = year - TILL_CHRIST + (month < MARCH ? 1 : 0);
    return year >= ONE_STYLE
        ? List.of(september)
        : IntStream.of(september, march).distinct().sorted().boxed().toList();
  }

  /** Its first month, the earliest where the style is open. */
  public EdtfDate first() {
    return Edtf.month(year - TILL_CHRIST - 1, SEPTEMBER);
  }

  /** Its last month, the latest where the style is open. */
  public EdtfDate last() {
    return year >= ONE_STYLE
        ? Edtf.month(year - TILL_CHRIST, SEPTEMBER - 1)
        : Edtf.month(year - TILL_CHRIST + 1, MARCH - 1);
  }
}
