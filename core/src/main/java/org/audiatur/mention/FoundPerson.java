package org.audiatur.mention;

/**
 * A person's name in units: where its surname stands (-1 for none), and where its given name.
 *
 * @param first index of its first unit
 * @param end one past the index of its last unit
 * @param surname index of the surname, -1 for none
 * @param given index of the first given name, -1 for none
 * @param rule the rule that found it
 * @param confidence 0 to 1
 */
record FoundPerson(int first, int end, int surname, int given, String rule, double confidence) {

  /** A name of which only one word is given, taken for the surname. */
  static FoundPerson bare(Unit unit, String rule, double confidence) {
    return new FoundPerson(unit.index(), unit.index() + 1, unit.index(), -1, rule, confidence);
  }
}
