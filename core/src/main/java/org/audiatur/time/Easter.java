package org.audiatur.time;

import java.time.LocalDate;

/** The day of Easter. */
final class Easter {

  private Easter() {}

  /**
   * Easter Sunday of the western churches in a year of the Gregorian calendar: the rule of Meeus,
   * Jones and Butcher.
   */
  static LocalDate western(int year) {
    int golden = Math.floorMod(year, 19);
    int century = Math.floorDiv(year, 100);
    int leapsLeftOut = century - century / 4 - (8 * century + 13) / 25;
    int fullMoon = Math.floorMod(leapsLeftOut + 19 * golden + 15, 30);
    int moon = fullMoon - (fullMoon / 28) * (1 - (29 / (fullMoon + 1)) * ((21 - golden) / 11));
    int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }
}
