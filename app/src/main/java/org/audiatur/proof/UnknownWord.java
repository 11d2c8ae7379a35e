package org.audiatur.proof;

import java.util.List;

/**
 * A repaired word that no dictionary has: a name, a rare word, or a wrong repair.
 *
 * @param places each repair that took part in it
 * @param elsewhere how often the same word stands in the text without any repair: the best sign
 *     that it is one
 */
public record UnknownWord(String word, List<Place> places, int elsewhere) {

  public UnknownWord {
    places = List.copyOf(places);
  }
}
