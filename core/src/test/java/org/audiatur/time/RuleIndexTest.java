package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIndexTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "ru", "в ночь на 3 - 7 мая 1905 года до около утра и по 12 час 30 . ( нов . ст . ) конце",
          "uk", "у ніч на 3 - 7 травня 1905 року до близько ранку і по 12 год 30 . ( нов . ст . )",
          "en",
              "the night of 3 - 7 May 1905 in about morning and , at 12 o'clock 30 : ( late ) to");

  private final Kinds kinds = new Kinds();
  private final Matcher.Signs signs = Matcher.Signs.of(kinds);
  private final List<Step> steps = new ArrayList<>();

  /** A rule that the index leaves out matches nothing there, whatever stands around. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk", "en"})
  void leavesOutNoRuleThatMatches(String language) {
    LanguagePack pack = Packs.standard().language(language);
    compile(pack);
    RuleIndex index = new RuleIndex(steps, kinds);
    Lexicon lexicon = new Lexicon(pack);
    int matches = 0;
    for (int seed = 0; seed < 500; seed++) {
      TimeWords words = new TimeWords(atoms(seed, language), lexicon, kinds);
      Matcher matcher = new Matcher(words, signs);
      for (int at = 0; at < words.atoms().size(); at++) {
        BitSet possible = index.at(words, at);
        for (int rule = 0; rule < steps.size(); rule++) {
          boolean match = matcher.longest(steps.get(rule), at).end() > at;
          matches += match ? 1 : 0;
          assertThat(!match || possible != null && possible.get(rule))
              .as("seed %d, place %d, rule %d", seed, at, rule)
              .isTrue();
        }
      }
    }
    assertThat(matches).isGreaterThan(50);
  }

  private void compile(LanguagePack pack) {
    Map<String, Pattern> macros = new HashMap<>();
    for (List<String> row : pack.table("time-patterns")) {
      if (row.getFirst().startsWith("$")) {
        macros.put(row.getFirst(), PatternParser.parse(row.get(1), macros));
      } else {
        steps.add(Step.of(PatternParser.parse(row.get(2), macros), kinds));
      }
    }
  }

  /** Words in any order, each an atom apart. */
  private static List<Atom> atoms(int seed, String language) {
    String[] words = WORDS.get(language).split(" ");
    Random random = new Random(seed);
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String word = words[random.nextInt(words.length)];
      char first = word.charAt(0);
      Atom.Kind kind =
          Character.isDigit(first)
              ? Atom.Kind.DIGITS
              : Character.isLetter(first) ? Atom.Kind.LETTERS : Atom.Kind.SIGN;
      Span span = Span.of(20 * i, 20 * i + word.length());
      boolean capital = Character.isUpperCase(first);
      atoms.add(new Atom(span, word.toLowerCase(java.util.Locale.ROOT), kind, capital, 0, false));
    }
    return atoms;
  }
}
