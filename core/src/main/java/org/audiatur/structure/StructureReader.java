package org.audiatur.structure;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.token.TokenizedText;

/** Finds the parts of a document. Thread-safe. */
public final class StructureReader {

  public StructureReader(Packs packs) {}

  public Structure read(TokenizedText text) {
    return new Structure(null, null, null, null, "ru", List.of(), List.of(), List.of(), List.of());
  }
}
