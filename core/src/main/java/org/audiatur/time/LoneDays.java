package org.audiatur.time;

import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/**
 * Whether an ordinal that names no month is a day ("on the 7th", «отошли 7-го»): not if it counts
 * what follows it («7-го полка»), nor in a row of numbers.
 */
final class LoneDays {

  /** So many sentences on a day still is one of the month that was named. */
  private static final int NEAR = 12;

  /** Rules of other numbers that name neither month nor century. */
  private static final Set<String> ALONE =
      Set.of(
          "days-alone",
          "days-alone-and",
          "year-short-in",
          "year-short-lone",
          "year-spoken",
          "clock-ordinal-told");

  /** Words that are a time only where what happened then follows: «накануне», «к вечеру». */
  private static final Set<String> TIMES_BEFORE_VERB =
      Set.of("eve-before-verb", "part-before-verb", "days-before-verb", "clock-bare-verb");

  /** Rules of ordinals in words that nothing else marks as days. */
  private static final String IN_WORDS = "day-alone-le";

  /** People are counted so far by ordinals alone. */
  private static final int FEW = 3;

  private static final String DASHES = "—–";

  /** The rule of an ordinal that may also count a thing in the accusative. */
  private static final String BEFORE_VERB = "day-alone-on";

  /** The rule of an ordinal that may also count the name or the noun behind it. */
  private static final String BEFORE_NOUN = "day-on-noun";

  /** The rule of a number that is a year only if what happened stands behind it. */
  private static final String YEAR_BEFORE_VERB = "year-before-verb";

  private static final long OBLIQUE =
      Grammeme.bits(Grammeme.GENITIVE, Grammeme.DATIVE, Grammeme.LOCATIVE);

