package org.audiatur.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;

/**
 * What a language says of neighbouring words, from the pack files {@code government.txt}
 * (preposition, cases) and {@code sequences.txt} (two parts of speech, points). Thread-safe.
 */
final class Grammar {

  private static final int PARTS = PartOfSpeech.values().length;

  /** The cases of a preposition, and the one it takes most. */
  private record Governed(long cases, long usual) {}

  private static final Governed ANY = new Governed(Grammeme.cases(), 0);

  private final Map<String, Governed> government = new HashMap<>();
  private final int[] sequences = new int[PARTS * PARTS];

  Grammar(LanguagePack pack) {
    if (pack.has("government")) {
      pack.table("government").forEach(row -> government.put(row.getFirst(), cases(row.get(1))));
    }
    if (pack.has("sequences") && !pack.has("word-classes")) {
      pack.table("sequences").forEach(this::addSequence);
    }
  }

  private static Governed cases(String names) {
    long cases = 0;
    long usual = 0;
    for (String name : names.split(" ")) {
      cases |= Grammeme.valueOf(name).bit();
      usual = usual == 0 ? cases : usual;
    }
    return new Governed(cases, usual);
  }

  private void addSequence(List<String> row) {
    PartOfSpeech first = PartOfSpeech.valueOf(row.getFirst());
    PartOfSpeech second = PartOfSpeech.valueOf(row.get(1));
    sequences[first.ordinal() * PARTS + second.ordinal()] = Integer.parseInt(row.get(2));
  }

  /** The cases a preposition takes; all of them for one that the table does not have. */
  long governed(String preposition) {
    return government.getOrDefault(preposition, ANY).cases();
  }

  /** The case a preposition takes most, as a bit; 0 if none is known. */
  long usual(String preposition) {
    return government.getOrDefault(preposition, ANY).usual();
  }

  /** How well the second part of speech follows the first: 0 where nothing is said. */
  int sequence(PartOfSpeech first, PartOfSpeech second) {
    return sequences[first.ordinal() * PARTS + second.ordinal()];
  }

  /** True if words of this language have cases that agree. */
  boolean hasCases() {
    return !government.isEmpty();
  }
}
