package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom a shorter name may belong to: among forms of one block, the fuller ones that it fits, one
 * for each bearer. Quadratic in the block, which holds the distinct forms of one surname or one
 * unit number.
 *
 * @param <N> the name in parts
 */
abstract class Fuller<N> {

  /** The name of a form in parts. */
  abstract N name(Form form);

  /** True if nothing speaks against the two being one. */
  abstract boolean fits(N one, N other);

  /** How much of the name is known. */
  abstract int fullness(N name);

  /** One form for each bearer: the fullest that fit {@code form} and do not fit each other. */
  List<Form> bearers(Form form, List<Form> block) {
    N name = name(form);
    List<Form> candidates =
        block.stream()
            .filter(
                other -> !other.equals(form) && fits(name, name(other)) && isFuller(other, form))
            .sorted(
                Comparator.comparingInt((Form other) -> fullness(name(other)))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Form> bearers = new ArrayList<>();
    for (Form candidate : candidates) {
      if (bearers.stream().noneMatch(bearer -> fits(name(candidate), name(bearer)))) {
        bearers.add(candidate);
      }
    }
    return bearers;
  }

  /** The fullest form of a cluster. */
  Form fullest(List<Form> cluster) {
    Comparator<Form> byFullness = Comparator.comparingInt(form -> fullness(name(form)));
    return cluster.stream().max(byFullness.thenComparing(Comparator.reverseOrder())).orElseThrow();
  }

  private boolean isFuller(Form other, Form form) {
    int byFullness = Integer.compare(fullness(name(other)), fullness(name(form)));
    return byFullness > 0 || byFullness == 0 && other.compareTo(form) < 0;
  }
}
