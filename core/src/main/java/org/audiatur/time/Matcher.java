package org.audiatur.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

  /** What is to be matched after a pattern. */
  private interface Rest {
    void from(int at);
  }

  private static final int STEP_LIMIT = 4000;
  private static final int LONGEST_WORD = 4;
  private static final String BULLETS = "-–—•*·";
  private static final Reading STOP = new Reading("STOP", 0, 0);

  private final List<Atom> atoms;
  private final Lexicon lexicon;
  private final List<Reading>[] readings;
  private final Deque<Reading> bound = new ArrayDeque<>();
  private int start;
  private int steps;
  private Match best = Match.NONE;

  @SuppressWarnings("unchecked")
  Matcher(List<Atom> atoms, Lexicon lexicon) {
    this.atoms = atoms;
    this.lexicon = lexicon;
    this.readings = new List[atoms.size()];
  }

  List<Reading> readingsAt(int at) {
    if (readings[at] == null) {
      readings[at] = lexicon.readingsAt(atoms, at);
    }
    return readings[at];
  }

  /** The longest match that begins here. */
  Match longest(Pattern pattern, int at) {
    start = at;
    steps = 0;
    best = Match.NONE;
    bound.clear();
    match(pattern, at, this::finish);
    return best;
  }

  private void finish(int end) {
    if (end > best.end()) {
      best = new Match(end, bound.stream().map(Reading::plain).toList());
    }
  }

  private void match(Pattern pattern, int at, Rest rest) {
    if (++steps > STEP_LIMIT) {
      return;
    }
    switch (pattern) {
      case Pattern.Word word -> word(word.type(), at, rest);
      case Pattern.Literal literal -> {
        if (inSentence(at, at + 1) && atoms.get(at).text().equals(literal.text())) {
          rest.from(at + 1);
        }
      }
      case Pattern.Sequence sequence -> sequence(sequence.parts(), 0, at, rest);
      case Pattern.Choice choice -> choice.parts().forEach(part -> match(part, at, rest));
      case Pattern.Optional optional -> {
        match(optional.part(), at, rest);
        rest.from(at);
      }
      case Pattern.Split split -> bind(Found.split(at), at, rest);
      case Pattern.Around around -> {
        if (stands(around.part(), at) != around.denied()) {
          rest.from(at);
        }
      }
    }
  }

  private void sequence(List<Pattern> parts, int index, int at, Rest rest) {
    if (index == parts.size()) {
      rest.from(at);
    } else {
      match(parts.get(index), at, next -> sequence(parts, index + 1, next, rest));
    }
  }

  private void word(String type, int at, Rest rest) {
    if (at >= atoms.size()) {
      return;
    }
    for (Reading reading : readingsAt(at)) {
      if (reading.type().equals(type) && inSentence(at, reading.end())) {
        bind(reading, reading.end(), rest);
      }
    }
  }

  private void bind(Reading reading, int next, Rest rest) {
    bound.addLast(reading);
    rest.from(next);
    bound.removeLast();
  }

  private boolean inSentence(int from, int end) {
    return end <= atoms.size()
        && atoms.get(from).sentence() == atoms.get(start).sentence()
        && atoms.get(end - 1).sentence() == atoms.get(start).sentence();
  }

  /** Before the start of the match a look goes backwards, elsewhere forwards. */
  private boolean stands(Pattern pattern, int at) {
    return at == start && bound.isEmpty() ? endsAt(pattern, at) : beginsAt(pattern, at);
  }

  private boolean endsAt(Pattern pattern, int end) {
    if (pattern instanceof Pattern.Word word && word.type().equals("START")) {
      return startsAt(end);
    }
    if (pattern instanceof Pattern.Word word && word.type().equals("BEGIN")) {
      return startsAt(end) || atoms.get(end - 1).kind() == Atom.Kind.SIGN;
    }
    for (int from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      if (atoms.get(from).sentence() == atoms.get(start).sentence() && covers(pattern, from, end)) {
        return true;
      }
    }
    return hedgeBefore(end).stream().anyMatch(from -> endsAt(pattern, from));
  }

  /** Where a word for "about" or "perhaps" begins that ends here: "in about 1650" is "in 1650". */
  private OptionalInt hedgeBefore(int end) {
    return IntStream.range(Math.max(0, end - LONGEST_WORD), end)
        .filter(
            from ->
                readingsAt(from).stream().anyMatch(r -> r.type().equals("HEDGE") && r.end() == end))
        .findFirst();
  }

  /** Nothing before it in its sentence but the sign of a list. */
  private boolean startsAt(int at) {
    boolean first = at == 0 || atoms.get(at - 1).sentence() != atoms.get(at).sentence();
    return first || BULLETS.contains(atoms.get(at - 1).text()) && startsAt(at - 1);
  }

  private boolean covers(Pattern pattern, int from, int end) {
    return switch (pattern) {
      case Pattern.Word word ->
          readingsAt(from).stream().anyMatch(r -> r.type().equals(word.type()) && r.end() == end);
      case Pattern.Literal literal ->
          end == from + 1 && atoms.get(from).text().equals(literal.text());
      case Pattern.Choice choice ->
          choice.parts().stream().anyMatch(part -> covers(part, from, end));
      default -> false;
    };
  }

  private boolean beginsAt(Pattern pattern, int at) {
    return switch (pattern) {
      case Pattern.Word word when word.type().equals(STOP.type()) -> stopsAt(at);
      case Pattern.Word word when word.type().equals("TIGHT") ->
          at > 0 && at < atoms.size() && atoms.get(at - 1).touches(atoms.get(at));
      case Pattern.Word word ->
          at < atoms.size() && readingsAt(at).stream().anyMatch(r -> r.type().equals(word.type()));
      case Pattern.Literal literal ->
          at < atoms.size() && atoms.get(at).text().equals(literal.text());
      case Pattern.Choice choice -> choice.parts().stream().anyMatch(part -> beginsAt(part, at));
      default -> false;
    };
  }

  /** A sign, the end of the sentence, or a word that cannot be the noun of what precedes. */
  private boolean stopsAt(int at) {
    if (at >= atoms.size()
        || atoms.get(at).sentence() != atoms.get(start).sentence()
        || atoms.get(at).kind() == Atom.Kind.SIGN) {
      return true;
    }
    return readingsAt(at).stream().anyMatch(r -> r.type().equals("IN") || r.type().equals("LINK"));
  }
}
