package org.audiatur.bench;

/** Text on one line of a terminal: what cannot be seen is written out. */
final class Visible {

  private Visible() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> visible.append('⏎');
        case '\r' -> visible.append('␍');
        case '\f' -> visible.append('␌');
        case '\u00ad' -> visible.append("‹shy›");
        case '\ufeff' -> visible.append("‹bom›");
        case '\u00a0' -> visible.append("‹nbsp›");
        case '\u2028' -> visible.append("‹ls›");
        default -> visible.append(c);
      }
    }
    return visible.toString();
  }
}
