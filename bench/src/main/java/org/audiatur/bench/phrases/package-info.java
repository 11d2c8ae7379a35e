/**
 * A yardstick for the ways of saying one thing: single sentences, each marked with the claims that
 * it makes. In: files of them ({@code gold/phrases-en}) and what the engine reads in each sentence
 * alone. Out: precision, recall and F1 by type, roles, modality, and listed misses.
 */
@NullMarked
package org.audiatur.bench.phrases;

import org.jspecify.annotations.NullMarked;
