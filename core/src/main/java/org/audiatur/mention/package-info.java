/**
 * Names, groups, units, places, quantities, citations. In: a tokenized and structured text. Out:
 * {@link org.audiatur.mention.Mention}s, each with its exact words, its value and the rule that
 * found it. Dates are the business of the time room. This room never joins mentions into entities
 * across texts.
 *
 * <p>The way through it, from {@link org.audiatur.mention.MentionFinder}: {@code CitationFinder}
 * cuts citations out, those of notes with {@code NoteCitations} and {@code ReferenceReader}, and
 * {@code Bibliography} links them to the entries that describe the works; {@code SceneBuilder}
 * makes units of the remaining tokens and gives each the classes that the pack's word lists and its
 * form say; {@code PlaceFinder}, {@code PersonFinder}, {@code NumberFinder} and the pack's {@code
 * name-rules} (patterns over classes, run by {@code RuleMatcher}) propose candidates; {@code
 * Contest} settles who keeps which words, by priority, then length; {@code Judge} asks a model
 * about words of which the rules say nothing or little. Each sentence is read by the rules of its
 * own language.
 *
 * <p>{@link org.audiatur.mention.Measures} reads the words of a quantity by themselves: its number,
 * its unit, and what that is worth.
 */
@NullMarked
package org.audiatur.mention;

import org.jspecify.annotations.NullMarked;
