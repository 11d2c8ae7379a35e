package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.repair.Break.Joint;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A word broken at a line end that is no longer there («прави- тельство»): joined where a
 * dictionary or the rest of the text knows the whole, with its hyphen where it has one («кто-
 * нибудь»).
 */
final class BrokenWords extends JointCorrector {

  private final Hyphenation hyphenation;

  BrokenWords(Spelling spelling, Hyphenation hyphenation) {
    super(
        "broken-word",
        "(?<![\\p{L}\\p{M}\\p{Nd}-])([\\p{L}\\p{M}-]{2,60})([-\\u2010\\u00ad\\ufffd\\u00ac] )(?=(\\p{Ll}{2,40})(?![\\p{L}\\p{M}\\p{Nd}-]))",
        PatternCorrector::isHyphen,
        BrokenWords::isBreak,
        spelling);
    this.hyphenation = hyphenation;
  }

  private static boolean isBreak(String text, int position) {
    return charAt(text, position + 1) == ' ' && isLetter(charAt(text, position - 1));
  }

  @Override
  Break brokenWord(MatchResult match) {
    return new Break(match.group(1), match.group(3), match.group(2).charAt(0));
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    return mend(match, hyphenation.judge(brokenWord(match), words(match, text)));
  }

  @Override
  @Nullable Repair decide(MatchResult match, Break broken, Evidence evidence) {
    return mend(match, hyphenation.count(broken, evidence.counts()));
  }

  private @Nullable Repair mend(MatchResult match, Joint joint) {
    String word = match.group(1) + match.group(3);
    return switch (joint) {
      case JOIN -> mend(match, "", "word broken at a former line end: " + word);
      case HYPHEN -> mend(match, "-", "compound broken at a former line end");
      case SUSPEND, APART, UNSURE -> null;
    };
  }

  private Repair mend(MatchResult match, String between, String reason) {
    return new Repair(match.start(2), match.end(2), between, rule(), reason);
  }
}
