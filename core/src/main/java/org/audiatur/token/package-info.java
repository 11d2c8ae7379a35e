/**
 * From a reading text to sentences, words and what the dictionaries say of each word. This room never decides between
 * readings of an ambiguous word: it lists them.
 */
@NullMarked
package org.audiatur.token;

import org.jspecify.annotations.NullMarked;
