package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.audiatur.mention.Quantity;

/**
 * «700 убитыми и 2500 ранеными» as one number of losses, to be held against an account that gives
 * them in one. Prisoners and missing may be in one and not in the other, so only numbers of which
 * one is at least twice the other are held apart.
 */
final class LossSums {

  static final double APART = 2;

  private static final String KILLED = "killed";
  private static final String WOUNDED = "wounded";
  private static final String LOSSES = "losses";

  private final Set<Figure> sums = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The figures, and behind them the sums. */
  List<Figure> with(List<Figure> figures) {
    List<Figure> all = new ArrayList<>(figures);
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure killed = figures.get(i);
      Figure wounded = figures.get(i + 1);
      if (killed.fate().equals(KILLED)
          && wounded.fate().equals(WOUNDED)
          && killed.clause().equals(wounded.clause())
          && killed.side().equals(wounded.side())) {
        Figure sum = sum(killed, wounded);
        sums.add(sum);
        all.add(sum);
      }
    }
    return all;
  }

  boolean areBoth(Figure one, Figure other) {
    return sums.contains(one) && sums.contains(other);
  }

  /** Two sums differ in their parts, and that is told of these. */
  boolean mayBeHeldApart(Figure one, Figure other) {
    boolean some = sums.contains(one);
    boolean others = sums.contains(other);
    double less = Math.min(one.quantity().value(), other.quantity().value());
    double more = Math.max(one.quantity().value(), other.quantity().value());
    return !some && !others || some != others && more >= APART * less;
  }

  private static Figure sum(Figure killed, Figure wounded) {
    Quantity some = killed.quantity();
    Quantity others = wounded.quantity();
    boolean about = some.approx() || others.approx();
    return killed.with(
        killed.span().span(wounded.span()),
        new Quantity(some.value() + others.value(), null, about, about ? "about" : null, null),
        LOSSES);
  }
}
