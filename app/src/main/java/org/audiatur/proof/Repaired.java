package org.audiatur.proof;

import org.audiatur.text.Repair;

/**
 * A repair with the words around it.
 *
 * @param place where it stands in the original
 * @param repair what was done
 * @param was the original characters it replaced
 * @param left original words before it
 * @param right original words after it
 * @param wordLeft what stands before the repair in the word it mended, as read now
 * @param wordRight what stands after the repair in that word
 */
public record Repaired(
    Place place,
    Repair repair,
    String was,
    String left,
    String right,
    String wordLeft,
    String wordRight) {

  /** The word or words as they are read now. */
  public String becomes() {
    return wordLeft + repair.replacement() + wordRight;
  }
}
