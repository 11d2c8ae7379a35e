package org.audiatur.bench.damage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.audiatur.text.Span;

/**
 * A clean text while it is being damaged: what was damaged already, and the dice. Damages of
 * several kinds never touch each other.
 */
public final class Page {

  private final String clean;
  private final String language;
  private final int variant;
  private final Random random;
  private final BitSet taken = new BitSet();
  private final List<Edit> edits = new ArrayList<>();

  /**
   * @param language code of the language the text is in
   * @param seed the same seed damages the same places
   * @param variant which of the ways in which damage looks
   */
  public Page(String clean, String language, long seed, int variant) {
    this.clean = clean;
    this.language = language;
    this.variant = variant;
    this.random = new Random(seed * 31 + variant);
  }

  public String clean() {
    return clean;
  }

  String language() {
    return language;
  }

  boolean isCyrillic() {
    return !language.equals("en");
  }

  /** True about once in {@code oneIn} times. */
  boolean once(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** A number from 0 to {@code below}, exclusive. */
  int dice(int below) {
    return random.nextInt(below);
  }

  /** The value for the page's variant. */
  <T> T variant(List<T> values) {
    return values.get(variant % values.size());
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  char at(int position) {
    return position >= 0 && position < clean.length() ? clean.charAt(position) : '\n';
  }

  boolean isLetter(int position) {
    return Character.isLetter(at(position));
  }

  /** True if nothing in or beside this stretch was damaged yet. */
  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(Math.max(0, start - 1));
    return next < 0 || next > end;
  }

  /** Damages a stretch, unless it or what touches it is damaged already. */
  void put(int start, int end, String damaged, String kind) {
    if (isFree(start, end) && !clean.substring(start, end).equals(damaged)) {
      edits.add(new Edit(Span.of(start, end), damaged, kind));
      taken.set(start, Math.max(end, start + 1));
    }
  }

  /** The words: longest runs of letters. */
  List<Span> words() {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= clean.length(); i++) {
      boolean letter = i < clean.length() && Character.isLetter(clean.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(Span.of(start, i));
        start = -1;
      }
    }
    return words;
  }

  String word(Span word) {
    return word.in(clean);
  }

  /** True for a whole word: no piece of a compound, an address or a tag. */
  boolean standsAlone(Span word) {
    return isBlankOr("«“„\"([", at(word.start() - 1))
        && (isBlankOr("»”“\")],;:!?…", at(word.end()))
            || at(word.end()) == '.' && !isLetter(word.end() + 1));
  }

  private static boolean isBlankOr(String marks, char c) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }

  /** True for a word in small letters only. */
  boolean isSmall(Span word) {
    String text = word(word);
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** The text with the damage done so far. */
  public Damaged damaged() {
    return Damaged.of(clean, edits);
  }

  /** Every line end, also those that other damage made, becomes another kind of line end. */
  void lineEnds(String end, String kind) {
    edits.replaceAll(
        edit -> new Edit(edit.clean(), edit.damaged().replace("\n", end), edit.kind()));
    for (int i = clean.indexOf('\n'); i >= 0; i = clean.indexOf('\n', i + 1)) {
      if (!taken.get(i)) {
        edits.add(new Edit(Span.of(i, i + 1), end, kind));
        taken.set(i);
      }
    }
  }
}
