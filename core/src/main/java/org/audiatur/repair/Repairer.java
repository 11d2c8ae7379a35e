package org.audiatur.repair;

import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;

/** Makes a clean reading text of a source. Thread-safe. */
public final class Repairer {

  /** @param packs dictionaries that decide whether a joined word is one */
  public Repairer(Packs packs) {}

  /** The source with all repairs made. */
  public ReadingText repair(SourceText source) {
    return ReadingText.unrepaired(source);
  }
}
