package org.audiatur.bench.damage;

import java.util.Locale;
import java.util.Map;
import org.audiatur.text.Span;

/** Damage to the letters of words. */
final class WordDamage {

  private static final String CYRILLIC = "асеорхуіАВСЕНКМОРТХІ";
  private static final String LATIN = "aceopxyiABCEHKMOPTXI";
  private static final Map<Character, Character> FIGURES =
      Map.of('о', '0', 'з', '3', 'б', '6', 'О', '0', 'З', '3');
  private static final int SPACED = 4;

  private WordDamage() {}

  /** One or two letters of the other script that look the same. */
  static void lookAlikes(Page page, int oneIn) {
    String from = page.isCyrillic() ? CYRILLIC : LATIN;
    String to = page.isCyrillic() ? LATIN : CYRILLIC;
    for (Span word : page.words()) {
      if (word.length() < 2 || !page.once(oneIn)) {
        continue;
      }
      StringBuilder damaged = new StringBuilder(page.word(word));
      int most = Math.min(1 + page.dice(2), word.length() / 2);
      for (int i = page.dice(word.length()), n = 0; n < most && i < word.length(); i++) {
        int letter = from.indexOf(damaged.charAt(i));
        if (letter >= 0) {
          damaged.setCharAt(i, to.charAt(letter));
          n++;
        }
      }
      page.put(word.start(), word.end(), damaged.toString(), "look-alike letter");
    }
  }

  /** A letter read as a figure. */
  static void figuresForLetters(Page page, int oneIn) {
    for (Span word : page.words()) {
      int at = word.start() + page.dice(word.length());
      Character figure = FIGURES.get(page.at(at));
      if (figure != null && word.length() > 2 && page.once(oneIn)) {
        page.put(at, at + 1, figure.toString(), "figure " + figure + " for a letter");
      }
    }
  }

  /** Capitals in the middle of a word, as broken small caps leave them. */
  static void smallCaps(Page page, int oneIn) {
    for (Span word : page.words()) {
      if (word.length() < 5 || !page.isSmall(word) || !page.once(oneIn)) {
        continue;
      }
      int from = word.start() + 1 + page.dice(word.length() - 2);
      int to = Math.min(word.end(), from + 1 + page.dice(3));
      String capitals = page.clean().substring(from, to).toUpperCase(Locale.ROOT);
      if (capitals.length() == to - from) {
        page.put(from, to, capitals, "capitals in a word");
      }
    }
  }

  /** Letters set apart for emphasis. */
  static void letterSpacing(Page page, int oneIn) {
    for (Span word : page.words()) {
      if (word.length() >= SPACED && page.once(oneIn) && page.standsAlone(word)) {
        String spaced = String.join(" ", page.word(word).split(""));
        page.put(word.start(), word.end(), spaced, "spaced letters");
      }
    }
  }

  /** The number of a note glued to a word before a blank or a mark. Numbers rise. */
  static void noteNumbers(Page page, int oneIn) {
    NoteCount count = new NoteCount(page);
    for (Span word : page.words()) {
      char next = page.at(word.end());
      if (word.length() < 3 || ",;. ".indexOf(next) < 0 || !page.once(oneIn)) {
        continue;
      }
      int at = next == ' ' || page.once(2) ? word.end() : word.end() + 1;
      boolean ends = Character.isWhitespace(page.at(next == ' ' ? at : word.end() + 1));
      if (ends && page.standsAlone(word) && page.isFree(at, at)) {
        String number = Integer.toString(count.next(at));
        page.put(at, at, number, kind(page, at, word.end()));
      }
    }
  }

  private static String kind(Page page, int at, int wordEnd) {
    return at == wordEnd ? "note number at a word" : "note number after " + page.at(at - 1);
  }

  /** The number of a note in raised figures. */
  static void raisedNumbers(Page page, int oneIn) {
    NoteCount count = new NoteCount(page);
    for (Span word : page.words()) {
      int at = word.end();
      if (word.length() > 2 && page.once(oneIn) && page.standsAlone(word) && page.isFree(at, at)) {
        page.put(at, at, raised(count.next(at)), "raised note number");
      }
    }
  }

  private static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return raised.toString();
  }

  /** Soft hyphens where a word may be broken. */
  static void softHyphens(Page page, int oneIn) {
    insideWords(page, oneIn, "\u00ad", "soft hyphen in a word");
  }

  /** U+FFFD where a word may be broken. */
  static void lostHyphens(Page page, int oneIn) {
    insideWords(page, oneIn, "\ufffd", "U+FFFD in a word");
  }

  /** A word broken at a line end that is gone. */
  static void formerLineEnds(Page page, int oneIn) {
    insideWords(page, oneIn, "- ", "hyphen and blank in a word");
  }

  private static void insideWords(Page page, int oneIn, String mark, String kind) {
    for (Span word : page.words()) {
      int at = 1 + page.dice(word.length());
      if (Syllables.mayBreak(page.word(word), at) && page.once(oneIn)) {
        page.put(word.start() + at, word.start() + at, mark, kind);
      }
    }
  }
}
