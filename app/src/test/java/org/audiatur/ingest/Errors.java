package org.audiatur.ingest;

/** How many characters of a text are read otherwise than they should be. */
final class Errors {

  private Errors() {}

  /**
   * Characters to change, add or leave out, by the length of what is expected; blanks are alike.
   */
  static double rate(String read, String expected) {
    String one = read.replaceAll("\\s+", " ").strip();
    String other = expected.replaceAll("\\s+", " ").strip();
    return (double) distance(one, other) / Math.max(1, other.length());
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
