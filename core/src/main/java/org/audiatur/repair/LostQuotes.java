package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.text.Repair;

/**
 * U+FFFD that were quotation marks: one before a word and one after a word of the same paragraph,
 * or one of them where the other mark of the pair is there and has no partner. The marks are those
 * of the partner, else those that the text uses, else those of the script. Costs time linear in the
 * text.
 */
final class LostQuotes implements Corrector {

  private static final int LONGEST = 400;
  private static final int LONGEST_WORD = 40;
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";

  /** A quotation mark, or a place that may have been one. */
  private record Mark(int position, boolean opens, int kind) {
    static final int LOST = -1;

    boolean isLost() {
      return kind == LOST;
    }
  }

  private final Spelling spelling;

  LostQuotes(Spelling spelling) {
    this.spelling = spelling;
  }

  @Override
  public String rule() {
    return "lost-quote";
  }

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    if (text.indexOf('\ufffd') < 0) {
      return repairs;
    }
    int usual = kind(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (text.substring(start, end).indexOf('\ufffd') >= 0) {
        pair(marks(text, start, end), usual, repairs);
      }
      start = end + 1;
    }
    repairs.sort(Comparator.comparingInt(Repair::start));
    return repairs;
  }

  private List<Mark> marks(String text, int start, int end) {
    List<Mark> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\ufffd') {
        if (opens(text, i)) {
          marks.add(new Mark(i, true, Mark.LOST));
        } else if (closes(text, i) && !isBreak(text, i)) {
          marks.add(new Mark(i, false, Mark.LOST));
        }
      } else if (OPENING.indexOf(c) >= 0 && startsWord(text, i)) {
        marks.add(new Mark(i, true, OPENING.indexOf(c)));
      } else if (CLOSING.indexOf(c) >= 0) {
        marks.add(new Mark(i, false, CLOSING.indexOf(c)));
      }
    }
    return marks;
  }

  /** True if a word broken in two is one that a dictionary has: «прави� тельство». */
  private boolean isBreak(String text, int i) {
    int start = i;
    while (i - start < LONGEST_WORD
        && PatternCorrector.isLetter(PatternCorrector.charAt(text, start - 1))) {
      start--;
    }
    int from = i + 2;
    int end = from;
    while (end - from < LONGEST_WORD
        && PatternCorrector.isLetter(PatternCorrector.charAt(text, end))) {
      end++;
    }
    boolean blank = PatternCorrector.charAt(text, i + 1) == ' ' && end > from && start < i;
    if (!blank) {
      return false;
    }
    Words words = spelling.at(text, i);
    String left = text.substring(start, i);
    return !words.knows(left) && words.knows(left + text.substring(from, end));
  }

  /** Takes lost marks and those without a partner together. */
  private void pair(List<Mark> marks, int usual, List<Repair> repairs) {
    Set<Mark> whole = whole(marks);
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      if (mark.opens()) {
        if (!whole.contains(mark)) {
          open.push(mark);
        }
      } else if (!whole.contains(mark) && !open.isEmpty() && isPair(open.peek(), mark)) {
        Mark first = open.pop();
        mend(first, mark, usual, repairs);
      }
    }
  }

  /** The marks that have a partner. */
  private static Set<Mark> whole(List<Mark> marks) {
    Set<Mark> whole = new HashSet<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      if (mark.isLost()) {
        continue;
      }
      if (mark.opens()) {
        open.push(mark);
      } else if (!open.isEmpty() && open.peek().kind() == mark.kind()) {
        whole.add(mark);
        whole.add(open.pop());
      }
    }
    return whole;
  }

  private static boolean isPair(Mark open, Mark close) {
    boolean lost = open.isLost() || close.isLost();
    boolean near = close.position() - open.position() <= LONGEST;
    return lost && (near || !(open.isLost() && close.isLost()));
  }

  private void mend(Mark open, Mark close, int usual, List<Repair> repairs) {
    int kind = Math.max(open.kind(), close.kind());
    kind = kind == Mark.LOST ? usual : kind;
    if (open.isLost()) {
      repairs.add(mark(open.position(), OPENING.charAt(kind)));
    }
    if (close.isLost()) {
      repairs.add(mark(close.position(), CLOSING.charAt(kind)));
    }
  }

  private Repair mark(int position, char quote) {
    return new Repair(
        position, position + 1, Character.toString(quote), rule(), "quotation mark lost");
  }

  private static boolean startsWord(String text, int i) {
    return Character.isLetterOrDigit(PatternCorrector.charAt(text, i + 1))
        || "…[(".indexOf(PatternCorrector.charAt(text, i + 1)) >= 0
        || OPENING.indexOf(PatternCorrector.charAt(text, i + 1)) >= 0;
  }

  private static boolean opens(String text, int i) {
    char before = PatternCorrector.charAt(text, i - 1);
    return (Character.isWhitespace(before) || "([—–«".indexOf(before) >= 0) && startsWord(text, i);
  }

  private static boolean closes(String text, int i) {
    char before = PatternCorrector.charAt(text, i - 1);
    char after = PatternCorrector.charAt(text, i + 1);
    return (Character.isLetterOrDigit(before) || ".,!?…)»%".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ".,;:!?…)]»".indexOf(after) >= 0);
  }

  /** Which pair of marks the text uses most; without any, that of its script. */
  private static int kind(String text) {
    int[] counts = new int[OPENING.length()];
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = OPENING.indexOf(c);
      if (mark >= 0 && startsWord(text, i)) {
        counts[mark]++;
      }
      boolean letter = Character.isLetter(c);
      cyrillic += !letter ? 0 : UnicodeScript.of(c) == UnicodeScript.CYRILLIC ? 1 : -1;
    }
    int most = cyrillic > 0 ? 0 : 1;
    for (int i = 0; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }
}
