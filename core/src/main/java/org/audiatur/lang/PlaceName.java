package org.audiatur.lang;

/**
 * A name of a place, as the table {@code places} of a field gives it.
 *
 * @param text the name in the nominative, or its adjective
 * @param marks signs out of {@code ? ! * ~}, see the head of the table
 * @param time when the place was so called, empty where the table does not say
 */
public record PlaceName(String text, String marks, String time) {

  static PlaceName parse(String cell) {
    int name = 0;
    while (name < cell.length() && "?!*~".indexOf(cell.charAt(name)) >= 0) {
      name++;
    }
    int time = cell.endsWith("]") ? cell.indexOf(" [") : -1;
    String text = cell.substring(name, time < 0 ? cell.length() : time);
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "A place has the empty name \"" + cell + "\". Maybe a \"|\" too many.");
    }
    return new PlaceName(
        text, cell.substring(0, name), time < 0 ? "" : cell.substring(time + 2, cell.length() - 1));
  }

  /** True if other places are called so too. */
  public boolean isShared() {
    return marks.contains("?");
  }

  /** True if this place is meant when nothing else is said. */
  public boolean isMain() {
    return marks.contains("!");
  }

  /** True if it is also a person's name or another word. */
  public boolean isDoubtful() {
    return marks.contains("*");
  }

  /** True if it is no name but the adjective of one. */
  public boolean isAdjective() {
    return marks.contains("~");
  }
}
