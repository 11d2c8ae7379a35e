package org.audiatur.time;

import java.util.List;
import java.util.OptionalInt;

/** The words of time of one language at each place of a text, each place looked up once. */
final class TimeWords {

  private static final int[] NOTHING = {};
  private static final int SEEN = 2;

  private final List<Atom> atoms;
  private final Lexicon lexicon;
  private final Kinds kinds;
  private final List<Reading>[] words;
  private final List<Reading>[] readings;
  private final int[][] classes;

  /** Kinds of the atoms as words in quotes, with {@link #SEEN} added to each looked up. */
  private final int[] literals;

  @SuppressWarnings("unchecked")
  TimeWords(List<Atom> atoms, Lexicon lexicon, Kinds kinds) {
    this.atoms = atoms;
    this.lexicon = lexicon;
    this.kinds = kinds;
    words = new List[atoms.size()];
    readings = new List[atoms.size()];
    classes = new int[atoms.size()][];
    literals = new int[atoms.size()];
  }

  List<Atom> atoms() {
    return atoms;
  }

  /** All words of time that begin here. */
  List<Reading> wordsAt(int at) {
    if (words[at] == null) {
      words[at] = lexicon.wordsAt(atoms, at);
    }
    return words[at];
  }

  /** All ways to take the atoms from here on, numbers and words. */
  List<Reading> readingsAt(int at) {
    if (readings[at] == null) {
      readings[at] = lexicon.numbersAndWords(atoms, at, wordsAt(at));
    }
    return readings[at];
  }

  /** The kind of each of the readings here, in their order. */
  int[] kindsAt(int at) {
    if (classes[at] == null) {
      List<Reading> here = readingsAt(at);
      int[] found = here.isEmpty() ? NOTHING : new int[here.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = kinds.ofClass(here.get(i).type());
      }
      classes[at] = found;
    }
    return classes[at];
  }

  /** The kind of the atom here as a word in quotes. */
  int literalAt(int at) {
    if (literals[at] == 0) {
      literals[at] = kinds.ofText(atoms.get(at).text()) + SEEN;
    }
    return literals[at] - SEEN;
  }

  /** The value of the first word of a class that begins here. */
  OptionalInt valueAt(int at, String type) {
    List<Reading> here = wordsAt(at);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).type().equals(type)) {
        return OptionalInt.of(here.get(i).value());
      }
    }
    return OptionalInt.empty();
  }
}
