/** Texts as received and positions in them. */
@NullMarked
package org.audiatur.text;

import org.jspecify.annotations.NullMarked;
