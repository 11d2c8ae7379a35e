package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model decide where rules hesitate: names that no rule found, and mentions of weak rules
 * that it takes back. What the strong rules say stands.
 */
final class Judge {

  /** How sure the model must be of a name that no rule found: a wrong name is worse than none. */
  private static final double NEW = 0.6;

  /** The same for words in quotation marks, which are titles and irony as often as names. */
  private static final double NEW_QUOTED = 0.95;

  /** How sure it must be to take a name of a weak rule back, or to give it another type. */
  private static final double AGAINST = 0.6;

  private final NameModel model;
  private final Doubts doubts;

  Judge(NameModel model, Doubts doubts) {
    this.model = model;
    this.doubts = doubts;
  }

  /** The winners with the model's say, in text order. */
  List<Candidate> judge(Scene scene, List<Candidate> winners) {
    if (model.isEmpty()) {
      return winners;
    }
    List<Candidate> found = new ArrayList<>();
    for (Doubt doubt : doubts.find(scene, winners)) {
      double[] likelihoods = model.likelihoods(doubt.facts());
      Candidate said = said(doubt, likelihoods);
      if (said != null) {
        add(scene, found, said);
      }
    }
    winners.stream().filter(winner -> !Doubts.isWeak(winner)).forEach(found::add);
    found.sort(Comparator.comparing(Candidate::span));
    return found;
  }

  /** What becomes of a doubtful stretch: a name, or nothing. */
  private static @Nullable Candidate said(Doubt doubt, double[] likelihoods) {
    int best = 1;
    for (int i = 2; i < likelihoods.length; i++) {
      best = likelihoods[i] > likelihoods[best] ? i : best;
    }
    Candidate weak = doubt.weak();
    if (weak != null) {
      return weighed(weak, likelihoods, best);
    }
    boolean quoted = doubt.end() - doubt.first() > 1;
    return likelihoods[best] < (quoted ? NEW_QUOTED : NEW)
        ? null
        : named(doubt, best, likelihoods[best]);
  }

  private static @Nullable Candidate weighed(Candidate weak, double[] likelihoods, int best) {
    int own = NameModel.TYPES.indexOf(weak.type());
    if (likelihoods[0] >= AGAINST) {
      return null;
    }
    double sure = own < 0 ? 0 : likelihoods[own];
    boolean other = best != own && likelihoods[best] >= AGAINST;
    return other
        ? retyped(weak, NameModel.TYPES.get(best), likelihoods[best])
        : retyped(weak, weak.type(), sure);
  }

  private static Candidate retyped(Candidate weak, String type, double sure) {
    boolean same = type.equals(weak.type());
    return new Candidate(
        type,
        weak.first(),
        weak.end(),
        weak.span(),
        weak.rule() + said(sure),
        weak.priority(),
        same ? weak.confidence() : rounded(sure),
        same ? weak.name() : null,
        same ? weak.parts() : Map.of(),
        same ? weak.value() : null);
  }

  private static String said(double sure) {
    return String.format(Locale.ROOT, "; model %.2f", sure);
  }

  private static double rounded(double sure) {
    return StrictMath.round(sure * 100) / 100.0;
  }

  private static Candidate named(Doubt doubt, int type, double sure) {
    return new Candidate(
        NameModel.TYPES.get(type),
        doubt.first(),
        doubt.end(),
        doubt.span(),
        "unruled" + said(sure),
        0,
        rounded(sure),
        null,
        Map.of(),
        null);
  }

  /** Joins a name to the one right before it if both are of one type and no rule made either. */
  private static void add(Scene scene, List<Candidate> found, Candidate name) {
    Candidate last = found.isEmpty() ? null : found.getLast();
    boolean joins =
        last != null
            && last.end() == name.first()
            && last.type().equals(name.type())
            && last.priority() == 0
            && name.priority() == 0
            && scene.units().get(last.first()).sentence()
                == scene.units().get(name.first()).sentence();
    if (!joins || last == null) {
      found.add(name);
      return;
    }
    found.removeLast();
    found.add(
        new Candidate(
            name.type(),
            last.first(),
            name.end(),
            scene.span(last.first(), name.end()),
            last.confidence() < name.confidence() ? last.rule() : name.rule(),
            0,
            Math.min(last.confidence(), name.confidence()),
            null,
            Map.of(),
            null));
  }
}
