package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words that letters set apart are, where no wider gap cuts them. Fewer words are better than
 * more; a capital begins a word; words of one letter are only those that exist. Where two ways are
 * equally good there is no answer. Costs time quadratic in the letters, of which there are few.
 */
final class SpacedLetters {

  /** One way to cut the letters up to a place; equally good ways have no words. */
  private record Way(String words, int cost) {
    static final Way NONE = new Way("", Integer.MAX_VALUE);

    boolean isNone() {
      return cost == Integer.MAX_VALUE;
    }

    boolean isTie() {
      return words.isEmpty() && cost > 0;
    }
  }

  private static final int LONGEST_WORD = 25;
  private static final int SHORTEST_WHOLE = 3;
  private static final int SHORTEST_LONG = 4;
  private static final int SHORTEST_UNKNOWN = 6;

  /** What a word costs; among as many words, those with the longest one are best. */
  private static final int WORD = 2000;

  private static final int LETTER = 1900;

  /** Four letters are a word by chance more often than five. */
  private static final int FOUR = 2100;

  /** A word that no dictionary has costs more than two that one has, the more the longer it is. */
  private static final int UNKNOWN = 4100;

  private static final int UNKNOWN_SMALL = 4600;

  private static final int COMMON_LENGTH = 8;
  private static final int LONGER = 400;
  private static final String SHORT_WORDS = "вксоуияаійзєaiI";

  /** Words of one letter that may follow a name; «а» and «я» follow a comma. */
  private static final String AFTER_NAME = "вксоуиійзєai";

  private final Words words;
  private final String before;
  private final String rest;

  /**
   * @param before what stands before the first of the letters
   * @param rest what is glued to the last of them
   */
  SpacedLetters(Words words, String before, String rest) {
    this.words = words;
    this.before = before;
    this.rest = rest;
  }

  /** The words with blanks between, empty if there is no way or no best one. */
  String words(String letters, boolean last) {
    String glued = last ? rest : "";
    if (letters.length() >= SHORTEST_WHOLE && isWhole(letters, glued)) {
      return letters;
    }
    if ("-.@".contains(before)) {
      return "";
    }
    Way way = best(letters, glued);
    String unknown = unknown(letters);
    int longer = LONGER * Math.max(0, letters.length() - COMMON_LENGTH);
    boolean whole = !unknown.isEmpty() && UNKNOWN_SMALL + longer - square(letters) <= way.cost();
    return whole ? unknown : way.words();
  }

  private static int square(String word) {
    return word.length() * word.length();
  }

  private boolean isWhole(String letters, String glued) {
    return !hasCapitalInside(letters) && (words.knows(letters) || words.knows(letters + glued));
  }

  private static boolean hasCapitalInside(String letters) {
    boolean small = letters.chars().anyMatch(Character::isLowerCase);
    return small && letters.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private Way best(String letters, String glued) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("", 0));
    for (int end = 1; end <= letters.length(); end++) {
      Way here = Way.NONE;
      String after = end == letters.length() ? "|" + glued : letters.substring(end, end + 1);
      for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        here = better(here, longer(ways.get(start), letters.substring(start, end), after));
      }
      ways.add(here);
    }
    return ways.getLast();
  }

  private static Way better(Way one, Way other) {
    if (one.cost() == other.cost() && !one.isNone()) {
      return new Way("", one.cost());
    }
    return one.cost() < other.cost() ? one : other;
  }

  private Way longer(Way way, String word, String after) {
    boolean two = word.length() == 1 && way.words().matches("(.* )?\\p{L}");
    int cost = way.isNone() || two || hasCapitalInside(word) ? 0 : cost(word, after);
    if (cost == 0) {
      return Way.NONE;
    }
    int sum = way.cost() + cost - square(word);
    return new Way(way.isTie() ? "" : (way.words() + " " + word).strip(), sum);
  }

  /** What a word costs, 0 if it is none; after it comes a letter, or | and what is glued to it. */
  private int cost(String word, String after) {
    boolean glued = after.length() > 1;
    if (word.length() == 1) {
      return !glued && SHORT_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? LETTER : 0;
    }
    if (word.length() < SHORTEST_LONG) {
      return 0;
    }
    boolean combining = after.startsWith("|-") && (word.endsWith("о") || word.endsWith("е"));
    if (words.knows(word)) {
      return word.length() == SHORTEST_LONG ? FOUR : WORD;
    }
    int longer = LONGER * Math.max(0, word.length() - COMMON_LENGTH);
    return combining || isName(word, after) ? UNKNOWN + longer : 0;
  }

  /** A capital and small letters up to the end or another capital. */
  private static boolean isName(String word, String after) {
    boolean ends = after.startsWith("|") || Character.isUpperCase(after.charAt(0));
    return ends
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && (after.length() > 1 || AFTER_NAME.indexOf(word.charAt(word.length() - 1)) < 0);
  }

  /**
   * A word that no dictionary has, of at least six letters; neither its first nor its last may be a
   * word of one letter. Letters in the order of the alphabet are a list.
   */
  private static String unknown(String letters) {
    boolean shape =
        letters.length() >= SHORTEST_UNKNOWN
            && letters.chars().allMatch(Character::isLowerCase)
            && SHORT_WORDS.indexOf(letters.charAt(0)) < 0
            && AFTER_NAME.indexOf(letters.charAt(letters.length() - 1)) < 0
            && !isList(letters);
    return shape ? letters : "";
  }

  private static boolean isList(String letters) {
    int steps = 0;
    for (int i = 1; i < letters.length(); i++) {
      steps += letters.charAt(i) > letters.charAt(i - 1) ? 1 : 0;
    }
    return steps == letters.length() - 1;
  }
}
