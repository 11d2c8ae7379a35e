package org.audiatur.mention;

/**
 * Where a step of an archive reference ({@code , оп. 2}) may begin: at a sign or blank before a
 * letter, with a figure near or a designator of two words. Says less than the pattern of a step and
 * far more cheaply. One walk over the text, to be asked with rising positions.
 */
final class StepStarts {

  /** A sign, four blanks, {@code опись.}, four blanks, №, four blanks, a letter and a hyphen. */
  private static final int FARTHEST_FIGURE = 24;

  private static final int MOST_BLANKS = 4;

  private final String text;
  private int figure = -1;

  StepStarts(String text) {
    this.text = text;
  }

  /** The first such place from a position on, -1 if there is none. */
  int next(int from) {
    for (int at = from; at < text.length(); at++) {
      if (maybe(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean maybe(int at) {
    char c = text.charAt(at);
    boolean sign = c == '.' || c == ',';
    if (!sign && !isBlank(c)) {
      return false;
    }
    int word = sign ? at + 1 : at;
    int most = word + MOST_BLANKS;
    while (word < most && word < text.length() && isBlank(text.charAt(word))) {
      word++;
    }
    return word < text.length()
        && Character.isLetter(text.charAt(word))
        && (figureFrom(at) - at <= FARTHEST_FIGURE || isFirstOfTwo(word));
  }

  /** Blanks in the sense of Unicode: more than the pattern takes does no harm. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private int figureFrom(int at) {
    if (figure < at) {
      figure = at;
      while (figure < text.length() && !Character.isDigit(text.charAt(figure))) {
        figure++;
      }
    }
    return figure;
  }

  /** {@code ед. хр.}, {@code од. зб.}: as many blanks as one likes between. */
  private boolean isFirstOfTwo(int word) {
    return word + 2 < text.length()
        && text.charAt(word + 2) == '.'
        && "еЕоО".indexOf(text.charAt(word)) >= 0
        && "дД".indexOf(text.charAt(word + 1)) >= 0;
  }
}
