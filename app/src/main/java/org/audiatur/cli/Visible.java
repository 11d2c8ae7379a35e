package org.audiatur.cli;

import java.util.HexFormat;

/**
 * Words on one line of a terminal: what cannot be seen gets a sign, and nothing of a text can
 * command the terminal.
 */
final class Visible {

  private static final int LONGEST = 72;

  private Visible() {}

  /** Context: line ends and controls as signs, blanks as they are. */
  static String words(String text) {
    return signs(text, " ");
  }

  /** A repaired stretch: blanks too as signs; a long one is cut in the middle. */
  static String stretch(String text) {
    if (text.length() <= LONGEST) {
      return signs(text, "␣");
    }
    int cut = LONGEST / 2;
    int head = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    int tail = text.length() - cut;
    tail = Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail;
    return signs(text.substring(0, head), "␣")
        + " … ("
        + (text.length() - cut - cut)
        + " more) … "
        + signs(text.substring(tail), "␣");
  }

  private static String signs(String text, String blank) {
    StringBuilder shown = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(point -> shown.append(sign(point, blank)));
    return shown.toString();
  }

  private static String sign(int point, String blank) {
    return switch (point) {
      case ' ' -> blank;
      case '\n' -> "⏎";
      case '\r' -> "␍";
      case '\f' -> "␌";
      case '\t' -> "⇥";
      default -> isSeen(point) ? Character.toString(point) : code(point);
    };
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String code(int point) {
    return "⟨U+" + HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4) + "⟩";
  }
}
