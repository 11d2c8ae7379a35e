package org.audiatur.cli;

/** Colours, on a terminal whose owner wants them. */
final class Ink {

  private static final String END = "\u001B[0m";

  private final boolean coloured;

  private Ink(boolean coloured) {
    this.coloured = coloured;
  }

  /** Colours where the launcher saw a terminal, and NO_COLOR does not forbid them. */
  static Ink ofTerminal() {
    String noColour = System.getenv("NO_COLOR");
    return new Ink(
        Boolean.getBoolean("audiatur.colour") && (noColour == null || noColour.isEmpty()));
  }

  static Ink none() {
    return new Ink(false);
  }

  static Ink coloured() {
    return new Ink(true);
  }

  /** What was damaged. */
  String damage(String words) {
    return inked("\u001B[1;31m", words);
  }

  /** What became of it. */
  String mended(String words) {
    return inked("\u001B[1;32m", words);
  }

  String strong(String words) {
    return inked("\u001B[1m", words);
  }

  String faint(String words) {
    return inked("\u001B[2m", words);
  }

  private String inked(String begin, String words) {
    return coloured && !words.isEmpty() ? begin + words + END : words;
  }
}
