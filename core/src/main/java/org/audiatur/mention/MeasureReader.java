package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.audiatur.mention.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** The measures of one language. Thread-safe. */
final class MeasureReader {

  /** Twelve months are a year, though neither has a fixed number of days. */
  private static final String MONTH = "month";

  private static final String YEAR = "year";
  private static final int MONTHS = 12;

  /**
   * A number with the units that its words may name.
   *
   * @param value the number
   * @param units none where the words name none
   * @param end one past the last word
   */
  private record Part(double value, List<Measure.Unit> units, int end) {}

  private final Numerals numerals;
  private final UnitBook units;

  MeasureReader(Numerals numerals, UnitBook units) {
    this.numerals = numerals;
    this.units = units;
  }

  OptionalDouble number(Words words) {
    Numeral number = numerals.cardinal(words, 0);
    return number != null && number.end() == words.size()
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  OptionalLong ordinal(Words words) {
    return numerals.ordinal(words, 0).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  Optional<Measure> read(Words words) {
    Optional<NumberWords.Bound> bound = numerals.bound(words, 0);
    if (bound.isPresent()) {
      String kind = bound.get().kind();
      Optional<Measure> plain = plain(words, bound.get().words().size());
      return plain.map(m -> m.bounded(kind.equals("exact") ? null : kind));
    }
    return between(words).or(() -> plain(words, 0)).or(() -> range(words));
  }

  private Optional<Measure> plain(Words words, int at) {
    List<Part> parts = parts(words, at, words.size());
    return parts.isEmpty() ? Optional.empty() : sum(parts);
  }

  /** "Between 10 and 20 dollars", "from 10 dollars to 20". */
  private Optional<Measure> between(Words words) {
    if (!numerals.isKind(words, 0, "from") && !numerals.isKind(words, 0, "between")) {
      return Optional.empty();
    }
    String joint = numerals.isKind(words, 0, "from") ? "to" : "and";
    for (int at = 2; at < words.size() - 1; at++) {
      if (numerals.isKind(words, at, joint)) {
        return ends(words, 1, at, at + 1);
      }
    }
    return Optional.empty();
  }

  /** "10–20 roubles". */
  private Optional<Measure> range(Words words) {
    for (int at = 1; at < words.size() - 1; at++) {
      if ("-–—".contains(words.at(at))) {
        return ends(words, 0, at, at + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> ends(Words words, int first, int middle, int second) {
    List<Part> low = parts(words, first, middle);
    List<Part> high = parts(words, second, words.size());
    if (low.size() != 1 || high.size() != 1) {
      return Optional.empty();
    }
    List<Measure.Unit> named =
        high.getFirst().units().isEmpty() ? low.getFirst().units() : high.getFirst().units();
    double from = low.getFirst().value();
    double to = high.getFirst().value();
    boolean agree =
        low.getFirst().units().isEmpty()
            || low.getFirst().units().equals(named)
            || high.getFirst().units().isEmpty();
    return named.isEmpty() || from >= to || !agree
        ? Optional.empty()
        : Optional.of(new Measure(from, to, null, named.getFirst()));
  }

  /** The parts that fill the words from one index to another; none where something is left over. */
  private List<Part> parts(Words words, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < to) {
      int next = parts.isEmpty() || !isJoint(words, at) ? at : at + 1;
      Part part = part(words, next, parts.isEmpty());
      if (part == null || part.end() > to) {
        return List.of();
      }
      parts.add(part);
      at = part.end();
    }
    return parts;
  }

  private boolean isJoint(Words words, int at) {
    return words.is(at, ",") || numerals.isKind(words, at, "and");
  }

  private @Nullable Part part(Words words, int at, boolean first) {
    UnitBook.Found sign = units.before(words, at);
    Numeral after = sign.units().isEmpty() ? null : numerals.cardinal(words, sign.end());
    if (after != null) {
      return new Part(after.value(), sign.units(), after.end());
    }
    Numeral number = numerals.cardinal(words, at);
    if (number != null) {
      UnitBook.Found unit = units.at(words, number.end());
      return new Part(number.value(), unit.units(), unit.end());
    }
    Part half = half(words, at);
    return half != null || !first ? half : alone(words, at);
  }

  /** "Half a year", written in one word, two, or with a hyphen. */
  private @Nullable Part half(Words words, int at) {
    if (numerals.isKind(words, at, "half")) {
      int noun = words.is(at + 1, "-") ? at + 2 : at + 1;
      return halved(units.at(words, noun));
    }
    String word = words.at(at);
    for (String prefix : numerals.halves()) {
      if (word.startsWith(prefix)) {
        Words rest = new Words(word.substring(prefix.length()).replaceFirst("^-", ""));
        UnitBook.Found unit = units.at(rest, 0);
        if (!unit.units().isEmpty() && unit.end() == rest.size()) {
          return new Part(0.5, unit.units(), at + 1);
        }
      }
    }
    return null;
  }

  private static @Nullable Part halved(UnitBook.Found unit) {
    return unit.units().isEmpty() ? null : new Part(0.5, unit.units(), unit.end());
  }

  /** A unit alone is one of it ("a month"), or stands before its number ("roubles ten"). */
  private @Nullable Part alone(Words words, int at) {
    UnitBook.Found unit = units.at(words, at);
    if (unit.units().isEmpty()) {
      return null;
    }
    Numeral number = numerals.cardinal(words, unit.end());
    if (number != null) {
      return new Part(number.value(), unit.units(), number.end());
    }
    return unit.nominative() ? new Part(1, unit.units(), unit.end()) : null;
  }

  private static Optional<Measure> sum(List<Part> parts) {
    if (parts.getFirst().units().isEmpty()) {
      return Optional.empty();
    }
    Measure.Unit unit = parts.getFirst().units().getFirst();
    double total = parts.getFirst().value();
    for (Part part : parts.subList(1, parts.size())) {
      Double share = share(part, unit);
      if (share == null || share >= 1) {
        return Optional.empty();
      }
      total += part.value() * share;
    }
    return Optional.of(new Measure(rounded(total), null, null, unit));
  }

  /** What part of a larger unit the smaller is; null for units that do not go together. */
  private static @Nullable Double share(Part part, Measure.Unit whole) {
    if (part.units().isEmpty()) {
      return whole.dimension().equals("money") ? 0.01 : null;
    }
    for (Measure.Unit unit : part.units()) {
      boolean together = unit.dimension().equals(whole.dimension());
      if (together && whole.name().equals(YEAR) && unit.name().equals(MONTH)) {
        return 1.0 / MONTHS;
      }
      if (together && unit.worth() != null && whole.worth() != null) {
        return unit.worth() / whole.worth();
      }
    }
    return null;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }
}
