package org.audiatur.lang;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a stretch of text: by its script, by letters and short words that tell
 * languages apart ({@code lang/telling.txt}), and where these say nothing by what the dictionaries
 * know. Looks at the beginning of a long stretch only. Thread-safe.
 */
public final class LanguageIdentifier {

  /** Code of what is in no language this class knows (ISO 639-2). */
  public static final String UNKNOWN = "und";

  private static final int LONGEST_SAMPLE = 600;
  private static final int MOST_VOTERS = 16;
  private static final int LETTER = 3;
  private static final int WORD = 2;

  private record Language(String code, UnicodeScript script) {}

  private final Packs packs;
  private final List<Language> languages = new ArrayList<>();
  private final Map<Character, Integer> letters = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  public LanguageIdentifier(Packs packs) {
    this.packs = packs;
    PackFile.table("/lang/telling.txt").forEach(this::add);
  }

  private void add(List<String> row) {
    int bit = 1 << languages.size();
    languages.add(new Language(row.getFirst(), UnicodeScript.valueOf(row.get(1))));
    for (char letter : row.get(2).replace("-", "").toCharArray()) {
      letters.merge(letter, bit, (one, other) -> one | other);
    }
    for (String word : row.get(3).split(" ")) {
      words.merge(word, bit, (one, other) -> one | other);
    }
  }

  /**
   * The language of a stretch.
   *
   * @param fallback what to answer where nothing speaks for one language rather than another of the
   *     same script
   * @return ISO 639-1 code, {@link #UNKNOWN} for a script or language that is not known
   */
  public String identify(String text, String fallback) {
    String sample = text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) : text;
    List<String> parts = words(sample);
    return switch (script(parts)) {
      case CYRILLIC -> cyrillic(parts, fallback);
      case LATIN -> latin(parts, fallback);
      case COMMON -> fallback;
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARABIC -> "ar";
      default -> UNKNOWN;
    };
  }

  private static List<String> words(String sample) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(sample.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The script of most letters. */
  private static UnicodeScript script(List<String> words) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (String word : words) {
      counts.merge(UnicodeScript.of(word.charAt(0)), word.length(), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private String cyrillic(List<String> words, String fallback) {
    String told = told(words, UnicodeScript.CYRILLIC);
    if (!told.equals(UNKNOWN)) {
      return told;
    }
    int russian = known("ru", words);
    int ukrainian = known("uk", words);
    return russian > ukrainian
        ? "ru"
        : ukrainian > russian ? "uk" : isOf(fallback, UnicodeScript.CYRILLIC) ? fallback : "ru";
  }

  private String latin(List<String> words, String fallback) {
    String told = told(words, UnicodeScript.LATIN);
    if (!told.equals(UNKNOWN)) {
      return told;
    }
    boolean english = 2 * known("en", words) >= Math.min(MOST_VOTERS, words.size());
    return english
        ? "en"
        : isOf(fallback, UnicodeScript.LATIN) && words.size() < 3 ? fallback : UNKNOWN;
  }

  private boolean isOf(String code, UnicodeScript script) {
    return languages.stream()
        .anyMatch(language -> language.code().equals(code) && language.script() == script);
  }

  /**
   * The language that a telling letter or several telling words speak for, unknown if none or
   * several.
   */
  private String told(List<String> parts, UnicodeScript script) {
    int[] points = new int[languages.size()];
    for (String written : parts) {
      String part = written.toLowerCase(Locale.ROOT);
      count(words.getOrDefault(part, 0), WORD, points);
      for (int i = 0; i < part.length(); i++) {
        count(letters.getOrDefault(part.charAt(i), 0), LETTER, points);
      }
    }
    int best = -1;
    boolean tie = false;
    for (int i = 0; i < points.length; i++) {
      if (languages.get(i).script() == script && points[i] > 0) {
        tie = best >= 0 && points[i] == points[best] || tie && points[i] < points[best];
        best = best < 0 || points[i] > points[best] ? i : best;
      }
    }
    return best < 0 || tie || points[best] < LETTER ? UNKNOWN : languages.get(best).code();
  }

  private static void count(int bits, int points, int[] sums) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      sums[Integer.numberOfTrailingZeros(rest)] += points;
    }
  }

  private int known(String language, List<String> words) {
    Morphology morphology = packs.language(language).morphology();
    int known = 0;
    for (String word : words.subList(0, Math.min(MOST_VOTERS, words.size()))) {
      known += morphology.knows(word) ? 1 : 0;
    }
    return known;
  }
}