  private static final long CASES =
      Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.ACCUSATIVE, Grammeme.INSTRUMENTAL);

  private final TokenizedText text;
  private final Grammars grammars;
  private final List<Atom> atoms;
  private final Scopes scopes;

  LoneDays(TokenizedText text, Grammars grammars, Scopes scopes) {
    this.text = text;
    this.grammars = grammars;
    this.scopes = scopes;
    atoms = grammars.atoms();
  }

  /** False of what is no day, or no year, after all; true of all other expressions. */
  boolean counts(Found found, Anchor.Place place, Scope scope) {
    if (found.rule().kind().equals("day-alone")) {
      return isDay(found, place, scope);
    }
    if (found.rule().kind().equals("nth-day")) {
      return !describes(found);
    }
    if (found.rule().name().equals(YEAR_BEFORE_VERB)
        || TIMES_BEFORE_VERB.contains(found.rule().name())) {
      return isBeforeVerb(found);
    }
    return !ALONE.contains(found.rule().name()) || !describes(found);
  }

  /**
   * It is if it opens its sentence, names a time of day, follows a day in its sentence, or stands
   * behind a word that leads to a day or behind what happened.
   */
  private boolean isDay(Found found, Anchor.Place place, Scope scope) {
    int behind = found.end() + 1;
    boolean row =
        behind < atoms.size()
            && atoms.get(behind).kind() == Atom.Kind.DIGITS
            && atoms.get(behind).sentence() == place.sentence();
    if (found.rule().name().equals(BEFORE_NOUN)) {
      boolean leads = leadsItsSentence(found) && isBeforeAdjective(found);
      return !row && isNear(scope, place) && (isBeforeMany(found) || leads);
    }
    if (!row && Noting.hourOf(found) >= 0 && isNear(scope, place) && !isBeforeAdjective(found)) {
      return true;
    }
    if (found.rule().name().startsWith(IN_WORDS) && !isLater(found)) {
      return false;
    }
    if (row
        || isBracketed(found)
        || describes(found)
        || found.rule().name().equals(BEFORE_VERB) && !isBeforeVerb(found)) {
      return false;
    }
    boolean first =
        found.first() == 0 || atoms.get(found.first() - 1).sentence() != place.sentence();
    return first
        || scopes.hasDayIn(place.sentence())
        || Noting.hourOf(found) >= 0
        || isNear(scope, place) && (grammars.follows(found, "DAYLEAD") || happened(found))
        || scope.month().isPresent() && leadsItsSentence(found);
  }

  /** «Двадцать второго он пошёл»; «второго нашли в саду» is a second man. */
  private static boolean isLater(Found found) {
    return Parts.of(found.bound()).getLast().get(Slot.DAY, 0) > FEW;
  }

  /** «On the 27th, …»: it opens its sentence with its preposition. */
  private boolean leadsItsSentence(Found found) {
    int before = found.first() - 1;
    return before >= 0
        && grammars.follows(found, "DAYLEAD")
        && (before == 0 || atoms.get(before - 1).sentence() != atoms.get(before).sentence());
  }

  private static boolean isNear(Scope scope, Anchor.Place place) {
    return scope
        .month()
        .filter(base -> place.sentence() - base.place().sentence() <= NEAR)
        .isPresent();
  }

  /** «Полк ушёл 28-го», «на шестой день — 28-го». */
  private boolean happened(Found found) {
    if (DASHES.contains(atoms.get(found.first() - 1).text())) {
      return true;
    }
    int before = text.firstEndingAfter(atoms.get(found.first() - 1).span().start());
    return isVerb(text.tokens().get(before));
  }

  /** «На 29-е назначили смотр»; «на 5-е место» is none. */
  private boolean isBeforeVerb(Found found) {
    int next = found.end();
    return next < atoms.size()
        && atoms.get(next).sentence() == atoms.get(found.first()).sentence()
        && isVerb(text.tokens().get(text.firstEndingAfter(atoms.get(next).span().start())));
  }

  /** «On the 18th warrants were out», «on the 3rd Bem wrote»: an ordinal counts no plural. */
  private boolean isBeforeMany(Found found) {
    int next = found.end();
    if (next >= atoms.size() || atoms.get(next).kind() != Atom.Kind.LETTERS) {
      return false;
    }
    Token token = text.tokens().get(text.firstEndingAfter(atoms.get(next).span().start()));
    boolean plural =
        !token.analyses().isEmpty()
            && token.analyses().stream()
                .allMatch(
                    a ->
                        a.is(PartOfSpeech.NOUN) && a.has(Grammeme.PLURAL)
                            || a.is(PartOfSpeech.VERB));
    return token.isCapitalized() || plural;
  }

  /** «Вранці 7-го драгунського не дорахувалися»: a regiment. */
  private boolean isBeforeAdjective(Found found) {
    int next = found.end();
    return next < atoms.size()
        && atoms.get(next).kind() == Atom.Kind.LETTERS
        && text
            .tokens()
            .get(text.firstEndingAfter(atoms.get(next).span().start()))
            .analyses()
            .stream()
            .anyMatch(a -> a.is(PartOfSpeech.ADJECTIVE));
  }

  /** «The 6th (Mountain) Division». */
  private boolean isBracketed(Found found) {
    int next = found.end();
    return next + 2 < atoms.size()
        && atoms.get(next).text().equals("(")
        && atoms.get(next + 2).text().equals(")");
  }

  private static boolean isVerb(Token token) {
    return !token.analyses().isEmpty() && token.analyses().getFirst().is(PartOfSpeech.VERB);
  }

  /** «28-го полка»: the word behind it takes its case; "the 4th of the Line" is a regiment. */
  private boolean describes(Found found) {
    int next = found.end();
    if (next >= atoms.size()
        || atoms.get(next).sentence() != atoms.get(found.first()).sentence()
        || atoms.get(next).kind() != Atom.Kind.LETTERS) {
      return false;
    }
    if (grammars.valueAt(next, "OF").isPresent()) {
      return true;
    }
    if (grammars.isNumber(next)
        || grammars.valueAt(next, "IN").isPresent()
        || grammars.valueAt(next, "LINK").isPresent()
        || grammars.valueAt(next, "SUBJECT").isPresent()
        || grammars.valueAt(next, "PRON").isPresent()
        || grammars.valueAt(next, "BEHINDDAY").isPresent()) {
      return false;
    }
    Token token = text.tokens().get(text.firstEndingAfter(atoms.get(next).span().start()));
    boolean named = token.isCapitalized() && token.analyses().isEmpty();
    return !isVerb(token)
        && (token.analyses().isEmpty() && !named
            || token.analyses().stream().anyMatch(LoneDays::mayBeCounted));
  }

  /**
   * A noun, or what describes one, in a case of the singular that an ordinal for a day may have.
   */
  private static boolean mayBeCounted(Analysis analysis) {
    boolean nominal =
        analysis.is(PartOfSpeech.NOUN)
            || analysis.is(PartOfSpeech.ADJECTIVE)
            || analysis.is(PartOfSpeech.PARTICIPLE);
    boolean cased =
        analysis.hasAny(OBLIQUE)
            || analysis.has(Grammeme.ACCUSATIVE) && analysis.has(Grammeme.ANIMATE);
    return nominal
        && !analysis.has(Grammeme.PLURAL)
        && !analysis.has(Grammeme.SHORT)
        && (cased || !analysis.hasAny(CASES));
  }
}
