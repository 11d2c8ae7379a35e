package org.audiatur.compare;

import java.util.List;
import java.util.Set;

/**
 * How claims of one type are compared.
 *
 * @param type claim type
 * @param family claims of one family may tell of one happening
 * @param actors roles that act
 * @param places roles that are places
 * @param objects roles acted on
 * @param placeBound true if two places are two happenings
 */
record Shape(
    String type,
    String family,
    Set<String> actors,
    Set<String> places,
    Set<String> objects,
    boolean placeBound) {

  static Shape of(List<String> row) {
    return new Shape(
        row.get(0),
        row.get(1),
        roles(row.get(2)),
        roles(row.get(3)),
        roles(row.get(4)),
        row.get(5).equals("yes"));
  }

  /** For a type that the pack does not know: a family of its own. */
  static Shape unknown(String type) {
    return new Shape(type, type, Set.of(), Set.of("place"), Set.of(), true);
  }

  private static Set<String> roles(String list) {
    return list.equals("-") ? Set.of() : Set.of(list.split(","));
  }
}
