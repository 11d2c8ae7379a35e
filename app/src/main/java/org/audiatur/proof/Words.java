package org.audiatur.proof;

import org.audiatur.text.Span;

/** Words and their surroundings in a text. */
final class Words {

  /** Longer runs are no words, and looking for their ends would cost too much. */
  private static final int LONGEST = 64;

  /** So much context tells a reader what is meant, and fits a line. */
  private static final int CONTEXT = 34;

  private Words() {}

  /** The stretch with the letters that adjoin it on both sides. */
  static Span around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST && isWordPart(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST && isWordPart(text, to)) {
      to++;
    }
    return Span.of(from, to);
  }

  static boolean isLetterAt(String text, int position) {
    return position >= 0 && position < text.length() && isLetter(text.charAt(position));
  }

  /** Hyphens and apostrophes belong to a word between two letters only. */
  static boolean isWordPart(String text, int position) {
    if (isLetterAt(text, position)) {
      return true;
    }
    return position > 0
        && "-\u2010\u2011'’ʼ".indexOf(text.charAt(position)) >= 0
        && isLetterAt(text, position - 1)
        && isLetterAt(text, position + 1);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** What stands before a position, cut at a blank where there is one near. */
  static String before(String text, int position) {
    int from = Math.max(0, position - CONTEXT);
    int blank = text.indexOf(' ', from, Math.max(from, position - CONTEXT / 2));
    if (from > 0 && blank >= 0) {
      from = blank + 1;
    }
    return text.substring(whole(text, from), position);
  }

  /** What stands after a position, cut at a blank where there is one near. */
  static String after(String text, int position) {
    int to = Math.min(text.length(), position + CONTEXT);
    if (to < text.length()) {
      to = lastBlank(text, position + CONTEXT / 2, to);
    }
    return text.substring(position, Math.max(position, whole(text, to)));
  }

  /**
   * The last blank after the first position up to the last one, or the last one; looks no further.
   */
  private static int lastBlank(String text, int first, int last) {
    for (int at = last; at > first; at--) {
      if (text.charAt(at) == ' ') {
        return at;
      }
    }
    return last;
  }

  /** Never between the halves of a surrogate pair. */
  private static int whole(String text, int position) {
    boolean inside =
        position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    return inside ? position + 1 : position;
  }
}
