package org.audiatur.repair;

/**
 * What stands in the reading text where a page ends: a blank if the sentence or the paragraph goes
 * on, a line end if a word does, else the end of a paragraph. A last line is full if the first word
 * of the next page would not have fitted on it.
 */
final class PageTurn {

  private static final double OPEN = 0.5;
  private static final double HEADING = 0.75;

  /** The least a paragraph in one line has before a page ends it (characters). */
  private static final int LONG = 40;

  /** A paragraph begins with so many blanks at least. */
  private static final int INDENT = 2;

  /** A blank, a syllable and a hyphen. */
  private static final int SYLLABLE = 5;

  private final boolean wrapped;
  private final boolean broken;
  private final int width;

  PageTurn(Layout layout) {
    wrapped = layout.isWrapped();
    broken = layout.breaksWords();
    width = wrapped ? layout.width() : LONG;
  }

  /** What stands between the last line of a page and the first of the next. */
  String between(Layout.Line before, Layout.Line after) {
    if (before.endsBroken() && Character.isLetter(after.of().codePointAt(after.first()))) {
      return "\n";
    }
    return flows(before, after) ? " " : wrapped ? "\n\n" : "\n";
  }

  private boolean flows(Layout.Line before, Layout.Line after) {
    if (after.isItem()) {
      return false;
    }
    boolean full = wrapped && isFull(before, after);
    boolean open = !before.endsSentence() && before.length() >= OPEN * width;
    if (after.continues()) {
      return open || full || !before.endsStrongly();
    }
    boolean begins = after.first() - after.start() >= INDENT || isHeading(after);
    boolean goesOn = full || (open && (wrapped || before.length() >= LONG)) || before.endsOpen();
    return goesOn && !begins;
  }

  private boolean isFull(Layout.Line before, Layout.Line after) {
    int word = after.first();
    while (word < after.end() && !Character.isWhitespace(after.of().charAt(word))) {
      word++;
    }
    int needed = 1 + word - after.first();
    return before.length() + (broken ? Math.min(SYLLABLE, needed) : needed) > width;
  }

  private boolean isHeading(Layout.Line line) {
    return line.length() < HEADING * width && !line.endsSentence();
  }
}
