package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiatur.lang.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one language by themselves, in figures or words: cardinals with their fractions and
 * multipliers ("полторы тысячи", "3 четверти", "2,5 млн") and ordinals ("двадцать третьего",
 * "23-го"). From the tables {@code number-words}, {@code ordinal-words} and {@code
 * ordinal-endings}. Thread-safe.
 */
final class Numerals {

  /**
   * @param value the number
   * @param end one past its last word
   */
  record Numeral(double value, int end) {}

  private final NumberWords cardinals;
  private final Map<String, List<NumberWords.Word>> joints = new HashMap<>();
  private final List<String> halves = new ArrayList<>();
  private final Map<String, Long> ordinals = new HashMap<>();
  private final Set<String> endings = new HashSet<>();

  Numerals(LanguagePack pack) {
    cardinals = new NumberWords(pack);
    if (pack.has("number-joints")) {
      pack.table("number-joints").forEach(this::addJoint);
    }
    if (pack.has("ordinal-words")) {
      Map<String, String[]> sets = new HashMap<>();
      pack.table("ordinal-words").forEach(row -> addOrdinal(row, sets));
    }
    if (pack.has("ordinal-endings")) {
      pack.table("ordinal-endings").stream()
          .filter(row -> row.get(1).contains("ORDINAL"))
          .forEach(row -> endings.add(row.getFirst()));
    }
  }

  private void addJoint(List<String> row) {
    NumberWords.Word joint = new NumberWords.Word(Double.parseDouble(row.get(0)), row.get(1));
    for (String form : row.get(2).split(" ")) {
      joints.computeIfAbsent(form, key -> new ArrayList<>()).add(joint);
      if (joint.kind().equals("half")) {
        halves.add(form);
      }
    }
  }

  private void addOrdinal(List<String> row, Map<String, String[]> sets) {
    if (row.getFirst().equals("endings")) {
      sets.put(row.get(1), row.get(2).split(" "));
    } else {
      for (String ending : sets.getOrDefault(row.get(2), new String[0])) {
        ordinals.put(row.get(1) + ending, Long.parseLong(row.getFirst()));
      }
    }
  }

  /** The ordinal that the words from an index to the end make. */
  Optional<Long> ordinal(Words words, int at) {
    if (words.isFigures(at)) {
      int ending = words.is(at + 1, "-") ? at + 2 : at + 1;
      boolean declined = words.isGlued(ending) && endings.contains(words.at(ending));
      return declined && ending + 1 == words.size()
          ? Optional.of((long) words.figures(at))
          : Optional.empty();
    }
    int last = words.size() - 1;
    Long unit = ordinals.get(words.at(last));
    if (unit == null) {
      return Optional.empty();
    }
    if (last == at) {
      return Optional.of(unit);
    }
    Numeral before = cardinal(words, at);
    if (before == null) {
      return Optional.empty();
    }
    boolean adds = before.end() == last && before.value() % roomOf(unit) == 0;
    return adds ? Optional.of((long) before.value() + unit) : Optional.empty();
  }

  /** Of which number what stands before must be a multiple. */
  private static long roomOf(long unit) {
    return unit < 10 ? 10 : unit < 100 ? 100 : 1000;
  }

  /** The number that begins here, or null. */
  @Nullable Numeral cardinal(Words words, int at) {
    boolean negative = isKind(words, at, "minus");
    Numeral size =
        words.isFigures(negative ? at + 1 : at)
            ? inFigures(words, negative ? at + 1 : at)
            : inWords(words, negative ? at + 1 : at);
    return size == null || !negative ? size : new Numeral(-size.value(), size.end());
  }

  private Numeral inFigures(Words words, int at) {
    double value = words.figures(at);
    int next = at + 1;
    double suffix = suffix(words, next);
    if (suffix > 0) {
      return new Numeral(value * suffix, next + 1);
    }
    if (isKind(words, next, "point") && words.isFigures(next + 1)) {
      return new Numeral(Double.parseDouble(words.at(at) + "." + words.at(next + 1)), next + 2);
    }
    return scaled(words, withHalf(words, new Numeral(value, next)));
  }

