package org.audiatur.claim;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Structure;
import org.audiatur.token.TokenizedText;

/** Reads who says what happened. Thread-safe. */
public final class ClaimReader {

  public ClaimReader(Packs packs) {}

  /**
   * Claims in text order.
   *
   * @param mentions all mentions in text order, dates included
   */
  public List<Claim> read(TokenizedText text, Structure structure, List<Mention> mentions) {
    return List.of();
  }
}
