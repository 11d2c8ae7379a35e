package org.audiatur.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures may be of one thing, and how much speaks for it: sort, fate, side and camp,
 * whose they are, where and when they are told.
 */
final class FigureLikeness {

  private static final long NEAR_DAYS = 10;
  private static final double APART = 1.2;
  private static final double BESIDE = 0.7;
  private static final double KNOWN = 0.4;
  private static final double TENFOLD = 10;
  private static final double THIRTYFOLD = 30;
  private static final double FEW = 50;
  private static final double STORY = 0.4;
  private static final long WEEKS = 20;

  /** What says only that they were there, on whichever side. */
  private static final Set<String> THERE = Set.of("strength", "had");

  private static final Set<String> LOSSES = Set.of("killed", "wounded", "missing", "losses");

  private static final String STRUCK = "struck";

  private static final String ARMY = "army";

  private static final String INHABITANTS = "@people";

  private static final Set<String> ARMED =
      Set.of("@soldier", "@infantry", "@cavalry", "@partisan", "@volunteer");

  private static final String RECKONED = "relative";

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final Parties whose;
  private final OneStory story;
  private final LossSums sums;

  /** By identity: to hash a figure is to hash its sentence. */
  private final Map<Figure, Setting> settingOf = new IdentityHashMap<>();

  FigureLikeness(FigureConflicts.Told told, OneStory story, LossSums sums) {
    this.material = told.material();
    this.settings = told.settings();
    this.clauses = told.clauses();
    this.pairs = told.pairs();
    this.whose = told.parties();
    this.story = story;
    this.sums = sums;
  }

  /**
   * Where and when a figure is told.
   *
   * @param number of the words that say it, from 1
   * @param source number of its account
   * @param time when the account is there, null if unknown
   * @param dates of its clause, as far as they are not reckoned
   * @param around the places of its sentence
   */
  record Setting(
      int number,
      int source,
      @Nullable DateInterval time,
      List<DateInterval> dates,
      Set<String> around) {}

  void read(List<Figure> figures) {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    figures.forEach(
        figure -> {
          words.putIfAbsent(FigureConflicts.key(figure), words.size() + 1);
          sources.putIfAbsent(figure.clause().source(), sources.size() + 1);
        });
    List<Setting> read =
        figures.parallelStream()
            .map(
                figure ->
                    new Setting(
                        words.getOrDefault(FigureConflicts.key(figure), 0),
                        sources.getOrDefault(figure.clause().source(), 0),
                        settings.time(figure.clause().account(), figure.span()),
                        dates(figure.clause()),
                        settings.around(figure.clause().account(), figure.clause().sentence())))
            .toList();
    for (int i = 0; i < read.size(); i++) {
      settingOf.put(figures.get(i), read.get(i));
    }
  }

  Setting setting(Figure figure) {
    return Objects.requireNonNull(settingOf.get(figure), "A figure without a setting");
  }

  boolean mayBeOne(Figure one, Figure other) {
    boolean sorts = one.special().equals(other.special());
    boolean sides = meet(one.side(), other.side()) && meet(one.camp(), other.camp());
    Set<String> some = one.clause().bodies();
    Set<String> others = other.clause().bodies();
    boolean who = some.isEmpty() || others.isEmpty() || material.kinship().anyNear(some, others);
    boolean where =
        THERE.contains(one.fate())
            || one.clause().places().isEmpty()
            || other.clause().places().isEmpty()
            || material.kinship().anyNear(one.clause().places(), other.clause().places());
    return sorts
        && sides
        && sums.mayBeHeldApart(one, other)
        && !areOfTwoSorts(one, other)
        && !areFarOff(one, other)
        && !areFew(one, other)
        && one.part() == other.part()
        && who
        && where
        && (one.whole() == other.whole() || isLoss(one) || one.fate().equals(STRUCK))
        && (isWhoseKnown(one, other) || !areOnlyOneArmys(one, other))
        && (areOfNobody(one, other)
            || isWhoseKnown(one, other)
            || isUnsaid(one, other)
            || isOneThing(one, other))
        && areNear(setting(one).time(), setting(other).time())
        && !areOfTwoMonths(one, other);
  }

  /** What is there in one month says nothing of the next. */
  private boolean areOfTwoMonths(Figure one, Figure other) {
    List<DateInterval> some = setting(one).dates();
    List<DateInterval> others = setting(other).dates();
    return THERE.contains(one.fate())
        && some.size() == 1
        && others.size() == 1
        && Math.min(some.getFirst().days(), others.getFirst().days()) > WEEKS
        && !some.getFirst().overlaps(others.getFirst());
  }

  /**
   * Accounts may exaggerate, but hardly tenfold: a crowd of seventy is not the army of five
   * thousand.
   */
  private static boolean areFarOff(Figure one, Figure other) {
    double less = Math.min(one.quantity().value(), other.quantity().value());
    double more = Math.max(one.quantity().value(), other.quantity().value());
    return less < more / (THERE.contains(one.fate()) ? TENFOLD : THIRTYFOLD);
  }

