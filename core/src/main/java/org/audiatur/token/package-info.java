/**
 * From a reading text to sentences, words and what the dictionaries say of each word. The readings of
 * an ambiguous word are put in order, the likeliest in its sentence first; none is taken away.
 */
@NullMarked
package org.audiatur.token;

import org.jspecify.annotations.NullMarked;
