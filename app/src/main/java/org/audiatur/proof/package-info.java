/**
 * The proof sheet of a repaired text: what a careful reader looks through before trusting it. In: a
 * {@link org.audiatur.text.ReadingText}, and a way to ask whether a word is in a dictionary. Out:
 * {@link org.audiatur.proof.ProofSheet}: every repair at its place with the words around it, the
 * repaired words that no dictionary has, and the damage that is left.
 *
 * <p>This room never repairs and never judges a repair; places are counted in code points, lines
 * and columns of the original.
 */
@NullMarked
package org.audiatur.proof;

import org.jspecify.annotations.NullMarked;
