package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final String RISING = "@uprising";
  private static final String RISEN = "@rebel";

  /** So many words lie between raising people and what for at most. */
  private static final int REACH = 10;

  /** A plan may be so many days ahead of its time. */
  private static final int AHEAD = 100;

  /** So many letters before a plan stands that the strength for it was wanting. */
  private static final int UNABLE = 90;

  private final Material material;
  private final Settings settings;
  private final CauseMarkers causes;
  private final Pretence pretence;
  private final PlaceStems adjectives;
  private final FieldWords<String> raisers;

  Doers(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    causes = new CauseMarkers(material);
    pretence = new Pretence(material);
    adjectives = new PlaceStems(material.entities());
    raisers = material.list("raising-words");
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
      List<Usage> told = told(group);
      List<Usage> apart = apart(told);
      if (haveNoneInCommon(told)) {
        found.add(finding(apart));
      }
    }
    return found;
  }

  /** True if two accounts name none in common: what one says of more than one is its own affair. */
  private boolean haveNoneInCommon(List<Usage> group) {
    Map<String, List<Usage>> byAccount =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    usage -> usage.account().sha256(), TreeMap::new, Collectors.toList()));
    List<List<Usage>> accounts = List.copyOf(byAccount.values());
    for (int i = 0; i < accounts.size(); i++) {
      List<Usage> one = accounts.get(i);
      if (accounts.subList(i + 1, accounts.size()).stream().anyMatch(o -> areApart(one, o))) {
        return true;
      }
    }
    return false;
  }

  private boolean areApart(List<Usage> some, List<Usage> others) {
    return some.stream().noneMatch(one -> others.stream().anyMatch(other -> isOne(one, other)));
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
        && some.stream()
            .filter(stem -> stem.startsWith(MEANING))
            .map(Doers::whoDoes)
            .anyMatch(stem -> others.stream().map(Doers::whoDoes).anyMatch(stem::equals));
  }

  /** «восставшие»: who acts is no rising, but those who rise. */
  private static String whoDoes(String stem) {
    return stem.equals(RISING) ? RISEN : stem;
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

  /** What a voice plans is told once, and not where it tells who did it. */
  private static List<Usage> told(List<Usage> group) {
    Set<String> telling = new TreeSet<>();
    group.stream().filter(Doers::isDone).forEach(usage -> telling.add(usage.voice()));
    Map<String, Usage> plans = new TreeMap<>();
    group.stream()
        .filter(usage -> !isDone(usage) && !telling.contains(usage.voice()))
        .forEach(usage -> plans.merge(usage.voice(), usage, Doers::fuller));
    return group.stream()
        .filter(usage -> isDone(usage) || usage.equals(plans.get(usage.voice())))
        .toList();
  }

  private static Usage fuller(Usage one, Usage other) {
    return other.span().length() > one.span().length() ? other : one;
  }

  private static boolean isDone(Usage usage) {
    return usage.fact() != null && usage.fact().happened();
  }

  /** «Поднять рабочих на свержение власти»: those who are to be raised are to do it. */
  private List<Usage> raised(Fact fact, Span sentence) {
    Span before =
        new Span(sentence.start(), Math.max(sentence.start(), fact.claim().trigger().start()));
    Set<String> raising = raisers.of(fact.account().language()).keySet();
    List<Word> words = material.wording(fact.source()).in(before);
    for (int i = words.size() - 2; i >= Math.max(0, words.size() - REACH); i--) {
      if (words.get(i).isAny(raising)) {
        int end = i + 1;
        while (end < words.size() && !words.get(end).stem().isEmpty() && !words.get(end).verb()) {
          end++;
        }
        Span span = words.get(i + 1).span().span(words.get(end - 1).span());
        boolean named = end > i + 1 && hasNoun(fact, span);
        return named ? List.of(usage(fact, fact, span)) : List.of();
      }
    }
    return List.of();
  }

  /** «Пала в результате вторжения войск»: who did what it fell by. */
  private List<Usage> behind(Fact fact) {
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    List<Usage> usages = new ArrayList<>(fact.planned() ? raised(fact, sentence) : List.of());
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
    for (Role role : deed.claim().roles()) {
      if (deed.shape().actors().contains(role.role()) && !isOwnWord(deed, role)) {
        Usage usage = usage(deed, power, role.span());
        if (!usage.value().isEmpty()
            && !usage.value().contains(POWER)
            && hasNoun(deed, role.span())) {
          usages.add(usage);
        }
      }
    }
    return usages;
  }

  private Usage usage(Fact deed, Fact power, Span who) {
    String place = place(power);
    return new Usage(
        deed.account(),
        who,
        "power",
        String.join(" ", new TreeSet<>(material.wording(deed.source()).stems(who))),
        "",
        time(power),
        place,
        place == null ? Set.of() : Set.of(place),
        deed);
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
    boolean planned = group.stream().filter(Doers::isDone).map(Usage::voice).distinct().count() < 2;
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