  /** By how much a letter glued to figures multiplies; 0 for what does not. */
  private double suffix(Words words, int at) {
    if (!words.isGlued(at)) {
      return 0;
    }
    boolean capital = Character.isUpperCase(words.written(at).charAt(0));
    return joints.getOrDefault(words.at(at), List.of()).stream()
        .filter(joint -> joint.kind().equals("suffix") && (capital || joint.value() == 1000))
        .mapToDouble(NumberWords.Word::value)
        .findFirst()
        .orElse(0);
  }

  /** Multiplied by what follows: thousands, and quarters ("3 quarters"). */
  private Numeral scaled(Words words, Numeral number) {
    double value = number.value();
    int end = number.end();
    for (NumberWords.Word word = word(words, end);
        word != null && isFactor(word);
        word = word(words, end)) {
      value *= word.value();
      end = pastStop(words, end + 1);
    }
    return new Numeral(value, end);
  }

  private static boolean isFactor(NumberWords.Word word) {
    return word.kind().equals("multiplier") || word.kind().equals("part") && word.value() < 1;
  }

  private static int pastStop(Words words, int at) {
    return words.is(at, ".") && words.isGlued(at) && words.at(at - 1).length() <= 4 ? at + 1 : at;
  }

  /** "Two and a half". */
  private Numeral withHalf(Words words, Numeral number) {
    boolean half =
        isKind(words, number.end(), "with") && isKind(words, number.end() + 1, "half-of");
    return half ? new Numeral(number.value() + 0.5, number.end() + 2) : number;
  }

  private @Nullable Numeral inWords(Words words, int at) {
    double total = 0;
    double group = 0;
    double last = Double.MAX_VALUE;
    double multiplier = Double.MAX_VALUE;
    int end = at;
    for (NumberWords.Word word = word(words, end); word != null; word = word(words, end)) {
      boolean factor = word.kind().equals("multiplier");
      if (!isAmount(word) || (factor ? word.value() >= multiplier : !fits(last, word))) {
        break;
      }
      if (factor) {
        total += (group == 0 ? 1 : group) * word.value();
        multiplier = word.value();
        group = 0;
        last = Double.MAX_VALUE;
      } else {
        group = group > 0 && word.value() < 1 ? group * word.value() : group + word.value();
        last = word.value();
      }
      end = factor ? pastStop(words, end + 1) : end + 1;
    }
    if (end == at) {
      return null;
    }
    return decimals(words, withHalf(words, new Numeral(total + group, end)));
  }

  /** "One point five". */
  private Numeral decimals(Words words, Numeral whole) {
    Numeral part = isKind(words, whole.end(), "point") ? inWords(words, whole.end() + 1) : null;
    if (part == null) {
      return scaled(words, whole);
    }
    double size = Math.pow(10, String.valueOf((long) part.value()).length());
    return new Numeral(whole.value() + part.value() / size, part.end());
  }

  private static boolean isAmount(NumberWords.Word word) {
    return switch (word.kind()) {
      case "one", "hundred", "round", "part", "multiplier" -> true;
      default -> false;
    };
  }

  /** After hundreds come tens or ones, after tens ones; a fraction after any. */
  private static boolean fits(double last, NumberWords.Word word) {
    double value = word.value();
    if (last == Double.MAX_VALUE || value < 1 && last >= 1) {
      return true;
    }
    return value >= 1 && (last >= 100 ? value < 100 : last >= 20 && last % 10 == 0 && value < 10);
  }

  /** True if a word or sign of this kind stands here. */
  boolean isKind(Words words, int at, String kind) {
    return joints.getOrDefault(words.at(at), List.of()).stream()
        .anyMatch(joint -> joint.kind().equals(kind));
  }

  /** What stands before a unit, in one word with it, to mean half of it. */
  List<String> halves() {
    return List.copyOf(halves);
  }

  private NumberWords.@Nullable Word word(Words words, int at) {
    return cardinals.word(words.at(at));
  }

  /** The bound that stands here, longest first. */
  Optional<NumberWords.Bound> bound(Words words, int at) {
    return cardinals.boundsFrom(words.at(at)).stream()
        .filter(bound -> words.stand(at, bound.words()))
        .findFirst();
  }
}
