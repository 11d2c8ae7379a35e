/**
 * Broken and random input, steered by Jazzer towards what no input reached before, against what
 * must hold for any: nothing but a refusal in words is thrown, every value stands where it says,
 * and repairs can be taken back. What it finds becomes a case of {@link
 * org.audiatur.fuzz.FuzzedTest}.
 */
@NullMarked
package org.audiatur.fuzz;

import org.jspecify.annotations.NullMarked;
