package org.audiatur.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Readings of words: from the dictionary, else by what an older spelling is today, else as a
 * compound of words it knows, else guessed from the ending. Thread-safe; the latest answers are
 * kept.
 */
final class DictionaryMorphology implements Morphology {

  private static final Comparator<WordDictionary.Entry> LIKELIER_FIRST =
      Comparator.comparingInt((WordDictionary.Entry entry) -> entry.tag().weight()).reversed();

  private static final int LONGEST_WORD = 64;

  private final WordDictionary dictionary;
  private final boolean caseTrue;
  private final Compounds compounds;
  private final EndingGuesser guesser;
  private final Corrections corrections;
  private final OldSpelling oldSpelling;
  private final WordCache cache = new WordCache(15);

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

  private WordCache.Answer answer(String word) {
    WordCache.Answer kept = cache.get(word);
    if (kept != null) {
      return kept;
    }
    WordCache.Answer found = look(plain(word));
    cache.put(word, found);
    return found;
  }

  private WordCache.Answer look(String word) {
    List<Analysis> written = oldSpelling.names(word) ? List.of() : known(word);
    if (!written.isEmpty() && standing(word) == OldSpelling.Standing.TODAY) {
      return new WordCache.Answer(written, word);
    }
    Optional<String> modern = oldSpelling.modern(word, !written.isEmpty(), this::standing);
    if (modern.isPresent()) {
      return new WordCache.Answer(known(modern.get()), modern.get());
    }
    String letters = oldSpelling.letters(word);
    return written.isEmpty()
        ? new WordCache.Answer(unknown(letters), letters)
        : new WordCache.Answer(written, word);
  }

  private List<Analysis> unknown(String word) {
    return compounds.read(word).orElseGet(() -> guesser.guess(word));
  }

  /** What the dictionary, put right by the pack, has a form as. */
  private OldSpelling.Standing standing(String form) {
    List<WordDictionary.Entry> entries = entries(form);
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
    List<WordDictionary.Entry> entries = entries(word);
    entries.sort(LIKELIER_FIRST);
    List<Analysis> analyses = new ArrayList<>(entries.size());
    for (WordDictionary.Entry entry : entries) {
      String lemma = entry.lemma().toLowerCase(Locale.ROOT);
      analyses.add(new Analysis(lemma, entry.tag().pos(), entry.tag().grammemes(), false));
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
