package org.audiatur.explain;

import java.util.List;
import org.audiatur.proof.Place;

/**
 * The chain by which the words at one place were read.
 *
 * @param doc what the text is called
 * @param place where the words stand
 * @param steps from the characters to the claims
 */
public record Explanation(String doc, Place place, List<Step> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }
}
