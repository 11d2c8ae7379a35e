package org.audiatur.time;

/**
 * One line of {@code time-patterns.txt}.
 *
 * @param order its place in the file
 * @param name what a mention's rule is called
 * @param kind how its parts are understood: {@code date range list either dual night day-alone
 *     shift weekday deictic clock term winter}
 * @param pattern what it looks like
 */
record Rule(int order, String name, String kind, Pattern pattern) {}
