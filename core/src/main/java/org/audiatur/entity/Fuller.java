package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a shorter name may belong to: among forms of one block, the fuller ones that it fits, one
 * for each bearer. A block holds the forms of one surname or one unit number; each is held against
 * the distinct names of the block, however many accounts use them.
 *
 * @param <N> the name in parts; a name fits itself
 */
abstract class Fuller<N> {

  private final Map<Form, N> names = new HashMap<>();

  /** The name of a form in parts. */
  abstract N read(Form form);

  /** True if nothing speaks against the two being one. */
  abstract boolean fits(N one, N other);

  /** How much of the name is known. */
  abstract int fullness(N name);

  final N name(Form form) {
    return names.computeIfAbsent(form, this::read);
  }

  /**
   * The first form of each name in a block, fullest first: a further form of a name says no more.
   */
  List<Form> distinct(List<Form> block) {
    Map<N, Form> first = new LinkedHashMap<>();
    block.stream().sorted().forEach(form -> first.putIfAbsent(name(form), form));
    return first.values().stream()
        .sorted(
            Comparator.comparingInt((Form form) -> fullness(name(form)))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * One form for each bearer: the fullest that fit {@code form} and do not fit each other.
   *
   * @param distinct as {@link #distinct} gives them
   */
  List<Form> bearers(Form form, List<Form> distinct) {
    N name = name(form);
    List<Form> bearers = new ArrayList<>();
    for (Form other : distinct) {
      if (!other.equals(form)
          && isFuller(other, form)
          && fits(name, name(other))
          && bearers.stream().noneMatch(bearer -> fits(name(other), name(bearer)))) {
        bearers.add(other);
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
