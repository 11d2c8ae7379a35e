package org.audiatur.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Readings from a dictionary. Words it does not know are looked up by the last part of a hyphen compound. Thread-safe;
 * the latest answers are kept.
 */
final class DictionaryMorphology implements Morphology {

  private static final Comparator<WordDictionary.Entry> LIKELIER_FIRST =
      Comparator.comparingInt((WordDictionary.Entry entry) -> entry.tag().weight()).reversed();

  private final WordDictionary dictionary;
  private final boolean caseTrue;
  private final WordCache cache = new WordCache(15);

  /** @param caseTrue true if the dictionary writes names with a capital, false if it is all lower case */
  DictionaryMorphology(WordDictionary dictionary, boolean caseTrue) {
    this.dictionary = dictionary;
    this.caseTrue = caseTrue;
  }

  @Override
  public List<Analysis> analyse(String word) {
    List<Analysis> known = cache.get(word);
    if (known != null) {
      return known;
    }
    List<Analysis> found = List.copyOf(look(plain(word)));
    cache.put(word, found);
    return found;
  }

  private List<Analysis> look(String word) {
    List<WordDictionary.Entry> entries = entries(word);
    if (!entries.isEmpty()) {
      entries.sort(LIKELIER_FIRST);
      return analyses(entries, "", false);
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && hyphen < word.length() - 1 ? compound(word, hyphen) : List.of();
  }

  private List<Analysis> compound(String word, int hyphen) {
    List<WordDictionary.Entry> entries = entries(word.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    entries.sort(LIKELIER_FIRST);
    return analyses(entries, firstPart(word.substring(0, hyphen), entries) + "-", true);
  }

  /** The first part in its dictionary form if it is inflected like the last («города-героя»), else as written. */
  private String firstPart(String first, List<WordDictionary.Entry> last) {
    String lower = first.toLowerCase(Locale.ROOT);
    List<WordDictionary.Entry> readings = entries(lower);
    for (WordDictionary.Entry reading : readings) {
      for (WordDictionary.Entry other : last) {
        if (reading.tag().pos() == PartOfSpeech.NOUN && agree(reading.tag().grammemes(), other.tag().grammemes())) {
          return reading.lemma();
        }
      }
    }
    return lower;
  }

  private static boolean agree(long one, long other) {
    long both = one & other;
    return (both & Grammeme.cases()) != 0 && (both & Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL)) != 0;
  }

  private List<WordDictionary.Entry> entries(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<WordDictionary.Entry> entries = new ArrayList<>(dictionary.entries(lower));
    if (!caseTrue) {
      return entries;
    }
    if (!word.equals(lower)) {
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

  private static List<Analysis> analyses(List<WordDictionary.Entry> entries, String prefix, boolean guessed) {
    List<Analysis> analyses = new ArrayList<>(entries.size());
    for (WordDictionary.Entry entry : entries) {
      String lemma = prefix + entry.lemma().toLowerCase(Locale.ROOT);
      analyses.add(new Analysis(lemma, entry.tag().pos(), entry.tag().grammemes(), guessed));
    }
    return analyses;
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
