/**
 * Languages and fields of history as data. In: the files of a pack ({@code lang/ru}, {@code field/war-and-politics}).
 * Out: {@link org.audiatur.lang.LanguagePack} (word lists, tables, dictionary of one language) and
 * {@link org.audiatur.lang.FieldPack} (claim types, roles, frames, lexicons of a field).
 *
 * <p>This room knows how pack files are read and how a word is looked up; it never sees a text and imports no other
 * room. What the rows of a table mean is the business of the room that uses them.
 */
@NullMarked
package org.audiatur.lang;

import org.jspecify.annotations.NullMarked;
