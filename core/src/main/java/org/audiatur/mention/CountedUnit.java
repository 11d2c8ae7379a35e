package org.audiatur.mention;

import java.util.regex.Pattern;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts: the adjectives and the noun after it, in a form that the number
 * allows.
 */
final class CountedUnit {

  private static final int MOST_ADJECTIVES = 3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MANY = Pattern.compile(".*(ых|их|ые|ие)");

  /**
   * @param end one past the last unit read
   * @param text what is counted, as written, or null
   * @param troops true if it is armed people
   * @param denied true if what follows shows that the number is no quantity
   */
  record Found(int end, @Nullable String text, boolean troops, boolean denied) {}

  private final NumberWords words;
  private final boolean inflected;
  private final int adj;
  private final int noun;
  private final int months;
  private final int point;
  private final int daypart;
  private final int clock;
  private final int ago;
  private final int and;
  private final int own;
  private final int half;

  CountedUnit(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.inflected = lexicon.isInflected();
    this.adj = lexicon.id("adj");
    this.noun = lexicon.id("noun");
    this.months = lexicon.id("month");
    this.point = lexicon.id("num-point");
    this.daypart = lexicon.id("num-daypart");
    this.clock = lexicon.id("num-clock");
    this.ago = lexicon.id("num-ago");
    this.and = lexicon.id("num-and");
    this.half = lexicon.id("num-half");
    this.own = lexicon.id("num-own");
  }

  Found after(Scene scene, NumberReader.Read number) {
    int at = number.end();
    Unit next = scene.at(at);
    Found none = new Found(at, null, false, false);
    if (next == null || at == 0 || next.sentence() != scene.units().get(at - 1).sentence()) {
      return none;
    }
    if (next.text().equals("%")) {
      return new Found(at + 1, "%", false, false);
    }
    if (words.isUnit(next, "date") && !countsTime(scene, number, next)
        || next.is(months)
        || isClock(next)) {
      return new Found(at, null, false, true);
    }
    if (words.isUnit(next, "verb")) {
      return new Found(at, null, false, false);
    }
    boolean bounded =
        words.boundsBehind(next).stream()
            .anyMatch(bound -> NumberFinder.stands(scene, at, bound.words()));
    if (bounded) {
      return none;
    }
    int strong = pastStrong(scene, at);
    if (strong > at) {
      return new Found(strong, null, true, false);
    }
    boolean fate = words.isUnit(next, "fate") && !next.is(adj);
    if (fate) {
      return alone(scene, at, at + 1);
    }
    return words.isUnit(next, "short") && !next.isCapitalized()
        ? shortened(scene, at, next)
        : phrase(scene, at, number);
  }

  /** {@code 3,000 strong}, {@code 3,000-strong}: one past it, else where it began. */
  private int pastStrong(Scene scene, int at) {
    boolean hyphen = scene.units().get(at).text().equals("-") && scene.isGlued(at - 1);
    Unit strong = scene.at(hyphen ? at + 1 : at);
    return strong != null && words.isUnit(strong, "strong") ? strong.index() + 1 : at;
  }

  private static boolean isClock(Unit unit) {
    return unit.kind() == Unit.Kind.ORDINAL;
  }

  private static Found shortened(Scene scene, int at, Unit unit) {
    Unit stop = scene.at(at + 1);
    boolean stopped = stop != null && stop.text().equals(".") && scene.isGlued(at);
    boolean counts = stopped || unit.text().length() > 1;
    return counts
        ? new Found(stopped ? at + 2 : at + 1, unit.text(), unit.text().startsWith("чел"), false)
        : new Found(at, null, false, false);
  }

  /** {@code 20 лет} counts, {@code 1920 лет} does not occur, {@code 1920 год} is a date. */
  private boolean countsTime(Scene scene, NumberReader.Read number, Unit unit) {
    boolean years =
        unit.lower().equals("лет")
            || unit.lower().startsWith("год")
                && number.value() < 1000
                && number.value() != Math.rint(number.value());
    return years && !isPoint(scene, number);
  }

  /** True if a preposition makes the time a point: {@code в 5 часов}. */
  private boolean isPoint(Scene scene, NumberReader.Read number) {
    for (int i = number.end() - 1; i >= Math.max(0, number.end() - 5); i--) {
      Unit unit = scene.units().get(i);
      if (unit.is(point) && !scene.units().get(i + 1).is(half)) {
        return true;
      }
      if (isVerb(unit)) {
        return false;
      }
    }
    return false;
  }

  /** {@code бій за міст тривав п'ять годин}: a preposition before the verb is none of the time. */
  private static boolean isVerb(Unit unit) {
    return !unit.analyses().isEmpty() && unit.analyses().getFirst().pos() == PartOfSpeech.VERB;
  }

  private Found phrase(Scene scene, int at, NumberReader.Read number) {
    boolean strong = words.isAdjective(scene.units().get(at - 1));
    int forms = strong || number.words() || number.max() != null ? Agreement.ANY : allowed(number);
    int end = at;
    Found none = new Found(at, null, false, false);
    for (Unit unit = scene.at(end);
        unit != null && end - at <= MOST_ADJECTIVES;
        unit = scene.at(++end)) {
      if (!unit.isWord()
          || words.isUnit(unit, "verb")
          || unit.sentence() != scene.units().get(at).sentence()) {
        return isCountedAlone(scene, at, end) ? alone(scene, at, end) : none;
      }
      int agreed = forms & unit.agreement();
      boolean isNoun = isNoun(unit) && (agreed != 0 || end == at && words.isUnit(unit, "troops"));
      boolean isAdjective = unit.is(adj) && !unit.is(months) || unit.is(own);
      if (isNoun && !(isAdjective && nounFollows(scene, end + 1, unit))) {
        return noun(scene, at, end, unit, number);
      }
      if (!isAdjective) {
        return isCountedAlone(scene, at, end) ? alone(scene, at, end) : none;
      }
      forms = plainAdjective(unit, forms);
    }
    return none;
  }

