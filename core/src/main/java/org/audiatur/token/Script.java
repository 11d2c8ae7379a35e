package org.audiatur.token;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.token.Scanner.Piece;
import org.audiatur.token.Token.Kind;

/**
 * The language of each piece of a paragraph: that of the paragraph, except in a quotation in
 * another language and in words of another script. Costs time linear in the paragraph.
 */
final class Script {

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final int FEWEST_WORDS = 4;
  private static final String OPENING = "«“„‹\"[";
  private static final String CLOSING = "»”“›\"]";

  private final LanguageIdentifier identifier;
  private final String text;
  private final List<Piece> pieces;

  Script(LanguageIdentifier identifier, String text, List<Piece> pieces) {
    this.identifier = identifier;
    this.text = text;
    this.pieces = pieces;
  }

  /** The language of each piece. */
  String[] languages(String paragraph) {
    String[] languages = new String[pieces.size()];
    Arrays.fill(languages, paragraph);
    quotations(languages);
    otherScripts(languages);
    return languages;
  }

  /** Quotations and what stands in square brackets are looked at by themselves. */
  private void quotations(String[] languages) {
    int open = -1;
    char closing = 0;
    for (int i = 0; i < languages.length; i++) {
      char sign = text.charAt(pieces.get(i).start());
      int mark = OPENING.indexOf(sign);
      if (open < 0 && mark >= 0) {
        open = i;
        closing = CLOSING.charAt(mark);
      } else if (open >= 0 && sign == closing) {
        assign(languages, open, i);
        open = -1;
      }
    }
  }

  /**
   * Words in another language than that of the paragraph, if they leave no doubt; a quotation of
   * some words also if they only speak for it.
   */
  private void assign(String[] languages, int open, int close) {
    long words =
        pieces.subList(open, close).stream().filter(piece -> piece.kind() == Kind.WORD).count();
    boolean speech = text.charAt(pieces.get(open).start()) != '[' && words >= FEWEST_WORDS;
    identifier
        .told(
            stretch(open + 1, close),
            speech ? LanguageIdentifier.LIKELY : LanguageIdentifier.CERTAIN)
        .ifPresent(language -> fill(languages, open + 1, close, language));
  }

  /** Words in another script than most of the stretch keep what they have. */
  private void fill(String[] languages, int from, int to, String language) {
    UnicodeScript main = main(from, to);
    for (int i = from; i < to; i++) {
      if (!isOther(pieces.get(i), main)) {
        languages[i] = language;
      }
    }
  }

  private void otherScripts(String[] languages) {
    UnicodeScript main = main(0, pieces.size());
    int i = 0;
    while (i < languages.length) {
      if (!isOther(pieces.get(i), main)) {
        i++;
        continue;
      }
      int end = endOfRun(i, main);
      Arrays.fill(
          languages, i, end, identifier.identify(stretch(i, end), LanguageIdentifier.UNKNOWN));
      i = end;
    }
  }

  /** One past the last word of a run of words in other scripts than the main one. */
  private int endOfRun(int first, UnicodeScript main) {
    int end = first + 1;
    for (int i = end; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Kind.WORD) {
        if (!isOther(pieces.get(i), main)) {
          break;
        }
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isOther(Piece piece, UnicodeScript main) {
    if (piece.kind() != Kind.WORD) {
      return false;
    }
    int letter = text.codePointAt(piece.start());
    return Character.isLetter(letter) && LanguageIdentifier.scriptOf(letter) != main;
  }

  private String stretch(int from, int to) {
    return from < to ? text.substring(pieces.get(from).start(), pieces.get(to - 1).end()) : "";
  }

  /** The script most words begin with. */
  private UnicodeScript main(int from, int to) {
    int[] counts = new int[SCRIPTS.length];
    for (int i = from; i < to; i++) {
      if (pieces.get(i).kind() == Kind.WORD) {
        counts[LanguageIdentifier.scriptOf(text.codePointAt(pieces.get(i).start())).ordinal()]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SCRIPTS[best];
  }
}
