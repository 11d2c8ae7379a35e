package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Words set with blanks between their letters («п р и к а з»), as printers once emphasized: closed
 * up where the dictionary knows the whole. Between words of a spaced stretch the gap is wider;
 * where it is not, the stretch is cut only if it can be cut in exactly one way.
 */
final class LetterSpacing extends PatternCorrector {

  private static final int SHORTEST_WORD = 3;

  /** In a stretch at least one word is so long: shorter ones may be letters of a list. */
  private static final int SHORTEST_SURE = 4;

  private static final int LONGEST_WORD = 25;
  private static final int MOST_WAYS = 8;
  private static final String GAP = "[ \\u00a0\\u2009\\u200a\\u202f]";
  private static final String SPACED =
      "\\p{L}(?:" + GAP + "\\p{L}(?![\\p{L}\\p{M}\\p{Nd}'’-])){1,40}";

  private final Spelling spelling;

  LetterSpacing(Spelling spelling) {
    super(
        "letter-spacing",
        "(?<![\\p{L}\\p{M}\\p{Nd}'’.-])%s(?:%s{2,5}%s){0,12}".formatted(SPACED, GAP, SPACED),
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
    Words words = spelling.at(text, match.start());
    StringJoiner closed = new StringJoiner(" ");
    boolean sure = false;
    for (String spaced : match.group().split(GAP + "{2,5}", -1)) {
      String letters = spaced.replaceAll(GAP, "");
      String word = closed(letters, words);
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

  /**
   * One word, perhaps with a word of one letter before or after it («в городе»), or several words;
   * empty if there is no way or more than one.
   */
  private static String closed(String letters, Words words) {
    if (letters.length() >= SHORTEST_WORD && words.knows(letters)) {
      return letters;
    }
    int end = letters.length();
    List<String> ways = new ArrayList<>();
    addKnown(ways, letters, 1, end, words);
    addKnown(ways, letters, 0, end - 1, words);
    addKnown(ways, letters, 1, end - 1, words);
    return ways.isEmpty() ? cut(letters, words) : ways.size() == 1 ? ways.getFirst() : "";
  }

  private static void addKnown(List<String> ways, String letters, int start, int end, Words words) {
    String word = end - start < SHORTEST_SURE ? "" : letters.substring(start, end);
    String before = letters.substring(0, start);
    String after = letters.substring(Math.max(start, end));
    boolean known =
        !word.isEmpty()
            && words.knows(word)
            && (before.isEmpty() || words.knows(before))
            && (after.isEmpty() || words.knows(after));
    if (known) {
      ways.add((before + " " + word + " " + after).strip());
    }
  }

  /** The words that the letters are, with blanks; empty unless there is exactly one way. */
  private static String cut(String letters, Words words) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(List.of(""));
    for (int end = 1; end <= letters.length(); end++) {
      List<String> here = new ArrayList<>();
      for (int start = Math.max(0, end - LONGEST_WORD); start <= end - SHORTEST_SURE; start++) {
        String word = letters.substring(start, end);
        if (!ways.get(start).isEmpty() && words.knows(word)) {
          ways.get(start).forEach(way -> here.add(way.isEmpty() ? word : way + " " + word));
        }
      }
      ways.add(here.size() > MOST_WAYS ? here.subList(0, MOST_WAYS) : here);
    }
    List<String> all = ways.getLast();
    return all.size() == 1 ? all.getFirst() : "";
  }
}
