package org.audiatur.token;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;

/** Cuts a reading text into sentences and tokens and looks each word up. Thread-safe. */
public final class Tokenizer {

  public Tokenizer(Packs packs) {}

  public TokenizedText tokenize(ReadingText reading) {
    return new TokenizedText(reading, List.of(), List.of());
  }
}
