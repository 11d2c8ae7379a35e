package org.audiatur.structure;

import org.jspecify.annotations.Nullable;

/**
 * Where a new page of the original begins.
 *
 * @param at first UTF-16 unit of the page in the original
 * @param label its number as printed, null where none is certain
 * @param supposed true if only the rhythm of the lines says so
 */
public record Page(int at, @Nullable String label, boolean supposed) {}
