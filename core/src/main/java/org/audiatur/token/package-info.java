/**
 * From a reading text to sentences, words and what the dictionaries say of each word. In: a {@link
 * org.audiatur.text.ReadingText} and the packs. Out: {@link org.audiatur.token.TokenizedText},
 * whose tokens hold everything that is not white space, and whose sentences hold every token.
 *
 * <p>The way of a text: lines to paragraphs (a line end is a blank in wrapped text), language of
 * each paragraph, characters to tokens, look-up in the language of the stretch, sentence ends, then
 * the order of readings: what a preposition governs, what agrees, and for unknown names what their
 * other forms in the document say.
 *
 * <p>A reading of a dictionary is never taken away, only put behind a likelier one; a guessed one
 * goes when the other forms of the name contradict it. This room never decides what a word names.
 */
@NullMarked
package org.audiatur.token;

import org.jspecify.annotations.NullMarked;
