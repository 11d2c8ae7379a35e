/**
 * What reasoning about time costs: networks of claims made up with a seed, some of which cannot
 * hold.
 */
@NullMarked
package org.audiatur.bench.timeline;

import org.jspecify.annotations.NullMarked;
