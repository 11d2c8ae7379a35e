package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities: a number with what bounds it and what it counts. Not numbers that name a thing
 * (an order, a page, a regiment) or a date.
 */
final class NumberFinder {

  private static final int PRIORITY = 60;

  /** From here on a number of four figures may be a year. */
  private static final double YEARS = 1000;

  private static final double HUNDRED = 100;
  private static final double HALF_A_HUNDRED = 50;
  private static final double HALF_A_THOUSAND = 500;

  /** A smaller number alone in words may be an hour or a day: «до двенадцати». */
  private static final double DAYS_AND_HOURS = 31;

  /** Before an English year, where there is no quantity. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "of", "by", "since", "until", "during", "late", "early", "from", "to", "and", ",");

  private final NumberWords words;
  private final NumberReader reader;
  private final CountedUnit counted;
  private final CountedBefore countedBefore;
  private final int between;
  private final int month;
  private final int from;
  private final int upTo;
  private final int and;
  private final int article;
  private final int of;
  private final int the;
  private final int against;
  private final int opens;
  private final int them;
  private final int fared;
  private final int rest;
  private final int counting;
  private final int or;
  private final int being;
  private final int who;
  private final DivisionNumbers divisions;
  private final BoundTurns turns;
  private final int some;

  NumberFinder(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.reader = new NumberReader(words, lexicon);
    this.counted = new CountedUnit(words, lexicon);
    this.countedBefore = new CountedBefore(words, lexicon);
    this.some = lexicon.id("num-some");
    this.between = lexicon.id("num-between");
    this.month = lexicon.id("month");
    this.from = lexicon.id("num-from");
    this.upTo = lexicon.id("num-to");
    this.and = lexicon.id("num-and");
    this.article = lexicon.id("num-article");
    this.of = lexicon.id("num-of");
    this.the = lexicon.id("num-the");
    this.against = lexicon.id("num-against");
    this.opens = lexicon.id("opens-quantity");
    this.them = lexicon.id("num-them");
    this.fared = lexicon.id("num-fared");
    this.rest = lexicon.id("num-rest");
    this.counting = lexicon.id("num-counting");
    this.or = lexicon.id("num-or");
    this.being = lexicon.id("num-being");
    this.who = lexicon.id("num-who");
    this.divisions = new DivisionNumbers(words, reader, lexicon);
    this.turns = new BoundTurns(words, lexicon);
  }

  /** What is asked of each form. */
  List<FormRule> formRules() {
    return List.of(new FormRule(opens, words::mayOpen));
  }

