/**
 * Temporal reasoning without texts. In: {@link org.audiatur.timeline.Constraint}s between points in
 * time, each under the label of the claim that it rests on. Out of a {@link
 * org.audiatur.timeline.Network}: the bounds that follow for every point, or the smallest sets of
 * labels that cannot all hold, with the constraints that prove it.
 *
 * <p>It is a <i>simple temporal network</i> (Dechter, Meiri, Pearl 1991): every constraint says
 * that one point follows another by at least and at most so many steps. A network counts in days
 * ({@link org.audiatur.timeline.Range#of}) or in minutes ({@link
 * org.audiatur.timeline.Range#minutes}), never in both. The set does not hold exactly if some round
 * trip through the points takes less than no time, which shortest paths find.
 *
 * <p>This room never sees a text or a claim, never decides which label of a contradiction is wrong,
 * and gives the same answer in whatever order the constraints were added.
 */
@NullMarked
package org.audiatur.timeline;

import org.jspecify.annotations.NullMarked;
