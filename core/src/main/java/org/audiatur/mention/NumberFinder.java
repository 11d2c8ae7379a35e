package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities: a number with what bounds it and what it counts. Not numbers that name a thing
 * (an order, a page, a regiment) or a date.
 */
final class NumberFinder {

  private static final int PRIORITY = 60;

  private final NumberWords words;
  private final NumberReader reader;
  private final CountedUnit counted;
  private final CountedBefore countedBefore;
  private final NamingNumbers naming;
  private final LoneNumbers lone;
  private final Vagueness vagueness;
  private final FurtherFigures further;
  private final InvertedNumbers inverted;
  private final DivisionNumbers divisions;
  private final BoundTurns turns;
  private final int between;
  private final int from;
  private final int upTo;
  private final int and;
  private final int article;
  private final int opens;
  private final int some;

  NumberFinder(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.reader = new NumberReader(words, lexicon);
    this.counted = new CountedUnit(words, lexicon);
    this.countedBefore = new CountedBefore(words, lexicon);
    this.naming = new NamingNumbers(words, lexicon);
    this.lone = new LoneNumbers(words, lexicon);
    this.vagueness = new Vagueness(words, lexicon);
    this.further = new FurtherFigures(words, reader, naming, lexicon);
    this.inverted = new InvertedNumbers(words, reader, counted, lexicon);
    this.divisions = new DivisionNumbers(words, reader, lexicon);
    this.turns = new BoundTurns(words, lexicon);
    this.some = lexicon.id("num-some");
    this.between = lexicon.id("num-between");
    this.from = lexicon.id("num-from");
    this.upTo = lexicon.id("num-to");
    this.and = lexicon.id("num-and");
    this.article = lexicon.id("num-article");
    this.opens = lexicon.id("opens-quantity");
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
          unit.is(opens)
              || unit.is(from)
              || unit.is(between)
              || unit.is(article)
              || unit.is(some)
              || Quantity.isCurrencySign(unit.text());
      boolean may = opensOne && !isMutilated(scene, unit);
      Candidate candidate = may ? from(scene, at) : null;
      Candidate last = found.isEmpty() ? null : found.getLast();
      if (candidate == null && unit.kind() == Unit.Kind.NUMBER) {
        candidate = bare(scene, at, further.read(scene, at, last));
      }
      if (candidate == null && may) {
        candidate = bare(scene, at, divisions.read(scene, at, last));
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

  /** True if a sign before a figure is lost, which may have been a figure too. */
  private static boolean isMutilated(Scene scene, Unit unit) {
    int start = unit.span().start();
    return unit.kind() == Unit.Kind.NUMBER
        && start > 0
        && scene.reading().charAt(start - 1) == '\uFFFD';
  }

  /** A number of which other words say what it counts. */
  private static @Nullable Candidate bare(Scene scene, int at, NumberReader.@Nullable Read number) {
    return number == null
        ? null
        : candidate(
            scene, at, number.end(), new Quantity(number.value(), number.max(), false, null, null));
  }

  static boolean isNominal(Unit unit) {
    return unit.isWord()
        && !unit.analyses().isEmpty()
        && switch (unit.analyses().getFirst().pos()) {
          case NOUN, ADJECTIVE -> true;
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

  /** {@code человек сто}. */
  private @Nullable Candidate inverted(Scene scene, int at) {
    InvertedNumbers.Found found = inverted.read(scene, at);
    return found == null
        ? null
        : candidate(
            scene,
            at,
            found.end(),
            new Quantity(
                found.value(),
                null,
                true,
                turns.behind(scene, found.end(), "about"),
                found.unit()));
  }

  /** {@code с десяток}. */
  private @Nullable Candidate some(Scene scene, int at) {
    return vagueness.isSome(scene, at) ? quantity(scene, at, at + 1, "about", List.of()) : null;
  }

  /** {@code гармат було шість}: what is counted stands before its number. */
  private @Nullable Candidate behind(Scene scene, int at) {
    NumberReader.Read number = reader.read(scene, at);
    if (number == null
        || number.value() < 2
        || NamingNumbers.isYear(number)
        || naming.isLabel(scene, at, at)
        || NamingNumbers.isPartOfDate(scene, at, number)) {
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
    Unit sign = scene.at(at);
    String money = sign != null && Quantity.isCurrencySign(sign.text()) ? sign.text() : null;
    NumberReader.Read number = reader.read(scene, money == null ? at : at + 1);
    if (number == null
        || naming.isLabel(scene, first, at)
        || NamingNumbers.isPartOfDate(scene, at, number)
        || NamingNumbers.isName(scene, at, number)) {
      return null;
    }
    CountedUnit.Found unit =
        money == null
            ? counted.after(scene, number)
            : new CountedUnit.Found(number.end(), money, false, false);
    boolean vague = vagueness.isOrSo(scene, Math.max(number.end(), unit.end()));
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
    return candidate(
        scene,
        first,
        vague ? end + 2 : end,
        vagueness.isRoundAdjective(scene, number) ? approximate(value) : value);
  }

  /** {@code three hours and a quarter}, {@code two miles and a half}. */
  private double partOf(Scene scene, int end) {
    Unit unit = scene.units().get(end - 1);
    return words.isUnit(unit, "time") || words.isUnit(unit, "distance")
        ? reader.partBehind(scene, end)
        : 0;
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
    boolean refersBack =
        number.words() && number.value() == 2 && before != null && before.is(between);
    return !refersBack
        && !naming.isYearOfDate(scene, at, number)
        && (unit.text() != null || unit.troops() || lone.isTelling(scene, at, number, bound));
  }

  private static Quantity approximate(Quantity value) {
    return new Quantity(value.value(), value.max(), true, value.bound(), value.unit());
  }

  private static Quantity value(
      NumberReader.Read number, @Nullable String bound, CountedUnit.Found unit) {
    return new Quantity(
        number.value(),
        number.max(),
        bound != null || Vagueness.isRound(number, unit),
        bound,
        unit.text());
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
