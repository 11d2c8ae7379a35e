package org.audiatur.mention;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a unit, in figures or in words, with its multipliers and ranges.
 */
final class NumberReader {

  /**
   * @param value the number, or the lower end of a range
   * @param max upper end of a range
   * @param end one past the last unit read
   * @param words true if written in words without figures
   * @param scaled true if a multiplier or a round word stands in it
   * @param more true if it says that there were a few more: «сто с лишним»
   */
  record Read(
      double value, @Nullable Double max, int end, boolean words, boolean scaled, boolean more) {

    Read(double value, @Nullable Double max, int end, boolean words, boolean scaled) {
      this(value, max, end, words, scaled, false);
    }

    Read plus(double part) {
      return part == 0 ? this : new Read(value + part, max, end, words, scaled, more);
    }
  }

  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;
  private static final double HALF = 0.5;

  /** Half of what follows, and other parts of it. */
  private static final String PART = "part";

  private static final String FRACTION = "fraction";

  /** Of two numbers between which somebody wavers the higher is no more: «five or six». */
  private static final double TWICE = 2;

  private static final Pattern COUNTING = Pattern.compile("\\d+-?(х|ти|мя|ми|м)");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u202F]");
  private static final Pattern GROUP_SIGN = Pattern.compile(",(?=\\d{3}(?!\\d))");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

  private final NumberWords words;
  private final int from;
  private final int upTo;
  private final int article;
  private final int of;
  private final int and;
  private final int or;
  private final int between;
  private final int halfAnd;
  private final int half;
  private final boolean uninflected;

  NumberReader(NumberWords words, Lexicon lexicon) {
    this.words = words;
    from = lexicon.id("num-from");
    upTo = lexicon.id("num-to");
    article = lexicon.id("num-article");
    of = lexicon.id("num-of");
    and = lexicon.id("num-and");
    or = lexicon.id("num-or");
    between = lexicon.id("num-between");
    halfAnd = lexicon.id("num-half-and");
    half = lexicon.id("num-half");
    uninflected = !lexicon.isInflected();
  }

  /** The number from this unit on, a range included, or null. */
  @Nullable Read read(Scene scene, int at) {
    Read first = single(scene, at);
    Read turned = first == null ? null : turned(scene, at, first);
    Read low = turned == null ? first : turned;
    if (low == null || !isRange(scene, at, low)) {
      return low;
    }
    boolean either = isAny(scene, low.end(), or);
    Unit word = scene.at(low.end() + 1);
    Read high = single(scene, low.end() + (word != null && word.is(article) ? 2 : 1));
    if (high == null || high.words() != low.words()) {
      return low;
    }
    double factor = high.scaled() && !low.scaled() && low.value() < 1000 ? factorOf(high) : 1;
    boolean rises =
        low.value() * factor < high.value()
            && (!either || high.value() <= TWICE * low.value() * factor);
    return rises
        ? new Read(
            low.value() * factor,
            high.value(),
            high.end(),
            low.words(),
            low.scaled() || high.scaled())
        : low;
  }

  /** {@code two and twenty}, as English once counted. */
  private @Nullable Read turned(Scene scene, int at, Read ones) {
    Unit before = scene.at(at - 1);
    boolean may =
        uninflected
            && ones.words()
            && ones.value() < TEN
            && ones.end() == at + 1
            && isAny(scene, ones.end(), and)
            && (before == null || !before.is(between));
    Read tens = may ? single(scene, ones.end() + 1) : null;
    boolean counts =
        tens != null
            && tens.words()
            && tens.value() >= 2 * TEN
            && tens.value() < TEN * TEN
            && tens.value() % TEN == 0;
    return tens == null || !counts
        ? null
        : new Read(ones.value() + tens.value(), null, tens.end(), true, tens.scaled());
  }

  /** {@code 15–20}; in a language that says so, {@code sixty to a hundred}. */
  private boolean isRange(Scene scene, int at, Read low) {
    Unit sign = scene.at(low.end());
    Unit before = scene.at(at - 1);
    return isRangeSign(sign)
        || sign != null && sign.is(or)
        || sign != null && sign.is(upTo) && uninflected && (before == null || !before.is(from));
  }

  /** The multiplier of {@code 20 тысяч} in {@code 15–20 тысяч}. */
  private static double factorOf(Read high) {
    double factor = 1;
    while (high.value() / (factor * 1000) >= 1) {
      factor *= 1000;
    }
    return factor;
  }

  private static boolean isRangeSign(@Nullable Unit unit) {
    return unit != null
        && switch (unit.text()) {
          case "–", "—", "-", "‑" -> true;
          default -> false;
        };
  }

  private @Nullable Read single(Scene scene, int at) {
    Read number = exact(scene, at);
    Unit with = number == null ? null : scene.at(number.end());
    Unit tail = number == null ? null : scene.at(number.end() + 1);
    if (number == null || with == null || tail == null) {
      return number;
    }
    boolean more = isAny(scene, number.end(), halfAnd) && words.isUnit(tail, "tail");
    if (!more || with.sentence() != tail.sentence()) {
      return number;
    }
    Read scaled = scaledBy(scene, number.end() + 2, number.value(), number.words());
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(1, number.value()))));
    return new Read(
        scaled.value(),
        scaled.value() + step * scaled.value() / number.value(),
        scaled.end(),
        number.words(),
        number.scaled() || scaled.scaled(),
        true);
  }

  private @Nullable Read exact(Scene scene, int at) {
    Unit unit = scene.at(at);
    if (unit == null) {
      return null;
    }
    if (unit.kind() == Unit.Kind.NUMBER) {
      return figures(scene, at);
    }
    if (unit.kind() == Unit.Kind.ORDINAL && COUNTING.matcher(unit.text()).matches()) {
      return scaledBy(
          scene, at + 1, Double.parseDouble(NO_DIGIT.matcher(unit.text()).replaceAll("")), false);
    }
    Double adjective = words.adjective(unit);
    return adjective != null
        ? new Read(adjective, null, at + 1, !Character.isDigit(unit.text().charAt(0)), true)
        : inWords(scene, at);
  }

  private @Nullable Read figures(Scene scene, int at) {
    String digits = BLANK.matcher(scene.units().get(at).text()).replaceAll("");
    int end = at + 1;
    Unit sign = scene.at(end);
    Unit decimals = scene.at(end + 1);
    boolean english = scene.units().get(at).language().equals("en");
    if (english) {
      digits = GROUP_SIGN.matcher(digits).replaceAll("");
    }
    boolean point =
        sign != null
            && decimals != null
            && (sign.text().equals(",") || sign.text().equals("."))
            && decimals.kind() == Unit.Kind.NUMBER
            && scene.isGlued(at)
            && scene.isGlued(end);
    if (point && sign != null && decimals != null) {
      boolean group = english && sign.text().equals(",") && decimals.text().length() == 3;
      digits = digits + (group ? "" : sign.text()) + decimals.text();
      end += 2;
    }
    Double value = parse(digits, english);
    return value == null ? null : scaledBy(scene, end, value, false);
  }

  /**
   * {@code 1.250.000}, {@code 7.000} and {@code 7,000} are thousands; {@code 1,250} is less than
   * two, as decimals stand behind a comma.
   */
  private static @Nullable Double parse(String digits, boolean english) {
    String plain = digits.replace(',', '.');
    boolean grouped = GROUPED.matcher(plain).matches() && !plain.startsWith("0");
    boolean several = plain.indexOf('.') != plain.lastIndexOf('.');
    if (grouped && (several || !english && (digits.contains(".") || digits.endsWith(",000")))) {
      plain = plain.replace(".", "");
    }
    return PLAIN.matcher(plain).matches() ? Double.valueOf(plain) : null;
  }

  /** Multiplies by the multipliers that follow: {@code 20 тысяч}, {@code 2,5 млн}. */
  private Read scaledBy(Scene scene, int at, double value, boolean inWords) {
    int end = at;
    double scaled = value;
    Unit unit = scene.at(end);
    NumberWords.Word word = unit == null ? null : words.word(unit);
    while (unit != null
        && (word != null && word.kind().equals("multiplier") || words.isAdjective(unit))) {
      scaled *= word == null ? words.scale(unit) : word.value();
      end = pastStop(scene, end + 1, unit);
      unit = scene.at(end);
      word = unit == null ? null : words.word(unit);
    }
    return new Read(scaled, null, end, inWords, end > at);
  }

  private static int pastStop(Scene scene, int end, Unit unit) {
    Unit stop = scene.at(end);
    boolean shortened =
        unit.text().length() <= 4
            && stop != null
            && stop.text().equals(".")
            && scene.isGlued(end - 1);
    return shortened ? end + 1 : end;
  }

  /**
   * {@code half a million}, {@code a quarter of a million}, {@code half a dozen}: a part of a round
   * number; null of a part of anything else.
   */
  private @Nullable Read partOfRound(Scene scene, int at) {
    Unit unit = scene.at(at);
    NumberWords.Word part = unit == null || !uninflected ? null : words.word(unit);
    if (part == null || !part.kind().equals(PART) && !part.kind().equals(FRACTION)) {
      return null;
    }
    int next = part.kind().equals(FRACTION) ? pastAny(scene, at + 1, of) : at + 1;
    int round = next < 0 ? -1 : pastAny(scene, next, article);
    int first = round < 0 && part.kind().equals(PART) ? next : round;
    Unit whole = first < 0 ? null : scene.at(first);
    NumberWords.Word word = whole == null ? null : words.word(whole);
    boolean scales =
        word != null && (word.kind().equals("multiplier") || word.kind().equals("round"));
    return scales && word != null
        ? new Read(part.value() * word.value(), null, first + 1, true, true)
        : null;
  }

  /** One past a unit of this class, -1 where none stands. */
  private static int pastAny(Scene scene, int at, int classId) {
    return isAny(scene, at, classId) ? at + 1 : -1;
  }

  private @Nullable Read inWords(Scene scene, int at) {
    Read part = partOfRound(scene, at);
    if (part != null) {
      return part;
    }
    double total = 0;
    double group = 0;
    double lastInGroup = Double.MAX_VALUE;
    boolean scaled = false;
    boolean byTwenties = false;
    int end = at;
    for (Unit unit = scene.at(end); unit != null; unit = scene.at(end)) {
      NumberWords.Word word = words.word(unit);
      boolean counted = group == 0 || lastInGroup == Double.MAX_VALUE;
      if (word == null && scaled && counted && goesOn(scene, end)) {
        end++;
        continue;
      }
      if (word == null && byTwenties && group >= TWENTY && goesOn(scene, end)) {
        lastInGroup = HUNDRED;
        byTwenties = false;
        end++;
        continue;
      }
      if (word == null
          || word.kind().equals(FRACTION)
          || (end > at && unit.sentence() != scene.units().get(at).sentence())) {
        break;
      }
      boolean multiplies =
          word.kind().equals("multiplier")
              || word.kind().equals("round") && group > 0 && group < 10;
      if (uninflected && word.kind().equals("multiplier") && total > 0 && word.value() > total) {
        total = (total + group) * word.value();
        group = 0;
        end = pastStop(scene, end + 1, unit);
        continue;
      }
      if (multiplies && word.kind().equals("round")) {
        group *= word.value();
        byTwenties |= word.value() == TWENTY;
        scaled = true;
        end++;
        continue;
      }
      if (multiplies && word.value() >= (total == 0 ? Double.MAX_VALUE : total)) {
        break;
      }
      boolean fits = word.value() < lastInGroup && fitsAfter(lastInGroup, word.value());
      if (!multiplies && !fits) {
        break;
      }
      byTwenties |= word.kind().equals("score");
      total += multiplies ? (group == 0 ? 1 : group) * word.value() : 0;
      group = multiplies ? 0 : group + word.value();
      lastInGroup =
          multiplies || uninflected && word.kind().equals("round") && word.value() > TWENTY
              ? Double.MAX_VALUE
              : word.value();
      scaled |= multiplies || word.kind().equals("round");
      end = multiplies ? pastStop(scene, end + 1, unit) : end + 1;
    }
    if (end == at) {
      return null;
    }
    int past = pastHalf(scene, end);
    if (past > end) {
      Read whole = scaledBy(scene, past, total + group + part(scene, past - 1), true);
      return new Read(whole.value(), null, whole.end(), true, scaled || whole.scaled());
    }
    return new Read(total + group, null, end, true, scaled);
  }

  /** {@code three hundred and sixteen}: behind "and" a number below a hundred goes on. */
  private boolean goesOn(Scene scene, int at) {
    Unit sign = scene.at(at);
    Unit next = scene.at(at + 1);
    NumberWords.Word word = next == null ? null : words.word(next);
    return uninflected
        && sign != null
        && sign.is(and)
        && next != null
        && word != null
        && word.kind().equals("one")
        && sign.sentence() == next.sentence();
  }

  /** {@code с половиной}, {@code and a half}: one past it, else where it began. */
  private int pastHalf(Scene scene, int at) {
    if (isAny(scene, at, halfAnd) && isAny(scene, at + 1, half)) {
      return at + 2;
    }
    return partBehind(scene, at) > 0 ? at + 3 : at;
  }

  /** What "half" and "quarter" are worth. */
  private double part(Scene scene, int at) {
    Unit unit = scene.at(at);
    NumberWords.Word word = unit == null ? null : words.word(unit);
    return word == null || word.value() >= 1 ? HALF : word.value();
  }

  /**
   * {@code three hours and a quarter}: what stands behind the unit of a number, 0 where nothing
   * does; only where the part is none of something else.
   */
  double partBehind(Scene scene, int at) {
    boolean and = uninflected && isWord(scene, at, "and") && isWord(scene, at + 1, "a");
    Unit unit = and ? scene.at(at + 2) : null;
    NumberWords.Word word = unit == null ? null : words.word(unit);
    boolean parts = word != null && (word.kind().equals(PART) || word.kind().equals(FRACTION));
    return word == null || !parts || isAny(scene, at + 3, of) ? 0 : word.value();
  }

  private static boolean isWord(Scene scene, int at, String word) {
    Unit unit = scene.at(at);
    return unit != null && unit.lower().equals(word);
  }

  private static boolean isAny(Scene scene, int at, int classId) {
    Unit unit = scene.at(at);
    return unit != null && unit.is(classId);
  }

  /** Hundreds take tens and units, tens take units: not {@code двадцать двенадцать}. */
  private static boolean fitsAfter(double last, double value) {
    if (last == Double.MAX_VALUE) {
      return true;
    }
    return value >= 1 && (last >= 100 ? value < 100 : last >= 20 && last % 10 == 0 && value < 10);
  }
}
