package org.audiatur.lang;

/** Reads what a word is from a pack file: a part of speech and features, separated by blanks. */
final class Features {

  private Features() {}

  /** A reading as written in a pack file, for example {@code NOUN PLURAL GENITIVE}. */
  static Analysis read(String lemma, String written, boolean guessed) {
    String[] parts = written.split(" ");
    long grammemes = 0;
    for (int i = 1; i < parts.length; i++) {
      grammemes |= Grammeme.valueOf(parts[i]).bit();
    }
    return new Analysis(lemma, PartOfSpeech.valueOf(parts[0]), grammemes, guessed);
  }
}
