/**
 * What kind of document this is and how it is divided. In: a {@link
 * org.audiatur.token.TokenizedText} and the packs. Out: a {@link org.audiatur.structure.Structure}:
 * title, author, date and genre as far as the text says, sections, quotations, the language of each
 * stretch, notes and bibliography entries with the marks that name them, and where pages begin.
 *
 * <p>The way through it, from {@link org.audiatur.structure.StructureReader}: {@code Tables} marks
 * rows with columns, {@code Notes} what stands at the foot of a page, {@code Outline} what each
 * paragraph is by itself ({@code SectionHeads}, {@code Persons}, {@code DateLines}), then {@code
 * Abstracts}, {@code BackMatter}, {@code FrontMatter} and {@code EndMatter} what it is among its
 * neighbours, {@code Genres} what the whole is. {@code Pages} reads what repair took out and, for
 * supposed pages, {@code PageRhythm} the original's lines. What is unsure stays null or body.
 *
 * <p>This room never reads what the text says of the world.
 */
@NullMarked
package org.audiatur.structure;

import org.jspecify.annotations.NullMarked;
