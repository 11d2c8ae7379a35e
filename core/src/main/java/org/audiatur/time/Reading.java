package org.audiatur.time;

/**
 * One way to take the atoms from some place on.
 *
 * @param type class of word or number, as the pack's files name it
 * @param value what it is worth
 * @param end index of the first atom after it
 */
record Reading(String type, int value, int end) {}
