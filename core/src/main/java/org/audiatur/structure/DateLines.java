package org.audiatur.structure;

import java.time.Month;
import java.time.MonthDay;
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
 * Lines that hold the date of a document and at most its place and weekday: «Петроград, 3 марта
 * 1917 г.», {@code London, Monday, 5th May 1919}, «В лагере под Силистрией, 3 мая 1854 г.» Reads
 * the day where it is given, else the month or the year. A day that both calendars give is the New
 * Style one.
 */
final class DateLines {

  /**
   * What stands before the first words of a text.
   *
   * @param date of the document, as EDTF
   * @param inCapitals true if its place is in capitals, as newspapers print it
   * @param hasPlace true if it names a place
   * @param rest the words after it
   */
  record Opening(String date, boolean inCapitals, boolean hasPlace, String rest) {

    /** True if it names the day. */
    boolean isOfADay() {
      return isDay(date);
    }
  }

  private static final int LONGEST_LINE = 90;
  private static final int LENGTH_OF_A_DAY = 10;
  private static final String YEAR = "(?<y>1\\d{3}|20\\d\\d)(?: ?(?:года|году|року|г|р)\\.?)?";

  /** What stands before the day in the head of a paper: a sign, or a word that leads to it. */
  private static final Pattern BEFORE_DAY =
      Pattern.compile("(?:[.,;:(]|(?<!\\p{L})(?:от|від|dated|of|on|дня))[ \\n]$");

  /** The head of a paper ends with its day, or with an hour behind that. */
  private static final Pattern AFTER_DAY =
      Pattern.compile(
          "^(?:[.,)\\]]*(?:$|\\n)|[.)\\]]*,? ?(?:at |в |о |год\\. ?)?\\d|[.)\\]]* ?[—–-]? ?\\p{Lu})");

  private static final int LONGEST_HEAD = 160;
  private static final String ORDINAL = "(?:-?(?:го|е|st|nd|rd|th))?";
  private static final String NAMED =
      "(?<d>\\d{1,2})"
          + ORDINAL
          + "(?: ?\\((?<d2>\\d{1,2})\\))? (?:of )?(?<m>\\p{L}+)\\.?"
          + "(?: ?\\((?<d3>\\d{1,2}) (?<m3>\\p{L}+)\\.?\\))?,? "
          + YEAR;
  private static final String AMERICAN = "(?<m>\\p{L}+)\\.? (?<d>\\d{1,2})" + ORDINAL + ", " + YEAR;
  private static final String FIGURES =
      "(?<d>\\d{1,2})(?<s>[./])(?<n>\\d{1,2}|[IVX]{1,4})[./]" + YEAR;
  private static final String PLACE =
      "(?:(?:г|м|с|гор|дер|ст|пос)\\. ?)?\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}";
  private static final String HOUR =
      "(?:,? \\d{1,2}(?: ?(?:ч|час|год)(?:\\.|(?!\\p{L}))|[:.]\\d\\d).{0,15})?";
  private static final String AFTER_PLACE = "[,.]? ";

  /** What a heading says before its date: «Приказ № 5 от …». */
  private static final Pattern BEFORE_DATE = Pattern.compile("[,.] | (?:от|від|dated|of) ");

  /** Where the first words of a text may begin, after its place and day. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile("[.)](?: ?[—–-]+ ?| (?=\\p{Lu})|$)|(?<=[\\d.)]) ?[—–] ");

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\d{1,2}(?: ?[-–—] ?\\d{1,2}| ?\\(\\d{1,2}\\))?"
              + ORDINAL
              + " (?<m>\\p{L}+)(?: "
              + YEAR
              + ")?(?:[.:] ?[–—]? | [–—-] )\\p{L}.* \\p{L}.*");

  private static final Pattern IN_CAPITALS =
      Pattern.compile("^\\p{Lu}[\\p{Lu}’'.-]+(?: \\p{Lu}[\\p{Lu}.-]+){0,3},");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final Map<String, Integer> months = new HashMap<>();
  private final DateLineWords words;
  private final List<Pattern> shapes;
  private final List<Pattern> days;
  private final Pattern placeAndDay;
  private final Pattern headAndDay;

  DateLines(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("time-words")) {
        pack.table("time-words").stream()
            .filter(row -> row.get(0).equals("MONTH"))
            .forEach(this::add);
      }
    }
    words = new DateLineWords(packs);
    shapes = shapes();
    days = days();
    placeAndDay = withoutYear(PLACE);
    headAndDay = withoutYear("[^.\\n]{2,80}");
  }

  private void add(List<String> row) {
    for (String form : row.get(2).split(" ")) {
      months.put(form.replaceAll("^\\^|[.?]+$", ""), Integer.parseInt(row.get(1)));
    }
  }

  private List<Pattern> shapes() {
    String place = words.camp() + "|" + PLACE;
    return List.of(
        shape(place, AFTER_PLACE, "(?:(?:дня|this|the) )?" + NAMED),
        shape(place, AFTER_PLACE, AMERICAN),
        shape(place, AFTER_PLACE, FIGURES),
        shape(PLACE, ", ", "(?<m>\\p{L}+)\\.?,? " + YEAR),
        shape(PLACE, ", ", YEAR));
  }

  /** A day wherever it stands, at most with its weekday before it. */
  private List<Pattern> days() {
    String weekday = "(?:" + words.weekday() + ",? )?";
    return List.of(NAMED, AMERICAN, FIGURES).stream()
        .map(day -> Pattern.compile("(?<![\\p{L}\\d./-])" + weekday + day + "(?![\\p{L}\\d/])"))
        .toList();
  }

