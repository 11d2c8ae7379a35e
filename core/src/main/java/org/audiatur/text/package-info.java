/**
 * Texts and places in them. In: the decoded characters of a source. Out: {@link
 * org.audiatur.text.SourceText} (the original, never changed), {@link
 * org.audiatur.text.ReadingText} (the same text after repairs, with a map back), {@link
 * org.audiatur.text.Span} and {@link org.audiatur.text.Passage}.
 *
 * <p>Two kinds of position are kept apart by type. A {@code Span} counts UTF-16 units of the
 * <em>reading text</em>: it is what every room of the engine works with. A {@code Passage} counts
 * Unicode code points of the <em>original</em> and holds its exact words: it is what leaves the
 * engine. {@link org.audiatur.text.ReadingText#passage} leads from one to the other.
 *
 * <p>This room never interprets a word and imports no other room.
 */
@NullMarked
package org.audiatur.text;

import org.jspecify.annotations.NullMarked;
