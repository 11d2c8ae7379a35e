package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the names of one place by the gazetteer: all names of a town, of whatever time and language
 * (Елизаветполь, Гянджа, Ganja). Of lands and districts, whose names may mean a state of one time,
 * only the most usual ones are joined (Россия, Russia), the others are proposed. What is said to be
 * a station or a district called after a town is another thing than it. Near-linear.
 */
final class PlaceJoins {

  private static final double STRENGTH = 0.9;
  private static final double DOUBT = 0.4;

  private final Joining joining;
  private final Gazetteer gazetteer;
  private final Reasons reasons;

  PlaceJoins(Joining joining, Gazetteer gazetteer, Reasons reasons) {
    this.joining = joining;
    this.gazetteer = gazetteer;
    this.reasons = reasons;
  }

  void join(List<Form> forms) {
    List<Joining.Step> steps = new ArrayList<>();
    for (List<Form> same : Blocks.by(this::key, forms)) {
      if (!key(same.getFirst()).isEmpty()) {
        Form main = main(same);
        same.stream()
            .filter(form -> !form.equals(main))
            .forEach(form -> connect(main, form, steps));
      }
    }
    joining.join(steps);
  }

  /** A name that is sure, then the most used. */
  private Form main(List<Form> forms) {
    return forms.stream()
        .min(
            Comparator.comparing((Form form) -> !isSure(form))
                .thenComparing(form -> -form.mentions().size())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private void connect(Form main, Form form, List<Joining.Step> steps) {
    boolean translated = !form.language().equals(main.language());
    String reason = reasons.say(translated ? "place" : "places", form.name());
    if (isSure(form) && isSure(main)) {
      steps.add(new Joining.Step(main, form, reason, STRENGTH));
    } else if (!joining.root(main).equals(joining.root(form))) {
      joining.propose(new Joining.Step(main, form, reason, DOUBT));
    }
  }

  private boolean isSure(Form form) {
    return gazetteer.isTown(form) || gazetteer.isUsualName(form);
  }

  private String key(Form form) {
    Place place = gazetteer.whereabouts(form).sure();
    return place == null || gazetteer.isSaidToBeOther(form) ? "" : place.source();
  }
}
