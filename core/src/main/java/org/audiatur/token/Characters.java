package org.audiatur.token;

/** What single characters are for the scanner. */
final class Characters {

  private Characters() {}

  /** White space, control and invisible characters: they stand between tokens. */
  static boolean isBlank(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** A letter, a mark on a letter, or an invisible character inside a word. */
  static boolean isInWord(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == '\u00AD' || c == '\u200C' || c == '\u200D';
    };
  }

  static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      case Character.OTHER_PUNCTUATION ->
          c != '%' && c != '§' && c != '&' && c != '*' && c != '#' && c != '@' && c != '‰';
      default -> false;
    };
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** Place of the first hyphen of a word, -1 without one. */
  static int hyphenIn(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isHyphen(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