  List<Candidate> find(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < scene.units().size()) {
      Unit unit = scene.units().get(at);
      boolean opensOne =
          unit.is(opens) || unit.is(from) || unit.is(between) || unit.is(article) || unit.is(some);
      boolean may = opensOne && !isMutilated(scene, unit);
      Candidate candidate = may ? from(scene, at) : null;
      Candidate last = found.isEmpty() ? null : found.getLast();
      if (candidate == null && unit.kind() == Unit.Kind.NUMBER) {
        candidate = counted(scene, at, last);
      }
      if (candidate == null && may) {
        candidate = side(scene, at, last);
      }
      if (candidate == null) {
        at++;
      } else {
        found.add(candidate);
        at = candidate.end();
      }
    }
    return found;
  }

  /** The votes of one side of a division. */
  private @Nullable Candidate side(Scene scene, int at, @Nullable Candidate last) {
    NumberReader.Read number = divisions.read(scene, at, last);
    return number == null
        ? null
        : candidate(
            scene, at, number.end(), new Quantity(number.value(), number.max(), false, null, null));
  }

  /** True if a sign before a figure is lost, which may have been a figure too. */
  private static boolean isMutilated(Scene scene, Unit unit) {
    int start = unit.span().start();
    return unit.kind() == Unit.Kind.NUMBER
        && start > 0
        && scene.reading().charAt(start - 1) == '\uFFFD';
  }

  /**
   * Figures behind a quantity of the same sentence count the same: {@code 39 голосов, против — 4}.
   * Only where neither what stands before nor what stands behind makes them something else.
   */
  private @Nullable Candidate counted(Scene scene, int at, @Nullable Candidate last) {
    Unit unit = scene.units().get(at);
    boolean same =
        last != null
            && unit.kind() == Unit.Kind.NUMBER
            && scene.units().get(last.end() - 1).sentence() == unit.sentence();
    boolean part = same && last != null && isPart(scene, at, last);
    if (!same || !part && !isFreeOfNames(scene, at)) {
      return null;
    }
    NumberReader.Read number = reader.read(scene, at);
    if (number == null || isYear(number) || isPartOfDate(scene, at, number)) {
      return null;
    }
    Unit next = scene.at(number.end());
    boolean ends =
        next == null || next.sentence() != unit.sentence() || next.text().matches("[,.;)]");
    return ends || part || isFollowed(scene.at(at - 1), next) || isOtherSide(scene, at, last, next)
        ? candidate(
            scene, at, number.end(), new Quantity(number.value(), number.max(), false, null, null))
        : null;
  }

  /** {@code из 800 защитников 250}, {@code 700 men, of whom 200}: a part of what is counted. */
  private boolean isPart(Scene scene, int at, Candidate whole) {
    Unit before = scene.at(whole.first() - 1);
    Unit opens = before != null && before.is(the) ? scene.at(whole.first() - 2) : before;
    boolean rest = whole.end() == at && opens != null && opens.is(of);
    Unit them = scene.at(at - 1);
    Unit from = scene.at(at - 2);
    boolean ofThem =
        them != null
            && from != null
            && from.is(of)
            && !them.analyses().isEmpty()
            && them.analyses().stream().allMatch(a -> a.pos() == PartOfSpeech.PRONOUN);
    return rest || ofThem;
  }

  /** {@code 200 of the guard}, {@code против 87 при 6 воздержавшихся}. */
  private boolean isFollowed(@Nullable Unit before, @Nullable Unit next) {
    boolean opposed = before != null && before.is(against);
    boolean joined = before != null && before.is(and);
    return opposed && next != null && !isNominal(next) || joined && next != null && next.is(of);
  }

  /** {@code 303 votes to 176 a motion}: the votes of the other side. */
  private boolean isOtherSide(Scene scene, int at, @Nullable Candidate votes, @Nullable Unit next) {
    Unit before = scene.at(at - 1);
    return votes != null
        && next != null
        && before != null
        && before.is(upTo)
        && votes.end() == at - 1
        && words.isUnit(scene.units().get(votes.end() - 1), "vote")
        && !isNominal(next);
  }

  static boolean isNominal(Unit unit) {
    return unit.isWord()
        && !unit.analyses().isEmpty()
        && switch (unit.analyses().getFirst().pos()) {
          case NOUN, ADJECTIVE -> true;
          default -> false;
        };
  }

  /** Behind a verb, a preposition or a dash; not behind a noun or a name, which it would number. */
  private boolean isFreeOfNames(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    if (before == null || before.is(month) || isLabel(scene, at, at)) {
      return false;
    }
    if (!before.isWord()) {
      return before.text().matches("[–—]") && !scene.isGlued(at - 1);
    }
    return !before.isCapitalized()
        && !before.analyses().isEmpty()
        && switch (before.analyses().getFirst().pos()) {
          case VERB, PREPOSITION, CONJUNCTION -> true;
          default -> false;
        };
  }

  private @Nullable Candidate from(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    for (NumberWords.Bound bound : words.boundsFrom(unit)) {
      int behind = at + bound.words().size();
      int number = isRoundBehindArticle(scene, behind) ? behind + 1 : behind;
      if (stands(scene, at, bound.words()) && !turns.isOfVerb(scene, at)) {
        Candidate candidate =
            quantity(
                scene,
                at,
                number,
                bound.kind().equals("exact") ? null : bound.kind(),
                bound.words());
        if (candidate != null) {
          return candidate;
        }
      }
    }
    Candidate range = fromTo(scene, at);
    if (range != null) {
      return range;
    }
    Candidate round = round(scene, at);
    if (round != null) {
      return round;
    }
    Candidate inverted = inverted(scene, at);
    Candidate about = inverted != null ? inverted : some(scene, at);
    Candidate plain = about != null ? about : quantity(scene, at, at, null, List.of());
    return plain != null && !isBareMany(plain) ? plain : orElse(behind(scene, at), plain);
  }

  /** What it counts may stand before it. */
  private static boolean isBareMany(Candidate plain) {
    return plain.value() instanceof Quantity quantity
        && quantity.unit() == null
        && quantity.bound() == null;
  }

  private static @Nullable Candidate orElse(@Nullable Candidate one, @Nullable Candidate other) {
    return one != null ? one : other;
  }

  /**
   * {@code з сотню}, {@code с десяток}: before an accusative the preposition says "about"; before a
   * genitive it says whence.
   */
  private @Nullable Candidate some(Scene scene, int at) {
    Unit next = scene.at(at + 1);
    boolean roughly =
        next != null
            && scene.units().get(at).is(some)
            && next.sentence() == scene.units().get(at).sentence()
            && words.word(next) instanceof NumberWords.Word word
            && (word.kind().equals("part") || isHalf(word) || isAccusative(next));
    return roughly ? quantity(scene, at, at + 1, "about", List.of()) : null;
  }

  /** «Полсотни», «півтисячі» hardly change their form. */
  private static boolean isHalf(NumberWords.Word word) {
    return word.kind().equals("round")
        && (word.value() == HALF_A_HUNDRED || word.value() == HALF_A_THOUSAND);
  }

  private static boolean isAccusative(Unit unit) {
    int one = unit.agreement() & ~Agreement.PLURAL;
    return (one & Agreement.ACCUSATIVE) != 0
        && (one & (Agreement.GENITIVE | Agreement.INSTRUMENTAL)) == 0;
  }

  /** {@code гармат було шість}: what is counted stands before its number. */
  private @Nullable Candidate behind(Scene scene, int at) {
    NumberReader.Read number = reader.read(scene, at);
    if (number == null
        || number.value() < 2
        || isYear(number)
        || isLabel(scene, at, at)
        || isPartOfDate(scene, at, number)) {
      return null;
    }
    CountedBefore.Found found = countedBefore.before(scene, at, number);
    return found == null
        ? null
        : candidate(
            scene,
            at,
            number.end(),
            new Quantity(number.value(), number.max(), false, null, found.text()));
  }

  /** {@code a hundred men}: the article stands for one. */
  private @Nullable Candidate round(Scene scene, int at) {
    return isRoundBehindArticle(scene, at) ? quantity(scene, at, at + 1, null, List.of()) : null;
  }

  private boolean isRoundBehindArticle(Scene scene, int at) {
    Unit unit = scene.at(at);
    if (unit == null || !unit.is(article)) {
      return false;
    }
    NumberReader.Read number = reader.read(scene, at + 1);
    return number != null && number.words() && number.scaled();
  }

  /** {@code от 90 до 100 танков}. */
  private @Nullable Candidate fromTo(Scene scene, int at) {
    Unit opening = scene.units().get(at);
    boolean both = opening.is(between);
    NumberReader.Read low = both || opening.is(from) ? reader.read(scene, at + 1) : null;
    Unit to = low == null ? null : scene.at(low.end());
    int next = low == null || !isRoundBehindArticle(scene, low.end() + 1) ? 1 : 2;
    NumberReader.Read high =
        low == null || to == null || !to.is(both ? and : upTo)
            ? null
            : reader.read(scene, low.end() + next);
    if (low == null || high == null || low.value() >= high.value()) {
      return null;
    }
    CountedUnit.Found unit = counted.after(scene, high);
    boolean counts = !unit.denied() && (unit.text() != null || high.scaled());
    double scale = high.scaled() && !low.scaled() ? scale(low.value(), high.value()) : 1;
    return counts
        ? candidate(
            scene,
            at,
            Math.max(high.end(), unit.end()),
            new Quantity(low.value() * scale, high.value(), true, "about", unit.text()))
        : null;
  }

  /**
   * {@code between four and five hundred}: the lower has the hundreds or thousands of the higher.
   */
  private static double scale(double low, double high) {
    return low < 1000 && high >= 1000 ? 1000 : low < 10 && high >= 100 ? 100 : 1;
  }

  /** True if a phrase stands from here on. */
  static boolean stands(Scene scene, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      Unit unit = scene.at(at + i);
      if (unit == null || !unit.lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Candidate quantity(
      Scene scene, int first, int at, @Nullable String bound, List<String> phrase) {
    NumberReader.Read number = reader.read(scene, at);
    if (number == null || isLabel(scene, first, at) || isPartOfDate(scene, at, number)) {
      return null;
    }
    if (isName(scene, at, number)) {
      return null;
    }
    CountedUnit.Found unit = counted.after(scene, number);
    boolean vague = isVague(scene, Math.max(number.end(), unit.end()));
    String said = turns.of(scene, first, bound);
    String tail = said == null && (number.more() || vague) ? "about" : said;
    if (unit.denied() || !isQuantity(scene, at, number, tail, unit)) {
      return null;
    }
    int counted = Math.max(number.end(), unit.end());
    double part = unit.text() == null || number.max() != null ? 0 : partOf(scene, counted);
    int end = part > 0 ? counted + 3 : counted;
    String most = phrase.equals(List.of("до")) && number.max() == null ? "under" : tail;
    Quantity value = value(number.plus(part), turns.behind(scene, end, most), unit);
    boolean round =
        number.value() % 1000 == 0 && words.isAdjective(scene.units().get(number.end() - 1));
    return candidate(scene, first, vague ? end + 2 : end, round ? approximate(value) : value);
  }

  /** {@code three hours and a quarter}, {@code two miles and a half}. */
  private double partOf(Scene scene, int end) {
    Unit unit = scene.units().get(end - 1);
    return words.isUnit(unit, "time") || words.isUnit(unit, "distance")
        ? reader.partBehind(scene, end)
        : 0;
  }

  /** {@code two hundred or so}, {@code sixty men or thereabouts}. */
  private boolean isVague(Scene scene, int end) {
    Unit or = scene.at(end);
    Unit so = scene.at(end + 1);
    return or != null
        && so != null
        && or.is(this.or)
        && words.isUnit(so, "vague")
        && or.sentence() == scene.units().get(end - 1).sentence();
  }

  /** {@code the Four Winds}: a number word in capitals within a sentence, and so the next. */
  private static boolean isName(Scene scene, int at, NumberReader.Read number) {
    Unit word = scene.units().get(at);
    Unit next = scene.at(number.end());
    return number.words()
        && word.isCapitalized()
        && !word.first()
        && next != null
        && next.isWord()
        && next.isCapitalized();
  }

  /** A number alone says nothing of the world: there must be a unit, a multiplier or a bound. */
  private boolean isQuantity(
      Scene scene,
      int at,
      NumberReader.Read number,
      @Nullable String bound,
      CountedUnit.Found unit) {
    boolean one = number.words() && number.value() <= 1 && !number.scaled();
    if (one && number.value() != 0.5) {
      Unit what = scene.at(number.end());
      return what != null && words.isUnit(what, "whole");
    }
    Unit before = scene.at(at - 1);
    boolean yearAfterWord =
        isYear(number)
            && !scene.units().get(at).text().contains(",")
            && before != null
            && (before.is(month) || BEFORE_YEAR.contains(before.lower()))
            && scene.units().get(at).language().equals("en");
    if (yearAfterWord || isYear(number) && isDayBefore(scene, at)) {
      return false;
    }
    boolean refersBack =
        number.words() && number.value() == 2 && before != null && before.is(between);
    if (refersBack) {
      return false;
    }
    if (unit.text() != null || unit.troops()) {
      return true;
    }
    boolean bare = number.words() ? isSpokenOut(number) : number.scaled();
    boolean plain = number.words() && !number.scaled() && number.value() <= DAYS_AND_HOURS;
    boolean bounded = bound != null && !plain && !isYear(number);
    return bare || bounded || isOfThem(scene, at, number);
  }

  /** Hundreds in words are no hour, day or age: «двести», "one hundred and fifteen". */
  private static boolean isSpokenOut(NumberReader.Read number) {
    return number.scaled() && number.value() > YEARS || number.value() > HUNDRED && !isYear(number);
  }

  /** {@code forty of them}, {@code 2,700 fell}, {@code lost 315}: its sentence says of whom. */
  private boolean isOfThem(Scene scene, int at, NumberReader.Read number) {
    Unit next = scene.at(number.end());
    Unit then = scene.at(number.end() + 1);
    Unit before = scene.at(at - 1);
    boolean part = next != null && next.is(of) && then != null && then.is(them);
    boolean lost = before != null && before.is(counting) && (next == null || !isNominal(next));
    boolean grouped = number.end() > at + 1 || scene.units().get(at).text().contains(",");
    boolean fared =
        next != null
            && next.is(this.fared)
            && (grouped
                || !isYear(number) && isFirst(before, scene.units().get(at))
                || isRest(before));
    boolean figures = scene.units().get(at).text().length() > 3 || number.value() < YEARS;
    boolean being = isOfUs(scene, at, next);
    boolean counts = part && isFirst(before, scene.units().get(at)) || lost || fared || being;
    return number.value() >= 2 && figures && counts;
  }

  /** {@code we were twenty-seven in all}: so many of those who speak. */
  private boolean isOfUs(Scene scene, int at, @Nullable Unit next) {
    Unit were = scene.at(at - 1);
    Unit we = scene.at(at - 2);
    return were != null
        && we != null
        && were.is(being)
        && we.is(who)
        && we.sentence() == scene.units().get(at).sentence()
        && (next == null || words.isUnit(next, "verb") || !isNominal(next));
  }

  /** {@code the remaining twenty-seven were shot}. */
  private boolean isRest(@Nullable Unit before) {
    return before != null && before.is(rest);
  }

  /**
   * Opens its clause, or follows a verb or preposition: not behind a noun, which it would number.
   */
  private static boolean isFirst(@Nullable Unit before, Unit number) {
    return before == null
        || before.sentence() != number.sentence()
        || !before.isWord()
        || !before.isCapitalized()
            && !before.analyses().isEmpty()
            && switch (before.analyses().getFirst().pos()) {
              case VERB, PREPOSITION, CONJUNCTION, PRONOUN, ADVERB -> true;
              default -> false;
            };
  }

  /**
   * «9 жовтня 1918 польські депутати»: after a day and its month a year, with its word or without.
   */
  private boolean isDayBefore(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    Unit day = scene.at(at - 2);
    return before != null
        && before.is(month)
        && day != null
        && day.kind() == Unit.Kind.NUMBER
        && day.sentence() == before.sentence();
  }

  private static boolean isYear(NumberReader.Read number) {
    return !number.scaled() && number.value() >= 1000 && number.value() <= 2100;
  }

  private boolean isLabel(Scene scene, int first, int at) {
    for (int i : new int[] {first - 1, at - 1}) {
      Unit before = scene.at(i);
      Unit dotted = before != null && before.text().equals(".") ? scene.at(i - 1) : before;
      if (dotted != null
          && (words.isUnit(dotted, "before") && !isPreposition(scene, i, dotted)
              || dotted.text().endsWith("№"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code с 20 тысячами} is no page: the abbreviation has its full stop. */
  private static boolean isPreposition(Scene scene, int i, Unit unit) {
    Unit sign = scene.at(i);
    return unit.text().equals("с") && (sign == null || !sign.text().equals("."));
  }

  private static boolean isPartOfDate(Scene scene, int at, NumberReader.Read number) {
    Unit before = scene.at(at - 1);
    Unit after = scene.at(number.end());
    boolean gluedBefore =
        before != null
            && scene.isGlued(at - 1)
            && isOneOf("./:№-", before.text())
            && scene.at(at - 2) != null
            && scene.units().get(Math.max(0, at - 2)).kind() == Unit.Kind.NUMBER;
    boolean gluedAfter =
        after != null
            && scene.isGlued(number.end() - 1)
            && isOneOf("./:", after.text())
            && scene.isGlued(number.end())
            && number.end() + 1 < scene.units().size()
            && scene.units().get(number.end() + 1).kind() == Unit.Kind.NUMBER;
    return gluedBefore || gluedAfter;
  }

  private static boolean isOneOf(String signs, String text) {
    return text.length() == 1 && signs.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * {@code человек сто}, {@code тысяч пять штыков}, {@code тысячи две}; with what makes it vague
   * between: {@code тысяч до трех}, {@code человек с полсотни}.
   */
  private @Nullable Candidate inverted(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (!words.isUnit(unit, "inverted") || reader.read(scene, at - 1) != null) {
      return null;
    }
    NumberWords.Word multiplier = words.word(unit);
    Unit between = scene.at(at + 1);
    boolean vague = between != null && (between.is(some) || words.isUnit(between, "between"));
    int first = vague ? at + 2 : at + 1;
    NumberReader.Read number = reader.read(scene, first);
    Unit next = scene.at(first);
    if (number == null || next == null || next.sentence() != unit.sentence()) {
      return null;
    }
    boolean clock = vague && multiplier == null && words.isUnit(unit, "time");
    if (clock
        || vague && (isYear(number) || isTimed(scene, number))
        || !agrees(unit, number.value(), vague)) {
      return null;
    }
    return inverted(scene, at, number, multiplier);
  }

  /** {@code потеряли тысяч в пять дней}: the days are no thousands. */
  private boolean isTimed(Scene scene, NumberReader.Read number) {
    Unit next = scene.at(number.end());
    return next != null && words.isUnit(next, "time");
  }

  /** {@code тысяч пять} and {@code тысячи две}, but not {@code тысяча два}. */
  private static boolean agrees(Unit unit, double number, boolean vague) {
    int genitive = unit.agreement() & Agreement.GENITIVE;
    boolean many = (genitive & Agreement.PLURAL) != 0;
    boolean few = (genitive & ~Agreement.PLURAL) != 0 && number < 5 && !vague;
    return number > 1 && (many || few);
  }

  private @Nullable Candidate inverted(
      Scene scene, int at, NumberReader.Read number, NumberWords.@Nullable Word multiplier) {
    Unit unit = scene.units().get(at);
    CountedUnit.Found after = counted.after(scene, number);
    if (multiplier == null) {
      boolean free = after.text() == null && !after.denied() && number.words();
      return free
          ? candidate(
              scene,
              at,
              number.end(),
              new Quantity(number.value(), null, true, about(scene, number.end()), unit.text()))
          : null;
    }
    int end = Math.max(number.end(), after.end());
    double value = number.value() * multiplier.value();
    return number.scaled()
        ? null
        : candidate(
            scene, at, end, new Quantity(value, null, true, about(scene, end), after.text()));
  }

  private @Nullable String about(Scene scene, int end) {
    return turns.behind(scene, end, "about");
  }

  /** {@code двухтысячный отряд}: a round adjective of number is not exact. */
  private static Quantity approximate(Quantity value) {
    return new Quantity(value.value(), value.max(), true, value.bound(), value.unit());
  }

  private static Quantity value(
      NumberReader.Read number, @Nullable String bound, CountedUnit.Found unit) {
    boolean roundTroops =
        unit.troops()
            && number.max() == null
            && number.value() >= 1000
            && number.value() % 1000 == 0;
    return new Quantity(
        number.value(),
        number.max(),
        bound != null || roundTroops || isRound(number),
        bound,
        unit.text());
  }

  /** {@code сотни}, {@code десяток}: never exact. */
  private static boolean isRound(NumberReader.Read number) {
    return number.words() && number.scaled() && (number.value() == 10 || number.value() == 100);
  }

  private static Candidate candidate(Scene scene, int first, int end, Quantity value) {
    var span = scene.span(first, end);
    return new Candidate(
        "NUM",
        first,
        end,
        span,
        "number",
        PRIORITY,
        0.9,
        span.in(scene.reading()),
        Map.of(),
        value);
  }
}
