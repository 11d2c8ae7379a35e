package org.audiatur.time;

import java.util.List;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/**
 * How the sentence of an expression tells: looking back from what is told, ahead from the day of
 * writing, or as past.
 */
final class Telling {

  /** A participle stands so near to its "had": "had not yet been". */
  private static final int NEAR = 4;

  private final Found found;
  private final TokenizedText text;
  private final Grammars grammars;
  private final Whereabouts whereabouts;
  private final Frames frames;

  Telling(Found found, TokenizedText text, Grammars grammars, Whereabouts whereabouts) {
    this.found = found;
    this.text = text;
    this.grammars = grammars;
    this.whereabouts = whereabouts;
    frames = new Frames(grammars);
  }

  /** A date that stands alone, or with its place, heads an entry. */
  boolean heads() {
    return whereabouts.standsAlone(found) || whereabouts.opensEntry(found);
  }

  /**
   * «Ещё в 1905 году», "as early as 1905", "in 1905 it had been dissolved"; not "by 1905 it had
   * been dissolved", which goes on.
   */
  boolean looksBack() {
    return grammars.follows(found, "BACK") || !grammars.follows(found, "ONWARD") && hadBeen();
  }

  /** "Since 3 March": what began then had lasted, or goes on from there. */
  boolean since() {
    return frames.of(found).lead() == Frame.FROM;
  }

  /** "The siege began", «осада началась». */
  boolean begins() {
    return has("BEGUN");
  }

  /** "Daily", «каждый вечер»: an hour of no one day. */
  boolean isHabit() {
    return has("HABIT");
  }

  /** "Had" with its participle, in the clause of the expression. */
  boolean hadBeen() {
    return withParticiple("HAD");
  }

  /** «3 мая мост уже был разрушен»: by itself it tells no earlier year, but nothing new either. */
  boolean wasAlready() {
    return !grammars.follows(found, "ONWARD") && withParticiple("WASALREADY");
  }

  private boolean withParticiple(String type) {
    int first = whereabouts.firstAtomIn(found);
    for (int i = found.end() - 1; i >= first; i--) {
      if (leadsToParticiple(i, type)) {
        return true;
      }
      if (i < found.first() && parts(i)) {
        break;
      }
    }
    int end = first + whereabouts.atomsIn(found).size();
    for (int i = found.end(); i < end; i++) {
      if (leadsToParticiple(i, type)) {
        return true;
      }
      if (parts(i)) {
        break;
      }
    }
    return false;
  }

  private boolean leadsToParticiple(int atom, String type) {
    for (Reading word : grammars.wordsAt(atom)) {
      if (word.type().equals(type) && participleAfter(word.end() - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean participleAfter(int atom) {
    int had = text.firstEndingAfter(grammars.atoms().get(atom).span().start());
    for (int i = had + 1; i < Math.min(text.tokens().size(), had + NEAR); i++) {
      Token token = text.tokens().get(i);
      if (token.canBe(PartOfSpeech.PARTICIPLE)) {
        return true;
      }
      if (!token.canBe(PartOfSpeech.ADVERB) && !token.canBe(PartOfSpeech.PARTICLE)) {
        return false;
      }
    }
    return false;
  }

  /** True for a sign, and for a word that opens a clause. */
  private boolean parts(int atom) {
    return grammars.atoms().get(atom).kind() == Atom.Kind.SIGN
        || grammars.valueAt(atom, "CLAUSE").isPresent() && !leads(atom);
  }

  /** "Since" and "before" open a clause, but not where they lead to the expression. */
  private boolean leads(int atom) {
    return atom == found.first() - 1 && grammars.valueAt(atom, "LEAD").isPresent();
  }

  /** "By Saturday": told as past, it may have been to come all the same. */
  boolean isTerm() {
    return grammars.follows(found, "ONWARD");
  }

  /**
   * "An answer was required not later than five", «приказал до 3 мая взять»: the date is the term
   * of what somebody asks for or promises. «Приказал держаться до 3 мая» says how long.
   */
  boolean setsTerm() {
    boolean asked = has("PLAN") || has("ASKED") || has("AHEAD") && !isPast();
    if (grammars.follows(found, "NOTLATER")) {
      return asked || Parts.of(found.bound()).getLast().has(Slot.HOUR);
    }
    return asked && isToBeDone();
  }

  /** The last infinitive before the date, or the first behind it, is of an act that is over. */
  private boolean isToBeDone() {
    List<Token> acts = tokens().stream().filter(Telling::order).toList();
    return acts.reversed().stream()
        .filter(act -> act.span().end() <= found.span().start())
        .findFirst()
        .or(() -> acts.stream().findFirst())
        .filter(act -> act.canBe(Grammeme.PERFECTIVE))
        .isPresent();
  }

  /** Which half of the day the sentence speaks of: its first hour, or -1 if that is not clear. */
  int halfOfDay() {
    int[] halves =
        whereabouts
            .atomsAround(found)
            .flatMap(i -> grammars.valueAt(i, "HALFHINT").stream())
            .distinct()
            .toArray();
    return halves.length == 1 ? halves[0] : -1;
  }

  /** An order, a plan, or a forecast. */
  boolean looksAhead() {
    return has("AHEAD")
        || tokens().stream().anyMatch(Telling::future)
        || !isPast()
            && (grammars.follows(found, "ONWARD")
                || has("PLAN")
                || tokens().stream().anyMatch(Telling::order));
  }

  /** What is told of it is still to come, by its words or its verb. */
  boolean foresees() {
    return isAhead() || tokens().stream().anyMatch(Telling::future);
  }

  /** "So that they should not see": what a later clause foresees is not of this date. */
  private boolean isAhead() {
    int first = whereabouts.firstAtomIn(found);
    int end = first + whereabouts.atomsIn(found).size();
    for (int i = first; i < end; i++) {
      if (grammars.valueAt(i, "AHEAD").isPresent()) {
        return true;
      }
      if (i >= found.end() && grammars.valueAt(i, "CLAUSE").isPresent() && !leads(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean has(String type) {
    return whereabouts.anyAtomIn(found, i -> grammars.valueAt(i, type).isPresent());
  }

  private static boolean order(Token token) {
    return token.canBe(PartOfSpeech.INFINITIVE) && !token.canBe(PartOfSpeech.NOUN);
  }

  /** By the likeliest reading: «всей» may be an imperative, but never is. */
  private static boolean future(Token token) {
    return token.analyses().stream()
        .limit(1)
        .anyMatch(
            a ->
                a.pos() == PartOfSpeech.VERB
                    && (a.has(Grammeme.FUTURE) || a.has(Grammeme.IMPERATIVE))
                    && !a.has(Grammeme.PRESENT));
  }

  /** True if a verb tells it as past. */
  boolean isPast() {
    return tokens().stream().anyMatch(t -> t.canBe(PartOfSpeech.VERB) && t.canBe(Grammeme.PAST));
  }

  private List<Token> tokens() {
    return text.tokensIn(whereabouts.span(found));
  }
}
