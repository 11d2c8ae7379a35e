package org.audiatur.store;

import java.time.Instant;

/**
 * One step of the history.
 *
 * @param number counts from 1
 * @param action {@code apply} or {@code revert}
 * @param decision number of the decision
 * @param made when
 */
public record Step(int number, String action, int decision, Instant made) {}
