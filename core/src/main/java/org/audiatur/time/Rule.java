package org.audiatur.time;

/**
 * One line of {@code time-patterns.txt}.
 *
 * @param order its place in the file
 * @param name what a mention's rule is called
 * @param kind how its parts are understood: {@code date range list either dual night day-alone
 *     shift weekday deictic clock term winter}
 * @param relative true if its words are an expression of time only where there is a date that they
 *     refer to: its kind has a question mark in the file
 * @param pattern what it looks like
 */
record Rule(int order, String name, String kind, boolean relative, Pattern pattern) {

  private static final String RELATIVE = "?";

  /** A rule of the kind that a line of the file names. */
  static Rule of(int order, String name, String kind, Pattern pattern) {
    boolean relative = kind.endsWith(RELATIVE);
    return new Rule(
        order, name, relative ? kind.substring(0, kind.length() - 1) : kind, relative, pattern);
  }
}
