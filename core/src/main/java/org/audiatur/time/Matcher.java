package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches patterns against the atoms of one text by trying all ways, longest first kept, within a
 * limit of steps for each pattern and place: beyond it the best so far stands.
 */
final class Matcher {

  /**
   * A match.
   *
   * @param end one past its last atom; -1 for none
   * @param bound the readings in it
   */
  record Match(int end, List<Reading> bound) {

    static final Match NONE = new Match(-1, List.of());
  }

  private static final int STEP_LIMIT = 4000;
  private static final int LONGEST_WORD = 4;
  private static final String BULLETS = "-–—•*·";

  private final TimeWords words;
  private final List<Atom> atoms;
  private final Signs signs;
  private final ArrayList<Reading> bound = new ArrayList<>();
  private int start;
  private int sentence;
  private int steps;
  private Match best = Match.NONE;

  /** The kinds that looks around ask for by themselves. */
  record Signs(int hedge, int in, int link) {

    static Signs of(Kinds kinds) {
      return new Signs(kinds.named("HEDGE"), kinds.named("IN"), kinds.named("LINK"));
    }
  }

  Matcher(TimeWords words, Signs signs) {
    this.words = words;
    this.signs = signs;
    atoms = words.atoms();
  }

  /** The longest match that begins here. */
  Match longest(Step pattern, int at) {
    start = at;
    sentence = atoms.get(at).sentence();
    steps = 0;
    best = Match.NONE;
    bound.clear();
    step(pattern, at);
    return best;
  }

  void finish(int end) {
    if (end > best.end()) {
      List<Reading> plain = new ArrayList<>(bound.size());
      for (int i = 0; i < bound.size(); i++) {
        plain.add(bound.get(i).plain());
      }
      best = new Match(end, List.copyOf(plain));
    }
  }

  void step(Step step, int at) {
    if (++steps <= STEP_LIMIT) {
      step.from(this, at);
    }
  }

  void word(Step.Word word, int at) {
    if (at >= atoms.size() || atoms.get(at).sentence() != sentence) {
      return;
    }
    int[] kinds = words.kindsAt(at);
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == word.kind()) {
        Reading reading = words.readingsAt(at).get(i);
        if (atoms.get(reading.end() - 1).sentence() == sentence) {
          bind(reading, word.next(), reading.end());
        }
      }
    }
  }

  void literal(Step.Literal literal, int at) {
    if (at < atoms.size()
        && words.literalAt(at) == literal.kind()
        && atoms.get(at).sentence() == sentence) {
      step(literal.next(), at + 1);
    }
  }

  void bind(Reading reading, Step next, int at) {
    bound.add(reading);
    step(next, at);
    bound.removeLast();
  }

  /** Before the start of the match a look goes backwards, elsewhere forwards. */
  boolean stands(Look look, int at) {
    return at == start && bound.isEmpty() ? endsAt(look, at) : beginsAt(look, at);
  }

  private boolean endsAt(Look look, int end) {
    if (look.start() || look.begin()) {
      return startsAt(end) || look.begin() && atoms.get(end - 1).kind() == Atom.Kind.SIGN;
    }
    for (int from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      if (atoms.get(from).sentence() == sentence && covers(look, from, end)) {
        return true;
      }
    }
    int hedge = hedgeBefore(end);
    return hedge >= 0 && endsAt(look, hedge);
  }

  /**
   * Where a word for "about" or "perhaps" begins that ends here, -1 if none does: "in about 1650"
   * is "in 1650".
   */
  private int hedgeBefore(int end) {
    for (int from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      int[] kinds = words.kindsAt(from);
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] == signs.hedge() && words.readingsAt(from).get(i).end() == end) {
          return from;
        }
      }
    }
    return -1;
  }

  /** Nothing before it in its sentence but the sign of a list. */
  private boolean startsAt(int at) {
    boolean first = at == 0 || atoms.get(at - 1).sentence() != atoms.get(at).sentence();
    return first || BULLETS.contains(atoms.get(at - 1).text()) && startsAt(at - 1);
  }

  private boolean covers(Look look, int from, int end) {
    int[] kinds = words.kindsAt(from);
    for (int i = 0; i < kinds.length; i++) {
      if (isIn(kinds[i], look) && words.readingsAt(from).get(i).end() == end) {
        return true;
      }
    }
    return end == from + 1 && isIn(words.literalAt(from), look);
  }

  private static boolean isIn(int kind, Look look) {
    return kind != Kinds.NONE && look.kinds().get(kind);
  }

  private boolean beginsAt(Look look, int at) {
    if (look.stop() && stopsAt(at) || look.tight() && isTight(at)) {
      return true;
    }
    return at < atoms.size() && (isIn(words.literalAt(at), look) || anyIn(look, at));
  }

  private boolean isTight(int at) {
    return at > 0 && at < atoms.size() && atoms.get(at - 1).touches(atoms.get(at));
  }

  private boolean anyIn(Look look, int at) {
    for (int kind : words.kindsAt(at)) {
      if (isIn(kind, look)) {
        return true;
      }
    }
    return false;
  }

  /** A sign, the end of the sentence, or a word that cannot be the noun of what precedes. */
  private boolean stopsAt(int at) {
    if (at >= atoms.size()
        || atoms.get(at).sentence() != sentence
        || atoms.get(at).kind() == Atom.Kind.SIGN) {
      return true;
    }
    for (int kind : words.kindsAt(at)) {
      if (kind == signs.in() || kind == signs.link()) {
        return true;
      }
    }
    return false;
  }
}
