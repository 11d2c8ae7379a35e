package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * U+FFFD that was a dash between blanks or figures, or a hyphen beside a figure. The dash is of the
 * kind that the text uses.
 */
final class LostMarks implements Corrector {

  private static final int THOUSANDS = 3;
  private static final int MOST_CAPITALS = 3;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_FIGURES = 12;
  private static final int SHORTEST_ADJECTIVE = 5;

  private final Spelling spelling;
  private final Set<String> ordinals;

  LostMarks(Spelling spelling) {
    this.spelling = spelling;
    this.ordinals = spelling.column("ordinal-endings", row -> true);
  }

  @Override
  public String rule() {
    return "lost-mark";
  }

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    int start = text.indexOf('\ufffd');
    String dash = start < 0 ? "" : dash(text);
    while (start >= 0) {
      int end = start + 1;
      while (PatternCorrector.charAt(text, end) == '\ufffd') {
        end++;
      }
      Repair repair = end - start > 3 ? null : repair(new Gap(text, start, end), dash);
      if (repair != null) {
        repairs.add(repair);
      }
      start = text.indexOf('\ufffd', end);
    }
    return repairs;
  }

  /** The longer of the two dashes, if it stands between blanks more often. */
  private static String dash(String text) {
    int longer = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '—' || c == '–') && isBlank(text, i - 1) && isBlank(text, i + 1)) {
        longer += c == '—' ? 1 : -1;
      }
    }
    return longer > 0 ? "—" : "–";
  }

  private record Gap(String text, int start, int end) {
    boolean isDigitBefore() {
      return Character.isDigit(PatternCorrector.charAt(text, start - 1));
    }

    boolean isDigitAfter() {
      return Character.isDigit(PatternCorrector.charAt(text, end));
    }

    /** Not «1 000» nor «12 500», whose blank was lost: thousands end in three figures. */
    private static boolean isNear(String left, String right) {
      boolean thousands =
          right.length() == THOUSANDS && Integer.parseInt(right) > 3 * Integer.parseInt(left);
      return right.charAt(0) != '0' && !thousands;
    }

    /** True for a range, whose end may be shortened («1941–42»), or a chain of hyphens. */
    boolean rises() {
      int from = start;
      while (start - from < MOST_FIGURES && digit(from - 1)) {
        from--;
      }
      int to = end;
      while (to - end < MOST_FIGURES && digit(to)) {
        to++;
      }
      String left = text.substring(from, start);
      String right = text.substring(end, to);
      boolean chain =
          PatternCorrector.charAt(text, from - 1) == '-'
              || PatternCorrector.charAt(text, to) == '-';
      String last = left.substring(Math.max(0, left.length() - right.length()));
      boolean longer = right.length() > left.length();
      return chain || (longer ? isNear(left, right) : right.compareTo(last) > 0);
    }

    private boolean digit(int position) {
      return Character.isDigit(PatternCorrector.charAt(text, position));
    }

    /** The last character before the gap that is no blank. */
    char before() {
      int i = start - 1;
      while (PatternCorrector.charAt(text, i) == ' ') {
        i--;
      }
      return PatternCorrector.charAt(text, i);
    }

    char after() {
      int i = end;
      while (PatternCorrector.charAt(text, i) == ' ') {
        i++;
      }
      return PatternCorrector.charAt(text, i);
    }

    Repair with(String mark, String rule, String reason) {
      return new Repair(start, end, mark, rule, reason);
    }
  }

  private @Nullable Repair repair(Gap gap, String dash) {
    if (isBlank(gap.text, gap.start - 1) && isBlank(gap.text, gap.end)) {
      return between(gap, dash);
    }
    if (gap.isDigitBefore() && gap.isDigitAfter() && gap.rises()) {
      return gap.with("–", rule(), "dash lost between numbers");
    }
    if (gap.isDigitBefore() && isOrdinal(gap) || gap.isDigitAfter() && isMake(gap)) {
      return gap.with("-", rule(), "hyphen lost beside a number");
    }
    return null;
  }

  /** A dash between blanks, but not before a number alone, where it may have been «№». */
  private @Nullable Repair between(Gap gap, String dash) {
    boolean alone = gap.start == 0 && gap.end == gap.text.length();
    boolean number = Character.isDigit(gap.after()) && !Character.isDigit(gap.before());
    return alone || number || gap.after() == '\n'
        ? null
        : gap.with(dash, rule(), "dash lost between blanks");
  }

  /** «5-й», «20-летний». */
  private boolean isOrdinal(Gap gap) {
    int end = gap.end;
    while (end - gap.end < LONGEST_WORD
        && PatternCorrector.isLetter(PatternCorrector.charAt(gap.text, end))) {
      end++;
    }
    String word = gap.text.substring(gap.end, end);
    return ordinals.contains(word)
        || (word.length() >= SHORTEST_ADJECTIVE
            && spelling.at(gap.text, gap.end).isAdjective(word));
  }

  /** «Т-34»: up to three capitals. */
  private static boolean isMake(Gap gap) {
    int start = gap.start;
    while (gap.start - start <= MOST_CAPITALS
        && Character.isUpperCase(PatternCorrector.charAt(gap.text, start - 1))) {
      start--;
    }
    int length = gap.start - start;
    return length > 0
        && length <= MOST_CAPITALS
        && !Character.isLetterOrDigit(PatternCorrector.charAt(gap.text, start - 1));
  }

  private static boolean isBlank(String text, int position) {
    return position < 0
        || position >= text.length()
        || Character.isWhitespace(text.charAt(position))
        || Character.isSpaceChar(text.charAt(position));
  }
}
