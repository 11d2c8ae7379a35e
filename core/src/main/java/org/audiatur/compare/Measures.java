package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Numbers that measure and count nobody: «two days», «1800 roubles». */
final class Measures {

  private static final String TIME = "time";
  private static final String LENGTH = "length";
  private static final String JOINT = "_";
  private static final String MONEY = "money";

  /** What a unit is called and measures, and how much of its base it is. */
  private record Unit(String name, String what, double worth) {}

  private final Map<String, Map<String, Unit>> words = new HashMap<>();

  private final Set<String> things;

  /**
   * @param things stems of words that are counted whatever else they mean: «2,000 foot»
   */
  Measures(Packs packs, Set<String> things) {
    this.things = things;
    Map<String, Unit> units = new HashMap<>();
    packs
        .field()
        .table("units")
        .forEach(row -> units.put(row.get(0), new Unit(row.get(0), row.get(1), worth(row.get(2)))));
    for (LanguagePack language : packs.languages()) {
      Map<String, Unit> known = new HashMap<>();
      for (List<String> row : language.table("unit-words")) {
        Unit unit = units.get(row.get(0));
        if (unit != null && row.get(1).equals("form")) {
          List.of(row.get(2).split(" ")).stream()
              .filter(form -> form.contains(JOINT))
              .forEach(form -> known.put(form, unit));
        }
        if (unit != null && row.get(1).equals("word")) {
          List.of(row.get(2).split(" ")).forEach(word -> known.put(word, unit));
        }
      }
      words.put(language.code(), known);
    }
  }

  private static double worth(String figure) {
    return figure.equals("-") ? 1 : Double.parseDouble(figure);
  }

  /** True if a unit of measure or money is the last word of the number, or the first after it. */
  boolean measures(Clause clause, Span number) {
    return unit(clause, number) != null;
  }

  /** Seconds of the unit of time that the number is followed by; 0 if it is none. */
  double seconds(Clause clause, Span number) {
    Unit unit = unit(clause, number);
    return unit != null && unit.what().equals(TIME) ? unit.worth() : 0;
  }

  /** The unit of length that a number is followed by; empty if it is none. */
  String stretch(Clause clause, Span number) {
    Unit unit = unit(clause, number);
    return unit != null && unit.what().equals(LENGTH) ? unit.name() : "";
  }

  /** The coin that a number counts; empty if it counts none. */
  String coin(Clause clause, Span number) {
    Unit unit = unit(clause, number);
    return unit != null && unit.what().equals(MONEY) ? unit.name() : "";
  }

  private @Nullable Unit unit(Clause clause, Span number) {
    Map<String, Unit> known = words.getOrDefault(clause.account().language(), Map.of());
    for (int i = 0; i < clause.words().size(); i++) {
      Word word = clause.words().get(i);
      if (word.span().end() > number.start()) {
        Unit joined = known.get(joined(clause, i));
        if (joined != null) {
          return joined;
        }
        if (things.contains(word.stem())) {
          return null;
        }
        for (String lemma : word.lemmas().stream().sorted().toList()) {
          Unit unit = known.get(lemma);
          if (unit != null) {
            return unit;
          }
        }
        if (word.span().start() >= number.end()) {
          return null;
        }
      }
    }
    return null;
  }

  /** "Pounds sterling": a unit of two words. */
  private static String joined(Clause clause, int at) {
    List<Word> words = clause.words();
    return at + 1 == words.size()
        ? ""
        : (clause.read(words.get(at).span()) + JOINT + clause.read(words.get(at + 1).span()))
            .toLowerCase(Locale.ROOT);
  }
}
