package org.audiatur.structure;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold the date of a document and at most its place: «Петроград, 3 марта 1917 г.»,
 * {@code London, 5th May 1919}. Reads the day where it is given, else the month or the year. A day
 * that both calendars give is the New Style one.
 */
final class DateLines {

  private static final int LONGEST_LINE = 90;
  private static final String YEAR = "(?<y>1\\d{3}|20\\d\\d)(?: ?(?:года|году|року|г|р)\\.?)?";
  private static final String ORDINAL = "(?:-?(?:го|е|st|nd|rd|th))?";
  private static final String PLACE =
      "(?:(?:г|м|с|гор|дер|ст|пос)\\. ?)?\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}";
  private static final String HOUR =
      "(?:,? \\d{1,2}(?: ?(?:ч|час|год)(?:\\.|(?!\\p{L}))|[:.]\\d\\d).{0,15})?";
  private static final String AFTER_PLACE = "[,.]? ";

  /** What a heading says before its date: «Приказ № 5 от …». */
  private static final Pattern BEFORE_DATE = Pattern.compile("[,.] | (?:от|від|dated|of) ");

  /** {@code LONDON, 3 November 1917.—} before the first words of a dispatch. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}’'.-]+(?: \\p{Lu}[\\p{Lu}.-]+){0,3}, [^—–]{6,40}?[.)] ?(?=[—–-]|\\p{Lu})");

  private static final List<Pattern> SHAPES =
      List.of(
          shape(
              "(?<d>\\d{1,2})"
                  + ORDINAL
                  + "(?: ?\\((?<d2>\\d{1,2})\\))? (?:of )?(?<m>\\p{L}+)\\.?"
                  + "(?: ?\\((?<d3>\\d{1,2}) (?<m3>\\p{L}+)\\.?\\))?,? "
                  + YEAR,
              AFTER_PLACE),
          shape("(?<m>\\p{L}+)\\.? (?<d>\\d{1,2})" + ORDINAL + ", " + YEAR, AFTER_PLACE),
          shape("(?<d>\\d{1,2})(?<s>[./])(?<n>\\d{1,2}|[IVX]{1,4})[./]" + YEAR, AFTER_PLACE),
          shape("(?<m>\\p{L}+)\\.?,? " + YEAR, ", "),
          shape(YEAR, ", "));
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final Map<String, Integer> months = new HashMap<>();

  DateLines(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("time-words")) {
        pack.table("time-words").stream()
            .filter(row -> row.get(0).equals("MONTH"))
            .forEach(this::add);
      }
    }
  }

  private void add(List<String> row) {
    for (String form : row.get(2).split(" ")) {
      months.put(form.replaceAll("^\\^|[.?]+$", ""), Integer.parseInt(row.get(1)));
    }
  }

  private static Pattern shape(String date, String comma) {
    return Pattern.compile(
        "[(\\[]?(?:"
            + PLACE
            + comma
            + ")?[«\"]?"
            + date
            + "(?:,? "
            + PLACE
            + ")?"
            + HOUR
            + "[.)\\]]*");
  }

  /** The date as EDTF, null if the line is no such line. */
  @Nullable String read(String line) {
    if (line.length() > LONGEST_LINE || line.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(line);
      String date = matcher.matches() ? date(matcher) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date that ends a line of several parts: «Газета», № 5, 3 марта 1917 г. */
  @Nullable String ending(String line) {
    Matcher part = BEFORE_DATE.matcher(line);
    for (int from = 0; part.find(from); from = part.start() + 1) {
      String date = read(line.substring(part.end()));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date of a dispatch, before its first words; null if the paragraph opens with none. */
  @Nullable String opening(String paragraph) {
    Matcher opening = OPENING.matcher(paragraph);
    return opening.find() ? read(opening.group().strip()) : null;
  }

  private @Nullable String date(Matcher line) {
    String year = line.group("y");
    String name = group(line, "m");
    String figure = group(line, "n");
    if (name == null && figure == null) {
      return year;
    }
    int month = name != null ? monthOf(name) : monthOfFigure(String.valueOf(figure));
    String day = group(line, "d");
    if (month == 0) {
      return null;
    }
    if (day == null) {
      return String.format(Locale.ROOT, "%s-%02d", year, month);
    }
    boolean unsure = "/".equals(group(line, "s")) && Integer.parseInt(day) <= 12;
    return unsure ? year : day(line, Integer.parseInt(year), month, Integer.parseInt(day));
  }

  private @Nullable String day(Matcher line, int year, int month, int day) {
    String second = group(line, "d2");
    String third = group(line, "d3");
    int newDay =
        third != null ? Integer.parseInt(third) : second != null ? Integer.parseInt(second) : day;
    int newMonth = third != null ? monthOf(String.valueOf(group(line, "m3"))) : month;
    if (second != null && newDay < day) {
      return Integer.toString(year);
    }
    boolean valid =
        newMonth > 0 && newDay > 0 && newDay <= YearMonth.of(year, newMonth).lengthOfMonth();
    return valid ? String.format(Locale.ROOT, "%d-%02d-%02d", year, newMonth, newDay) : null;
  }

  private int monthOf(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int monthOfFigure(String figure) {
    int roman = ROMAN.indexOf(figure) + 1;
    int month =
        roman > 0 || !Character.isDigit(figure.charAt(0)) ? roman : Integer.parseInt(figure);
    return month <= 12 ? month : 0;
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
