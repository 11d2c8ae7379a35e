package org.audiatur.repair;

/** Whether a word begins a sentence, by what stands before it. */
final class SentenceStart {

  private SentenceStart() {}

  static boolean at(String text, int position) {
    int before = position - 1;
    while (before >= 0
        && (text.charAt(before) == ' ' || "«“„\"(".indexOf(text.charAt(before)) >= 0)) {
      before--;
    }
    return before < 0 || "\n.!?…".indexOf(text.charAt(before)) >= 0;
  }
}
