package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.LanguagePack;

/**
 * Numbers as dates use them, in figures and in words: cardinals of the table {@code number-words},
 * ordinals, decades and what else only dates have of {@code time-numbers}. Thread-safe.
 */
final class NumberReader {

  private static final String DASHES = "-–—‑−";
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** From the creation of the world: 492 to 1992 of our era. */
  private static final int FIRST_WORLD_YEAR = 6000;

  private static final int LAST_WORLD_YEAR = 7500;
  private static final int MOST_WORDS = 5;

  /** «В девятьсот пятом»: from 1701 on the thousand may be left out. */
  private static final int SPOKEN_FROM = 700;

  private static final int LAST_DAY = 31;

  /** «the first», «on the third»: smaller ordinals in words mostly count what was told of. */
  private static final int NO_COUNT = 4;

  private static final int HOURS_OF_CLOCK = 12;
  private static final int LAST_MONTH = 12;

  /** "021857Z": day, hour and minute in so many figures. */
  private static final int DAY_AND_TIME = 6;

  /** Two numbers that are multiples of this are a rough count rather than years. */
  private static final int ROUND = 50;

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final YearWords years = new YearWords(cardinals);
  private final Set<String> ordinalSuffixes = new java.util.HashSet<>();
  private final Set<String> decadeSuffixes = new java.util.HashSet<>();
  private final Set<String> locatives = new java.util.HashSet<>();
  private final Set<String> genitives = new java.util.HashSet<>();
  private final Set<String> dayEndings = new java.util.HashSet<>();
  private final Set<String> obliqueDays = new java.util.HashSet<>();

  NumberReader(LanguagePack pack) {
    if (pack.has("number-words")) {
      pack.table("number-words").forEach(this::addCardinal);
    }
    for (List<String> row : pack.table("time-numbers")) {
      int value = Integer.parseInt(row.get(1));
      for (String form : row.get(2).split(" ")) {
        switch (row.get(0)) {
          case "ORD" -> ordinals.put(form, value);
          case "CARD" -> cardinals.put(form, value);
          case "DECADE" -> decades.put(form, value);
          case "TIMES" -> years.times(form, value);
          case "AND" -> years.joint(form);
          case "SUFFIX" -> suffixes(value).add(form);
          default ->
              throw new IllegalArgumentException(
                  "time-numbers of "
                      + pack.code()
                      + ": unknown kind "
                      + row.get(0)
                      + ", expected ORD, CARD, DECADE, TIMES, AND or SUFFIX. Maybe it is misspelt.");
        }
      }
    }
  }

  private Set<String> suffixes(int value) {
    return switch (value) {
      case 1 -> ordinalSuffixes;
      case 2 -> decadeSuffixes;
      case 3 -> locatives;
      case 4 -> genitives;
      case 5 -> dayEndings;
      case 6 -> obliqueDays;
      default ->
          throw new IllegalArgumentException(
              "time-numbers: SUFFIX " + value + " is none of 1 to 6. Maybe it is misspelt.");
    };
  }

  /** Ones, tens and hundreds: what multiplies ("a million", "half") counts no days or years. */
  private void addCardinal(List<String> row) {
    if (row.get(1).equals("one") || row.get(1).equals("hundred")) {
      for (String form : row.get(2).split(" ")) {
        cardinals.put(form.replace('ё', 'е'), (int) Double.parseDouble(row.get(0)));
      }
    }
  }

  List<Reading> readingsAt(List<Atom> atoms, int at) {
    Atom atom = atoms.get(at);
    if (atom.kind() == Atom.Kind.LETTERS && !isNumber(atom.text())) {
      return List.of();
    }
    List<Reading> found = new ArrayList<>();
    switch (atom.kind()) {
      case DIGITS -> figures(atoms, at, found);
      case LETTERS -> {
        words(atoms, at, found);
        years.readingsAt(atoms, at, found);
        roman(atom.text(), at, found);
      }
      case SIGN -> {
        if (DASHES.contains(atom.text())) {
          found.add(new Reading("DASH", 0, doubled(atoms, at)));
        }
      }
    }
    return found;
  }

