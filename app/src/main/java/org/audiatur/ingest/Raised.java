package org.audiatur.ingest;

/** Figures set high, as marks of notes are: «крепость¹²». */
final class Raised {

  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST = 4;

  private Raised() {}

  /** The words with their figures raised if they are nothing but figures, else as they are. */
  static String of(String words) {
    String plain = words.strip();
    boolean figures =
        !plain.isEmpty()
            && plain.length() <= LONGEST
            && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? figures(plain) : words;
  }

  private static String figures(String plain) {
    StringBuilder raised = new StringBuilder();
    plain.chars().forEach(c -> raised.append(FIGURES.charAt(c - '0')));
    return raised.toString();
  }
}
