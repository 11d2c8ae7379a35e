package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at each match of a pattern. Patterns are slow and damage is rare, so the
 * pattern is tried only around the anchors: characters of a set that, with a look at their
 * neighbours, may be damage. A text without such characters costs one scan.
 */
abstract class PatternCorrector implements Corrector {

  /** Whether a match may be around a place. */
  interface Anchor {
    boolean at(String text, int position);
  }

  /** Longest stretch before an anchor that belongs to a match, and after it. */
  private static final int REACH = 64;

  private static final int AHEAD = 192;

  private final String rule;
  private final Pattern pattern;
  private final boolean[] anchors;
  private final Anchor anchor;

  /**
   * @param anchors the characters that may be anchors
   * @param anchor looks at one of them and its neighbours
   */
  PatternCorrector(String rule, String pattern, IntPredicate anchors, Anchor anchor) {
    this.rule = rule;
    this.pattern = Pattern.compile(pattern);
    this.anchor = anchor;
    this.anchors = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      this.anchors[c] = anchors.test(c);
    }
  }

  @Override
  public final String rule() {
    return rule;
  }

  /** The repair of a match, null to leave it alone. */
  abstract @Nullable Repair repair(MatchResult match, String text);

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    Scan scan = new Scan(text);
    for (MatchResult match = scan.next(); match != null; match = scan.next()) {
      Repair repair = repair(match, text);
      if (repair == null) {
        scan.pass(match.end());
      } else {
        repairs.add(repair);
        scan.finish(repair.end());
      }
    }
    return repairs;
  }

  /** Shows all matches, whatever would be made of them. */
  final void findAll(String text, Consumer<MatchResult> found) {
    Scan scan = new Scan(text);
    for (MatchResult match = scan.next(); match != null; match = scan.next()) {
      found.accept(match);
    }
  }

  /** One walk over a text. */
  private final class Scan {

    private final String text;
    private final Matcher matcher;
    private int position;
    private int done;

    Scan(String text) {
      this.text = text;
      matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** What is before {@code end} is no anchor any more. */
    void pass(int end) {
      position = Math.max(position, end);
    }

    /** What is before {@code end} is repaired and belongs to no other match. */
    void finish(int end) {
      done = Math.max(done, end);
      pass(end);
    }

    @Nullable MatchResult next() {
      while (position < text.length()) {
        int i = position++;
        if (anchors[text.charAt(i)] && anchor.at(text, i)) {
          int start = start(text, i);
          if (i - start >= REACH) {
            position = endOfRun(text, i);
          } else if (matches(start, i)) {
            return matcher.toMatchResult();
          }
        }
      }
      return null;
    }

    /** Tries each place up to the anchor itself: a search would go on behind it for nothing. */
    private boolean matches(int start, int anchor) {
      int end = Math.min(text.length(), anchor + AHEAD);
      int at = Math.max(done, start);
      while (at <= anchor) {
        boolean found = matcher.region(at, end).lookingAt();
        if (found && matcher.end() > anchor) {
          position = Math.max(position, anchor + 1);
          return true;
        }
        at = found ? Math.max(at + 1, matcher.end()) : at + 1;
      }
      return false;
    }
  }

  /** Where the word before an anchor begins; a comma may come between. */
  private static int start(String text, int anchor) {
    int start = anchor > 0 && ",;".indexOf(text.charAt(anchor - 1)) >= 0 ? anchor - 1 : anchor;
    while (start > 0 && anchor - start < REACH && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** One past the end of a run that is too long for any word. */
  private static int endOfRun(String text, int from) {
    int end = from + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return c > ' ' && c != ',' && c != ';' && c != '(' && c != '[';
  }

  static char charAt(String text, int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '\n';
  }

  /** True for a letter, or a mark that belongs to one. */
  static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** True for a hyphen, or for what becomes of a soft hyphen. */
  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u00ad' || c == '\ufffd' || c == '\u00ac';
  }
}