  private boolean isNumber(String word) {
    return digit(word.charAt(word.length() - 1)) > 0
        || ordinals.containsKey(word)
        || cardinals.containsKey(word)
        || decades.containsKey(word);
  }

  /** Typists write a dash as two hyphens. */
  private static int doubled(List<Atom> atoms, int at) {
    boolean again =
        at + 1 < atoms.size()
            && atoms.get(at).text().equals("-")
            && atoms.get(at + 1).text().equals("-");
    return again ? at + 2 : at + 1;
  }

  private void figures(List<Atom> atoms, int at, List<Reading> found) {
    String digits = atoms.get(at).text();
    if (digits.length() == DAY_AND_TIME) {
      found.add(new Reading("DHM", Integer.parseInt(digits), at + 1));
    }
    if (digits.length() > 4 || isGrouped(atoms, at)) {
      return;
    }
    int value = Integer.parseInt(digits);
    int plain = at + 1;
    int suffixed = endOfSuffix(atoms, at, ordinalSuffixes);
    if (digits.length() <= 2) {
      small(value, plain, found);
      if (digits.length() == 2) {
        found.add(new Reading("Y2", value, plain));
      } else {
        found.add(new Reading("Y1", value, plain));
      }
      if (suffixed > 0) {
        ordinal(value, atoms.get(suffixed - 1).text(), suffixed, found);
      }
      if (suffixed > 0 && digits.length() == 2) {
        shortYear(value, atoms.get(suffixed - 1).text(), suffixed, found);
      }
    } else if (digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      year(value, Math.max(plain, suffixed), found);
      if (suffixed > 0) {
        yearOrdinal(value, atoms.get(suffixed - 1).text(), suffixed, found);
      }
    }
    if (digits.length() == 4 && value >= FIRST_WORLD_YEAR && value <= LAST_WORLD_YEAR) {
      found.add(new Reading("WY", value, Math.max(plain, suffixed)));
    }
    if (digits.length() == 4 && value / 100 < 24 && value % 100 < 60) {
      found.add(new Reading(digits.startsWith("0") ? "HMZERO" : "HM", value, plain));
    }
    if (digits.length() <= 3 && value > 0) {
      found.add(new Reading("YS", value, plain));
    }
    found.add(new Reading("N", value, plain));
    if (isOnFace(atoms, at)) {
      found.add(new Reading("ONFACE", value, plain));
    }
    decade(atoms, at, value, found);
  }

  /** "16:30": hours and minutes that touch. */
  private static boolean isOnFace(List<Atom> atoms, int at) {
    return at + 2 < atoms.size()
        && atoms.get(at + 1).text().equals(":")
        && atoms.get(at).touches(atoms.get(at + 1))
        && atoms.get(at + 1).touches(atoms.get(at + 2))
        && atoms.get(at + 2).kind() == Atom.Kind.DIGITS;
  }

  /** Part of "10,000": the comma touches both, three figures follow it. */
  private static boolean isGrouped(List<Atom> atoms, int at) {
    return comma(atoms, at) && atoms.get(at + 2).text().length() == 3
        || at >= 2 && comma(atoms, at - 2) && atoms.get(at).text().length() == 3;
  }

  private static boolean comma(List<Atom> atoms, int at) {
    return at + 2 < atoms.size()
        && atoms.get(at).kind() == Atom.Kind.DIGITS
        && atoms.get(at + 1).text().equals(",")
        && atoms.get(at + 2).kind() == Atom.Kind.DIGITS
        && atoms.get(at).touches(atoms.get(at + 1))
        && atoms.get(at + 1).touches(atoms.get(at + 2));
  }

