package org.audiatur.time;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Structure;
import org.audiatur.token.TokenizedText;

/** Finds expressions of time and resolves them. Thread-safe. */
public final class TimeReader {

  public TimeReader(Packs packs) {}

  /**
   * Mentions of type DATE in text order, each with a {@link DateReading} as its value where it could be resolved.
   *
   * @param mentions all other mentions; dates inside citations are kept out
   */
  public List<Mention> read(TokenizedText text, Structure structure, List<Mention> mentions) {
    return List.of();
  }
}
