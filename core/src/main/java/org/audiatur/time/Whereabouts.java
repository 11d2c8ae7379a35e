package org.audiatur.time;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;

/** Where an expression stands: its sentence and paragraph, alone or in brackets. */
final class Whereabouts {

  /**
   * How many atoms around a date are looked at: sentences of texts without full stops never end.
   */
  private static final int REACH = 200;

  /** "Published by our committee in 1920": so many words stand between. */
  private static final int BEFORE_YEAR = 6;

  private final TokenizedText text;
  private final Grammars grammars;
  private final List<Atom> atoms;
  private final Surroundings surroundings;

  Whereabouts(TokenizedText text, Grammars grammars, Surroundings surroundings) {
    this.text = text;
    this.grammars = grammars;
    atoms = grammars.atoms();
    this.surroundings = surroundings;
  }

  Anchor.Place placeOf(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    boolean leads =
        opensSentence(found.first())
            || isLeadingWord(found.first() - 1) && opensSentence(found.first() - 1);
    return new Anchor.Place(sentence, surroundings.paragraphOf(sentence), leads);
  }

  private boolean opensSentence(int atom) {
    return atom == 0 || atoms.get(atom - 1).sentence() != atoms.get(atom).sentence();
  }

  /** "In" or a sign before a date lets it lead its sentence, «договор 27 февраля» does not. */
  private boolean isLeadingWord(int atom) {
    return atoms.get(atom).kind() == Atom.Kind.SIGN
        || Stream.of("IN", "LEAD", "HEDGE").anyMatch(t -> grammars.valueAt(atom, t).isPresent());
  }

  /** How its sentence tells. */
  Telling telling(Found found) {
    return new Telling(found, text, grammars, this);
  }

  /** The atoms of its sentence, as far as {@link #REACH} goes. */
  List<Atom> atomsIn(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int to = found.end();
    int last = Math.min(atoms.size(), to + REACH);
    while (to < last && atoms.get(to).sentence() == sentence) {
      to++;
    }
    return atoms.subList(firstAtomIn(found), to);
  }

  /** The index of the first of them. */
  int firstAtomIn(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int from = found.first();
    while (from > Math.max(0, found.first() - REACH)
        && atoms.get(from - 1).sentence() == sentence) {
      from--;
    }
    return from;
  }

  /** The indices of the atoms of its sentence, as far as {@link #REACH} goes. */
  IntStream atomsAround(Found found) {
    int first = firstAtomIn(found);
    return IntStream.range(first, first + atomsIn(found).size());
  }

  boolean anyAtomIn(Found found, IntPredicate which) {
    int first = firstAtomIn(found);
    return IntStream.range(first, first + atomsIn(found).size()).anyMatch(which);
  }

  /** From the first of them to the last. */
  Span span(Found found) {
    List<Atom> sentence = atomsIn(found);
    return sentence.getFirst().span().span(sentence.getLast().span());
  }

  /** True if a word among these atoms can be nothing but a verb. */
  boolean hasVerb(int first, int end) {
    return text.tokensIn(atoms.get(first).span().span(atoms.get(end - 1).span())).stream()
        .anyMatch(
            token ->
                !token.analyses().isEmpty()
                    && token.analyses().stream().allMatch(a -> a.is(PartOfSpeech.VERB)));
  }

  /** True if a relative clause holds an atom and ends at a comma before an expression. */
  boolean isPastClauseOf(int atom, Found found) {
    boolean comma = false;
    for (int i = atom; i < found.first(); i++) {
      comma |= isComma(i) && !opensRelative(i);
    }
    int from = Math.max(firstAtomIn(found), atom - REACH);
    for (int i = atom - 1; comma && i >= from; i--) {
      if (isComma(i)) {
        return opensRelative(i);
      }
    }
    return false;
  }

  private boolean isComma(int atom) {
    return atoms.get(atom).text().equals(",");
  }

  /** ", who", ", in which". */
  private boolean opensRelative(int comma) {
    return IntStream.rangeClosed(comma + 1, Math.min(comma + 2, atoms.size() - 1))
        .anyMatch(i -> grammars.valueAt(i, "RELATIVE").isPresent());
  }

  /** "The war of 1954": the year of what happened then, not of what is only called by it. */
  boolean isOfHappening(Found found) {
    return IntStream.rangeClosed(1, 2)
        .map(back -> found.first() - back)
        .filter(i -> i >= 0 && atoms.get(i).sentence() == atoms.get(found.first()).sentence())
        .anyMatch(i -> grammars.valueAt(i, "HAPPENING").isPresent());
  }

  /** "The 1921 lock-out": a bare year that nothing leads to. */
  boolean describes(Found found) {
    int before = found.first() - 1;
    return found.rule().kind().equals("bare-year")
        && !opensSentence(found.first())
        && grammars.valueAt(before, "IN").isEmpty()
        && grammars.valueAt(before, "LEAD").isEmpty();
  }

  /** "Papers that came into our hands in 1920": the year of the papers, not of what they tell. */
  boolean isOfPapers(Found found) {
    boolean yearAlone =
        found.bound().stream().noneMatch(r -> Set.of("D", "DD", "DORD", "MONTH").contains(r.type()))
            && YearHints.yearOf(found).isPresent();
    int from = Math.max(firstAtomIn(found), found.first() - BEFORE_YEAR);
    return yearAlone
        && IntStream.range(from, found.first())
            .anyMatch(i -> grammars.valueAt(i, "PRINTED").isPresent());
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

  /**
   * A date that begins a line, perhaps behind its place, and ends with a full stop: in a diary the
   * head of an entry.
   */
  boolean opensEntry(Found found) {
    int first = found.first();
    boolean placed = first > 1 && isComma(first - 1);
    for (int i = first - 2; placed && i >= 0 && atoms.get(i).capital(); i--) {
      first = i;
    }
    boolean line = first == 0 || paragraphAt(first - 1) != paragraphAt(first);
    return line
        && (first == found.first() || placed)
        && (found.end() == atoms.size()
            || paragraphAt(found.end()) != paragraphAt(found.first())
            || atoms.get(found.end()).text().equals(".")
            || endsWithStop(found));
  }

  /** «9 янв. Опять тихо»: the full stop of the month ends the head too. */
  private boolean endsWithStop(Found found) {
    return atoms.get(found.end() - 1).text().equals(".") && atoms.get(found.end()).capital();
  }

  private int paragraphAt(int atom) {
    return paragraphOf(atoms.get(atom).sentence());
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
