package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;

/**
 * How long one and the same fight, siege or sitting lasted, where accounts of one story differ. In
 * each account only one of that kind may be told of, else none is taken. Quadratic in the lengths
 * of time that are told.
 */
final class DurationConflicts implements Detector {

  private static final double WEIGHT = 0.6;
  private static final String OPEN = "";

  /** Days by which two accounts may misdate one fight. */
  private static final long NEAR = 3;

  private static final long FAR = 60;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final Durations durations;
  private final OneStory story;

  DurationConflicts(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    this.durations = new Durations(material, clauses);
    this.story = material.story();
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Durations.Lasting>> told = new TreeMap<>();
    for (Durations.Lasting lasting : durations.all()) {
      told.computeIfAbsent(lasting.clause().source(), key -> new ArrayList<>()).add(lasting);
    }
    List<List<Durations.Lasting>> groups = new ArrayList<>();
    told.values().forEach(own -> own.forEach(one -> join(one, own, told, groups)));
    return groups.stream().filter(DurationConflicts::isApart).map(this::finding).toList();
  }

  private void join(
      Durations.Lasting one,
      List<Durations.Lasting> own,
      Map<String, List<Durations.Lasting>> told,
      List<List<Durations.Lasting>> groups) {
    if (groups.stream().anyMatch(group -> group.contains(one))) {
      return;
    }
    List<Durations.Lasting> group = new ArrayList<>(List.of(one));
    told.forEach(
        (source, others) -> {
          List<Durations.Lasting> fit = others.stream().filter(it -> areOne(one, it)).toList();
          boolean clear =
              fit.size() == 1 && own.stream().filter(it -> areOne(it, fit.getFirst())).count() == 1;
          if (clear && groups.stream().noneMatch(known -> known.contains(fit.getFirst()))) {
            group.add(fit.getFirst());
          }
        });
    groups.add(group);
  }

  /** Of one kind, in one story, not at other times or places. */
  private boolean areOne(Durations.Lasting one, Durations.Lasting other) {
    String source = one.clause().source();
    String further = other.clause().source();
    return !source.equals(further)
        && story.isOf(source, further)
        && (one.of().equals(other.of()) || one.of().equals(OPEN) || other.of().equals(OPEN))
        && (!one.of().equals(OPEN) || !other.of().equals(OPEN))
        && one.isOfHours() == other.isOfHours()
        && !areApart(one, other);
  }

  private boolean areApart(Durations.Lasting one, Durations.Lasting other) {
    return areAtOtherTimes(one, other)
        || !one.clause().places().isEmpty()
            && !other.clause().places().isEmpty()
            && !material.kinship().anyNear(one.clause().places(), other.clause().places());
  }

  /** By the days in the two sentences; where one has none, by when the accounts are there. */
  private boolean areAtOtherTimes(Durations.Lasting one, Durations.Lasting other) {
    List<DateInterval> some = dates(one);
    List<DateInterval> others = dates(other);
    if (!some.isEmpty() && !others.isEmpty()) {
      return some.stream()
          .noneMatch(a -> others.stream().anyMatch(b -> settings.areNear(a, b, NEAR)));
    }
    return settings.areAtOtherTimes(
        one.clause().account(), one.span(), other.clause().account(), other.span(), FAR);
  }

  private List<DateInterval> dates(Durations.Lasting lasting) {
    return clauses.dates(clauses.of(lasting.clause().account(), lasting.clause().sentence()));
  }

  private static boolean isApart(List<Durations.Lasting> group) {
    return group.stream()
        .anyMatch(one -> group.stream().anyMatch(other -> one.most() < other.least()));
  }

  private Finding finding(List<Durations.Lasting> group) {
    Finding finding =
        new Finding("number", "figures")
            .gap("slot", new Phrases.Term("duration"))
            .gap("unit", new Phrases.Term("time"))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("part-number", Map.of());
    for (Durations.Lasting one : group) {
      finding
          .about(one.clause().bodies())
          .about(one.clause().places())
          .side(material.side(one.clause(), one.span(), one.clause().read(one.span())));
    }
    return finding;
  }
}
