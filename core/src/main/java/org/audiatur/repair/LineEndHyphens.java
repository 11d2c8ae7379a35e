package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.repair.Break.Joint;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A word broken at a line end, by a hyphen, a soft hyphen, or the U+FFFD that a lost soft hyphen
 * became. Where the dictionaries do not know the word, what the text has elsewhere decides.
 */
final class LineEndHyphens extends JointCorrector {

  private static final String LETTERS = "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}'’-]{1,60}?)";
  private static final String BREAK =
      "([-\\u2010\\u00ad\\ufffd\\u00ac])[ \\t]*(?:\\n[ \\t]*|\\n\\s*(?=\\p{Ll}))(-?)";
  private static final String RIGHT = "([\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,60})";

  private final Hyphenation hyphenation;

  LineEndHyphens(Spelling spelling, Hyphenation hyphenation) {
    super(
        "line-end-hyphen",
        LETTERS + BREAK + RIGHT,
        PatternCorrector::isHyphen,
        LineEndHyphens::isBreak,
        spelling);
    this.hyphenation = hyphenation;
  }

  private static boolean isBreak(String text, int position) {
    if (!isLetter(charAt(text, position - 1))) {
      return false;
    }
    int next = position + 1;
    while (charAt(text, next) == ' ' || charAt(text, next) == '\t') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  @Override
  Break brokenWord(MatchResult match) {
    String right = match.group(4);
    boolean goesOn = right.endsWith("-");
    return new Break(
        match.group(1),
        goesOn ? right.substring(0, right.length() - 1) : right,
        match.group(2).charAt(0));
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    boolean quoted = match.group(2).equals("\ufffd") && charAt(text, match.start() - 1) == '\ufffd';
    if (quoted) {
      return mend(match, Joint.APART);
    }
    boolean doubled = !match.group(3).isEmpty();
    Joint joint = doubled ? Joint.HYPHEN : hyphenation.judge(brokenWord(match), words(match, text));
    return joint == Joint.UNSURE ? null : mend(match, joint);
  }

  @Override
  Repair decide(MatchResult match, Break broken, Evidence evidence) {
    return mend(match, hyphenation.guess(broken, evidence));
  }

  private Repair mend(MatchResult match, Joint joint) {
    return switch (joint) {
      case HYPHEN -> mend(match, "-", "hyphen of a compound at a line end");
      case SUSPEND -> mend(match, "- ", "hyphen of a shortened compound at a line end");
      case APART -> mend(match, match.group(2) + " ", "line wrapped inside a paragraph");
      case JOIN, UNSURE ->
          mend(match, "", "word broken at a line end: " + match.group(1) + match.group(4));
    };
  }

  private Repair mend(MatchResult match, String between, String reason) {
    return new Repair(match.start(2), match.start(4), between, rule(), reason);
  }
}
