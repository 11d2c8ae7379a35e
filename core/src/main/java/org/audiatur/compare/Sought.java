package org.audiatur.compare;

import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may speak of.
 *
 * @param entities named in a happening
 * @param words names that nobody read as such
 * @param deeds what the words for the deed and the things acted on are about
 * @param when its days, null where unknown
 */
record Sought(
    Set<String> entities, Set<String> words, Set<String> deeds, @Nullable DateInterval when) {}
