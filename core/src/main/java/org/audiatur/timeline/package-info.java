/**
 * Temporal reasoning without texts: points, bounds between them, and the smallest sets of bounds that cannot all hold.
 */
@NullMarked
package org.audiatur.timeline;

import org.jspecify.annotations.NullMarked;
