package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A change of power of one place and time that two accounts ascribe to different forces, as done or
 * as planned.
 */
final class Doers implements Detector {

  private static final Set<String> TYPES = Set.of("uprising", "takeover");

  /** By what power falls that nobody is said to take. */
  private static final Set<String> FORCE = Set.of("capture", "battle", "uprising", "movement");

  /** What near-synonyms call power: it does not take itself. */
  private static final String POWER = "@power";

  /** What begins so is a meaning, and no word of one language. */
  private static final String MEANING = "@";

  /** A plan may be so many days ahead of its time. */
  private static final int AHEAD = 100;

  /** So many letters before a plan stands that the strength for it was wanting. */
  private static final int UNABLE = 90;

  private final Material material;
  private final Settings settings;
  private final CauseMarkers causes;
  private final Pretence pretence;
  private final PlaceStems adjectives;

  Doers(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    causes = new CauseMarkers(material);
    pretence = new Pretence(material);
    adjectives = new PlaceStems(material.entities());
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    material.facts().stream()
        .filter(fact -> TYPES.contains(fact.type()) && !fact.claim().repeats() && !fact.negated())
        .filter(fact -> !isUnable(fact) && !isPretended(fact))
        .forEach(
            fact -> {
              List<Usage> own = usages(fact, fact);
              usages.addAll(own.isEmpty() ? behind(fact) : own);
            });
    List<Finding> found = new ArrayList<>();
    for (List<Usage> group : Usage.groups(usages, material.kinship())) {
      List<Usage> apart = apart(withoutPlansOfThoseWhoTell(group));
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

  /** «They had not the strength to rise» ascribes no rising to them. */
  private boolean isUnable(Fact fact) {
    Span before =
        new Span(
            Math.max(0, fact.claim().trigger().start() - UNABLE), fact.claim().trigger().start());
    return fact.planned()
        && material.factsIn(fact.source(), before).stream()
            .anyMatch(
                other ->
                    other.negated()
                        && other.type().equals("strength")
                        && other.claim().quote().equals(fact.claim().quote()));
  }

  private boolean isPretended(Fact fact) {
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    return pretence.covers(fact.account(), sentence, fact.claim().trigger());
  }

  /** Who did it is told, so what the same voice tells of plans says no more. */
  private static List<Usage> withoutPlansOfThoseWhoTell(List<Usage> group) {
    Set<String> telling = new TreeSet<>();
    group.stream().filter(Doers::isDone).forEach(usage -> telling.add(usage.voice()));
    return group.stream()
        .filter(usage -> isDone(usage) || !telling.contains(usage.voice()))
        .toList();
  }

  private static boolean isDone(Usage usage) {
    return usage.fact() != null && usage.fact().happened();
  }

  /** «Пала в результате вторжения войск»: who did what it fell by. */
  private List<Usage> behind(Fact fact) {
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    List<Usage> usages = new ArrayList<>();
    for (CauseMarkers.Marked cause : causes.in(fact.account(), sentence)) {
      if (!cause.denied()) {
        material.factsIn(fact.source(), cause.span()).stream()
            .filter(deed -> FORCE.contains(deed.type()) && deed.happened())
            .forEach(deed -> usages.addAll(usages(deed, fact)));
      }
    }
    return usages;
  }

  /** Who acts in a deed by which power changed. */
  private List<Usage> usages(Fact deed, Fact power) {
    List<Usage> usages = new ArrayList<>();
    String place = place(power);
    for (Role role : deed.claim().roles()) {
      if (deed.shape().actors().contains(role.role()) && !isOwnWord(deed, role)) {
        String value =
            String.join(" ", new TreeSet<>(material.wording(deed.source()).stems(role.span())));
        if (!value.isEmpty() && !value.contains(POWER) && hasNoun(deed, role.span())) {
          usages.add(
              new Usage(
                  deed.account(),
                  role.span(),
                  "power",
                  value,
                  "",
                  time(power),
                  place,
                  place == null ? Set.of() : Set.of(place),
                  deed));
        }
      }
    }
    return usages;
  }

  /** What is planned comes after the time at which the account is. */
  private @Nullable DateInterval time(Fact power) {
    DateInterval days = settings.time(power.account(), power.claim().trigger());
    return power.planned() && days != null && days.isBounded()
        ? new DateInterval(days.first(), days.last().plusDays(AHEAD))
        : days;
  }

  /** Who is told to have said it of himself meant to do it. */
  private static boolean isOwnWord(Fact fact, Role actor) {
    return fact.claim().voices().stream().anyMatch(voice -> actor.span().equals(voice.span()));
  }

  /** Where it happens, else whose power falls: «свергли бурское правительство». */
  private @Nullable String place(Fact fact) {
    if (!fact.places().isEmpty()) {
      return fact.places().iterator().next();
    }
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    return fact.claim().roles().stream()
        .filter(role -> !fact.shape().actors().contains(role.role()))
        .map(role -> placeIn(fact, role.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> settings.place(fact.account(), sentence, fact.claim().trigger()));
  }

  private @Nullable String placeIn(Fact fact, Span span) {
    return material.wording(fact.source()).in(span).stream()
        .filter(Word::adjective)
        .flatMap(word -> word.lemmas().stream())
        .sorted()
        .map(adjectives::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** An adjective alone does not say who. */
  private boolean hasNoun(Fact fact, Span span) {
    return material.wording(fact.source()).in(span).stream().anyMatch(word -> !word.adjective());
  }

  private Finding finding(List<Usage> group) {
    Usage first = group.getFirst();
    boolean planned =
        group.stream().filter(Doers::isDone).map(Usage::voice).distinct().count() < 2;
    Finding finding =
        new Finding("actor", "doers")
            .gap("place", first.place() == null ? "" : material.name(first.place()))
            .verdict(Ruling.ofValues(planned))
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