  private Pattern withoutYear(String before) {
    return Pattern.compile(
        ("^(?:" + before + "), (?:" + words.weekday() + ",? )?(?<d>\\d{1,2})" + ORDINAL)
            + " (?:of )?(?<m>\\p{L}+)(?:[.,)]*$|[.,]? (?=[\\p{Lu}«“(—–]))");
  }

  private Pattern shape(String place, String comma, String date) {
    String weekday = words.weekday();
    return Pattern.compile(
        ("[(\\[]?(?:(?<p>" + place + ")" + comma + ")?")
            + ("(?:" + weekday + ",? )?[«\"]?" + date)
            + ("(?:,? \\(?" + weekday + "\\)?)?(?:,? \\(?" + words.style() + "\\)?)?")
            + ("(?:,? (?<p2>" + PLACE + "))?" + HOUR + "[.)\\]]*"));
  }

  /** «3 марта. Полк занял село»: a day, then words of its own: an entry of a chronicle. */
  boolean leadsEntry(String line) {
    Matcher entry = ENTRY.matcher(line);
    return entry.matches() && months.containsKey(entry.group("m").toLowerCase(Locale.ROOT));
  }

  /** The date as EDTF, null if the line is no such line. */
  @Nullable String read(String line) {
    Opening read = whole(line);
    return read == null ? null : read.date();
  }

  /** True of a line that names the day and a place. */
  boolean hasPlaceAndDay(String line) {
    Opening read = whole(line);
    return read != null && read.isOfADay() && read.hasPlace();
  }

  static boolean isDay(String date) {
    return date.length() == LENGTH_OF_A_DAY;
  }

  /** What a line says that is nothing but date and place, null of any other. */
  private @Nullable Opening whole(String line) {
    if (line.length() > LONGEST_LINE || line.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    for (Pattern shape : shapes) {
      Matcher matcher = shape.matcher(line);
      String date = matcher.matches() ? date(matcher) : null;
      if (date != null) {
        return new Opening(date, IN_CAPITALS.matcher(line).find(), hasPlace(matcher), "");
      }
    }
    return null;
  }

  private boolean hasPlace(Matcher line) {
    String place = line.group("p");
    return place != null && !words.isWeekday(place) || line.group("p2") != null;
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

  /** The date before the first words of a text; null if the paragraph opens with none. */
  @Nullable Opening opening(String paragraph) {
    Matcher end = FIRST_WORDS.matcher(paragraph);
    while (end.find() && end.start() < LONGEST_LINE) {
      Opening head = whole(paragraph.substring(0, end.end()).replaceFirst("[ —–-]+$", ""));
      if (head != null) {
        String rest = paragraph.substring(end.end()).strip();
        return new Opening(head.date(), head.inCapitals(), head.hasPlace(), rest);
      }
    }
    return null;
  }

  /**
   * The day in a head that names its kind of paper: "Minutes of Tuesday, 4th May, 1926",
   * «Телеграмма министру, 17 августа 1904 г. Сегодня …»; null where other words go on behind it.
   */
  @Nullable String ofHead(String paragraph) {
    for (Pattern day : days) {
      Matcher matcher =
          day.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEAD)));
      if (matcher.find()
          && BEFORE_DAY.matcher(paragraph.substring(0, matcher.start())).find()
          && AFTER_DAY.matcher(paragraph.substring(matcher.end())).find()) {
        String date = date(matcher);
        return date != null && isDay(date) ? date : null;
      }
    }
    return null;
  }

  /**
   * The day and month that open a paper among others, which leaves the year out: "BERLIN, Sept. 4."
   *
   * @param named true of one that begins with a name of such papers, false behind a place only
   */
  @Nullable MonthDay dayOfYear(String paragraph, boolean named) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEAD));
    Matcher matcher = (named ? headAndDay : placeAndDay).matcher(head);
    int month = matcher.find() ? monthOf(matcher.group("m")) : 0;
    int day = month == 0 ? 0 : Integer.parseInt(matcher.group("d"));
    return day >= 1 && day <= Month.of(Math.max(1, month)).maxLength()
        ? MonthDay.of(month, day)
        : null;
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
    if (third != null && day - newDay + 31 * (month - newMonth) > 0 && month - newMonth <= 1) {
      newDay = day;
      newMonth = month;
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
