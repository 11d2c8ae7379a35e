/** The systems S1 to S11 an analysis wrote, against what a reader found in the same texts. */
@NullMarked
package org.audiatur.bench.system;

import org.jspecify.annotations.NullMarked;
