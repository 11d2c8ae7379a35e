package org.audiatur.mention;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Structure;
import org.audiatur.token.TokenizedText;

/** Finds names, groups, units, places, quantities and citations. Thread-safe. */
public final class MentionFinder {

  public MentionFinder(Packs packs) {}

  /** All mentions but dates, in text order; none inside another. */
  public List<Mention> find(TokenizedText text, Structure structure) {
    return List.of();
  }
}
