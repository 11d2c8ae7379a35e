/**
 * How well dates are read, on public sets: WikiWars and WikiWarsUA. In: files with the expressions
 * of time marked in them. Out: figures. What our program calls a date and what the sets do is told
 * in {@link org.audiatur.bench.dates.TimexValue}; nothing here changes how the engine reads.
 */
@NullMarked
package org.audiatur.bench.dates;

import org.jspecify.annotations.NullMarked;
