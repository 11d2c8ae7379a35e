package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Figures read for letters in a word («сл0во», «3анял», «4асть», «wor1d»), where exactly one word
 * of the dictionary results and the figures are no number beside a word («30на», «крепость3»).
 */
final class DigitsForLetters extends PatternCorrector {

  private static final String[] CYRILLIC = {"0о", "3з", "4ч", "6б"};
  private static final String[] LATIN = {"0o", "1li", "5s"};
  private static final Pattern NOTE = Pattern.compile("(\\p{L}{3,})[1-9]\\d*");
  private static final Pattern TWO_FIGURES = Pattern.compile(".*[1-9]\\d.*");
  private static final int FEWEST_LETTERS = 2;

  private final Spelling spelling;

  DigitsForLetters(Spelling spelling) {
    super(
        "digit-for-letter",
        "(?<![\\p{L}\\p{M}\\p{Nd}№.,/-])(?:[\\p{IsCyrillic}0346]{2,60}|[\\p{IsLatin}015]{4,60})(?![\\p{L}\\p{M}\\p{Nd}-])",
        c -> "013456".indexOf(c) >= 0,
        (text, i) -> isLetter(charAt(text, i - 1)) || isLetter(charAt(text, i + 1)));
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    Words words = spelling.at(text, match.start());
    int letters = (int) word.chars().filter(Character::isLetter).count();
    boolean shortWord = letters == 1 && word.indexOf('0') >= 0;
    if ((letters < FEWEST_LETTERS && !shortWord)
        || letters == word.length()
        || TWO_FIGURES.matcher(word).matches()
        || isNumberBeside(word, words)) {
      return null;
    }
    List<String> known = readings(word).stream().filter(words::knows).toList();
    return known.size() == 1
        ? new Repair(
            match.start(),
            match.end(),
            inCase(word, known.getFirst(), SentenceStart.at(text, match.start())),
            rule(),
            "figure read for a letter")
        : null;
  }

  /** True if the figures stand after a whole word, as the number of a note does. */
  private static boolean isNumberBeside(String word, Words words) {
    Matcher note = NOTE.matcher(word);
    return note.matches() && words.knows(note.group(1));
  }

  private static List<String> readings(String word) {
    boolean latin = word.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    List<String> readings = List.of("");
    for (int i = 0; i < word.length(); i++) {
      String letters = meanings(word.charAt(i), latin ? LATIN : CYRILLIC);
      List<String> longer = new ArrayList<>();
      for (String reading : readings) {
        letters.chars().forEach(c -> longer.add(reading + (char) c));
      }
      readings = longer.size() <= 64 ? longer : List.of();
    }
    return readings;
  }

  private static String meanings(char c, String[] table) {
    for (String row : table) {
      if (row.charAt(0) == c) {
        return row.substring(1);
      }
    }
    return Character.toString(c);
  }

  /** A figure has no case: that of the other letters, a capital first only where one must be. */
  private static String inCase(String word, String small, boolean starts) {
    boolean capitals = word.chars().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    if (capitals && word.chars().filter(Character::isUpperCase).count() > 1) {
      return small.toUpperCase(Locale.ROOT);
    }
    boolean first = Character.isDigit(word.charAt(0)) && starts;
    return first ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small;
  }
}
