package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Repair;

/**
 * U+FFFD that were quotation marks: one before a word and one after a word of the same paragraph,
 * with no other between. The marks are those that the text uses, else those of the script.
 */
final class LostQuotes implements Corrector {

  private static final int LONGEST = 400;
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";

  @Override
  public String rule() {
    return "lost-quote";
  }

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    int open = -1;
    int kind = -1;
    for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      if (opens(text, i)) {
        open = i;
      } else if (open >= 0 && closes(text, i) && isOneStretch(text, open, i)) {
        kind = kind < 0 ? kind(text, text.charAt(open + 1)) : kind;
        repairs.add(mark(open, OPENING.charAt(kind)));
        repairs.add(mark(i, CLOSING.charAt(kind)));
        open = -1;
      }
    }
    return repairs;
  }

  private Repair mark(int position, char quote) {
    return new Repair(
        position, position + 1, Character.toString(quote), rule(), "quotation mark lost");
  }

  private static boolean opens(String text, int i) {
    char before = i == 0 ? '\n' : text.charAt(i - 1);
    return (Character.isWhitespace(before) || "([—–".indexOf(before) >= 0)
        && Character.isLetterOrDigit(PatternCorrector.charAt(text, i + 1));
  }

  private static boolean closes(String text, int i) {
    char before = text.charAt(Math.max(0, i - 1));
    char after = PatternCorrector.charAt(text, i + 1);
    return (Character.isLetterOrDigit(before) || ".,!?…)".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ".,;:!?…)]".indexOf(after) >= 0);
  }

  private static boolean isOneStretch(String text, int open, int close) {
    if (close - open > LONGEST) {
      return false;
    }
    return text.substring(open, close).indexOf('\n') < 0;
  }

  /** Which pair of marks the text uses most. */
  private static int kind(String text, char first) {
    int[] counts = new int[OPENING.length()];
    for (int i = 0; i < text.length(); i++) {
      int mark = OPENING.indexOf(text.charAt(i));
      if (mark >= 0 && Character.isLetterOrDigit(PatternCorrector.charAt(text, i + 1))) {
        counts[mark]++;
      }
    }
    int most = UnicodeScript.of(first) == UnicodeScript.CYRILLIC ? 0 : 1;
    for (int i = 0; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }
}
