package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/**
 * A change of power of one place and time that two accounts ascribe to different forces, as done or
 * as planned.
 */
final class Doers implements Detector {

  private static final Set<String> TYPES = Set.of("uprising", "takeover");

  /** What near-synonyms call power: it does not take itself. */
  private static final String POWER = "@power";

  /** What begins so is a meaning, and no word of one language. */
  private static final String MEANING = "@";

  private final Material material;
  private final Settings settings;

  Doers(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    material.facts().stream()
        .filter(fact -> TYPES.contains(fact.type()) && !fact.claim().repeats() && !fact.negated())
        .forEach(fact -> usages.addAll(usages(fact)));
    List<Finding> found = new ArrayList<>();
    for (List<Usage> group : Usage.groups(usages, material.kinship())) {
      List<Usage> apart = apart(group);
      if (apart.stream().map(usage -> usage.account().sha256()).distinct().count() > 1) {
        found.add(finding(apart));
      }
    }
    return found;
  }

  /** One usage for each force: a name that holds another, or near bodies, are one. */
  private List<Usage> apart(List<Usage> group) {
    List<Usage> apart = new ArrayList<>();
    for (Usage usage : group) {
      if (apart.stream().noneMatch(other -> isOne(usage, other))) {
        apart.add(usage);
      }
    }
    return apart;
  }

  private boolean isOne(Usage one, Usage other) {
    List<String> some = List.of(one.value().split(" "));
    List<String> others = List.of(other.value().split(" "));
    Fact first = one.fact();
    Fact second = other.fact();
    boolean near =
        first != null
            && second != null
            && material.kinship().nearBodies(first.actors(), second.actors());
    return near
        || some.containsAll(others)
        || others.containsAll(some)
        || areTranslations(one, other, some, others);
  }

  /** In two languages a body of one kind is one: «Трубний завод», «Трубочный завод». */
  private static boolean areTranslations(
      Usage one, Usage other, List<String> some, List<String> others) {
    return !one.account().language().equals(other.account().language())
        && some.stream().anyMatch(stem -> stem.startsWith(MEANING) && others.contains(stem));
  }

  private List<Usage> usages(Fact fact) {
    List<Usage> usages = new ArrayList<>();
    for (Role role : fact.claim().roles()) {
      if (fact.shape().actors().contains(role.role())) {
        Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
        String place =
            fact.places().isEmpty()
                ? settings.place(fact.account(), sentence, fact.claim().trigger())
                : fact.places().iterator().next();
        String value =
            String.join(" ", new TreeSet<>(material.wording(fact.source()).stems(role.span())));
        if (!value.isEmpty() && !value.contains(POWER) && hasNoun(fact, role.span())) {
          usages.add(
              new Usage(
                  fact.account(),
                  role.span(),
                  "power",
                  value,
                  "",
                  settings.time(fact.account(), fact.claim().trigger()),
                  place,
                  place == null ? Set.of() : Set.of(place),
                  fact));
        }
      }
    }
    return usages;
  }

  /** An adjective alone does not say who. */
  private boolean hasNoun(Fact fact, Span span) {
    return material.wording(fact.source()).in(span).stream().anyMatch(word -> !word.adjective());
  }

  private Finding finding(List<Usage> group) {
    Usage first = group.getFirst();
    boolean planned =
        group.stream().anyMatch(usage -> usage.fact() != null && usage.fact().planned());
    Finding finding =
        new Finding("actor", "doers")
            .gap("place", first.place() == null ? "" : material.name(first.place()))
            .verdict(planned ? "difference" : "contradiction")
            .weight(planned ? 0.5 : 0.6)
            .excuse("part-of", Map.of());
    for (Usage usage : group) {
      Side side = usage.side();
      String shown = usage.account().text().read(usage.span()).replaceAll("\\s+", " ");
      finding.side(
          new Side(
              side.source(),
              side.witness(),
              side.modality(),
              side.span(),
              shown,
              side.claim(),
              side.claims()));
      if (usage.fact() != null) {
        finding.about(usage.fact().actors());
      }
    }
    return finding;
  }
}
