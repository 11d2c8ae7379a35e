package org.audiatur.token;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.audiatur.token.Scanner.Piece;

/**
 * Which pieces stand inside brackets or a short quotation, where no sentence is cut. An opening
 * sign without its partner encloses nothing. A long quotation holds sentences of its own and
 * encloses nothing either.
 */
final class Enclosures {

  private static final String OPEN = "([{«“„";
  private static final String CLOSE = ")]}»”“";
  private static final int LONGEST_QUOTATION = 160;

  private record Opened(int piece, char sign) {}

  private final boolean[] inside;

  Enclosures(CharSequence text, List<Piece> pieces) {
    inside = new boolean[pieces.size()];
    Deque<Opened> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      char sign = text.charAt(piece.start());
      if (piece.kind() == Token.Kind.PUNCTUATION
          && !close(pieces, open, i, sign)
          && (OPEN.indexOf(sign) >= 0 || sign == '"')) {
        open.push(new Opened(i, sign));
      }
    }
  }

  private boolean close(List<Piece> pieces, Deque<Opened> open, int index, char sign) {
    if (CLOSE.indexOf(sign) < 0 && sign != '"') {
      return false;
    }
    int depth = 0;
    for (Opened opened : open) {
      if (closes(opened.sign(), sign)) {
        for (int i = 0; i <= depth; i++) {
          open.pop();
        }
        enclose(pieces, opened, index);
        return true;
      }
      if (++depth > 4) {
        break;
      }
    }
    return false;
  }

  private static boolean closes(char open, char close) {
    return switch (open) {
      case '(' -> close == ')';
      case '[' -> close == ']';
      case '{' -> close == '}';
      case '«' -> close == '»';
      case '“' -> close == '”';
      case '„' -> close == '“' || close == '”';
      default -> close == '"' && open == '"';
    };
  }

  private void enclose(List<Piece> pieces, Opened opened, int last) {
    int length = pieces.get(last).end() - pieces.get(opened.piece()).start();
    boolean bracket = opened.sign() == '[' || opened.sign() == '(' || opened.sign() == '{';
    if (bracket ? length <= 10 * LONGEST_QUOTATION : length <= LONGEST_QUOTATION) {
      for (int i = opened.piece(); i < last; i++) {
        inside[i] = true;
      }
    }
  }

  /** True if the piece and the one after it stand inside the same brackets or quotation. */
  boolean inside(int piece) {
    return inside[piece];
  }
}
