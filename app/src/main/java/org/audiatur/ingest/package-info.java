/**
 * Files as received. In: files, archives and folders. Out: {@link org.audiatur.ingest.Intake}: a
 * text for each file that could be read, with what kind of file it is, the character encoding it
 * was read in and what else is to be known, and for each one that could not, why.
 *
 * <p>A plain text is never changed by a character: byte order marks and line ends stay. Of another
 * file the text is laid out as a plain text would be: a paragraph a line with a blank line after
 * it, lines of a printed page as they stand, form feeds between pages, cells of tables apart by
 * tabs or wide gaps, notes below the part that names them with raised marks. Broken words, running
 * heads and page numbers stay: repair is the business of the engine.
 *
 * <p>What a file is, its bytes say ({@code Sniffer}). Each kind has a reader; each reads within
 * {@code Bounds} of size, depth and unpacking, in a thread with a {@code Deadline}. The order in
 * which inputs are given never matters. A file that cannot be read never stops the others. Nothing
 * in a file is ever run, nothing it names is ever fetched.
 */
@NullMarked
package org.audiatur.ingest;

import org.jspecify.annotations.NullMarked;
