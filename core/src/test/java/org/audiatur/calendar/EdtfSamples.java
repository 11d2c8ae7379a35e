package org.audiatur.calendar;

import java.time.LocalDate;
import java.util.Random;

/** Canonical EDTF strings of every form that is read, seeded. */
final class EdtfSamples {

  private static final String[] QUALIFIERS = {"", "", "", "?", "~", "%"};

  private EdtfSamples() {}

  static String any(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> interval(random);
      case 1 -> date(random) + "/..";
      case 2 -> "../" + date(random);
      default -> date(random);
    };
  }

  private static String interval(Random random) {
    LocalDate first = day(random);
    return first
        + QUALIFIERS[random.nextInt(6)]
        + "/"
        + first.plusDays(random.nextInt(4000))
        + QUALIFIERS[random.nextInt(6)];
  }

  static String date(Random random) {
    String day = day(random).toString();
    String text =
        switch (random.nextInt(9)) {
          case 0 -> day.substring(0, 4);
          case 1 -> day.substring(0, 7);
          case 2 -> day.substring(0, 5) + (21 + random.nextInt(4));
          case 3 -> day.substring(0, 3) + "X";
          case 4 -> day.substring(0, 2) + "XX";
          case 5 -> "XXXX" + day.substring(4);
          case 6 -> day.substring(0, 7) + "-XX";
          case 7 -> day + "T" + two(random.nextInt(24)) + ":" + two(random.nextInt(60));
          default -> day;
        };
    return text + QUALIFIERS[random.nextInt(6)];
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1000, 1, 1).plusDays(random.nextInt(400_000));
  }
}
