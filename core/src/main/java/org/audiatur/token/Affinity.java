package org.audiatur.token;

import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/**
 * How well two neighbouring readings go together: what a preposition governs, what agrees in case,
 * number and gender, what a numeral asks for, who can be whose. Points: 10 speak clearly for it,
 * less than 0 against. Thread-safe.
 */
final class Affinity {

  /** What stands between two neighbours. */
  enum Link {
    NOTHING,
    QUOTE,
    COMMA,
    AND,
    BREAK
  }

  private static final long CASES = Grammeme.cases();
  private static final long NUMBERS = Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
  private static final long GENDERS =
      Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);
  private static final long DIRECT = Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.ACCUSATIVE);
  private static final long GENITIVE = Grammeme.GENITIVE.bit();
  private static final long NAMES =
      Grammeme.bits(Grammeme.GIVEN_NAME, Grammeme.PATRONYMIC, Grammeme.SURNAME);

  private final Grammar grammar;

  Affinity(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Points for the second reading after the first. */
  int of(Analysis first, Analysis second, Link link) {
    return switch (link) {
      case BREAK -> stray(second);
      case COMMA, AND -> listed(first, second, link);
      case QUOTE -> named(first, second);
      case NOTHING ->
          grammar.sequence(first.pos(), second.pos())
              + (grammar.hasCases() ? next(first, second) : 0);
    };
  }

  /** A locative stands only where a preposition, or a word that agrees with it, leads to it. */
  private int stray(Analysis second) {
    boolean locative = second.has(Grammeme.LOCATIVE) && !second.has(Grammeme.NOMINATIVE);
    return grammar.hasCases() && locative ? -30 : 0;
  }

  private int next(Analysis first, Analysis second) {
    boolean leads =
        switch (first.pos()) {
          case PREPOSITION, ADJECTIVE, PARTICIPLE, PRONOUN, NUMERAL -> true;
          default -> false;
        };
    return (leads ? 0 : stray(second)) + pair(first, second);
  }

  private int pair(Analysis first, Analysis second) {
    boolean nominal = isNominal(second);
    return switch (first.pos()) {
      case PREPOSITION -> nominal ? governed(first, second) : 0;
      case ADJECTIVE, PARTICIPLE -> first.has(Grammeme.SHORT) ? 0 : modifier(first, second);
      case PRONOUN -> isAdjectival(first) ? modifier(first, second) : afterPronoun(first, second);
      case NUMERAL -> nominal ? counted(first, second) : 0;
      case NOUN, ABBREVIATION -> afterNoun(first, second);
      case VERB -> nominal ? afterVerb(first, second) : 0;
      case INFINITIVE, CONVERB -> nominal ? object(second) : 0;
      default -> 0;
    };
  }

  private int governed(Analysis preposition, Analysis nominal) {
    if ((nominal.grammemes() & CASES) == 0) {
      return -10;
    }
    if ((nominal.grammemes() & grammar.governed(preposition.lemma())) == 0) {
      return -80;
    }
    return (nominal.grammemes() & grammar.usual(preposition.lemma())) != 0 ? 65 : 60;
  }

  private static int modifier(Analysis modifier, Analysis second) {
    boolean noun = second.is(PartOfSpeech.NOUN);
    if (noun
        || second.is(PartOfSpeech.ADJECTIVE)
        || second.is(PartOfSpeech.PARTICIPLE)
        || isAdjectival(second)) {
      return agree(modifier.grammemes(), second.grammemes()) ? noun ? 50 : 35 : noun ? -12 : -15;
    }
    return second.is(PartOfSpeech.NUMERAL)
            && (modifier.grammemes() & second.grammemes() & CASES) != 0
        ? 10
        : 0;
  }

  private static int counted(Analysis numeral, Analysis nominal) {
    boolean figure = SentenceChain.isFigure(numeral);
    boolean direct = (numeral.grammemes() & DIRECT) != 0;
    boolean agree = (numeral.grammemes() & nominal.grammemes() & CASES) != 0;
    if (direct && nominal.has(Grammeme.GENITIVE)) {
      return 30;
    }
    if (agree && figure) {
      return !direct ? 32 : nominal.has(Grammeme.SINGULAR) ? 20 : -15;
    }
    if (agree) {
      return direct ? 0 : 30;
    }
    return figure && nominal.has(Grammeme.GENITIVE) ? 22 : -15;
  }

  private int afterNoun(Analysis noun, Analysis second) {
    if (isFinite(second)) {
      return noun.has(Grammeme.NOMINATIVE) ? subject(noun, second) : 0;
    }
    boolean otherNoun = second.is(PartOfSpeech.NOUN) || second.is(PartOfSpeech.ABBREVIATION);
    if (otherNoun && named(noun, second) > 0) {
      return named(noun, second);
    }
    if (!isNominal(second)) {
      return 0;
    }
    if (second.has(Grammeme.GENITIVE)) {
      return second.is(PartOfSpeech.PRONOUN) ? 4 : 20;
    }
    boolean ownName =
        second.has(Grammeme.PROPER) && !second.has(Grammeme.ANIMATE) && !noun.has(Grammeme.PROPER);
    return second.has(Grammeme.NOMINATIVE)
        ? ownName ? 2 : -12
        : second.has(Grammeme.INSTRUMENTAL) ? 2 : -3;
  }

  /**
   * A title or kind with a name («генерал Корнилов», «город Баку», «партия «Мусават»»), or two
   * parts of a name.
   */
  private static int named(Analysis first, Analysis second) {
    if (!second.is(PartOfSpeech.NOUN) && !second.is(PartOfSpeech.ABBREVIATION)
        || !first.is(PartOfSpeech.NOUN)) {
      return 0;
    }
    boolean agree =
        (first.grammemes() & second.grammemes() & CASES) != 0 && sameNumber(first, second);
    agree &= (first.grammemes() & NAMES) == 0 || sameGender(first, second);
    boolean name = (second.grammemes() & NAMES) != 0;
    if (agree && name && first.has(Grammeme.ANIMATE)) {
      return (first.grammemes() & NAMES) != 0 ? 40 : 25;
    }
    return agree && second.has(Grammeme.PLACE_NAME) ? 12 : 0;
  }

  private int afterPronoun(Analysis pronoun, Analysis second) {
    if (isFinite(second)) {
      return pronoun.has(Grammeme.ACCUSATIVE) ? 6 : subject(pronoun, second);
    }
    return isNominal(second) ? (pronoun.has(Grammeme.GENITIVE) ? 8 : 0) + stray(second) : 0;
  }

  private static int subject(Analysis nominal, Analysis verb) {
    return nominal.has(Grammeme.NOMINATIVE) ? isSubjectOf(nominal, verb) ? 20 : -25 : 0;
  }

  private static int afterVerb(Analysis verb, Analysis nominal) {
    if (nominal.has(Grammeme.NOMINATIVE)) {
      return isSubjectOf(nominal, verb) ? 6 : -15;
    }
    return object(nominal);
  }

  private static int object(Analysis nominal) {
    return nominal.has(Grammeme.ACCUSATIVE)
        ? 8
        : nominal.has(Grammeme.NOMINATIVE) ? -15 : nominal.has(Grammeme.INSTRUMENTAL) ? 4 : -1;
  }

  /** Whether a nominative can be the subject of a finite verb. */
  static boolean isSubjectOf(Analysis nominal, Analysis verb) {
    if (!sameNumber(nominal, verb)) {
      return false;
    }
    if (verb.has(Grammeme.PAST) || verb.has(Grammeme.SHORT)) {
      long genders = nominal.grammemes() & GENDERS;
      return verb.has(Grammeme.PLURAL) || genders == 0 || (genders & verb.grammemes()) != 0;
    }
    return nominal.is(PartOfSpeech.PRONOUN)
        || !verb.hasAny(Grammeme.bits(Grammeme.FIRST_PERSON, Grammeme.SECOND_PERSON));
  }

  private int listed(Analysis first, Analysis second, Link link) {
    if (isNominal(first) && isNominal(second)) {
      boolean same = (first.grammemes() & second.grammemes() & CASES) != 0;
      boolean kind = first.is(second.pos());
      if (link == Link.COMMA && second.is(PartOfSpeech.PARTICIPLE)) {
        return sameNumber(first, second) && sameGender(first, second) ? same ? 12 : 4 : -4;
      }
      return same ? kind ? link == Link.AND ? 16 : 10 : 4 : link == Link.AND ? -10 : -2;
    }
    return isFinite(first)
            && isFinite(second)
            && (first.grammemes() & second.grammemes() & NUMBERS) != 0
        ? 8
        : 0;
  }

  private static boolean agree(long first, long second) {
    long both = first & second;
    if ((both & CASES) == 0) {
      return false;
    }
    long numbers = NUMBERS & first;
    boolean number = numbers == 0 || (NUMBERS & second) == 0 || (both & NUMBERS) != 0;
    boolean plural = (both & Grammeme.PLURAL.bit()) != 0;
    boolean gender =
        plural || (first & GENDERS) == 0 || (second & GENDERS) == 0 || (both & GENDERS) != 0;
    return number && gender;
  }

  private static boolean sameNumber(Analysis first, Analysis second) {
    long one = first.grammemes() & NUMBERS;
    long other = second.grammemes() & NUMBERS;
    return one == 0 || other == 0 || (one & other) != 0;
  }

  private static boolean sameGender(Analysis first, Analysis second) {
    long one = first.grammemes() & GENDERS;
    long other = second.grammemes() & GENDERS;
    return first.has(Grammeme.PLURAL) || one == 0 || other == 0 || (one & other) != 0;
  }

  /** True for what can be declined: noun, adjective, participle, pronoun, numeral, abbreviation. */
  static boolean isNominal(Analysis analysis) {
    return switch (analysis.pos()) {
      case NOUN, PRONOUN, NUMERAL, ABBREVIATION -> true;
      case ADJECTIVE, PARTICIPLE ->
          !analysis.has(Grammeme.SHORT) && !analysis.has(Grammeme.COMPARATIVE);
      default -> false;
    };
  }

  private static boolean isAdjectival(Analysis analysis) {
    return analysis.is(PartOfSpeech.PRONOUN)
        && (analysis.hasAny(GENDERS) || analysis.has(Grammeme.PLURAL))
        && !analysis.hasAny(
            Grammeme.bits(Grammeme.FIRST_PERSON, Grammeme.SECOND_PERSON, Grammeme.THIRD_PERSON));
  }

  /** True for a verb form that has a subject: a finite one, or a short participle or adjective. */
  static boolean isFinite(Analysis analysis) {
    return analysis.is(PartOfSpeech.VERB) && !analysis.has(Grammeme.IMPERATIVE)
        || analysis.is(PartOfSpeech.PARTICIPLE) && analysis.has(Grammeme.SHORT);
  }
}
