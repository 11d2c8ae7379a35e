package org.audiatur.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audiatur.lang.LanguagePack;

/** The abbreviations of a language, from the pack file {@code abbreviations.txt}. Thread-safe. */
final class Abbreviations {

  /** What a full stop after a word may be. */
  enum Stop {
    /** The word is no known abbreviation. */
    NONE,
    /** Something always follows: no sentence ends here. */
    ON,
    /** A sentence may end here. */
    END,
    /** A sentence may end here if a number stands before the word («в 1918 г.»). */
    NUMBER
  }

  private final Map<String, Stop> stops = new HashMap<>();

  Abbreviations(LanguagePack pack) {
    if (pack.has("abbreviations")) {
      for (List<String> row : pack.table("abbreviations")) {
        stops.put(row.getFirst(), Stop.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
  }

  /**
   * @param written an abbreviation in lower case with its full stops, the parts glued
   */
  Stop of(String written) {
    return stops.getOrDefault(written, Stop.NONE);
  }
}
