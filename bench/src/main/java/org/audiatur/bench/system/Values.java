package org.audiatur.bench.system;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** When a value of an output says the same as an expected one. Words are compared by stem. */
final class Values {

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Nd}+");
  private static final Pattern EDTF_LIKE =
      Pattern.compile("(\\.\\.|[-\\dXY~?%]{4,}(T[\\d:]+)?)(/(\\.\\.|[-\\dXY~?%]{4,}(T[\\d:]+)?))?");
  private static final Pattern HOUR = Pattern.compile("T(\\d\\d:\\d\\d)");
  private static final Map<Character, Integer> ROMAN =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

  /** An output's date may say a month where the text says a day in it, not a year. */
  private static final long COARSER = 31;

  /** An ending is at most so long. */
  private static final int ENDING = 4;

  private Values() {}

  /**
   * Whether what was found, written in one string, says the same as one expected way of writing.
   */
  static boolean same(String expected, String found) {
    Edtf date = date(expected);
    if (date == null) {
      return sameWords(expected, found);
    }
    Edtf other = date(found.strip());
    return other == null ? sameWords(expected, found) : sameDate(date, other);
  }

  static @Nullable Edtf date(String written) {
    if (!EDTF_LIKE.matcher(written).matches()) {
      return null;
    }
    try {
      return Edtf.parse(written);
    } catch (IllegalArgumentException _) {
      return null; // figures that only look like a date: a number, an interval of pages
    }
  }

  private static boolean sameDate(Edtf expected, Edtf found) {
    DateInterval asked = expected.reach().orElse(null);
    DateInterval told = found.bounds().orElse(null);
    if (asked == null || told == null || !asked.overlaps(told)) {
      return false;
    }
    boolean fine =
        asked.isBounded()
            ? told.isBounded() && told.days() <= asked.days() + COARSER
            : !told.isBounded() || asked.encloses(told);
    String hour = hour(expected);
    String other = hour(found);
    return fine && (hour.isEmpty() || other.isEmpty() || hour.equals(other));
  }

  private static String hour(Edtf date) {
    return HOUR.matcher(date.toString()).results().map(m -> m.group(1)).findFirst().orElse("");
  }

  private static boolean sameWords(String expected, String found) {
    List<String> words = words(expected);
    List<String> others = words(found);
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> others.stream().anyMatch(other -> sameStem(word, other)));
  }

  /** Figures and words, folded; Roman figures as Arabic ones. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().map(MatchResult::group).map(Values::folded).forEach(words::add);
    return words;
  }

  private static String folded(String word) {
    if (word.chars().allMatch(c -> ROMAN.containsKey((char) c))) {
      return Integer.toString(roman(word));
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('й', '\u0001');
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u0001', 'й');
  }

  private static int roman(String figures) {
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int value = ROMAN.getOrDefault(figures.charAt(i), 0);
      boolean less =
          i + 1 < figures.length() && value < ROMAN.getOrDefault(figures.charAt(i + 1), 0);
      sum += less ? -value : value;
    }
    return sum;
  }

  /** Equal but for an ending; figures and words of three letters must be equal. */
  private static boolean sameStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (one.equals(other)) {
      return true;
    }
    if (shorter < 4
        || Math.max(one.length(), other.length()) - shorter > ENDING
        || Character.isDigit(one.charAt(0))) {
      return false;
    }
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= (shorter < 6 ? shorter - 1 : shorter - 2);
  }
}
