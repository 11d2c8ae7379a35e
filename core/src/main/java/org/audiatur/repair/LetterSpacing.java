package org.audiatur.repair;

import java.util.StringJoiner;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Words set with blanks between their letters («п р и к а з»), as printers once emphasized: closed
 * up where the dictionary knows the whole. Between words of a spaced stretch the gap is wider;
 * where it is not, the stretch is cut only if it can be cut in one best way ({@link
 * SpacedLetters}).
 */
final class LetterSpacing extends PatternCorrector {

  /** In a stretch at least one word is so long: shorter ones may be letters of a list. */
  private static final int SHORTEST_SURE = 4;

  private static final String GAP = "[ \\u00a0\\u2009\\u200a\\u202f]";
  private static final String SPACED =
      "\\p{L}(?:" + GAP + "(?!\\p{Lu}\\.)\\p{L}(?![\\p{L}\\p{M}\\p{Nd}'’ʼ])){1,40}";

  private final Spelling spelling;

  LetterSpacing(Spelling spelling) {
    super(
        "letter-spacing",
        "(?<![\\p{L}\\p{M}\\p{Nd}'’])%s(?:%s{2,5}%s){0,12}".formatted(SPACED, GAP, SPACED),
        LetterSpacing::isGap,
        LetterSpacing::starts);
    this.spelling = spelling;
  }

  /** True for the first gap: after a lone letter, before another lone letter. */
  private static boolean starts(String text, int i) {
    return Character.isLetter(charAt(text, i - 1))
        && !isLetter(charAt(text, i - 2))
        && Character.isLetter(charAt(text, i + 1))
        && isGap(charAt(text, i + 2))
        && Character.isLetter(charAt(text, i + 3));
  }

  private static boolean isGap(int c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u200a' || c == '\u202f';
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    SpacedLetters letters =
        new SpacedLetters(
            spelling.at(text, match.start()),
            String.valueOf(charAt(text, match.start() - 1)),
            rest(text, match.end()));
    StringJoiner closed = new StringJoiner(" ");
    boolean sure = false;
    String[] stretches = match.group().split(GAP + "{2,5}", -1);
    for (int i = 0; i < stretches.length; i++) {
      String word = letters.words(stretches[i].replaceAll(GAP, ""), i == stretches.length - 1);
      if (word.isEmpty()) {
        return null;
      }
      sure |= word.length() >= SHORTEST_SURE;
      closed.add(word);
    }
    return sure
        ? new Repair(match.start(), match.end(), closed.toString(), rule(), "letters set apart")
        : null;
  }

  /** What is glued to the last letter: «-французские». */
  private static String rest(String text, int from) {
    int end = from;
    while (end - from < LONGEST_REST && (isLetter(charAt(text, end)) || charAt(text, end) == '-')) {
      end++;
    }
    return text.substring(from, end);
  }

  private static final int LONGEST_REST = 40;
}
