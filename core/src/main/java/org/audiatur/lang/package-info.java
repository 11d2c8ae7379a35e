/**
 * Languages and fields of history as data. In: the files of a pack ({@code lang/ru}, {@code
 * field/war-and-politics}). Out: {@link org.audiatur.lang.LanguagePack} (word lists, tables,
 * dictionary of one language) and {@link org.audiatur.lang.FieldPack} (claim types, roles, frames,
 * lexicons of a field).
 *
 * <p>A word is looked up in the dictionary of its language, put right by the pack ({@code
 * readings}, {@code preferred}); else, or if the dictionary has it as an old form, as the word of
 * today that an older spelling stands for ({@code old-spelling}); else as a compound of words the
 * dictionary knows ({@code prefixes}, {@code name-tails}); else its readings are guessed from its
 * ending ({@code endings}) and marked as guessed. {@link org.audiatur.lang.LanguageIdentifier}
 * tells which language a stretch is in.
 *
 * <p>Traps: the Russian dictionary is all lower case, the Ukrainian one is not; «марта» is a name
 * there before it is a month, and nearly any word a surname, so names rank last and mean nothing by
 * themselves.
 *
 * <p>This room knows how pack files are read and how a word is looked up; it never sees a document
 * and imports no other room. What the rows of a table mean is the business of the room that uses
 * them.
 */
@NullMarked
package org.audiatur.lang;

import org.jspecify.annotations.NullMarked;
