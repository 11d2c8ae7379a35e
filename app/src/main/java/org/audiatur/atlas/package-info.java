/**
 * Coasts and borders of any region on earth, for the page's map. In comes a box of longitudes and
 * latitudes, out go the lines in it, made as simple as a sheet of paper needs. Knows nothing of
 * accounts, places or how a map is drawn; opens no file but its own.
 */
@NullMarked
package org.audiatur.atlas;

import org.jspecify.annotations.NullMarked;
