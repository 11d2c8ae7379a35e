package org.audiatur.compare;

import java.util.List;

/**
 * A conflict in the words of one language.
 *
 * @param explanation what cannot be, and unless what
 * @param notExplainedBy innocent explanations that fail, as in {@link Conflict#notExplainedBy}
 */
public record Telling(String explanation, List<Excuse> notExplainedBy) {

  public Telling {
    notExplainedBy = List.copyOf(notExplainedBy);
  }
}