  /** Twenty soldiers of a regiment are no two dozen redcoats: so few are told of many times. */
  private static boolean areFew(Figure one, Figure other) {
    return one.fate().equals("strength")
        && Math.min(one.quantity().value(), other.quantity().value()) < FEW
        && one.special().isEmpty()
        && !one.thing().equals(other.thing());
  }

  /** Inhabitants are not those who fight. */
  private boolean areOfTwoSorts(Figure one, Figure other) {
    return one.thing().equals(INHABITANTS) && isArmed(other)
        || other.thing().equals(INHABITANTS) && isArmed(one);
  }

  private boolean isArmed(Figure figure) {
    return !figure.camp().isEmpty()
        || !figure.side().isEmpty()
        || ARMED.contains(figure.thing())
        || whose.isParty(figure.thing());
  }

  static boolean isLoss(Figure figure) {
    return LOSSES.contains(figure.fate());
  }

  private static boolean areOfNobody(Figure one, Figure other) {
    return one.whose().isEmpty() && other.whose().isEmpty();
  }

  /** «Мы недосчитались» beside «убито»: in one story the losses that are nobody else's. */
  private boolean isUnsaid(Figure one, Figure other) {
    boolean own = one.whose().equals(Parties.OWN) && other.whose().isEmpty();
    boolean others = other.whose().equals(Parties.OWN) && one.whose().isEmpty();
    Figure unsaid = own ? other : one;
    return (own || others)
        && isLoss(one)
        && whose.named(unsaid.clause()).isEmpty()
        && story.isOf(one.clause().source(), other.clause().source());
  }

  /** True if "ours" of one is what the other calls by a name. */
  private boolean isWhoseKnown(Figure one, Figure other) {
    return !one.whose().isEmpty() && whose.mayBeOne(one, other)
        || !other.whose().isEmpty() && whose.mayBeOne(other, one);
  }

  /** The losses of an army are not those of people of whom nothing is said. */
  private boolean areOnlyOneArmys(Figure one, Figure other) {
    return Collections.disjoint(whose.named(one.clause()), whose.named(other.clause()))
        && !THERE.contains(one.fate())
        && !one.camp().equals(other.camp())
        && (one.camp().equals(ARMY) || other.camp().equals(ARMY));
  }

  private static boolean meet(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Two clauses with dates of their own tell of one thing only if these meet. */
  private boolean datesMeet(List<DateInterval> some, List<DateInterval> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream()
            .anyMatch(
                a ->
                    others.stream()
                        .anyMatch(b -> a.overlaps(b) || material.calendars().explains(a, b)));
  }

  private static List<DateInterval> dates(Clause clause) {
    return Material.mentions(clause.account(), clause.span()).stream()
        .flatMap(mention -> Dating.read(mention).stream())
        .filter(date -> !date.how().startsWith(RECKONED))
        .flatMap(date -> date.edtf().bounds().stream())
        .toList();
  }

  /**
   * "Our men" of one account may be the enemy of the other: then more must be shared than that they
   * are men, since both sides have "fighters".
   */
  private boolean isOneThing(Figure one, Figure other) {
    return one.thing().equals(other.thing())
            && !one.thing().isEmpty()
            && !one.counted().equals("people")
        || areBeside(one, other)
        || material.kinship().anyNear(one.clause().bodies(), other.clause().bodies());
  }

  /** True if both stand beside one rare thing: «behind the barricades». */
  private boolean areBeside(Figure one, Figure other) {
    if (!one.whose().isEmpty() && !other.whose().isEmpty()) {
      return false;
    }
    Set<String> shared = new TreeSet<>(one.about());
    shared.retainAll(other.about());
    return shared.stream()
            .filter(stem -> clauses.deedOf(stem).isEmpty())
            .mapToDouble(
                stem -> clauses.tells(stem, one.clause().source(), other.clause().source()))
            .sum()
        >= BESIDE;
  }

  private boolean areNear(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one == null
        || other == null
        || !one.isBounded()
        || !other.isBounded()
        || one.daysApart(other) <= NEAR_DAYS
        || material.calendars().explains(one, other);
  }

  double score(Figure one, Figure other) {
    double score = THERE.contains(one.fate()) ? 0 : 0.5;
    score += !one.side().isEmpty() && one.side().equals(other.side()) ? 1 : 0;
    score += !one.special().isEmpty() && one.special().equals(other.special()) ? 0.4 : 0;
    score += pairs.score(one.clause(), other.clause());
    score -= datesMeet(setting(one).dates(), setting(other).dates()) ? 0 : APART;
    score -= camps(one, other);
    score += story.isOf(one.clause().source(), other.clause().source()) ? STORY : 0;
    score += isWhoseKnown(one, other) ? KNOWN : 0;
    return score + (isOneSetting(one, other) ? 0.4 : 0);
  }

  /** Those who are only there may be told without a word for what they are. */
  private static double camps(Figure one, Figure other) {
    boolean unsaid = one.camp().isEmpty() || other.camp().isEmpty();
    return one.camp().equals(other.camp()) ? 0 : THERE.contains(one.fate()) && unsaid ? 0.2 : 0.5;
  }

  private boolean isOneSetting(Figure one, Figure other) {
    return material.kinship().anyNear(setting(one).around(), setting(other).around());
  }
}
