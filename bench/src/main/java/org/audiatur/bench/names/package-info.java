/**
 * Yardsticks for names: the rules by which others score them, on public sets. In: a text, spans of
 * names as annotated and as found. Out: counts and listed errors.
 */
@NullMarked
package org.audiatur.bench.names;

import org.jspecify.annotations.NullMarked;
