package org.audiatur.calendar;

import java.time.LocalDate;

/** The day of Easter, from which the movable feasts are counted. */
public final class Easter {

  private static final int GOLDEN = 19;
  private static final int MONTH = 31;

  private Easter() {}

  /**
   * Easter Sunday of the western churches in a year of the Gregorian calendar: the rule of Meeus,
   * Jones and Butcher.
   */
  public static LocalDate western(int year) {
    int golden = Math.floorMod(year, GOLDEN);
    int century = Math.floorDiv(year, 100);
    int leapsLeftOut = century - century / 4 - (8 * century + 13) / 25;
    int fullMoon = Math.floorMod(leapsLeftOut + 19 * golden + 15, 30);
    int moon = fullMoon - (fullMoon / 28) * (1 - (29 / (fullMoon + 1)) * ((21 - golden) / 11));
    int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }

  /**
   * Easter Sunday of the Orthodox churches, and of all churches while the Julian calendar was in
   * use: the rule of Meeus, in the Gregorian calendar.
   */
  public static LocalDate eastern(int year) {
    int fullMoon = (19 * Math.floorMod(year, GOLDEN) + 15) % 30;
    int weekday = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - fullMoon + 34) % 7;
    int days = fullMoon + weekday + 114;
    return new JulianDay(year, days / MONTH, days % MONTH + 1).gregorian();
  }
}
