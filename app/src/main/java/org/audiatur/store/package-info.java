/**
 * The project file: one SQLite file that keeps what a person decided and the texts it was decided
 * about. In: decisions and sources. Out: the same, after any number of years. What the engine
 * computes is never stored: it can be computed again.
 *
 * <p>Nothing is ever deleted: a decision that is taken back is followed by a step that says so. The
 * file carries the number of its form, which is checked at opening. The only room that knows SQL.
 */
@NullMarked
package org.audiatur.store;

import org.jspecify.annotations.NullMarked;
