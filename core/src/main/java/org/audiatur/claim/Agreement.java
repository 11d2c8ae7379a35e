package org.audiatur.claim;

import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/** Case, number and gender that two words can share. */
final class Agreement {

  /** Every case, singular and plural: what is known of a word that no dictionary has. */
  static final long ANY = Grammeme.cases() | Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);

  private static final long NUMBERS = Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
  private static final long GENDERS =
      Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);

  private Agreement() {}

  /** True if the reading bends by case: noun, adjective, full participle, pronoun, numeral. */
  static boolean nominal(Analysis reading) {
    PartOfSpeech pos = reading.pos();
    return (pos == PartOfSpeech.NOUN
            || pos == PartOfSpeech.ABBREVIATION
            || pos == PartOfSpeech.UNKNOWN
            || modifies(reading))
        && !reading.has(Grammeme.SHORT);
  }

  /** True if the reading can stand before a noun and agree with it. */
  static boolean modifies(Analysis reading) {
    return switch (reading.pos()) {
      case ADJECTIVE, PARTICIPLE, PRONOUN, NUMERAL -> !reading.has(Grammeme.SHORT);
      default -> false;
    };
  }

  /**
   * Cases, numbers and genders of the nominal readings of a word, {@link #ANY} where nothing is
   * known.
   */
  static long features(List<Analysis> readings) {
    long bits = 0;
    for (Analysis reading : readings) {
      if (nominal(reading)) {
        bits |= known(reading);
      }
    }
    return bits == 0 ? ANY : bits;
  }

  private static long known(Analysis reading) {
    long bits = reading.grammemes();
    if ((bits & Grammeme.cases()) == 0) {
      bits |= Grammeme.cases();
    }
    if ((bits & NUMBERS) != 0) {
      return bits;
    }
    boolean one = modifies(reading) && !reading.is(PartOfSpeech.NUMERAL) && (bits & GENDERS) != 0;
    return bits | (one ? Grammeme.SINGULAR.bit() : NUMBERS);
  }

  /** Cases and numbers in which a modifier and a noun agree; 0 where they do not. */
  static long common(List<Analysis> modifier, List<Analysis> noun) {
    long shared = 0;
    for (Analysis a : modifier) {
      for (Analysis b : noun) {
        if (modifies(a) && nominal(b)) {
          shared |= common(known(a), known(b));
        }
      }
    }
    return shared;
  }

  /** Cases, numbers and genders that two sets of features share; 0 where they do not agree. */
  static long common(long a, long b) {
    long cases = a & b & Grammeme.cases();
    long numbers = a & b & NUMBERS;
    if (cases == 0 || numbers == 0) {
      return 0;
    }
    boolean genderFits =
        numbers != Grammeme.SINGULAR.bit()
            || (a & GENDERS) == 0
            || (b & GENDERS) == 0
            || (a & b & GENDERS) != 0;
    return genderFits ? cases | numbers | ((a | b) & GENDERS) : 0;
  }
}
