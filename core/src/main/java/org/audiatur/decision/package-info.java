/**
 * What a person decided: joined, kept apart, rejected. Values only, addressed by places in the
 * original text, so that they survive a new version of the engine. A machine reading never makes
 * one.
 */
@NullMarked
package org.audiatur.decision;

import org.jspecify.annotations.NullMarked;
