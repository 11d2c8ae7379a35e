/**
 * Measurements: how well the engine repairs and reads on public data, and how fast. Commands and
 * figures stand in {@code bench/README.md}. Nothing here is part of the program.
 */
@NullMarked
package org.audiatur.bench;

import org.jspecify.annotations.NullMarked;
