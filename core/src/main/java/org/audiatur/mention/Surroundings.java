package org.audiatur.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have made of a text so far.
 *
 * @param scene the text
 * @param winners the mention that each unit is in, null for none; never changed
 * @param named types of the names found, by their words' possible nominatives
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call and is compared with nothing
record Surroundings(Scene scene, @Nullable Candidate[] winners, Map<String, String> named) {

  /** The type of the mention that a unit is in, or {@code -}. */
  String typeAt(int at) {
    Candidate winner = at >= 0 && at < winners.length ? winners[at] : null;
    return winner == null ? "-" : winner.type();
  }
}