  /** {@code 300 пленных}, {@code 51 killed}: who is counted, named by what befell them. */
  private boolean isCountedAlone(Scene scene, int at, int end) {
    return end == at + 1 && words.isUnit(scene.units().get(at), "fate");
  }

  private static Found alone(Scene scene, int at, int end) {
    return new Found(end, scene.span(at, end).in(scene.reading()), true, false);
  }

  /**
   * After two to four the adjective stands in the plural and the noun in the genitive singular: no
   * agreement to ask for.
   */
  private static int plainAdjective(Unit unit, int forms) {
    boolean mixed = (forms & 1 << 1) != 0 && (unit.agreement() & Agreement.PLURAL) != 0;
    return mixed ? forms : forms & unit.agreement();
  }

  private boolean isNoun(Unit unit) {
    boolean likely = !unit.analyses().isEmpty() && likelyNoun(unit);
    return unit.is(noun) && likely && !unit.is(months);
  }

  private static boolean likelyNoun(Unit unit) {
    PartOfSpeech best = unit.analyses().getFirst().pos();
    return best != PartOfSpeech.PREPOSITION
        && best != PartOfSpeech.CONJUNCTION
        && best != PartOfSpeech.VERB
        && best != PartOfSpeech.PARTICLE
        && best != PartOfSpeech.PRONOUN
        && best != PartOfSpeech.ADVERB
        && best != PartOfSpeech.NUMERAL;
  }

  private boolean nounFollows(Scene scene, int at, Unit before) {
    Unit unit = scene.at(at);
    return unit != null
        && unit.isWord()
        && unit.sentence() == before.sentence()
        && isNoun(unit)
        && ((unit.agreement() & before.agreement()) != 0 || isMixed(unit, before));
  }

  /**
   * {@code два смертных приговора}: the adjective in the plural, the noun in the genitive singular.
   */
  private static boolean isMixed(Unit noun, Unit adjective) {
    return (adjective.agreement() & Agreement.PLURAL) != 0
        && (noun.agreement() & 1 << 1) != 0
        && MANY.matcher(adjective.lower()).matches();
  }

  /** {@code sixteen machine guns}: where nouns have no cases the last one is counted. */
  private int pastCompound(Scene scene, int end, Unit unit) {
    Unit next = scene.at(end + 1);
    boolean compound =
        !inflected
            && next != null
            && next.isWord()
            && next.sentence() == unit.sentence()
            && !words.isUnit(next, "verb")
            && isNounOf(unit, Grammeme.SINGULAR)
            && isNounOf(next, Grammeme.PLURAL);
    return compound ? end + 2 : end + 1;
  }

  private static boolean isNounOf(Unit unit, Grammeme number) {
    return !unit.analyses().isEmpty()
        && unit.analyses().getFirst().pos() == PartOfSpeech.NOUN
        && unit.analyses().getFirst().has(number);
  }

  private Found noun(Scene scene, int at, int end, Unit unit, NumberReader.Read number) {
    if (unit.is(daypart)) {
      return new Found(at, null, false, true);
    }
    boolean label = words.isUnit(unit, "label") && end == at && !number.words();
    boolean again = words.isUnit(unit, "again");
    Unit behind = scene.at(end + 1);
    boolean dated =
        words.isUnit(unit, "time")
            && (isPoint(scene, number)
                || isClockTime(scene, end + 1)
                || behind != null && behind.is(ago));
    if (label || again || dated) {
      return new Found(at, null, false, true);
    }
    int past = pastWhat(scene, pastJoined(scene, pastCompound(scene, end, unit), unit), unit);
    String text = scene.span(at, past).in(scene.reading());
    return new Found(
        past, BLANKS.matcher(text).replaceAll(" "), words.isUnit(unit, "troops"), false);
  }

  /** {@code 5 минут первого}, {@code 4 часа утра}. */
  /** {@code officers and men}: counted together. */
  private int pastJoined(Scene scene, int end, Unit unit) {
    Unit and = scene.at(end);
    Unit other = scene.at(end + 1);
    boolean joined =
        and != null
            && other != null
            && and.is(this.and)
            && words.isUnit(unit, "joined")
            && words.isUnit(other, "joined");
    return joined ? end + 2 : end;
  }

  /** {@code тонн хлеба}: what is weighed belongs to the measure. */
  private int pastWhat(Scene scene, int end, Unit unit) {
    Unit what = scene.at(end);
    boolean weighed =
        what != null
            && words.isUnit(unit, "measure")
            && what.isWord()
            && what.sentence() == unit.sentence()
            && !what.isCapitalized()
            && !what.is(adj)
            && isNoun(what)
            && (what.agreement() & Agreement.GENITIVE) != 0;
    return weighed ? end + 1 : end;
  }

  private boolean isClockTime(Scene scene, int at) {
    Unit next = scene.at(at);
    return next != null && next.is(clock);
  }

  /** The forms in which a noun can stand after figures. */
  private static int allowed(NumberReader.Read number) {
    int oblique = Agreement.PLURAL & ~Agreement.NOMINATIVE & ~(1 << 10);
    double value = number.value();
    if (number.scaled()) {
      return oblique;
    }
    if (value != Math.rint(value)) {
      return oblique | 1 << 1;
    }
    long last = (long) value % 10;
    boolean teen = (long) value % 100 / 10 == 1;
    if (!teen && last == 1) {
      return Agreement.ANY & ~Agreement.PLURAL;
    }
    return !teen && last >= 2 && last <= 4 ? oblique | 1 << 1 : oblique;
  }
}
