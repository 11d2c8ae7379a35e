package org.audiatur.time;

import java.util.List;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;

/** Where an expression stands: its sentence and paragraph, alone or in brackets. */
final class Whereabouts {

  /**
   * How many atoms around a date are looked at: sentences of texts without full stops never end.
   */
  private static final int REACH = 200;

  private final TokenizedText text;
  private final List<Atom> atoms;
  private final Surroundings surroundings;

  Whereabouts(TokenizedText text, List<Atom> atoms, Surroundings surroundings) {
    this.text = text;
    this.atoms = atoms;
    this.surroundings = surroundings;
  }

  Anchor.Place placeOf(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int back = Math.max(0, found.first() - 2);
    return new Anchor.Place(
        sentence,
        surroundings.paragraphOf(sentence),
        back == 0 || atoms.get(back).sentence() != sentence);
  }

  /** The atoms of its sentence, as far as {@link #REACH} goes. */
  List<Atom> atomsIn(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int from = found.first();
    int to = found.end();
    int last = Math.min(atoms.size(), to + REACH);
    while (from > Math.max(0, found.first() - REACH)
        && atoms.get(from - 1).sentence() == sentence) {
      from--;
    }
    while (to < last && atoms.get(to).sentence() == sentence) {
      to++;
    }
    return atoms.subList(from, to);
  }

  boolean inBrackets(Found found, Anchor.Place place) {
    int open = 0;
    int least = Math.max(0, found.first() - REACH);
    for (int i = found.first() - 1;
        i >= least && atoms.get(i).sentence() == place.sentence();
        i--) {
      open += atoms.get(i).text().equals("(") ? 1 : atoms.get(i).text().equals(")") ? -1 : 0;
    }
    return open > 0 && !place.leads() && atoms.size() > found.end() + 2;
  }

  /** A sentence that is nothing but a date, perhaps with a sign. */
  boolean standsAlone(Found found) {
    boolean before =
        found.first() > 0
            && atoms.get(found.first() - 1).sentence() == atoms.get(found.first()).sentence();
    int end = found.end();
    while (end < atoms.size() && atoms.get(end).kind() == Atom.Kind.SIGN) {
      end++;
    }
    return !before
        && (end == atoms.size()
            || atoms.get(end).sentence() != atoms.get(found.first()).sentence());
  }

  /** The sentences from one to another, as far as there are. */
  Span sentences(int first, int last) {
    int size = text.sentences().size();
    return text.sentences()
        .get(Math.max(0, first))
        .span()
        .span(text.sentences().get(Math.min(size - 1, last)).span());
  }

  /** The sentence that holds a position. */
  int sentenceAt(int position) {
    int token = text.firstEndingAfter(position);
    return token < text.tokens().size()
        ? text.sentenceOf(text.tokens().get(token)).index()
        : Math.max(0, text.sentences().size() - 1);
  }

  int paragraphOf(int sentence) {
    return surroundings.paragraphOf(sentence);
  }
}
