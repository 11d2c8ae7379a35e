package org.audiatur.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;

/** The words of one language that tell whose word something is. Thread-safe. */
final class VoiceWords {

  private static final Set<String> LISTS =
      Set.of(
          "words",
          "papers",
          "verbs",
          "on-words",
          "on-papers",
          "whoever",
          "says",
          "denies",
          "hearsay",
          "in",
          "in-papers",
          "names",
          "about",
          "never",
          "bodies");

  /** The lists that a word is in. */
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Reads {@code CODE/voices.txt}: a list's name, a tab, lemmas or prepositions. */
  VoiceWords(FieldPack field, String language) {
    for (List<String> row : field.table(language + "/voices")) {
      if (!LISTS.contains(row.getFirst())) {
        throw new IllegalArgumentException(
            language + "/voices: expected one of " + LISTS + ", got " + row);
      }
      for (String word : row.get(1).split("\\s+")) {
        lists
            .computeIfAbsent(Words.plain(word.replace('_', ' ')), key -> new HashSet<>())
            .add(row.getFirst());
      }
    }
  }

  boolean is(String list, String word) {
    Set<String> found = lists.get(word);
    return found != null && found.contains(list);
  }

  /** True if a word is a form of a verb of the list. */
  boolean isVerb(Words words, int i, String list) {
    for (Analysis reading : words.token(i).analyses()) {
      if (Words.isVerb(reading) && is(list, Words.plain(reading.lemma()))) {
        return true;
      }
    }
    return false;
  }
}
