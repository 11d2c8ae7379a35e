/**
 * The systems a history describes (S1-S11): parties, votes, offices, notes, orders, forces,
 * campaigns, resources, treaties, evidence, judgement. Computed from claims and events, with
 * checks.
 */
@NullMarked
package org.audiatur.system;

import org.jspecify.annotations.NullMarked;
