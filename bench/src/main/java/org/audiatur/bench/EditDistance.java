package org.audiatur.bench;

/**
 * Levenshtein's distance: how many characters to put in, take out or change. Costs the product of
 * the two lengths, so it is for short texts that differ in few places; what both have at the start
 * and the end is skipped.
 */
final class EditDistance {

  private static final long MOST = 25_000_000;

  private EditDistance() {}

  /** The distance; where it would cost too much, the length of what differs, which is no less. */
  static int between(String a, String b) {
    int start = 0;
    while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int aEnd = a.length();
    int bEnd = b.length();
    while (aEnd > start && bEnd > start && a.charAt(aEnd - 1) == b.charAt(bEnd - 1)) {
      aEnd--;
      bEnd--;
    }
    String left = a.substring(start, aEnd);
    String right = b.substring(start, bEnd);
    return (long) left.length() * right.length() > MOST
        ? Math.max(left.length(), right.length())
        : distance(left, right);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
