package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at each match of a pattern. Patterns are slow and damage is rare, so the
 * pattern is tried only around the anchors: places that a single look at two or three characters
 * finds.
 */
abstract class PatternCorrector implements Corrector {

  /** A place where a match may be. */
  interface Anchor {
    boolean at(String text, int position);
  }

  /** Longest stretch before an anchor that belongs to a match, and after it. */
  private static final int REACH = 64;

  private static final int AHEAD = 192;

  private final String rule;
  private final Pattern pattern;
  private final Anchor anchor;

  PatternCorrector(String rule, String pattern, Anchor anchor) {
    this.rule = rule;
    this.pattern = Pattern.compile(pattern);
    this.anchor = anchor;
  }

  @Override
  public final String rule() {
    return rule;
  }

  /** The repair of a match, null to leave it alone. */
  abstract @Nullable Repair repair(MatchResult match, String text);

  @Override
  public final List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= done && anchor.at(text, i)) {
        int start = start(text, i);
        if (i - start >= REACH) {
          done = endOfRun(text, i);
          continue;
        }
        matcher.region(Math.max(done, start), Math.min(text.length(), i + AHEAD));
        if (matcher.find() && matcher.start() <= i) {
          Repair repair = repair(matcher.toMatchResult(), text);
          if (repair != null) {
            repairs.add(repair);
          }
          done = Math.max(matcher.end(), i + 1);
        }
      }
    }
    return repairs;
  }

  /** Where the word before an anchor begins. */
  private static int start(String text, int anchor) {
    int start = anchor;
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
    return c > ' ' && c != ',' && c != '.' && c != ';' && c != '(' && c != ')' && c != '[';
  }

  static char charAt(String text, int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '\n';
  }

  /** True for a letter, or a mark that belongs to one. */
  static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** True for a hyphen, or for what becomes of a soft hyphen. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad' || c == '\ufffd' || c == '\u00ac';
  }
}
