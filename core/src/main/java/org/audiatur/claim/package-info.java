/**
 * Who says what happened. In: a text with mentions and dates. Out: {@link
 * org.audiatur.claim.Claim}s, each with its quote, trigger, roles, numbers, modality, chain of
 * voices and citations, and {@link org.audiatur.claim.Account}, all that one source says. This room
 * never sees a second source and never decides who is right.
 *
 * <p>{@link org.audiatur.claim.ClaimReader} goes through a text sentence by sentence. {@code
 * Chunker} finds noun phrases (a mention is one unit; a title and its name, a noun and its
 * genitives, the members of a list are linked). {@code ClauseFinder} finds clauses: a main clause
 * goes on after the clause that interrupts it. Each word that the {@code FrameIndex} knows is tried
 * in its {@code Construction} (active, passive, participle, converb, infinitive, noun with or
 * without a verb that carries it); {@code SlotFiller} fills the roles of the frame by case,
 * preposition and kind of filler, and {@code Discourse} says what a pronoun or a missing subject
 * stands for. Then {@code ModalityReader}, {@code VoiceReader}, {@code Numbers}, {@code Dater} and
 * {@code Citations} add the rest. What stays below the threshold of {@code Confidence} is not said.
 *
 * <p>A language without cases, one with {@code word-classes.txt}, is read by the order of its
 * words: {@code VerbGroups}, {@code OrderChunker}, {@code OrderClauses} and {@code OrderSyntax}
 * give the same phrases, clauses and constructions to the same frames.
 *
 * <p>Frames are data of the field pack: their notation is explained at the head of {@code
 * ru/frames/military.txt}, and the sentences behind {@code >} are tests. Frames are looked up by
 * lemma, so their number does not slow reading.
 */
@NullMarked
package org.audiatur.claim;

import org.jspecify.annotations.NullMarked;
