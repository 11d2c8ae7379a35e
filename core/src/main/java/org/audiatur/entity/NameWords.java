package org.audiatur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;

/**
 * A name as the words that decide whether two names are one: without quotes, case endings, letter
 * case, ё and the difference of Roman, Arabic and ordinal numbers. Thread-safe; remembers each
 * word, so there is one for each comparison.
 */
final class NameWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*|\\p{N}+");
  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String LATIN = "IVXLCDM";
  private static final String LOOKS_LATIN = "ІVХLСDМ";

  private final LanguagePack language;
  private final Ordinals ordinals;
  private final Map<String, String> roots = new ConcurrentHashMap<>();

  NameWords(LanguagePack language) {
    this.language = language;
    this.ordinals = new Ordinals(language);
  }

  /** The words of a name as written, numbers in Arabic digits, ordinal endings dropped. */
  static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    boolean afterNumber = false;
    while (matcher.find()) {
      String word = matcher.group();
      boolean ending = afterNumber && name.charAt(matcher.start() - 1) == '-' && word.length() <= 3;
      if (!ending) {
        words.add(number(word));
      }
      afterNumber =
          Character.isDigit(word.charAt(0))
              && matcher.end() < name.length()
              && name.charAt(matcher.end()) == '-';
    }
    return words;
  }

  /** The words in the form in which they are compared, joined by spaces. */
  String key(String name) {
    return key(split(name));
  }

  String key(List<String> words) {
    return String.join(" ", inFigures(words).stream().map(this::root).toList());
  }

  /** The words with ordinals in figures. */
  List<String> inFigures(List<String> words) {
    return ordinals.inFigures(words);
  }

  /**
   * One word in the form in which it is compared: its first dictionary form in the alphabet, lower
   * case.
   */
  String root(String word) {
    return roots.computeIfAbsent(word, this::dictionaryForm);
  }

  private String dictionaryForm(String word) {
    return language.morphology().analyse(word).stream()
        .filter(NameWords::mayStandInName)
        .map(Analysis::lemma)
        .map(NameWords::plain)
        .min(String::compareTo)
        .orElse(plain(word));
  }

  private static boolean mayStandInName(Analysis analysis) {
    return analysis.is(PartOfSpeech.NOUN)
        || analysis.is(PartOfSpeech.ADJECTIVE)
        || analysis.is(PartOfSpeech.PARTICIPLE);
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'').replace('ʼ', '\'');
  }

  private static String number(String word) {
    StringBuilder latin = new StringBuilder();
    for (char c : word.toCharArray()) {
      int look = LOOKS_LATIN.indexOf(c);
      latin.append(look >= 0 ? LATIN.charAt(look) : c);
    }
    boolean roman = !latin.isEmpty() && ROMAN.matcher(latin).matches() && !isInitial(word);
    return roman ? Integer.toString(value(latin)) : word;
  }

  /** A single Cyrillic letter that looks like a numeral stays a letter. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && LATIN.indexOf(word.charAt(0)) < 0;
  }

  private static int value(CharSequence roman) {
    int[] worth = {1, 5, 10, 50, 100, 500, 1000};
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int here = worth[LATIN.indexOf(roman.charAt(i))];
      boolean less = i + 1 < roman.length() && here < worth[LATIN.indexOf(roman.charAt(i + 1))];
      sum += less ? -here : here;
    }
    return sum;
  }
}
