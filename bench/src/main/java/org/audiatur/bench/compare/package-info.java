/** How long it takes to lay many accounts side by side, and what of what they plant is found. */
@NullMarked
package org.audiatur.bench.compare;

import org.jspecify.annotations.NullMarked;