  private static void small(int value, int end, List<Reading> found) {
    if (value >= 1 && value <= 31) {
      found.add(new Reading("D", value, end));
      found.add(new Reading("DD", value, end));
    }
    if (value >= 1 && value <= 12) {
      found.add(new Reading("MM", value, end));
    }
    if (value > 12 && value <= 31) {
      found.add(new Reading("DBIG", value, end));
    }
    if (value >= 1 && value <= 21) {
      found.add(new Reading("CENTN", value, end));
    }
    if (value <= 24) {
      found.add(new Reading("H", value, end));
    }
    if (value <= 59) {
      found.add(new Reading("MIN", value, end));
    }
    if (value > LAST_MONTH && value <= 59) {
      found.add(new Reading("MINBIG", value, end));
    }
  }

  /** A year, and whether it is no round number. */
  private static void year(int value, int end, List<Reading> found) {
    found.add(new Reading("Y", value, end));
    if (value % ROUND != 0) {
      found.add(new Reading("YR", value, end));
    }
  }

  /** "1830-му": a year, where its ending cannot be that of a decade; "1830-м" is one after "in". */
  private void yearOrdinal(int value, String suffix, int end, List<Reading> found) {
    if (!decadeSuffixes.contains(suffix)) {
      found.add(new Reading("YORD", value, end));
    }
    if (locatives.contains(suffix)) {
      found.add(new Reading("YORDL", value, end));
    }
    if (genitives.contains(suffix)) {
      found.add(new Reading("YORDG", value, end));
    }
  }

  /** "41-го", "сорок первом": a year of two figures, by its case, and if it can be no day. */
  private void shortYear(int value, String word, int end, List<Reading> found) {
    boolean noDay = value > LAST_DAY;
    boolean genitive = genitives.stream().anyMatch(word::endsWith);
    boolean locative = locatives.stream().anyMatch(word::endsWith);
    found.add(new Reading("SHORTY", value, end));
    if (noDay) {
      found.add(new Reading("SHORTYB", value, end));
    }
    if (genitive) {
      found.add(new Reading("SHORTYG", value, end));
    }
    if (genitive && noDay) {
      found.add(new Reading("SHORTYGB", value, end));
    }
    if (locative) {
      found.add(new Reading("SHORTYL", value, end));
    }
  }

  /** «27-го»; «27-й» is a day only where its month stands behind it. */
  private void ordinal(int value, String suffix, int end, List<Reading> found) {
    if (value >= 1 && value <= LAST_DAY) {
      found.add(new Reading("D", value, end));
    }
    if (value >= 1 && value <= LAST_DAY && dayEndings.contains(suffix)) {
      found.add(new Reading("DORD", value, end));
      if (obliqueDays.contains(suffix)) {
        found.add(new Reading("DORDG", value, end));
      }
    }
    if (value >= 1 && value <= 12) {
      found.add(new Reading("HORD", value, end));
    }
    if (value <= 24) {
      found.add(new Reading("HO", value, end));
    }
    if (value >= 1 && value <= 21) {
      found.add(new Reading("ORDC", value, end));
    }
  }

  private void decade(List<Atom> atoms, int at, int value, List<Reading> found) {
    int end = endOfSuffix(atoms, at, decadeSuffixes);
    if (end > 0 && value % 10 == 0) {
      String type = value < 100 ? "DEC" : value < FIRST_YEAR ? "DEC3" : "DEC4";
      found.add(new Reading(type, value, end));
    }
  }

  /** Where "27-го", "27го" or "27th" ends; 0 if there is no such suffix. */
  private static int endOfSuffix(List<Atom> atoms, int at, Set<String> suffixes) {
    int next = at + 1;
    if (next < atoms.size()
        && DASHES.contains(atoms.get(next).text())
        && atoms.get(at).touches(atoms.get(next))) {
      next++;
    }
    boolean suffix =
        next < atoms.size()
            && atoms.get(next - 1).touches(atoms.get(next))
            && suffixes.contains(atoms.get(next).text());
    return suffix ? next + 1 : 0;
  }

