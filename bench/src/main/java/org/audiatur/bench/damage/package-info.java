/**
 * Damage as prints, scans and conversions do it, made on purpose. In: a clean text, its language, a
 * seed. Out: {@link org.audiatur.bench.damage.Damaged}, the damaged text with every damaged place
 * and what stood there, so that a repair can be judged exactly. Nothing here knows the rules of
 * repair.
 */
@NullMarked
package org.audiatur.bench.damage;

import org.jspecify.annotations.NullMarked;
