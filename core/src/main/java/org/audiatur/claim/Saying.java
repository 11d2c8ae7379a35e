package org.audiatur.claim;

import java.util.List;

/**
 * A verb of saying in a sentence, whether or not a frame makes a claim of it.
 *
 * @param verb where it stands
 * @param speakers who says it; empty where the sentence only has a pronoun, or nobody
 * @param inset true for «…, – писал Иванов, – …», which stands aside from what is said
 * @param first first token of what is said, or of the inset itself
 * @param end one past its last
 * @param denied true if what is said is said not to be so
 */
record Saying(int verb, List<Voice> speakers, boolean inset, int first, int end, boolean denied) {

  Saying {
    speakers = List.copyOf(speakers);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }
}
