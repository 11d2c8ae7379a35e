package org.audiatur.bench.system;

/**
 * Words of an account.
 *
 * @param doc the account's file
 * @param start in code points
 * @param end not included
 */
record Place(String doc, int start, int end) {

  /** Reads {@code doc:start-end}. */
  static Place parse(String written) {
    int colon = written.lastIndexOf(':');
    int dash = written.lastIndexOf('-');
    if (colon < 1 || dash < colon) {
      throw new IllegalArgumentException("Expected doc:start-end, got: " + written);
    }
    return new Place(
        written.substring(0, colon),
        Integer.parseInt(written.substring(colon + 1, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }

  boolean overlaps(Place other) {
    return doc.equals(other.doc) && start < other.end && other.start < end;
  }
}
