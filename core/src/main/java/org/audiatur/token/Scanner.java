package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.token.Token.Kind;

/**
 * Cuts a stretch of text into pieces by its characters alone: words with their hyphens and
 * apostrophes, numbers with what is glued to them, signs. Costs time linear in the text.
 */
final class Scanner {

  /** A stretch of the text and what it is. */
  record Piece(int start, int end, Kind kind) {}

  private static final int LONGEST_NUMBER_ENDING = 3;

  private final CharSequence text;
  private final int end;
  private final List<Piece> pieces = new ArrayList<>();

  private Scanner(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The pieces from {@code start} to {@code end}, in order. */
  static List<Piece> scan(CharSequence text, int start, int end) {
    Scanner scanner = new Scanner(text, end);
    int position = start;
    while (position < end) {
      position = scanner.piece(position);
    }
    return scanner.pieces;
  }

  private int piece(int position) {
    int c = at(position);
    if (Characters.isBlank(c)) {
      return position + Character.charCount(c);
    }
    if (Character.isLetter(c)) {
      return word(position);
    }
    if (Character.isDigit(c)) {
      return number(position);
    }
    return sign(position, c);
  }

  private int sign(int position, int c) {
    int stop = position + Character.charCount(c);
    if (c == '.') {
      while (stop < end && text.charAt(stop) == '.') {
        stop++;
      }
    }
    return add(position, stop, Characters.isPunctuation(c) ? Kind.PUNCTUATION : Kind.SYMBOL);
  }

  private int word(int position) {
    int stop = letters(position);
    while (stop < end) {
      int after = continued(position, stop);
      if (after == stop) {
        break;
      }
      stop = after;
    }
    return addWord(position, stop);
  }

  /**
   * Where the word goes on to from {@code stop}: over a hyphen or apostrophe, or figures of a type
   * («Т34»).
   */
  private int continued(int position, int stop) {
    int c = text.charAt(stop);
    int next = stop + 1 < end ? at(stop + 1) : ' ';
    if (Characters.isHyphen(c) && Character.isLetter(next)) {
      return letters(stop + 1);
    }
    if (Characters.isHyphen(c) && Character.isDigit(next) && isShortCapitals(position, stop)) {
      return digits(stop + 1);
    }
    if (Characters.isApostrophe(c) && Character.isLetter(next)) {
      return letters(stop + 1);
    }
    return Character.isDigit(c) && isShortCapitals(position, stop) ? digits(stop) : stop;
  }

  private boolean isShortCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return to - from <= 3;
  }

  /**
   * A word, or a Roman numeral, or two of them with a hyphen between, or one with an ending
   * («XI-й»).
   */
  private int addWord(int position, int stop) {
    if (!RomanNumerals.mayBegin(text.charAt(position))) {
      return add(position, stop, Kind.WORD);
    }
    String word = text.subSequence(position, stop).toString();
    int hyphen = Characters.hyphenIn(word);
    if (hyphen < 0) {
      return add(position, stop, RomanNumerals.is(word) ? Kind.ROMAN : Kind.WORD);
    }
    String first = word.substring(0, hyphen);
    String last = word.substring(hyphen + 1);
    if (!RomanNumerals.is(first)) {
      return add(position, stop, Kind.WORD);
    }
    if (RomanNumerals.is(last)) {
      add(position, position + hyphen, Kind.ROMAN);
      add(position + hyphen, position + hyphen + 1, Kind.PUNCTUATION);
      return add(position + hyphen + 1, stop, Kind.ROMAN);
    }
    return add(position, stop, last.length() <= LONGEST_NUMBER_ENDING ? Kind.ROMAN : Kind.WORD);
  }

  private int number(int position) {
    int stop = fraction(position, digits(position));
    int hyphen = stop < end && Characters.isHyphen(text.charAt(stop)) ? 1 : 0;
    if (stop + hyphen < end && Character.isLetter(at(stop + hyphen))) {
      int after = letters(stop + hyphen);
      int length = after - stop - hyphen;
      boolean whole = after == end || !Characters.isHyphen(text.charAt(after));
      if (hyphen == 1 || Character.isLowerCase(text.charAt(stop)) && isGluedEnding(stop, after)) {
        return length <= LONGEST_NUMBER_ENDING && whole
            ? add(position, after, Kind.NUMBER)
            : longNumberWord(position, after);
      }
    }
    return add(position, stop, Kind.NUMBER);
  }

  /** «300-тысячный», «20-летие», «1920-м-1921» up to the end of its last letters. */
  private int longNumberWord(int position, int after) {
    int stop = after;
    while (stop + 1 < end
        && Characters.isHyphen(text.charAt(stop))
        && Character.isLetter(at(stop + 1))) {
      stop = letters(stop + 1);
    }
    return add(position, stop, Kind.WORD);
  }

  private boolean isGluedEnding(int from, int to) {
    return switch (text.subSequence(from, to).toString()) {
      case "й",
          "го",
          "му",
          "ый",
          "ой",
          "ая",
          "ое",
          "ого",
          "ому",
          "ую",
          "ых",
          "ые",
          "st",
          "nd",
          "rd",
          "th",
          "s" ->
          true;
      default -> false;
    };
  }

  /**
   * Over «,5» or «.5», or groups of three figures with one sign between («1,234,567»). Dates
   * («27.04.1920») stay apart.
   */
  private int fraction(int start, int stop) {
    if (!isSeparator(stop)) {
      return stop;
    }
    char separator = text.charAt(stop);
    int after = digits(stop + 1);
    boolean threes = stop - start <= 3 && after - stop - 1 == 3;
    if (after >= end || text.charAt(after) != separator || !isSeparator(after)) {
      return threes || after - stop - 1 <= 2 ? after : stop;
    }
    int last = after;
    while (threes && isSeparator(last) && text.charAt(last) == separator) {
      int next = digits(last + 1);
      threes = next - last - 1 == 3;
      last = next;
    }
    return threes ? last : stop;
  }

  private boolean isSeparator(int position) {
    return position + 1 < end
        && (text.charAt(position) == ',' || text.charAt(position) == '.')
        && Character.isDigit(text.charAt(position + 1));
  }

  private int digits(int position) {
    int stop = position;
    while (stop < end && Character.isDigit(at(stop))) {
      stop += Character.charCount(at(stop));
    }
    return stop;
  }

  private int letters(int position) {
    int stop = position;
    while (stop < end && Characters.isInWord(at(stop))) {
      stop += Character.charCount(at(stop));
    }
    return stop;
  }

  private int at(int position) {
    return position < end ? Character.codePointAt(text, position) : ' ';
  }

  private int add(int start, int stop, Kind kind) {
    pieces.add(new Piece(start, stop, kind));
    return stop;
  }
}
