package org.audiatur.repair;

import java.lang.Character.UnicodeScript;

/** The script in which the words around a place are written. */
final class Home {

  /** So far on both sides letters are looked at. */
  private static final int NEAR = 60;

  /** So many more letters of one script than of the other are clear. */
  private static final int CLEAR = 12;

  private Home() {}

  /** Latin if most letters around a word, in its paragraph, are; else Cyrillic. */
  static UnicodeScript of(String text, int start, int end) {
    int latin = votes(text, start - 1, -1) + votes(text, end, 1);
    return latin > 0 ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
  }

  /** True if clearly most of the letters around a word are of one script. */
  static boolean isClear(String text, int start, int end) {
    return Math.abs(votes(text, start - 1, -1) + votes(text, end, 1)) >= CLEAR;
  }

  /** Latin letters less Cyrillic ones in one direction. */
  private static int votes(String text, int from, int step) {
    int votes = 0;
    for (int i = from; Math.abs(i - from) < NEAR; i += step) {
      char c = PatternCorrector.charAt(text, i);
      if (c == '\n') {
        break;
      }
      votes += vote(c);
    }
    return votes;
  }

  private static int vote(char c) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.LATIN ? 1 : script == UnicodeScript.CYRILLIC ? -1 : 0;
  }
}
