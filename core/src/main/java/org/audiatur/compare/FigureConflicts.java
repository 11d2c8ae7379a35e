package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the same things that accounts give differently. Two numbers are of the same things
 * only if sort, fate and side agree, nobody else is named beside them, and enough besides is
 * shared; a number is held against the one that is nearest to it in each further account. Compared
 * only inside blocks of one sort and fate: a block of few hundred whole, a larger one near-linear,
 * see {@link Beside}.
 */
final class FigureConflicts implements Detector {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(pair -> pair.one().clause().source())
          .thenComparing(pair -> pair.one().span())
          .thenComparing(pair -> pair.other().clause().source())
          .thenComparing(pair -> pair.other().span());

  private static final double ENOUGH = 1.65;
  private static final double CLEARLY = 0.25;

  /** A block of so many is compared whole. */
  private static final int WHOLE = 400;

  /** What an account says more often does not tell which of its numbers is meant. */
  private static final int COMMON = 5;

  private static final long NEAR_DAYS = 10;
  private static final double APART = 1.2;
  private static final double BESIDE = 0.7;
  private static final double KNOWN = 0.4;
  private static final int PARAGRAPH = 400;
  private static final double TENFOLD = 10;
  private static final double THIRTYFOLD = 30;
  private static final double FEW = 50;

  /** Fewer dead than that of those lost are surely only a part of them. */
  private static final double PART_OF_LOSSES = 0.2;

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
  private final FigureReader reader;
  private final ThingReader things;
  private final ClausePairs pairs;
  private final Parts parts;
  private final Parties whose;
  private final Clauses clauses;
  private final OneStory story;
  private final LossSums sums = new LossSums();

  /** By identity: to hash a figure is to hash its sentence. */
  private final Map<Figure, Setting> settingOf = new IdentityHashMap<>();

  FigureConflicts(Material material, Settings settings, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.settings = settings;
    this.parts = new Parts(material);
    this.whose = new Parties(material, clauses);
    this.clauses = clauses;
    this.story = new OneStory(material);
    this.things = new ThingReader(material, clauses, whose);
    this.pairs = pairs;
    this.reader =
        new FigureReader(
            new Told(material, settings, clauses, pairs, whose), new Attackers(material, settings));
  }

  record Pair(Figure one, Figure other, double score) {}

  /** What figures are weighed by. */
  record Told(
      Material material, Settings settings, Clauses clauses, ClausePairs pairs, Parties parties) {}

