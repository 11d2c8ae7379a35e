/** Speed measurements of the engine. */
@NullMarked
package org.audiatur.bench;

import org.jspecify.annotations.NullMarked;
