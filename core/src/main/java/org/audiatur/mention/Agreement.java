package org.audiatur.mention;

import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/**
 * The cases and numbers a word can have, as bits: seven for the singular, seven for the plural.
 * Words agree if they share one.
 */
final class Agreement {

  /** Every case and number: what a word without inflection, or an unknown one, can have. */
  static final int ANY = (1 << 14) - 1;

  private static final Grammeme[] CASES = {
    Grammeme.NOMINATIVE,
    Grammeme.GENITIVE,
    Grammeme.DATIVE,
    Grammeme.ACCUSATIVE,
    Grammeme.INSTRUMENTAL,
    Grammeme.LOCATIVE,
    Grammeme.VOCATIVE
  };

  /** The nominatives. */
  static final int NOMINATIVE = 1 | 1 << 7;

  /** The genitives. */
  static final int GENITIVE = 1 << 1 | 1 << 8;

  /** The accusatives. */
  static final int ACCUSATIVE = 1 << 3 | 1 << 10;

  /** The instrumentals. */
  static final int INSTRUMENTAL = 1 << 4 | 1 << 11;

  /** All plural forms. */
  static final int PLURAL = ANY & ~((1 << 7) - 1);

  private Agreement() {}

  /**
   * What the readings of a word allow; its ending decides for adjectives that no dictionary knows.
   */
  static int ofLower(String word, List<Analysis> analyses) {
    int byEnding = adjectiveEnding(word);
    boolean known = false;
    int forms = 0;
    for (Analysis analysis : analyses) {
      if (declines(analysis)) {
        known |= !analysis.guessed();
        forms |= ofReading(analysis);
      }
    }
    if (byEnding != 0 && !known) {
      return byEnding;
    }
    return forms == 0 ? ANY : forms;
  }

  private static boolean declines(Analysis analysis) {
    return switch (analysis.pos()) {
      case NOUN, ADJECTIVE, PARTICIPLE, PRONOUN, NUMERAL, ABBREVIATION, UNKNOWN -> true;
      default -> false;
    };
  }

  private static int ofReading(Analysis analysis) {
    if (analysis.has(Grammeme.INDECLINABLE)) {
      return ANY;
    }
    int cases = 0;
    for (int i = 0; i < CASES.length; i++) {
      cases |= analysis.has(CASES[i]) ? 1 << i : 0;
    }
    if (cases == 0) {
      return analysis.is(PartOfSpeech.NOUN) ? ANY : 0;
    }
    boolean singular = analysis.has(Grammeme.SINGULAR);
    boolean plural = analysis.has(Grammeme.PLURAL);
    return (singular || !plural ? cases : 0) | (plural || !singular ? cases << 7 : 0);
  }

  /** The forms of an adjective by its ending, 0 for what does not end like one. */
  static int adjectiveEnding(String word) {
    if (word.length() < 5) {
      return 0;
    }
    String end = word.substring(word.length() - 3);
    return switch (end) {
      case "ого", "его" -> bits("GA", "");
      case "ому", "ему" -> bits("D", "");
      case "ыми", "ими" -> bits("", "I");
      default -> shortEnding(end.substring(1));
    };
  }

  private static int shortEnding(String end) {
    return switch (end) {
      case "ый", "ий" -> bits("NA", "");
      case "ым", "им" -> bits("I", "D");
      case "ом", "ем" -> bits("L", "");
      case "ая", "яя" -> bits("N", "");
      case "ую", "юю" -> bits("A", "");
      case "ой", "ей" -> bits("NAGDIL", "");
      case "ое", "ее" -> bits("NA", "");
      case "ые", "ие" -> bits("", "NA");
      case "ых", "их" -> bits("", "GAL");
      default -> 0;
    };
  }

  private static int bits(String singular, String plural) {
    return letters(singular) | letters(plural) << 7;
  }

  /** The singular of the cases given by their letters: {@code NGDAILV}. */
  static int letters(String cases) {
    int bits = 0;
    for (int i = 0; i < cases.length(); i++) {
      bits |= 1 << "NGDAILV".indexOf(cases.charAt(i));
    }
    return bits;
  }
}
