package org.audiatur.calendar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as EDTF writes it: four figures, some perhaps left out ({@code 189X}, {@code 1X20}); more
 * than four or with an exponent after {@code Y}; with the number of figures that count ({@code
 * 1950S2}).
 *
 * @param first the first year that it may be
 * @param last the last one
 * @param digits as written
 */
record YearDigits(int first, int last, String digits) {

  static final String PATTERN =
      "Y-?[1-9]\\d{4,8}(?:S[1-9])?|Y-?[1-9]\\d{0,8}E\\d(?:S[1-9])?|-?\\d{4}S[1-9]|-?[\\dX]{4}";
  private static final Pattern SIGNIFICANT = Pattern.compile("Y?(-?)(\\d+(?:E\\d)?)(?:S(\\d))?");
  private static final int FIGURES = 4;
  private static final int MOST = 999_999_999;

  /** Without its century a year is as good as unknown: it may be any of a hundred. */
  private static final String UNKNOWN = "XX";

  /**
   * @throws IllegalArgumentException for more than nine figures
   */
  static YearDigits of(String digits) {
    if (isPlainYear(digits)) {
      int year = Integer.parseInt(digits);
      return new YearDigits(year, year, digits);
    }
    if (digits.indexOf('X') < 0) {
      return counted(digits);
    }
    int low = Integer.parseInt(digits.replace('X', '0'));
    int high = Integer.parseInt(digits.replace('X', '9'));
    return new YearDigits(Math.min(low, high), Math.max(low, high), digits);
  }

  private static boolean isPlainYear(String digits) {
    if (digits.length() != FIGURES) {
      return false;
    }
    for (int i = 0; i < FIGURES; i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static YearDigits counted(String digits) {
    Matcher parts = SIGNIFICANT.matcher(digits);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No year \"" + digits + "\". Maybe a letter is amiss.");
    }
    BigDecimal size = new BigDecimal(parts.group(2));
    if (size.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw new IllegalArgumentException(
          "The year \""
              + digits
              + "\" is too far away: expected at most nine figures. Maybe its "
              + "exponent is too large.");
    }
    int year = size.intValueExact();
    int spare = parts.group(3) == null ? 0 : spare(year, Integer.parseInt(parts.group(3)));
    int step = (int) Math.pow(10, spare);
    int low = year - year % step;
    int high = low + step - 1;
    boolean before = parts.group(1).equals("-");
    return before ? new YearDigits(-high, -low, digits) : new YearDigits(low, high, digits);
  }

  /** How many of the last figures do not count. */
  private static int spare(int year, int significant) {
    return Math.max(0, Math.max(4, String.valueOf(year).length()) - significant);
  }

  boolean isUnknown() {
    return digits.startsWith(UNKNOWN);
  }

  boolean isWhole() {
    return first == last;
  }

  /** Month and day stand beside it only if it has four figures. */
  boolean isPlain() {
    return !digits.startsWith("Y") && digits.indexOf('S') < 0;
  }

  boolean mayBe(int year) {
    return year >= first && year <= last && Figures.fit(digits, EdtfDate.yearDigits(year));
  }

  Precision precision() {
    int size = last - first;
    if (size == 0) {
      return Precision.YEAR;
    }
    return size < 10 ? Precision.DECADE : size < 100 ? Precision.CENTURY : Precision.MILLENNIUM;
  }
}
