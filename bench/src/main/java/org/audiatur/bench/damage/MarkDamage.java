package org.audiatur.bench.damage;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Damage to marks, blanks, figures and the coding of letters. */
final class MarkDamage {

  private static final Map<Character, List<String>> LETTERS =
      Map.of('0', List.of("О", "о", "O", "o"), '3', List.of("З"), '1', List.of("l", "I"));

  private static final List<String> BLANKS = List.of("  ", "   ", "\u00a0 ", " \t", "\u2003");
  private static final List<String> LIGATURES = List.of("ffi", "ffl", "ff", "fi", "fl");
  private static final List<String> LIGATED = List.of("ﬃ", "ﬄ", "ﬀ", "ﬁ", "ﬂ");

  private MarkDamage() {}

  /** Dashes, quotation marks, apostrophes and hyphens that became U+FFFD. */
  static void lostMarks(Page page, int oneIn) {
    for (int i = 0; i < page.clean().length(); i++) {
      String kind = lost(page, i);
      if (kind != null && page.once(oneIn)) {
        page.put(i, i + 1, "\ufffd", kind);
      }
    }
  }

  private static @Nullable String lost(Page page, int i) {
    boolean inWord = page.isLetter(i - 1) && page.isLetter(i + 1);
    boolean inNumber = Character.isDigit(page.at(i - 1)) && Character.isDigit(page.at(i + 1));
    return switch (page.at(i)) {
      case '–', '—' -> inNumber ? "U+FFFD for a dash in figures" : "U+FFFD for a dash";
      case '«', '“', '„' -> "U+FFFD for an opening quote";
      case '»', '”' -> "U+FFFD for a closing quote";
      case '\'', '’', 'ʼ' -> inWord ? "U+FFFD for an apostrophe" : null;
      case '-' -> inWord ? "U+FFFD for a hyphen" : inNumber ? "U+FFFD for a dash in figures" : null;
      default -> null;
    };
  }

  /** A figure read as a letter, in numbers of two figures or more. */
  static void lettersForFigures(Page page, int oneIn) {
    for (int i = 0; i < page.clean().length(); i++) {
      List<String> letters = LETTERS.getOrDefault(page.at(i), List.of());
      boolean inNumber = Character.isDigit(page.at(i - 1)) || Character.isDigit(page.at(i + 1));
      if (!letters.isEmpty() && inNumber && page.once(oneIn)) {
        page.put(i, i + 1, page.pick(letters), "letter for a figure");
      }
    }
  }

  /** More than one blank between words, and blanks at line ends. */
  static void blanks(Page page, int oneIn) {
    for (int i = 0; i < page.clean().length(); i++) {
      if (page.at(i) == ' ' && page.once(oneIn)) {
        page.put(i, i + 1, page.pick(BLANKS), "blanks between words");
      } else if (page.at(i) == '\n' && page.at(i - 1) != '\n' && page.once(2)) {
        page.put(i, i, "  ", "blanks at a line end");
      }
    }
  }

  /** Printers' ligatures. */
  static void ligatures(Page page, int oneIn) {
    for (int i = 0; i < page.clean().length(); i++) {
      for (int k = 0; k < LIGATURES.size(); k++) {
        if (page.clean().startsWith(LIGATURES.get(k), i) && page.once(Math.max(1, oneIn / 4))) {
          page.put(i, i + LIGATURES.get(k).length(), LIGATED.get(k), "ligature");
        }
      }
    }
  }

  /** Letters with marks written as a letter and a mark. */
  static void apart(Page page, int oneIn) {
    for (int i = 0; i < page.clean().length(); i++) {
      String letter = String.valueOf(page.at(i));
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      if (!parts.equals(letter) && page.once(Math.max(1, oneIn / 8))) {
        page.put(i, i + 1, parts, "letter and mark apart");
      }
    }
  }

  static void byteOrderMark(Page page, int oneIn) {
    page.put(0, 0, "\ufeff", "byte order mark");
  }

  /** CR LF, CR or another kind of line end all over. */
  static void lineEnds(Page page, int oneIn) {
    page.lineEnds(page.pick(List.of("\r\n", "\r\n", "\r", "\u2028")), "line end");
  }
}
