package org.audiatur.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Readings of words: from the dictionary, else by what an older spelling is today, else as a
 * compound of words it knows, else guessed from the ending. Thread-safe; the latest answers are
 * kept.
 */
final class DictionaryMorphology implements Morphology {

  private static final Comparator<WordDictionary.Entry> LIKELIER_FIRST =
      Comparator.comparingInt((WordDictionary.Entry entry) -> entry.tag().weight()).reversed();

  private static final int LONGEST_WORD = 64;

  /**
   * What was found for a word.
   *
   * @param spelling the word as it is written today
   * @param origin where the readings come from
   */
  private record Answer(List<Analysis> analyses, String spelling, Origin origin) {

    Answer {
      analyses = List.copyOf(analyses);
    }
  }

  private final WordDictionary dictionary;
  private final boolean caseTrue;
  private final Compounds compounds;
  private final EndingGuesser guesser;
  private final Corrections corrections;
  private final OldSpelling oldSpelling;
  private final RecentWords<Answer> cache = new RecentWords<>(16);

  /**
   * @param caseTrue true if the dictionary writes names with a capital, false if it is all lower
   *     case
   * @param path folder of the pack, for its word lists
   */
  DictionaryMorphology(WordDictionary dictionary, boolean caseTrue, String path) {
    this.dictionary = dictionary;
    this.caseTrue = caseTrue;
    this.guesser = new EndingGuesser(table(path + "endings.txt"));
    this.compounds =
        new Compounds(
            this::known,
            guesser::guess,
            list(path + "prefixes.txt"),
            list(path + "name-tails.txt"));
    this.corrections = new Corrections(table(path + "readings.txt"), table(path + "preferred.txt"));
    this.oldSpelling = new OldSpelling(table(path + "old-spelling.txt"));
  }

  private static List<String> list(String path) {
    return PackFile.exists(path) ? PackFile.lines(path) : List.of();
  }

  private static List<List<String>> table(String path) {
    return list(path).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  @Override
  public List<Analysis> analyse(String word) {
    return word.length() > LONGEST_WORD ? List.of() : answer(word).analyses();
  }

  @Override
  public String modern(String word) {
    return word.length() > LONGEST_WORD ? word : answer(word).spelling();
  }

  @Override
  public Origin origin(String word) {
    return word.length() > LONGEST_WORD ? Origin.NOWHERE : answer(word).origin();
  }

  /** Without a guess at words that the dictionary does not have, which would cost more. */
  @Override
  public boolean knows(String word) {
    if (word.length() > LONGEST_WORD) {
      return false;
    }
    Answer kept = cache.get(word);
    if (kept == null) {
      kept = certain(plain(word));
      if (kept == null) {
        return false;
      }
      cache.put(word, kept);
    }
    return !kept.analyses().isEmpty() && !kept.analyses().getFirst().guessed();
  }

  private Answer answer(String word) {
    Answer kept = cache.get(word);
    if (kept != null) {
      return kept;
    }
    String plain = plain(word);
    Answer certain = certain(plain);
    Answer found = certain != null ? certain : guessed(plain);
    cache.put(word, found);
    return found;
  }

  /** What the dictionary has, by itself or by what an older spelling is today; null if nothing. */
  private @Nullable Answer certain(String word) {
    List<WordDictionary.Entry> entries = oldSpelling.names(word) ? List.of() : entries(word);
    List<Analysis> written = oldSpelling.names(word) ? List.of() : readings(word, entries);
    if (!written.isEmpty() && standing(word, entries) == OldSpelling.Standing.TODAY) {
      return written(written, word);
    }
    Optional<String> modern = oldSpelling.modern(word, !written.isEmpty(), this::standing);
    if (modern.isPresent()) {
      return new Answer(known(modern.get()), modern.get(), Origin.OLD_SPELLING);
    }
    return written.isEmpty() ? null : written(written, word);
  }

  private Answer written(List<Analysis> readings, String word) {
    boolean corrected = corrections.touches(word.toLowerCase(Locale.ROOT));
    return new Answer(readings, word, corrected ? Origin.PACK : Origin.DICTIONARY);
  }

  private Answer guessed(String word) {
    String letters = oldSpelling.letters(word);
    Optional<List<Analysis>> compound = compounds.read(letters);
    if (compound.isPresent()) {
      return new Answer(compound.get(), letters, Origin.COMPOUND);
    }
    List<Analysis> guesses = guesser.guess(letters);
    return new Answer(guesses, letters, guesses.isEmpty() ? Origin.NOWHERE : Origin.ENDING);
  }

  /** What the dictionary, put right by the pack, has a form as. */
  private OldSpelling.Standing standing(String form) {
    return standing(form, entries(form));
  }

  private OldSpelling.Standing standing(String form, List<WordDictionary.Entry> entries) {
    if (entries.isEmpty()) {
      return corrections.has(form.toLowerCase(Locale.ROOT))
          ? OldSpelling.Standing.TODAY
          : OldSpelling.Standing.UNKNOWN;
    }
    boolean old = entries.stream().allMatch(entry -> entry.tag().old());
    return old ? OldSpelling.Standing.OLD : OldSpelling.Standing.TODAY;
  }

  /** The readings of the dictionary, likeliest first. */
  private List<Analysis> known(String word) {
    return readings(word, entries(word));
  }

  private List<Analysis> readings(String word, List<WordDictionary.Entry> entries) {
    List<WordDictionary.Entry> sorted = new ArrayList<>(entries);
    sorted.sort(LIKELIER_FIRST);
    List<Analysis> analyses = new ArrayList<>(sorted.size());
    String last = "";
    for (WordDictionary.Entry entry : sorted) {
      String lemma = entry.lemma().toLowerCase(Locale.ROOT);
      last = lemma.equals(last) ? last : lemma;
      analyses.add(new Analysis(last, entry.tag().pos(), entry.tag().grammemes(), false));
    }
    return corrections.apply(word.toLowerCase(Locale.ROOT), analyses);
  }

  private List<WordDictionary.Entry> entries(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<WordDictionary.Entry> entries = new ArrayList<>(dictionary.entries(lower));
    if (caseTrue && !word.equals(lower)) {
      entries.addAll(dictionary.entries(word));
      String title = title(lower);
      if (!title.equals(word)) {
        entries.addAll(dictionary.entries(title));
      }
    }
    return entries;
  }

  private static String title(String lower) {
    int first = lower.offsetByCodePoints(0, lower.isEmpty() ? 0 : 1);
    return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
  }

  /** Without soft hyphens and stress marks, with plain hyphens and apostrophes. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\u00AD', '\u0301', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        case '\u2010', '\u2011' -> plain.append('-');
        case '\u2019', '\u02BC', '\u2018' -> plain.append('\'');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
