package org.audiatur.compare;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One value in a conflict and who gives it.
 *
 * @param source SHA-256 of the source of the words shown
 * @param witness entity id of the innermost voice, null for the author
 * @param modality label
 * @param span the words that carry the value
 * @param value as a string
 * @param claim id of the claim shown, null if the words belong to none
 * @param claims ids of all claims that give this value
 */
public record Side(
    String source,
    @Nullable String witness,
    String modality,
    Span span,
    String value,
    @Nullable String claim,
    List<String> claims) {

  public Side {
    claims = List.copyOf(claims);
  }
}
