package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.mention.Quantity;
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

  /** Of one account. */
  private static final Comparator<Figure> IN_TEXT =
      Comparator.comparing(Figure::span).thenComparing(Figure::fate);

  /** So many losses before and after another are told beside it. */
  private static final int BESIDES = 12;

  private static final double ENOUGH = 1.65;

  private static final double CLEARLY = 0.25;

  /** A block of so many is compared whole. */
  private static final int WHOLE = 400;

  /** What an account says more often does not tell which of its numbers is meant. */
  private static final int COMMON = 5;

  private static final int PARAGRAPH = 400;

  private static final String STRUCK = "struck";

  private final Material material;
  private final Clauses clauses;
  private final Told told;
  private final FigureReader reader;
  private final ThingReader things;
  private final OneStory story;
  private final LossSums sums = new LossSums();
  private final FigureLikeness likeness;

  FigureConflicts(Material material, Settings settings, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.story = material.story();
    this.told = new Told(material, settings, clauses, pairs, new Parties(material, clauses));
    this.things = new ThingReader(material, clauses, told.parties());
    this.reader = new FigureReader(told, new Attackers(material, settings));
    this.likeness = new FigureLikeness(told, story, sums);
  }

  record Pair(Figure one, Figure other, double score) {}

  /** What figures are weighed by. */
  record Told(
      Material material, Settings settings, Clauses clauses, ClausePairs pairs, Parties parties) {}

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Figure> figures = sums.with(reader.figures());
    likeness.read(figures);
    Map<String, List<Figure>> blocks = new TreeMap<>();
    for (Figure figure : figures) {
      blocks
          .computeIfAbsent(figure.counted() + " " + figure.fate(), key -> new ArrayList<>())
          .add(figure);
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Figure> all : blocks.values()) {
      List<Figure> block = withoutParts(all);
      pairs.addAll(pairs(block, rarity(block)));
    }
    StorySides sides = new StorySides(told, figures);
    pairs.removeIf(pair -> sides.tellApart(pair.one(), pair.other()));
    List<Pair> stories = new StoryFigures(told, story, sides, figures).pairs();
    Map<String, List<Figure>> lost = new HashMap<>();
    figures.stream()
        .filter(FigureLikeness::isLoss)
        .forEach(
            one -> lost.computeIfAbsent(one.clause().source(), key -> new ArrayList<>()).add(one));
    lost.values().forEach(losses -> losses.sort(IN_TEXT));
    Map<Object, Set<List<Object>>> surely = surely(stories, sides);
    pairs.removeIf(pair -> isBetterKnown(pair, surely, sides) || areOfOneSide(pair, lost, sides));
    stories.stream().filter(pair -> !isToldByTheParts(pair)).forEach(pairs::add);
    List<Figure> things = this.things.figures();
    pairs.addAll(new StoryThings(told, story, sides).pairs(things));
    ThirdAccounts thirds = new ThirdAccounts(pairs, figures);
    pairs.removeIf(thirds::tellApart);
    pairs.sort(BEST_FIRST);
    FigureFindings findings = new FigureFindings(material, happenings);
    List<Finding> found = new ArrayList<>();
    FigureGroups.of(pairs).forEach(group -> findings.findings(group, found));
    lossesAndDead(blocks).forEach(group -> findings.findings(group, found));
    return found;
  }

  /** By either end, what a story surely tells of one side. */
  private static Map<Object, Set<List<Object>>> surely(List<Pair> stories, StorySides sides) {
    Map<Object, Set<List<Object>>> surely = new HashMap<>();
    for (Pair pair : stories) {
      if (sides.relation(pair.one(), pair.other()) == StorySides.Relation.SAME) {
        List<Object> both = ends(pair);
        both.forEach(end -> surely.computeIfAbsent(end, key -> new HashSet<>()).add(both));
      }
    }
    return surely;
  }

  /** Of whom it is open whether they are one side, where a figure of that side is told besides. */
  private static boolean isBetterKnown(
      Pair pair, Map<Object, Set<List<Object>>> surely, StorySides sides) {
    if (sides.relation(pair.one(), pair.other()) != StorySides.Relation.OPEN) {
      return false;
    }
    List<Object> both = ends(pair);
    return both.stream()
        .flatMap(end -> surely.getOrDefault(end, Set.of()).stream())
        .anyMatch(other -> !other.equals(both));
  }

  /** Losses of whom it is open, where either account tells of those of the other's side besides. */
  private static boolean areOfOneSide(Pair pair, Map<String, List<Figure>> lost, StorySides sides) {
    return FigureLikeness.isLoss(pair.one())
        && sides.relation(pair.one(), pair.other()) == StorySides.Relation.OPEN
        && (isToldOf(pair.one(), pair.other(), lost, sides)
            || isToldOf(pair.other(), pair.one(), lost, sides));
  }

  private static boolean isToldOf(
      Figure one, Figure other, Map<String, List<Figure>> lost, StorySides sides) {
    List<Figure> told = lost.getOrDefault(other.clause().source(), List.of());
    int at = Collections.binarySearch(told, other, IN_TEXT);
    if (at < 0) {
      return false;
    }
    return told.subList(Math.max(0, at - BESIDES), Math.min(told.size(), at + BESIDES)).stream()
        .filter(figure -> figure != other && sums(figure, other))
        .anyMatch(figure -> sides.relation(one, figure) == StorySides.Relation.SAME);
  }

  /** Of the killed those told as losses are as good as those told as killed. */
  private static boolean sums(Figure one, Figure other) {
    return one.fate().equals(other.fate())
        || Set.of(one.fate(), other.fate()).equals(Set.of("killed", "losses"));
  }

  /** Two sums that differ do so in a part; two that agree leave none of them for a third. */
  private boolean isToldByTheParts(Pair pair) {
    return sums.areBoth(pair.one(), pair.other())
        && differ(pair.one().quantity(), pair.other().quantity());
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
    return FigureGroups.of(pairs(both, rarity(both))).stream()
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
    if (one.clause().source().equals(other.clause().source()) || !likeness.mayBeOne(one, other)) {
      return null;
    }
    double score = likeness.score(one, other) + rare(one, other, counts);
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
    return (long) likeness.setting(figure).number() << 32 | likeness.setting(other).source();
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
    keys.addAll(likeness.setting(figure).around());
    return keys;
  }

  static List<Object> ends(Pair pair) {
    return List.of(
        key(pair.one()) + pair.other().clause().source(),
        key(pair.other()) + pair.one().clause().source());
  }

  static String key(Figure figure) {
    return figure.clause().source() + figure.span();
  }

  /** What two accounts count but once is likely one thing. */
  private static double rare(Figure one, Figure other, Map<String, Integer> counts) {
    int some = counts.getOrDefault(one.clause().source(), 1);
    int others = counts.getOrDefault(other.clause().source(), 1);
    return 1 / (1 + Math.log(Math.max(some, others)));
  }

  static boolean differ(Quantity one, Quantity other) {
    return Figures.compare(one, other) == Verdict.CONFLICT
        && !Figures.isRounded(one, other)
        && !Figures.areFewOrSo(one, other);
  }
}
