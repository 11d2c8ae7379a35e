package org.audiatur.mention;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, or a name in quotation marks, of which the rules say nothing or little.
 *
 * @param first index of its first unit
 * @param end one past the index of its last unit
 * @param span where it stands
 * @param weak what a weak rule made of it, null if none said anything
 * @param facts what the model is told of it
 */
record Doubt(int first, int end, Span span, @Nullable Candidate weak, List<String> facts) {

  Doubt {
    facts = List.copyOf(facts);
  }
}
