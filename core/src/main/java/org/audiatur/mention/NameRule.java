package org.audiatur.mention;

import java.util.Set;

/**
 * One rule of the file {@code CODE/name-rules}.
 *
 * @param name what it is called
 * @param type type of the mentions it finds
 * @param priority see {@link Candidate}
 * @param confidence 0 to 1
 * @param step its pattern
 * @param openers the classes of which its first unit has one
 * @param example a sentence with the mentions marked, run by a test
 */
record NameRule(
    String name,
    String type,
    int priority,
    double confidence,
    Step step,
    Set<Integer> openers,
    String example) {}
