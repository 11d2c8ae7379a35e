package org.audiatur.lang;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells the language of a stretch of text: by its script, by letters and short words that tell
 * languages apart ({@code lang/telling.txt}), and where these say nothing by what the dictionaries
 * know. Looks at the beginning of a long stretch only. Thread-safe.
 */
public final class LanguageIdentifier {

  /** Code of what is in no language this class knows (ISO 639-2). */
  public static final String UNKNOWN = "und";

  /** The language of most sources: where nothing speaks for another one of its script. */
  public static final String FIRST = "ru";

  /** Points by which one language leads where it is the likeliest. */
  public static final int LIKELY = 1;

  /** Points by which one language leads where no word or two of another language could. */
  public static final int CERTAIN = 6;

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final int LONGEST_SAMPLE = 600;
  private static final int MOST_VOTERS = 16;
  private static final int LETTER = 3;
  private static final int OWN_LETTER = 6;
  private static final int WORD = 2;
  private static final int LONGEST_PART = 6;

  /** Of running text at least one word in so many is a small one. */
  private static final int RUNNING = 7;

  /** Shorter stretches are no running text. */
  private static final int FEWEST_RUNNING = 8;

  private static final int CLEAR = 20;
  private static final int KNOWN = 4;

  /**
   * Latin words up to this length say little: most languages that could have them have no
   * dictionary here.
   */
  private static final int SHORT_WORD = 3;

  /** What a word counts that no dictionary of its script has. */
  private static final int STRANGE = 1;

  /** Longer words are rare; their points are counted each time. */
  private static final int LONGEST_KEPT = 40;

  private record Language(String code, UnicodeScript script) {}

  private final Packs packs;
  private final List<Language> languages = new ArrayList<>();
  private final Map<Character, Integer> letters = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final RecentWords<int[]> spoken = new RecentWords<>(16);
  private final RecentWords<int[]> cyrillic = new RecentWords<>(15);
  private final RecentWords<int[]> latin = new RecentWords<>(13);

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
    for (String part : row.get(4).equals("-") ? new String[0] : row.get(4).split(" ")) {
      parts.merge(part, bit, (one, other) -> one | other);
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
    List<String> words = sample(text);
    UnicodeScript script = script(words);
    if (script == UnicodeScript.COMMON) {
      return fallback;
    }
    Optional<String> told = told(script, words, LIKELY);
    return told.orElseGet(() -> unsure(script, words, fallback));
  }

  /**
   * The language that a stretch speaks for by itself.
   *
   * @param margin by how many points it must lead: {@link #LIKELY} or {@link #CERTAIN}
   */
  public Optional<String> told(String text, int margin) {
    List<String> words = sample(text);
    return told(script(words), words, margin);
  }

  /**
   * The language that a stretch speaks for by itself: by {@link #LIKELY} if it has more than this
   * many words, else by {@link #CERTAIN}.
   */
  public Optional<String> toldByWords(String text, int few) {
    List<String> words = sample(text);
    return told(script(words), words, words.size() > few ? LIKELY : CERTAIN);
  }

  /** The script of a letter, those of most texts at once. */
  public static UnicodeScript scriptOf(int letter) {
    if (letter >= 'А' && letter <= 'я') {
      return UnicodeScript.CYRILLIC;
    }
    boolean latin = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    return latin ? UnicodeScript.LATIN : UnicodeScript.of(letter);
  }

  /** True if a stretch has the script of this language. */
  public boolean mayBe(String text, String code) {
    return isOf(code, script(sample(text)));
  }

  /** True if a stretch has more than this many words. */
  public static boolean hasMoreWords(String text, int few) {
    return sample(text).size() > few;
  }

  private Optional<String> told(UnicodeScript script, List<String> words, int margin) {
    return switch (script) {
      case CYRILLIC, LATIN -> best(script, words, margin);
      case COMMON -> Optional.empty();
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case ARABIC -> Optional.of("ar");
      default -> Optional.of(UNKNOWN);
    };
  }

