/**
 * What a person decided: made, taken back, made again, told. In: a project file and places in its
 * texts. Out: {@link org.audiatur.decision.Decisions} in force, and the history of how they came to
 * be. This room never decides itself and never forgets a decision.
 */
@NullMarked
package org.audiatur.review;

import org.jspecify.annotations.NullMarked;