  /** Number words that add up: "двадцать седьмого", "тысяча девятьсот двадцатого". */
  private void words(List<Atom> atoms, int start, List<Reading> found) {
    int sum = 0;
    int last = Integer.MAX_VALUE;
    for (int at = start; at < atoms.size() && at < start + MOST_WORDS; at++) {
      String word = atoms.get(at).text();
      Integer ordinal = ordinals.get(word);
      if (ordinal != null && fits(ordinal, last)) {
        ordinalWord(sum + ordinal, at + 1, found);
        if (sum + ordinal <= LAST_DAY && genitives.stream().anyMatch(word::endsWith)) {
          found.add(new Reading("DWORDG", sum + ordinal, at + 1));
        }
        if (sum + ordinal > HOURS_OF_CLOCK && sum + ordinal < 100) {
          shortYear(sum + ordinal, word, at + 1, found);
        }
      }
      Integer decade = decades.get(word);
      if (decade != null && at == start) {
        found.add(new Reading("DEC", decade, at + 1));
      }
      Integer cardinal = cardinals.get(word);
      if (cardinal == null || !fits(cardinal, last)) {
        return;
      }
      sum += cardinal;
      last = cardinal;
      cardinalWord(sum, at + 1, found);
      at += hyphenBehind(atoms, at) ? 1 : 0;
    }
  }

  /** "Twenty-first". */
  private static boolean hyphenBehind(List<Atom> atoms, int at) {
    return at + 2 < atoms.size()
        && atoms.get(at + 1).text().equals("-")
        && atoms.get(at).touches(atoms.get(at + 1))
        && atoms.get(at + 1).touches(atoms.get(at + 2));
  }

  /** After a thousand a hundred, after a ten a one: a smaller part of a larger number. */
  private static boolean fits(int part, int last) {
    if (last == Integer.MAX_VALUE) {
      return true;
    }
    int size = part >= 1000 ? 1000 : part >= 100 ? 100 : part >= 20 ? 10 : 1;
    int room = last >= 1000 ? 1000 : last >= 100 ? 100 : last >= 20 ? 10 : 1;
    return size < room;
  }

  private static void ordinalWord(int value, int end, List<Reading> found) {
    if (value <= 31) {
      found.add(new Reading("D", value, end));
    }
    if (value >= NO_COUNT && value <= LAST_DAY) {
      found.add(new Reading("DWORD", value, end));
    }
    if (value <= 12) {
      found.add(new Reading("HORD", value, end));
    }
    if (value <= 24) {
      found.add(new Reading("HO", value, end));
    }
    if (value <= 21) {
      found.add(new Reading("ORDC", value, end));
    }
    if (value >= FIRST_YEAR) {
      year(value, end, found);
    } else if (value > SPOKEN_FROM) {
      found.add(new Reading("YSPOKEN", FIRST_YEAR + value, end));
    }
  }

  private static void cardinalWord(int value, int end, List<Reading> found) {
    found.add(new Reading("N", value, end));
    if (value <= 24) {
      found.add(new Reading("H", value, end));
    }
    if (value <= 59) {
      found.add(new Reading("MIN", value, end));
    }
  }

  /** Value of a Roman digit in Latin or Cyrillic letters, 0 for any other character. */
  private static int digit(char c) {
    return switch (c) {
      case 'i', 'і' -> 1;
      case 'v' -> 5;
      case 'x', 'х' -> 10;
      case 'l' -> 50;
      case 'c' -> 100;
      default -> 0;
    };
  }

  private static void roman(String word, int at, List<Reading> found) {
    int value = 0;
    int last = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit = digit(word.charAt(i));
      if (digit == 0) {
        return;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    if (value >= 1 && value <= 21) {
      found.add(new Reading("ROMAN", value, at + 1));
    }
    if (value >= 1 && value <= 12) {
      found.add(new Reading("RMONTH", value, at + 1));
    }
  }
}
