package org.audiatur.bench.dates;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.mention.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What Duckling's tests expect of a measure: {@code simple Gram 2}, {@code between Dollar (10,
 * 20)}, {@code DurationData 15 Minute}.
 */
record ExpectedMeasure(String kind, String unit, double value, @Nullable Double max) {

  private static final Pattern SIMPLE =
      Pattern.compile("(simple|under|above) (\\w+) \\(?(-?[\\d.e]+)\\)?( .*)?");
  private static final Pattern BETWEEN =
      Pattern.compile("between (\\w+) \\(([\\d.e]+), ([\\d.e]+)\\)( .*)?");
  private static final Pattern DURATION = Pattern.compile("DurationData (\\d+) (\\w+)");
  private static final double MONTH = 30 * 86_400.0;

  /** Their names for units, and ours with how many of theirs one of ours is. */
  private static final Map<String, Map<String, Double>> UNITS =
      Map.ofEntries(
          Map.entry("Gram", Map.of("gram", 1.0, "kilogram", 1000.0, "milligram", 0.001)),
          Map.entry("Pound", Map.of("pound", 1.0, "pound-sterling", 1.0)),
          Map.entry("GBP", Map.of("pound-sterling", 1.0)),
          Map.entry("Dollar", Map.of("dollar", 1.0)),
          Map.entry("USD", Map.of("dollar", 1.0)),
          Map.entry("EUR", Map.of("euro", 1.0)),
          Map.entry("RUB", Map.of("rouble", 1.0)),
          Map.entry("UAH", Map.of("hryvnia", 1.0)),
          Map.entry("INR", Map.of("rupee", 1.0)),
          Map.entry("MYR", Map.of("ringgit", 1.0)),
          Map.entry("JPY", Map.of("yen", 1.0)),
          Map.entry("ILS", Map.of("shekel", 1.0)),
          Map.entry("Unnamed", Map.of("buck", 1.0)));

  static ExpectedMeasure parse(String text) {
    Matcher duration = DURATION.matcher(text);
    if (duration.matches()) {
      return new ExpectedMeasure(
          "duration", duration.group(2), Double.parseDouble(duration.group(1)), null);
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return new ExpectedMeasure(
          "between", between.group(1), number(between.group(2)), number(between.group(3)));
    }
    Matcher simple = SIMPLE.matcher(text);
    if (!simple.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\": expected a unit with its number. Maybe the file is another.");
    }
    return new ExpectedMeasure(simple.group(1), simple.group(2), number(simple.group(3)), null);
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  boolean fits(Measure measure) {
    if (kind.equals("duration")) {
      return fitsDuration(measure);
    }
    Double factor = factor(measure.unit().name());
    return factor != null
        && near(measure.value() * factor, value)
        && isBounded(measure)
        && (max == null) == (measure.max() == null)
        && (max == null || measure.max() != null && near(measure.max() * factor, max));
  }

  private @Nullable Double factor(String ours) {
    Map<String, Double> names = UNITS.get(unit);
    if (names != null && names.containsKey(ours)) {
      return names.get(ours);
    }
    return unit.equalsIgnoreCase(ours) ? (Double) 1.0 : null;
  }

  private boolean isBounded(Measure measure) {
    return switch (kind) {
      case "under" -> "under".equals(measure.bound());
      case "above" -> "over".equals(measure.bound());
      default -> !"under".equals(measure.bound()) && !"over".equals(measure.bound());
    };
  }

  /** In months where both are months or years, else in seconds. */
  private boolean fitsDuration(Measure measure) {
    String ours = measure.unit().name();
    Double worth = measure.unit().worth();
    boolean months = unit.equals("Month") || unit.equals("Year");
    if (months && (ours.equals("month") || ours.equals("year"))) {
      return near(
          measure.value() * (ours.equals("year") ? 12 : 1), value * (unit.equals("Year") ? 12 : 1));
    }
    return measure.unit().dimension().equals("time")
        && worth != null
        && Math.abs(measure.value() * worth - value * seconds()) < 1;
  }

  private double seconds() {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "second" -> 1;
      case "minute" -> 60;
      case "hour" -> 3600;
      case "day" -> 86_400;
      case "week" -> 604_800;
      case "month" -> MONTH;
      default -> 365 * 86_400.0;
    };
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 1e-6;
  }
}
