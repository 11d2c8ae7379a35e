package org.audiatur.lang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The word of today that a form of an older spelling stands for, by the rules of the pack file
 * {@code old-spelling.txt}. Only a form that the dictionary does not have is looked at, and an
 * answer is only what the dictionary has; a few candidates are tried, those with fewest changes
 * first. Thread-safe.
 */
final class OldSpelling {

  private static final int MOST_CANDIDATES = 24;
  private static final int MOST_CHANGES = 3;
  private static final String VOICELESS = "кпстфхцчшщ";
  private static final String CONSONANTS = "бвгґджзйклмнпрстфхцчшщbcdfghjklmnpqrstvwxz" + "ѳ";

  /** What the dictionary has a form as. */
  enum Standing {
    UNKNOWN,
    OLD,
    TODAY
  }

  /** In which words a rule may change something. */
  private enum Where {
    ANYWHERE,
    NO_NAME,
    UNKNOWN
  }

  /** One change: {@code from} and {@code to} without their anchors. */
  private record Rule(String from, String to, boolean atStart, boolean atEnd, Where where) {

    static Rule of(List<String> row, Where where) {
      String from = row.get(1);
      boolean start = from.startsWith("^");
      boolean end = from.endsWith("$");
      String middle = from.substring(start ? 1 : 0, from.length() - (end ? 1 : 0));
      return new Rule(middle, row.get(2).equals("-") ? "" : row.get(2), start, end, where);
    }

    /** The word with every place of the rule changed; the same object if it has none. */
    String apply(String word) {
      StringBuilder changed = null;
      int kept = 0;
      int at = 0;
      while (at <= word.length() - from.length()) {
        if (!matches(word, at)) {
          at++;
          continue;
        }
        changed = changed == null ? new StringBuilder(word.length() + 4) : changed;
        changed.append(word, kept, at);
        replace(word, at, changed);
        at += from.length();
        kept = at;
      }
      return changed == null ? word : changed.append(word, kept, word.length()).toString();
    }

    private boolean matches(String word, int at) {
      int end = at + from.length();
      if (atStart && at > 0 && word.charAt(at - 1) != '-'
          || atEnd && end < word.length() && word.charAt(end) != '-') {
        return false;
      }
      for (int i = 0; i < from.length(); i++) {
        if (!isOf(from.charAt(i), word.charAt(at + i))) {
          return false;
        }
      }
      return true;
    }

    private void replace(String word, int at, StringBuilder changed) {
      int open = 0;
      for (int i = 0; i < to.length(); i++) {
        if (isClass(to.charAt(i))) {
          while (!isClass(from.charAt(open))) {
            open++;
          }
          changed.append(word.charAt(at + open++));
        } else {
          changed.append(to.charAt(i));
        }
      }
    }

    private static boolean isClass(char c) {
      return c == '@' || c == '%' || c == '&';
    }

    private static boolean isOf(char wanted, char found) {
      return switch (wanted) {
        case '@' -> CONSONANTS.indexOf(found) >= 0;
        case '%' -> VOICELESS.indexOf(found) >= 0;
        case '&' -> found >= '\u0400' && found <= '\u052f';
        default -> wanted == found;
      };
    }
  }

  private final Map<String, String> words = new HashMap<>();
  private final List<Rule> letters = new ArrayList<>();
  private final List<Rule> parts = new ArrayList<>();

  OldSpelling(List<List<String>> rows) {
    for (List<String> row : rows) {
      switch (row.getFirst()) {
        case "word" -> words.put(row.get(1), row.get(2));
        case "letter" -> letters.add(Rule.of(row, Where.ANYWHERE));
        case "part" -> parts.add(Rule.of(row, Where.NO_NAME));
        case "sure" -> parts.add(Rule.of(row, Where.ANYWHERE));
        case "apart" -> parts.add(Rule.of(row, Where.UNKNOWN));
        default ->
            throw new IllegalArgumentException(
                "old-spelling.txt: unknown kind of rule "
                    + row.getFirst()
                    + ". Maybe word, letter, part, sure or apart was meant.");
      }
    }
  }

  /**
   * True if a rule names this whole word, in lower case: then the dictionary's word is not meant.
   */
  boolean names(String word) {
    return words.containsKey(word);
  }

  /**
   * The word with its old letters replaced by those of today, in the letter case it had; the same
   * object for a word without old letters, and for one that has nothing else, as a lone «ъ».
   */
  String letters(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String changed = lower;
    for (Rule rule : letters) {
      changed = rule.apply(changed);
    }
    return changed.equals(lower) || changed.isEmpty() ? word : cased(changed, word);
  }

  /**
   * What a word is written like today, in the letter case of the word: the first candidate of
   * today's spelling, else the first that the dictionary has at all.
   *
   * @param marked true if the dictionary has the word, but as an old form
   */
  Optional<String> modern(String word, boolean marked, Function<String, Standing> dictionary) {
    String lower = word.toLowerCase(Locale.ROOT);
    String named = words.get(lower);
    return named != null
        ? Optional.of(cased(named, word))
        : new Search(word, places(word.equals(lower), marked), dictionary).run();
  }

  private static Set<Where> places(boolean lower, boolean marked) {
    if (marked) {
      return EnumSet.of(Where.ANYWHERE, Where.NO_NAME);
    }
    return lower ? EnumSet.allOf(Where.class) : EnumSet.of(Where.ANYWHERE);
  }

  /** A search for one word: candidates with one change first, then with two. */
  private final class Search {

    private final String word;
    private final Set<Where> places;
    private final Function<String, Standing> dictionary;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String old;

    Search(String word, Set<Where> places, Function<String, Standing> dictionary) {
      String letters = letters(word);
      this.word = letters;
      this.places = places;
      this.dictionary = dictionary;
      if (letters.equals(word)) {
        seen.add(word.toLowerCase(Locale.ROOT));
      } else {
        places.add(Where.NO_NAME);
      }
    }

    Optional<String> run() {
      String lower = word.toLowerCase(Locale.ROOT);
      if (seen.isEmpty() && isOfToday(lower)) {
        return Optional.of(word);
      }
      List<String> latest = List.of(lower);
      for (int changes = 0; changes < MOST_CHANGES && !latest.isEmpty(); changes++) {
        List<String> next = new ArrayList<>();
        for (String candidate : candidates(latest)) {
          if (isOfToday(candidate)) {
            return Optional.of(cased(candidate, word));
          }
          next.add(candidate);
        }
        latest = next;
      }
      return Optional.ofNullable(old);
    }

    private List<String> candidates(List<String> forms) {
      return forms.stream()
          .flatMap(form -> changed(form, places).stream())
          .filter(candidate -> seen.size() < MOST_CANDIDATES && seen.add(candidate))
          .toList();
    }

    private boolean isOfToday(String candidate) {
      String written = cased(candidate, word);
      Standing standing = dictionary.apply(written);
      if (standing == Standing.OLD && old == null) {
        old = written;
      }
      return standing == Standing.TODAY;
    }
  }

  private List<String> changed(String form, Set<Where> places) {
    List<String> changed = new ArrayList<>();
    for (Rule rule : parts) {
      String candidate = places.contains(rule.where()) ? rule.apply(form) : form;
      if (!candidate.equals(form)) {
        changed.add(candidate);
      }
    }
    return changed;
  }

  private static String cased(String lower, String like) {
    if (lower.isEmpty() || !Character.isUpperCase(like.charAt(0))) {
      return lower;
    }
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