  private boolean isOf(String code, UnicodeScript script) {
    return languages.stream()
        .anyMatch(language -> language.code().equals(code) && language.script() == script);
  }

  private static List<String> sample(String text) {
    return words(text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) : text);
  }

  /**
   * True if this letter speaks for a language.
   *
   * @param letter a small letter
   * @param code ISO 639-1
   */
  public boolean tells(char letter, String code) {
    int bits = letters.getOrDefault(letter, 0);
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      if (languages.get(Integer.numberOfTrailingZeros(rest)).code().equals(code)) {
        return true;
      }
    }
    return false;
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
    int[] letters = new int[SCRIPTS.length];
    for (String word : words) {
      letters[scriptOf(word.charAt(0)).ordinal()] += word.length();
    }
    int best = 0;
    for (int i = 1; i < letters.length; i++) {
      best = letters[i] > letters[best] ? i : best;
    }
    return letters[best] == 0 ? UnicodeScript.COMMON : SCRIPTS[best];
  }

  /** The language of the script that most speaks for, with what its dictionary has. */
  private Optional<String> best(UnicodeScript script, List<String> words, int margin) {
    OptionalInt spoken = bySmallWords(script, words);
    if (spoken.isPresent()) {
      return Optional.of(languages.get(spoken.getAsInt()).code());
    }
    int[] points = points(script, words);
    int first = highest(script, points, -1);
    int second = highest(script, points, first);
    int fewest = script == UnicodeScript.CYRILLIC ? WORD : LETTER;
    boolean sure =
        first >= 0
            && points[first] >= Math.max(fewest, margin)
            && (second < 0 || points[first] - points[second] >= margin);
    return sure ? Optional.of(languages.get(first).code()) : Optional.empty();
  }

  /**
   * The language whose small words run through a stretch in Latin letters: names and phrases of
   * another one, with all their accents, change nothing in that.
   */
  private OptionalInt bySmallWords(UnicodeScript script, List<String> words) {
    if (script != UnicodeScript.LATIN || words.size() < FEWEST_RUNNING) {
      return OptionalInt.empty();
    }
    int[] hits = new int[languages.size()];
    for (int i = 0; i < words.size(); i++) {
      if (!isInsideName(words, i)) {
        add(this.words.getOrDefault(words.get(i).toLowerCase(Locale.ROOT), 0), 1, hits);
      }
    }
    int first = highest(script, hits, -1);
    int second = highest(script, hits, first);
    boolean runs = first >= 0 && hits[first] * RUNNING >= words.size();
    return runs && hits[first] >= 2 * (second < 0 ? 0 : hits[second])
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  /** Between two words with capitals: "Hôtel de Ville". */
  private static boolean isInsideName(List<String> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && Character.isUpperCase(words.get(at - 1).charAt(0))
        && Character.isUpperCase(words.get(at + 1).charAt(0));
  }

  private int[] points(UnicodeScript script, List<String> words) {
    int[] points = new int[languages.size()];
    for (String word : words) {
      add(spoken(word), points);
    }
    if (!isClear(script, points)) {
      vote(script, words.subList(0, Math.min(MOST_VOTERS, words.size())), points);
    }
    return points;
  }

  /** How much speaks for each language of a stretch's script, by code: why it is told as it is. */
  public SortedMap<String, Integer> points(String text) {
    List<String> words = sample(text);
    UnicodeScript script = script(words);
    int[] points = points(script, words);
    SortedMap<String, Integer> byCode = new TreeMap<>();
    for (int i = 0; i < points.length; i++) {
      if (languages.get(i).script() == script && points[i] > 0) {
        byCode.put(languages.get(i).code(), points[i]);
      }
    }
    return byCode;
  }

  private String unsure(UnicodeScript script, List<String> words, String fallback) {
    boolean cyrillic = script == UnicodeScript.CYRILLIC;
    if (isOf(fallback, script) && (cyrillic || words.size() < 3)) {
      return fallback;
    }
    return cyrillic ? FIRST : UNKNOWN;
  }

  /** True if letters and short words leave no doubt, so that no dictionary need be asked. */
  private boolean isClear(UnicodeScript script, int[] points) {
    int first = highest(script, points, -1);
    int second = highest(script, points, first);
    return first >= 0
        && points[first] > CLEAR
        && points[first] > 2 * (second < 0 ? 0 : points[second]);
  }

  /** The language of this script with most points but one, -1 if none has any. */
  private int highest(UnicodeScript script, int[] points, int but) {
    int best = -1;
    for (int i = 0; i < points.length; i++) {
      if (i != but && languages.get(i).script() == script && points[i] > 0) {
        best = best < 0 || points[i] > points[best] ? i : best;
      }
    }
    return best;
  }

  /** Points of each language for a word by itself. */
  private int[] spoken(String word) {
    int[] kept = spoken.get(word);
    if (kept != null) {
      return kept;
    }
    int[] points = new int[languages.size()];
    count(word.toLowerCase(Locale.ROOT), points);
    if (word.length() <= LONGEST_KEPT) {
      spoken.put(word, points);
    }
    return points;
  }

  private static void add(int[] points, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += points[i];
    }
  }

  /** What letters, the word itself and its parts speak for. */
  private void count(String word, int[] points) {
    add(words.getOrDefault(word, 0), WORD, points);
    for (int i = 0; i < word.length(); i++) {
      int bits = letters.getOrDefault(word.charAt(i), 0);
      add(bits, Integer.bitCount(bits) == 1 ? OWN_LETTER : LETTER, points);
    }
    for (int length = 1; length <= Math.min(LONGEST_PART, word.length()); length++) {
      int weight = Math.min(LETTER, length);
      add(parts.getOrDefault("^" + word.substring(0, length), 0), weight, points);
      add(parts.getOrDefault(word.substring(word.length() - length) + "$", 0), weight, points);
      int inside = 0;
      for (int i = 0; i + length <= word.length(); i++) {
        inside |= parts.getOrDefault(word.substring(i, i + length), 0);
      }
      add(inside, weight, points);
    }
  }

  private static void add(int bits, int points, int[] sums) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      sums[Integer.numberOfTrailingZeros(rest)] += points;
    }
  }

  /** Points for the languages whose dictionary has a word, if not all of this script have it. */
  private void vote(UnicodeScript script, List<String> voters, int[] points) {
    RecentWords<int[]> latest = script == UnicodeScript.CYRILLIC ? cyrillic : latin;
    for (String word : voters) {
      int[] votes = latest.get(word);
      if (votes == null) {
        votes = votes(script, word);
        if (word.length() <= LONGEST_KEPT) {
          latest.put(word, votes);
        }
      }
      add(votes, points);
    }
  }

  private int[] votes(UnicodeScript script, String word) {
    int[] votes = new int[languages.size()];
    int[] own = withDictionary(script);
    int[] known = IntStream.of(own).map(i -> knowledge(languages.get(i).code(), word)).toArray();
    boolean cyrillic = script == UnicodeScript.CYRILLIC;
    int nothing = Math.max(cyrillic ? 0 : STRANGE, IntStream.of(known).min().orElse(0));
    for (int i = 0; i < known.length; i++) {
      int speaks = known[i] - nothing;
      votes[own[i]] = !cyrillic && word.length() <= SHORT_WORD ? Math.min(1, speaks) : speaks;
    }
    return votes;
  }

  private int[] withDictionary(UnicodeScript script) {
    return IntStream.range(0, languages.size())
        .filter(i -> languages.get(i).script() == script)
        .filter(i -> packs.knows(languages.get(i).code()))
        .toArray();
  }

  private int knowledge(String language, String word) {
    Morphology morphology = packs.language(language).morphology();
    if (!morphology.knows(word)) {
      return 0;
    }
    return morphology.modern(word).equals(word) ? KNOWN : KNOWN / 2;
  }
}
