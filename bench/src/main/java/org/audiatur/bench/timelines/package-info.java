/**
 * One timeline of an entity out of many news texts: SemEval-2015 Task 4 (track A, from raw text),
 * scored by the temporal relations that a timeline says.
 */
@NullMarked
package org.audiatur.bench.timelines;

import org.jspecify.annotations.NullMarked;
