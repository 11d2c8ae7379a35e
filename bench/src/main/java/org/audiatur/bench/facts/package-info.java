/**
 * A yardstick for facts: the third track of FactRuEval-2016 (Occupation, Deal, Meeting, Ownership),
 * scored as its own scripts do. In: its texts and what the engine reads in them. Out: precision,
 * recall, F1 and listed misses. Nothing is learnt from them.
 */
@NullMarked
package org.audiatur.bench.facts;

import org.jspecify.annotations.NullMarked;
