/**
 * What kind of document this is and how it is divided: title, author, abstracts, body, notes,
 * quotations, and the language of each stretch. This room never reads what the text says of the
 * world.
 */
@NullMarked
package org.audiatur.structure;

import org.jspecify.annotations.NullMarked;
