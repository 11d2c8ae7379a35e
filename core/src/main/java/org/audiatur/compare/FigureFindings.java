package org.audiatur.compare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** What is told of figures of one thing that differ. */
final class FigureFindings {

  /** Fewer dead than that of those lost are surely only a part of them. */
  private static final double PART_OF_LOSSES = 0.2;

  private final Material material;
  private final Parts parts;
  private final Behind behind;

  FigureFindings(Material material, List<List<Fact>> happenings) {
    this.material = material;
    this.parts = new Parts(material);
    this.behind = new Behind(material, happenings, FigureFindings::isCountedBy);
  }

  /** Quadratic in the distinct numbers only. */
  void findings(List<Figure> group, List<Finding> found) {
    Set<Quantity> distinct = new LinkedHashSet<>();
    group.forEach(figure -> distinct.add(figure.quantity()));
    double least = 1;
    for (Quantity one : distinct) {
      for (Quantity other : distinct) {
        if (FigureConflicts.differ(one, other)) {
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

  private static boolean isCountedBy(Fact fact, Span words) {
    return fact.claim().numbers().stream().anyMatch(count -> count.span().overlaps(words));
  }

  /** The one that all claims behind these numbers tell of; null if there is none. */
  private static @Nullable String event(List<Figure> group, Behind behind) {
    Set<String> events = new HashSet<>();
    for (Figure figure : group) {
      behind
          .happening(figure.clause(), figure.span())
          .ifPresent(facts -> events.add(behind.event(facts)));
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
