package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that could be names and that no rule, or only a weak one, has settled,
 * and gathers the facts about each. O(units).
 */
final class Doubts {

  /** Rules whose word alone settles nothing. */
  private static final Set<String> WEAK =
      Set.of(
          "abbreviation",
          "dictionary-surname",
          "dictionary-place",
          "gazetteer-town",
          "telling-surname",
          "office-surname",
          "quoted-known",
          "quoted-of-chief",
          "site",
          "given-name",
          "direction");

  private static final int LONGEST_QUOTE = 8;

  /** How far around a word others are looked at to tell what language is spoken. */
  private static final int SPEECH = 3;

  private final Facts facts;
  private final Lexicon lexicon;
  private final int open;
  private final int close;
  private final int latin;
  private final int adj;

  Doubts(Lexicon lexicon, List<String> lists) {
    this.lexicon = lexicon;
    facts = new Facts(lexicon, lists);
    open = lexicon.id("open");
    close = lexicon.id("close");
    latin = lexicon.id("latin");
    adj = lexicon.id("adj");
  }

  /** True for a mention that the model may take back or make another of. */
  static boolean isWeak(Candidate candidate) {
    return candidate.end() - candidate.first() <= LONGEST_QUOTE && WEAK.contains(candidate.rule());
  }

  /** The doubtful words beside the winners of the rules, in text order. */
  List<Doubt> find(Scene scene, List<Candidate> winners) {
    @Nullable Candidate[] of = new Candidate[scene.units().size() + 1];
    for (Candidate winner : winners) {
      for (int i = winner.first(); i < winner.end() && winner.end() > winner.first(); i++) {
        of[i] = winner;
      }
    }
    Surroundings around = new Surroundings(scene, of, named(scene, winners));
    List<Doubt> doubts = new ArrayList<>();
    int at = 0;
    while (at < scene.units().size()) {
      int end = doubtfulUntil(scene, at, of);
      if (end > at) {
        doubts.add(new Doubt(at, end, scene.span(at, end), of[at], facts.of(around, at, end)));
      }
      at = Math.max(at + 1, end);
    }
    return doubts;
  }

  /**
   * The names that strong rules found, word by word, as if no rule had: they too teach what a name
   * looks like.
   */
  List<Doubt> hidden(Scene scene, List<Candidate> winners) {
    @Nullable Candidate[] of = new Candidate[scene.units().size() + 1];
    winners.forEach(winner -> Arrays.fill(of, winner.first(), winner.end(), winner));
    Surroundings around = new Surroundings(scene, of, Map.of());
    List<Doubt> hidden = new ArrayList<>();
    for (Candidate winner : winners) {
      if (!isWeak(winner)) {
        Arrays.fill(of, winner.first(), winner.end(), null);
        for (int at = winner.first(); at < winner.end(); at++) {
          if (couldBeName(scene.units().get(at))) {
            List<String> told = facts.of(around, at, at + 1);
            hidden.add(new Doubt(at, at + 1, scene.span(at, at + 1), null, told));
          }
        }
        Arrays.fill(of, winner.first(), winner.end(), winner);
      }
    }
    return hidden;
  }

  /** One past the doubtful stretch that begins at a unit; its own index if there is none. */
  private int doubtfulUntil(Scene scene, int at, @Nullable Candidate[] of) {
    Unit unit = scene.units().get(at);
    Candidate winner = of[at];
    if (winner != null) {
      return winner.first() == at && isWeak(winner) ? winner.end() : at;
    }
    Unit next = scene.at(at + 1);
    if (unit.is(open) && next != null && next.isWord() && next.isCapitalized()) {
      int end = closing(scene, at);
      return end > 0 && isFree(of, at, end) ? end : at;
    }
    return couldBeName(unit) && !isForeignSpeech(scene, unit) ? at + 1 : at;
  }

  /** True for a word among small ones in Latin letters, in a language that is not so written. */
  private boolean isForeignSpeech(Scene scene, Unit unit) {
    if (!lexicon.isInflected() || !unit.is(latin)) {
      return false;
    }
    int small = 0;
    for (int step = -SPEECH; step <= SPEECH; step++) {
      small += isSmallLatin(scene.at(unit.index() + step), unit) ? 1 : 0;
    }
    return small >= 2;
  }

  private static boolean isSmallLatin(@Nullable Unit other, Unit unit) {
    return other != null
        && other.sentence() == unit.sentence()
        && other.isWord()
        && other.text().equals(other.lower())
        && Character.UnicodeScript.of(other.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private int closing(Scene scene, int at) {
    for (int end = at + 2; end <= at + LONGEST_QUOTE && end < scene.units().size(); end++) {
      if (scene.units().get(end).is(close)) {
        return end + 1;
      }
    }
    return -1;
  }

  private static boolean isFree(@Nullable Candidate[] of, int first, int end) {
    for (int i = first; i < end; i++) {
      if (of[i] != null) {
        return false;
      }
    }
    return true;
  }

  private boolean couldBeName(Unit unit) {
    if (!unit.isWord() || unit.text().length() < 2 || !PersonEvidence.isNameCased(unit)) {
      return false;
    }
    boolean plainStart =
        unit.first()
            && unit.isKnown()
            && !unit.is(latin)
            && !unit.canBe(PartOfSpeech.NOUN)
            && !unit.canBe(PartOfSpeech.ABBREVIATION);
    boolean adjective = unit.is(adj) && Agreement.adjectiveEnding(unit.lower()) != 0;
    return !plainStart && !adjective;
  }

  /** What the strong rules made of each name, by its possible nominatives. */
  private Map<String, String> named(Scene scene, List<Candidate> winners) {
    Map<String, String> named = new HashMap<>();
    for (Candidate winner : winners) {
      for (int i = winner.first(); i < winner.end() && !isWeak(winner); i++) {
        Unit unit = scene.units().get(i);
        if (unit.isWord() && unit.isCapitalized() && unit.text().length() < 40) {
          for (String form : lexicon.forms().nominatives(unit.text())) {
            named.putIfAbsent(form, winner.type());
          }
        }
      }
    }
    return named;
  }
}
