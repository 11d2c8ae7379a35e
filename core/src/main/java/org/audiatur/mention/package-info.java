/**
 * Names, groups, units, places, quantities, citations. In: a tokenized and structured text. Out:
 * {@link org.audiatur.mention.Mention}s, each with its exact words, its value and the rule that found it. Dates are the
 * business of the time room. This room never joins mentions into entities across texts.
 */
@NullMarked
package org.audiatur.mention;

import org.jspecify.annotations.NullMarked;
