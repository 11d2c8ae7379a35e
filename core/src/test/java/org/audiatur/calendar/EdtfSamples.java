package org.audiatur.calendar;

import java.time.LocalDate;
import java.util.Random;

/** Canonical EDTF strings of every form that is read, levels 0 to 2, seeded. */
final class EdtfSamples {

  private static final String[] QUALIFIERS = {"", "", "", "?", "~", "%"};
  private static final String[] DOUBTED = {"?", "~", "%"};

  private EdtfSamples() {}

  static String any(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> interval(random);
      case 1 -> date(random) + "/..";
      case 2 -> "../" + date(random);
      case 3 -> set(random);
      case 4 -> distant(random);
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
        switch (random.nextInt(11)) {
          case 0 -> day.substring(0, 4);
          case 1 -> day.substring(0, 7);
          case 2 -> day.substring(0, 5) + (21 + random.nextInt(21));
          case 3 -> day.substring(0, 3) + "X";
          case 4 -> day.substring(0, 2) + "XX";
          case 5 -> "XXXX" + day.substring(4);
          case 6 -> day.substring(0, 7) + "-XX";
          case 7 -> day + time(random);
          case 8 -> masked(random, day);
          default -> day;
        };
    return random.nextInt(4) == 0 && text.equals(day)
        ? doubted(random, day)
        : text + QUALIFIERS[random.nextInt(6)];
  }

  private static String time(Random random) {
    String clock = "T" + two(random.nextInt(24)) + ":" + two(random.nextInt(60));
    return clock + new String[] {"", "", "Z", "+04:00", "-03:30", ":07"}[random.nextInt(6)];
  }

  /** Figures left out anywhere, of a day that every year has. */
  private static String masked(Random random, String day) {
    StringBuilder text = new StringBuilder(day.substring(0, 8) + two(1 + random.nextInt(28)));
    text.setCharAt(random.nextInt(4), 'X');
    int place = 5 + random.nextInt(5);
    if (text.charAt(place) != '-') {
      text.setCharAt(place, 'X');
    }
    return text.toString();
  }

  /** Parts doubted by themselves, in the canonical form. */
  private static String doubted(Random random, String day) {
    String year = day.substring(0, 4);
    String sign = DOUBTED[random.nextInt(3)];
    return switch (random.nextInt(4)) {
      case 0 -> year + sign + day.substring(4);
      case 1 -> day.substring(0, 7) + sign + day.substring(7);
      case 2 -> year + "-" + sign + day.substring(5);
      default -> day.substring(0, 8) + sign + day.substring(8);
    };
  }

  /** Long years, exponents, figures that count. */
  private static String distant(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "Y" + (10_000 + random.nextInt(900_000_000));
      case 1 -> "Y-" + (1 + random.nextInt(90)) + "E" + (4 + random.nextInt(3));
      case 2 -> day(random).toString().substring(0, 4) + "S" + (1 + random.nextInt(4));
      default -> "-" + day(random);
    };
  }

  private static String set(Random random) {
    LocalDate first = day(random);
    String list =
        switch (random.nextInt(5)) {
          case 0 -> first.getYear() + "," + (first.getYear() + 1 + random.nextInt(9));
          case 1 -> first + ".." + first.plusDays(3) + "," + first.plusDays(7);
          case 2 -> ".." + first;
          case 3 -> first.toString().substring(0, 7) + "..";
          default -> first + "," + first.plusYears(2).getYear();
        };
    return random.nextBoolean() ? "[" + list + "]" : "{" + list + "}";
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1000, 1, 1).plusDays(random.nextInt(400_000));
  }
}
