package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.text.Span;

/**
 * Two things that one account puts in one order and another in the other. Only sequences of which
 * one begins with a rarer word with which the other ends are compared: near-linear, see {@link
 * Beside}.
 */
final class SequenceConflicts implements Detector {

  /** What each of the two things must have in common, and what both must together. */
  private static final double ENOUGH = 0.35;

  private static final double TOGETHER = 1.25;
  private static final double MORE = 0.4;

  /** Things that tell of one deed in many a tale: what was destroyed was burnt. */
  private static final String BURNT = "@burn";

  private static final String DESTROYED = "@destroy";
  private static final long NEAR_DAYS = 200;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;

  SequenceConflicts(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Sequences.Sequence> all = new Sequences(material, clauses).all();
    Beside<Integer> byLater = new Beside<>(i -> all.get(i).source());
    for (int i = 0; i < all.size(); i++) {
      byLater.add(i, all.get(i).later());
    }
    Set<Pair> opposed = new TreeSet<>(Pair.ORDER);
    for (int i = 0; i < all.size(); i++) {
      Sequences.Sequence one = all.get(i);
      for (int j : byLater.of(one.source(), keys(one))) {
        Pair pair = new Pair(Math.min(i, j), Math.max(i, j));
        if (!opposed.contains(pair) && areOpposed(all.get(pair.one()), all.get(pair.other()))) {
          opposed.add(pair);
        }
      }
    }
    List<List<Sequences.Sequence>> groups = new ArrayList<>();
    opposed.forEach(pair -> group(all.get(pair.one()), all.get(pair.other()), groups));
    return groups.stream().map(this::finding).toList();
  }

  /** Words of which another must have one for what comes later, to be opposed. */
  private Set<String> keys(Sequences.Sequence one) {
    Set<String> keys = new TreeSet<>(clauses.rarer(one.source(), one.earlier(), ENOUGH));
    if (one.earlier().contains(BURNT)) {
      keys.add(DESTROYED);
    }
    if (one.earlier().contains(DESTROYED)) {
      keys.add(BURNT);
    }
    return keys;
  }

  /** Two places in the row of all. */
  private record Pair(int one, int other) {

    static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);
  }

  private static void group(
      Sequences.Sequence one, Sequences.Sequence other, List<List<Sequences.Sequence>> groups) {
    for (List<Sequences.Sequence> group : groups) {
      if (group.contains(one) || group.contains(other)) {
        List.of(one, other).stream().filter(next -> !group.contains(next)).forEach(group::add);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(one, other)));
  }

  /** What comes first in one comes later in the other, and the reverse. */
  private boolean areOpposed(Sequences.Sequence one, Sequences.Sequence other) {
    if (one.source().equals(other.source())) {
      return false;
    }
    double first = weight(one.earlier(), other.later(), one, other);
    double second = weight(one.later(), other.earlier(), one, other);
    double same =
        weight(one.earlier(), other.earlier(), one, other)
            + weight(one.later(), other.later(), one, other);
    return first >= ENOUGH
        && second >= ENOUGH
        && first + second >= Math.max(TOGETHER, same + MORE)
        && areNear(one, other);
  }

  private double weight(
      Set<String> some, Set<String> others, Sequences.Sequence one, Sequences.Sequence other) {
    Set<String> shared = new TreeSet<>(some);
    shared.retainAll(others);
    double weight =
        shared.stream()
            .mapToDouble(stem -> clauses.tells(stem, one.source(), other.source()))
            .sum();
    return weight + (shared.isEmpty() && areAkin(some, others) ? ENOUGH : 0);
  }

  private static boolean areAkin(Set<String> some, Set<String> others) {
    return some.contains(BURNT) && others.contains(DESTROYED)
        || some.contains(DESTROYED) && others.contains(BURNT);
  }

  private boolean areNear(Sequences.Sequence one, Sequences.Sequence other) {
    DateInterval days = settings.time(one.account(), one.words());
    DateInterval others = settings.time(other.account(), other.words());
    return days == null
        || others == null
        || !days.isBounded()
        || !others.isBounded()
        || days.daysApart(others) <= NEAR_DAYS;
  }

  private Finding finding(List<Sequences.Sequence> group) {
    Set<String> shared = new TreeSet<>(group.getFirst().earlier());
    shared.addAll(group.getFirst().later());
    Set<String> others = new TreeSet<>(group.get(1).earlier());
    others.addAll(group.get(1).later());
    shared.retainAll(others);
    Finding finding =
        new Finding("order", "order-words")
            .gap("event", words(group.getFirst(), shared))
            .verdict(Ruling.CONTRADICTION)
            .weight(0.6)
            .excuse("other-event", Map.of("shared", words(group.getFirst(), shared)));
    group.forEach(sequence -> finding.side(side(sequence)));
    return finding;
  }

  /** The words of an account behind what it shares. */
  private String words(Sequences.Sequence sequence, Set<String> shared) {
    return String.join(
        ", ",
        material.wording(sequence.source()).in(sequence.words()).stream()
            .filter(word -> shared.contains(word.stem()))
            .map(word -> sequence.account().text().read(word.span()))
            .distinct()
            .toList());
  }

  private Side side(Sequences.Sequence sequence) {
    Span words = sequence.words();
    String value = sequence.account().text().read(words).replaceAll("\\s+", " ").strip();
    Fact fact = material.factIn(sequence.source(), words);
    return Usage.of(sequence.account(), words, value, fact).side();
  }
}
