package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Words set with blanks between their letters («п р и к а з»), as printers once emphasized: closed
 * up where the dictionary knows the whole. Between words of a spaced stretch the gap is wider;
 * where it is not, the stretch is cut only if it can be cut in exactly one way.
 */
final class LetterSpacing extends PatternCorrector {

  private static final int FEWEST_LETTERS = 4;
  private static final int SHORTEST_WORD = 3;
  private final Spelling spelling;

  LetterSpacing(Spelling spelling) {
    super(
        "letter-spacing",
        "(?<![\\p{L}\\p{M}\\p{Nd}'’.-])\\p{L}(?:[ \\u00a0\\u2009\\u200a\\u202f]\\p{L}(?![\\p{L}\\p{M}\\p{Nd}.'’-])){3,40}",
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
    StringBuilder letters = new StringBuilder();
    match.group().chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    String word = letters.toString();
    Words words = spelling.at(text, match.start());
    String closed = word.length() >= FEWEST_LETTERS && words.knows(word) ? word : cut(word, words);
    return closed.isEmpty()
        ? null
        : new Repair(match.start(), match.end(), closed, rule(), "letters set apart");
  }

  /** The words that the letters are, with blanks; empty unless there is exactly one way. */
  private static String cut(String letters, Words words) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(List.of(""));
    for (int end = 1; end <= letters.length(); end++) {
      List<String> here = new ArrayList<>();
      for (int start = Math.max(0, end - 25); start <= end - SHORTEST_WORD; start++) {
        String word = letters.substring(start, end);
        if (!ways.get(start).isEmpty() && words.knows(word)) {
          ways.get(start).forEach(way -> here.add(way.isEmpty() ? word : way + " " + word));
        }
      }
      ways.add(here.size() > 8 ? here.subList(0, 8) : here);
    }
    List<String> all = ways.getLast();
    return all.size() == 1 ? all.getFirst() : "";
  }
}
