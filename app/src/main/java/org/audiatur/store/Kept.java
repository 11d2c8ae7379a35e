package org.audiatur.store;

import org.audiatur.decision.Decision;

/**
 * A decision as it is kept.
 *
 * @param number counts from 1 in the order in which decisions were made
 * @param decision what was decided
 * @param note why, in the person's words; may be empty
 * @param inForce false once it was taken back
 */
public record Kept(int number, Decision decision, String note, boolean inForce) {}
