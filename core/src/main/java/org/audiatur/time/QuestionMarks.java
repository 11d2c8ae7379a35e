package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Question marks that doubt one word or number, and ask nothing: "3 (?) May 1650", "1650[?]",
 * "(1650?–1702)". They are taken out, so that the expression reads on, and what they doubt
 * remembers it. Linear.
 */
final class QuestionMarks {

  /** What may follow the mark that doubts a number: a question ends otherwise. */
  private static final String BEHIND = ")]–-—,;/";

  private final List<Atom> all;
  private final List<Atom> kept = new ArrayList<>();

  private QuestionMarks(List<Atom> all) {
    this.all = all;
  }

  /** The atoms without such marks. */
  static List<Atom> in(List<Atom> atoms) {
    return new QuestionMarks(atoms).read();
  }

  private List<Atom> read() {
    int at = 0;
    while (at < all.size()) {
      int length = kept.isEmpty() ? 0 : lengthAt(at);
      if (length > 0) {
        kept.add(kept.removeLast().inDoubt());
      } else {
        kept.add(all.get(at));
      }
      at += Math.max(1, length);
    }
    return List.copyOf(kept);
  }

  /** Of how many atoms the mark is that begins here; 0 for none. */
  private int lengthAt(int at) {
    boolean bracket = is(at, "(") && is(at + 2, ")") || is(at, "[") && is(at + 2, "]");
    if (bracket && is(at + 1, "?")) {
      return 3;
    }
    boolean number = kept.getLast().kind() == Atom.Kind.DIGITS && is(at, "?");
    return number
            && at + 1 < all.size()
            && kept.getLast().touches(all.get(at))
            && all.get(at).touches(all.get(at + 1))
            && BEHIND.contains(all.get(at + 1).text())
        ? 1
        : 0;
  }

  private boolean is(int at, String text) {
    return at < all.size() && all.get(at).text().equals(text);
  }
}
