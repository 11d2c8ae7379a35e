package org.audiatur.time;

import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words of time and the mention they make.
 *
 * @param mention null where they make none
 */
record Spoken(TimeExpression expression, @Nullable Mention mention) {}
