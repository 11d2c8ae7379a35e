package org.audiatur.mention;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * What the words of a quantity measure: read by themselves, from the first word to the last. Knows
 * units of time, length, area, mass, volume and money, old ones too; what is counted otherwise
 * (people, guns) it leaves to {@link Quantity}. Thread-safe.
 */
public final class Measures {

  private final Map<String, MeasureReader> readers = new TreeMap<>();

  public Measures(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      readers.put(
          pack.code(), new MeasureReader(new Numerals(pack), new UnitBook(pack, packs.field())));
    }
  }

  /**
   * @param phrase all its words must belong to the measure
   * @param language code of its language
   */
  public Optional<Measure> read(String phrase, String language) {
    MeasureReader reader = readers.get(language);
    return reader == null ? Optional.empty() : reader.read(new Words(phrase));
  }

  /** A number that stands alone. */
  public OptionalDouble number(String phrase, String language) {
    MeasureReader reader = readers.get(language);
    return reader == null ? OptionalDouble.empty() : reader.number(new Words(phrase));
  }

  /** Which in a row: "twenty-third" is 23. */
  public OptionalLong ordinal(String phrase, String language) {
    MeasureReader reader = readers.get(language);
    return reader == null ? OptionalLong.empty() : reader.ordinal(new Words(phrase));
  }
}
