package org.audiatur.mention;

import java.util.List;
import org.audiatur.text.Span;

/**
 * A doubtful word as the model for names sees it: what a trainer learns from.
 *
 * @param span where it stands
 * @param facts what the model is told of it
 * @param doubtful false for a name that strong rules have settled
 */
public record NameExample(Span span, List<String> facts, boolean doubtful) {

  public NameExample {
    facts = List.copyOf(facts);
  }
}
