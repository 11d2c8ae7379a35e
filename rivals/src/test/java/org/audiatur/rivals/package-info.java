/**
 * Other programs beside ours, on the same text. Nothing of this ships; HeidelTime is GPL 3 and
 * stays on the path of this module's tests.
 */
@NullMarked
package org.audiatur.rivals;

import org.jspecify.annotations.NullMarked;