  /**
   * Where and when a figure is told.
   *
   * @param number of the words that say it, from 1
   * @param source number of its account
   * @param time when the account is there, null if unknown
   * @param dates of its clause, as far as they are not reckoned
   * @param around the places of its sentence
   */
  private record Setting(
      int number,
      int source,
      @Nullable DateInterval time,
      List<DateInterval> dates,
      Set<String> around) {}

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Figure> figures = sums.with(reader.figures());
    setting(figures);
    Map<String, List<Figure>> blocks = new TreeMap<>();
    for (Figure figure : figures) {
      blocks
          .computeIfAbsent(figure.counted() + " " + figure.fate(), key -> new ArrayList<>())
          .add(figure);
    }
    Told told = new Told(material, settings, clauses, this.pairs, whose);
    List<Pair> pairs = new ArrayList<>();
    for (List<Figure> all : blocks.values()) {
      List<Figure> block = withoutParts(all);
      pairs.addAll(pairs(block, rarity(block)));
    }
    StorySides sides = new StorySides(told, figures);
    new StoryFigures(told, story, sides, figures)
        .pairs().stream()
            .filter(pair -> !sums.areBoth(pair.one(), pair.other()))
            .forEach(pairs::add);
    List<Figure> things = this.things.figures();
    pairs.addAll(new StoryThings(told, story, sides).pairs(things));
    ThirdAccounts thirds = new ThirdAccounts(pairs, figures);
    pairs.removeIf(thirds::tellApart);
    pairs.sort(BEST_FIRST);
    Behind behind = new Behind(material, happenings, FigureConflicts::isCountedBy);
    List<Finding> found = new ArrayList<>();
    groups(pairs).forEach(group -> findings(group, behind, found));
    lossesAndDead(blocks).forEach(group -> findings(group, behind, found));
    return found;
  }

  private void setting(List<Figure> figures) {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    figures.forEach(
        figure -> {
          words.putIfAbsent(key(figure), words.size() + 1);
          sources.putIfAbsent(figure.clause().source(), sources.size() + 1);
        });
    List<Setting> read =
        figures.parallelStream()
            .map(
                figure ->
                    new Setting(
                        words.getOrDefault(key(figure), 0),
                        sources.getOrDefault(figure.clause().source(), 0),
                        settings.time(figure.clause().account(), figure.span()),
                        dates(figure.clause()),
                        settings.around(figure.clause().account(), figure.clause().sentence())))
            .toList();
    for (int i = 0; i < read.size(); i++) {
      settingOf.put(figures.get(i), read.get(i));
    }
  }

  private Setting setting(Figure figure) {
    return Objects.requireNonNull(settingOf.get(figure), "A figure without a setting");
  }

  private static List<Figure> withoutParts(List<Figure> all) {
    List<Figure> wholes =
        all.stream().filter(figure -> figure.whole() && figure.fate().equals(STRUCK)).toList();
    return all.stream()
        .filter(one -> wholes.stream().noneMatch(whole -> isPart(one, whole)))
        .toList();
  }

  /**
   * «Недосчитались девятнадцати» and «убито шесть»: the losses of one account are the dead of the
   * other where neither tells of the other sort, and of two such numbers no other pair is as near.
   */
  private List<List<Figure>> lossesAndDead(Map<String, List<Figure>> blocks) {
    List<Figure> losses = blocks.getOrDefault("people losses", List.of());
    List<Figure> dead = blocks.getOrDefault("people killed", List.of());
    Map<String, Integer> lost = rarity(losses);
    Map<String, Integer> died = rarity(dead);
    List<Figure> both = new ArrayList<>();
    losses.stream().filter(one -> isTheOnly(one, lost, died)).forEach(both::add);
    dead.stream().filter(one -> isTheOnly(one, died, lost)).forEach(both::add);
    return groups(pairs(both, rarity(both))).stream()
        .filter(group -> group.stream().map(Figure::fate).distinct().count() > 1)
        .toList();
  }

  /** True if the account has no further number of this fate and none of the other. */
  private static boolean isTheOnly(
      Figure figure, Map<String, Integer> same, Map<String, Integer> others) {
    String source = figure.clause().source();
    return same.getOrDefault(source, 0) == 1 && !others.containsKey(source);
  }

  /**
   * «640 left work in the yards … 1200 in all»: beside a whole that is called so, less is a part.
   */
  private static boolean isPart(Figure one, Figure whole) {
    return whole.whole()
        && !one.whole()
        && whole.fate().equals(STRUCK)
        && one.clause().source().equals(whole.clause().source())
        && one.quantity().value() < whole.quantity().value()
        && Math.abs(one.span().start() - whole.span().start()) < PARAGRAPH;
  }

  /** How many such numbers each account gives. */
  private static Map<String, Integer> rarity(List<Figure> block) {
    Map<String, Integer> counts = new HashMap<>();
    block.forEach(figure -> counts.merge(figure.clause().source(), 1, Integer::sum));
    return counts;
  }

  private List<Pair> pairs(List<Figure> block, Map<String, Integer> counts) {
    List<Pair> all =
        Arrays.stream(candidates(block))
            .parallel()
            .mapToObj(both -> pair(block.get((int) (both >>> 32)), block.get((int) both), counts))
            .filter(Objects::nonNull)
            .sorted(BEST_FIRST)
            .toList();
    return clear(all);
  }

  /** Null for two figures that are not of one thing. */
  private @Nullable Pair pair(Figure one, Figure other, Map<String, Integer> counts) {
    if (one.clause().source().equals(other.clause().source()) || !mayBeOne(one, other)) {
      return null;
    }
    double score = score(one, other) + rare(one, other, counts);
    return score < ENOUGH ? null : new Pair(one, other, score);
  }

  /** Drops pairs beside which another of the same figure and account is nearly as good. */
  private List<Pair> clear(List<Pair> pairs) {
    return BestTwo.clear(
        pairs,
        pair -> end(pair.one(), pair.other()),
        pair -> end(pair.other(), pair.one()),
        Pair::score,
        CLEARLY);
  }

  /** A figure for one further account. */
  private long end(Figure figure, Figure other) {
    return (long) setting(figure).number() << 32 | setting(other).source();
  }

  /** In a large block only those are compared that share a rarer word, a name or a place. */
  private long[] candidates(List<Figure> block) {
    Longs candidates = new Longs();
    if (block.size() <= WHOLE) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          candidates.add((long) i << 32 | j);
        }
      }
      return candidates.all();
    }
    List<Set<String>> keys = block.parallelStream().map(this::keys).toList();
    Beside<Integer> told = new Beside<>(i -> block.get(i).clause().source());
    for (int i = 0; i < block.size(); i++) {
      told.add(i, keys.get(i));
    }
    for (int i = 0; i < block.size(); i++) {
      for (int j : told.of(block.get(i).clause().source(), keys.get(i))) {
        candidates.add((long) Math.min(i, j) << 32 | Math.max(i, j));
      }
    }
    return candidates.all();
  }

  private Set<String> keys(Figure figure) {
    Clause clause = figure.clause();
    Set<String> keys = new TreeSet<>(clause.stems());
    keys.removeIf(stem -> clauses.count(clause.source(), stem) > COMMON);
    keys.addAll(clause.names());
    keys.addAll(setting(figure).around());
    return keys;
  }

  static List<Object> ends(Pair pair) {
    return List.of(
        key(pair.one()) + pair.other().clause().source(),
        key(pair.other()) + pair.one().clause().source());
  }

  private static String key(Figure figure) {
    return figure.clause().source() + figure.span();
  }

  private boolean mayBeOne(Figure one, Figure other) {
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

  private static boolean isLoss(Figure figure) {
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

  private double score(Figure one, Figure other) {
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

  /** What two accounts count but once is likely one thing. */
  private static double rare(Figure one, Figure other, Map<String, Integer> counts) {
    int some = counts.getOrDefault(one.clause().source(), 1);
    int others = counts.getOrDefault(other.clause().source(), 1);
    return 1 / (1 + Math.log(Math.max(some, others)));
  }

  private boolean isOneSetting(Figure one, Figure other) {
    return material.kinship().anyNear(setting(one).around(), setting(other).around());
  }

  /** Numbers of one thing, at most one of each account. */
  private static final class Group {
    final List<Figure> figures = new ArrayList<>();
    final Set<String> sources = new HashSet<>();

    Group(Figure figure) {
      figures.add(figure);
      sources.add(figure.clause().source());
    }
  }

  /** Strongest first; a group has one number of each account. */
  private static List<List<Figure>> groups(List<Pair> pairs) {
    Map<Figure, Group> groupOf = new IdentityHashMap<>();
    Set<Group> groups = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      Group one = groupOf.computeIfAbsent(pair.one(), Group::new);
      Group other = groupOf.computeIfAbsent(pair.other(), Group::new);
      if (one != other && Collections.disjoint(one.sources, other.sources)) {
        one.figures.addAll(other.figures);
        one.sources.addAll(other.sources);
        other.figures.forEach(figure -> groupOf.put(figure, one));
        groups.remove(one);
        groups.remove(other);
        groups.add(one);
      }
    }
    return groups.stream().map(group -> group.figures).toList();
  }

  /** Quadratic in the distinct numbers only. */
  private void findings(List<Figure> group, Behind behind, List<Finding> found) {
    Set<Quantity> distinct = new LinkedHashSet<>();
    group.forEach(figure -> distinct.add(figure.quantity()));
    double least = 1;
    for (Quantity one : distinct) {
      for (Quantity other : distinct) {
        if (differ(one, other)) {
          double ratio =
              Math.min(one.value(), other.value())
                  / Math.max(1, Math.max(one.value(), other.value()));
          least = Math.min(least, ratio);
        }
      }
    }
    boolean mixed = group.stream().map(Figure::fate).distinct().count() > 1;
    if (least < 1 && (!mixed || least > PART_OF_LOSSES)) {
      found.add(finding(group, least).event(event(group, behind)));
    }
  }

  static boolean differ(Quantity one, Quantity other) {
    return Figures.compare(one, other) == Verdict.CONFLICT
        && !Figures.isRounded(one, other)
        && !Figures.areFewOrSo(one, other);
  }

  private static boolean isCountedBy(Fact fact, Span words) {
    return fact.claim().numbers().stream().anyMatch(count -> count.span().overlaps(words));
  }

  /** The one that all claims behind these numbers tell of; null if there is none. */
  private static @Nullable String event(List<Figure> group, Behind behind) {
    Set<String> events = new HashSet<>();
    for (Figure figure : group) {
      behind
          .happening(figure.clause(), figure.span())
          .ifPresent(facts -> events.add(EventBuilder.id(facts)));
    }
    return events.size() == 1 ? events.iterator().next() : null;
  }

  private Finding finding(List<Figure> group, double ratio) {
    Figure first = group.getFirst();
    String unit = first.clause().read(first.span());
    boolean part = mayBePart(group) || areDeadOfTheLost(group);
    Finding finding =
        new Finding("number", "figures")
            .gap("slot", new Phrases.Term(first.fate()))
            .gap("unit", new Phrases.Term(first.counted()))
            .verdict(Ruling.ofValues(ratio > 0.9 || part))
            .weight((part ? 0.4 : 0.5) + 0.25 * (1 - ratio))
            .excuse("bound", Map.of("one", unit, "other", last(group)))
            .excuse("scope-number", Map.of("unit", new Phrases.Term(first.counted())))
            .excuse("scope-whose", Map.of())
            .excuse(part ? "part-open" : "part-number", Map.of());
    if (first.counted().equals(ThingReader.THINGS)) {
      List<String> words = group.stream().map(one -> one.clause().read(one.span())).toList();
      finding.gap("words", words).phrase("figures-of-things");
    }
    for (Figure figure : group) {
      finding.side(side(figure)).about(figure.clause().bodies()).about(figure.clause().places());
    }
    return finding;
  }

  /** The dead may be a part of those who were lost. */
  private static boolean areDeadOfTheLost(List<Figure> group) {
    return group.stream()
        .filter(figure -> figure.fate().equals("losses"))
        .anyMatch(
            lost ->
                group.stream()
                    .anyMatch(
                        dead ->
                            dead.fate().equals("killed")
                                && dead.quantity().value() < lost.quantity().value()));
  }

  private boolean mayBePart(List<Figure> group) {
    return parts.isPart(
        group.stream()
            .map(
                figure ->
                    Parts.Counted.of(
                        figure.clause().account(),
                        figure.clause().span(),
                        figure.span(),
                        figure.quantity().value()))
            .toList());
  }

  private static String last(List<Figure> group) {
    return group.getLast().clause().read(group.getLast().span());
  }

  private Side side(Figure figure) {
    return material.side(figure.clause(), figure.span(), Figures.show(figure.quantity()));
  }
}
