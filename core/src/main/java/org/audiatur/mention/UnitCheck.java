package org.audiatur.mention;

/**
 * What one unit must be.
 *
 * @param wanted numbers of the classes it must have, the most telling last
 * @param unwanted numbers of the classes it must not have
 */
record UnitCheck(int[] wanted, int[] unwanted) {

  boolean holds(Unit unit) {
    for (int id : wanted) {
      if (!unit.is(id)) {
        return false;
      }
    }
    for (int id : unwanted) {
      if (unit.is(id)) {
        return false;
      }
    }
    return true;
  }
}
