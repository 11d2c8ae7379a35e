/**
 * Accounts side by side: events gathered from claims, verdicts by slot, conflicts with proof,
 * silence. It never decides who is right, and the order and the names of the accounts never change
 * a verdict.
 */
@NullMarked
package org.audiatur.compare;

import org.jspecify.annotations.NullMarked;
