/**
 * Files as received. In: files and folders. Out: {@link org.audiatur.ingest.Intake}: a text for
 * each file that could be read, with the character encoding it was read in, and for each one that
 * could not, why.
 *
 * <p>The order in which inputs are given never matters. A file that cannot be read never stops the
 * others. This room never changes a character: byte order marks and line ends stay, and repair is
 * the business of the engine.
 */
@NullMarked
package org.audiatur.ingest;

import org.jspecify.annotations.NullMarked;
