package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the strength of a unit fits that of its whole and of its parts. */
final class ForceChecks {

  private final Units units;
  private final UnitTree tree;
  private final Map<String, List<Strength>> strengths;

  ForceChecks(Units units, UnitTree tree, Map<String, List<Strength>> strengths) {
    this.units = units;
    this.tree = tree;
    this.strengths = strengths;
  }

  void check(Draft draft, String unit) {
    UnitTree.Link link = tree.whole(unit);
    if (link != null) {
      strengths(unit).forEach(part -> againstWhole(draft, unit, link.whole(), part));
    }
    if (tree.parts(unit).size() > 1) {
      strengths(unit).forEach(whole -> againstParts(draft, unit, whole));
    }
  }

  private void againstWhole(Draft draft, String unit, String whole, Strength part) {
    for (Strength other : strengths(whole)) {
      if (part.compares(other)) {
        draft.check(
            "part and whole",
            part.least() <= other.most(),
            figure(unit, part) + "; " + figure(whole, other));
      }
    }
  }

  private void againstParts(Draft draft, String unit, Strength whole) {
    List<String> figures = new ArrayList<>();
    double sum = 0;
    for (String part : tree.parts(unit)) {
      for (Strength strength : strengths(part)) {
        if (strength.compares(whole)) {
          sum += strength.least();
          figures.add(figure(part, strength));
          break;
        }
      }
    }
    if (figures.size() > 1) {
      draft.check(
          "sum of parts",
          sum <= whole.most(),
          String.join("; ", figures) + "; " + figure(unit, whole));
    }
  }

  private List<Strength> strengths(String unit) {
    return strengths.getOrDefault(unit, List.of());
  }

  private String figure(String unit, Strength strength) {
    return units.name(unit) + ": " + Draft.number(strength.least());
  }
}
