package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Modality;
import org.audiatur.text.Span;

/** What was ordered, decided, demanded or announced, against what came of it. */
final class Plans implements Detector {

  private static final int PARTNERS = 40;
  private static final long SOON = 120;
  private static final String FOUNDING = "founding";
  private static final Pattern STOP = Pattern.compile("[.;:!?»”…(\\[]");

  /**
   * By these whoever was to act takes back what was planned; by others somebody else hinders it.
   */
  private static final Set<String> OWN = Set.of("decision", "order", "appointment", "refusal");

  private static final Set<String> TAKINGS = Set.of("takeover", "capture");

  private final Material material;
  private final Settings settings;
  private final Map<String, Set<String>> thwarts = new TreeMap<>();

  Plans(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    material
        .packs()
        .field()
        .table("thwarting")
        .forEach(row -> thwarts.put(row.get(0), Set.of(row.get(1).split(","))));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Fact>> outcomes = new TreeMap<>();
    for (Fact fact : material.facts()) {
      if (!fact.planned() && !fact.claim().repeats()) {
        keys(fact).forEach(key -> outcomes.computeIfAbsent(key, k -> new ArrayList<>()).add(fact));
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Fact plan : material.facts()) {
      if (plan.claim().modality() == Modality.PLANNED && !plan.claim().repeats()) {
        best(plan, outcomes, found);
      }
    }
    return onePerOutcome(found);
  }

  /** Several plans that one outcome thwarted: the nearest is shown. */
  private static List<Finding> onePerOutcome(List<Candidate> candidates) {
    Map<String, Finding> best = new java.util.LinkedHashMap<>();
    candidates.stream()
        .sorted(
            Comparator.comparingDouble((Candidate one) -> one.match().weight())
                .reversed()
                .thenComparing(one -> one.plan().id()))
        .forEach(
            one -> best.putIfAbsent(one.match().outcome().id() + one.plan().type(), one.finding()));
    return List.copyOf(best.values());
  }

  private record Candidate(Fact plan, Match match, Finding finding) {}

  private Set<String> keys(Fact fact) {
    Set<String> keys = new TreeSet<>(fact.entities());
    fact.stems().forEach(stem -> keys.add("~" + stem));
    fact.stems().forEach(stem -> keys.add(fact.shape().family() + "~" + stem));
    return keys;
  }

  private record Match(Fact outcome, boolean takenBack, double weight) {}

  private void best(Fact plan, Map<String, List<Fact>> outcomes, List<Candidate> found) {
    List<Match> matches = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String key : keys(plan)) {
      List<Fact> partners = partners(plan, outcomes.getOrDefault(key, List.of()));
      if (partners.size() <= PARTNERS) {
        partners.stream()
            .filter(fact -> seen.add(fact.id()))
            .forEach(fact -> match(plan, fact, matches));
      }
    }
    matches.stream()
        .max(
            Comparator.comparingDouble(Match::weight)
                .thenComparing(match -> match.outcome().id(), Comparator.reverseOrder()))
        .ifPresent(match -> found.add(new Candidate(plan, match, finding(plan, match))));
  }

  /** What is told in its own account and in those beside it. */
  private static List<Fact> partners(Fact plan, List<Fact> outcomes) {
    if (outcomes.size() <= PARTNERS) {
      return outcomes;
    }
    List<Fact> partners = new ArrayList<>(Beside.next(outcomes, plan.source(), Fact::source));
    partners.addAll(Beside.own(outcomes, plan.source(), Fact::source));
    return partners;
  }

  private void match(Fact plan, Fact outcome, List<Match> matches) {
    boolean oneSentence =
        plan.source().equals(outcome.source())
            && plan.claim().quote().overlaps(outcome.claim().quote());
    if (oneSentence || !isAfter(plan, outcome)) {
      return;
    }
    Link link = link(plan, outcome);
    boolean family = plan.shape().family().equals(outcome.shape().family());
    boolean thwarted =
        outcome.happened() && thwarts.getOrDefault(plan.type(), Set.of()).contains(outcome.type());
    if (family && outcome.negated() && link.thing() && link.words() >= 1) {
      matches.add(new Match(outcome, false, 0.5 + link.weight()));
    } else if (thwarted && link.doer() && link.words() >= 1 && !isOwnDeed(plan, outcome)) {
      matches.add(new Match(outcome, OWN.contains(outcome.type()), 0.42 + link.weight()));
    } else if (family
        && plan.type().equals(FOUNDING)
        && outcome.happened()
        && differ(plan, outcome)
        && link.words() >= 1) {
      matches.add(new Match(outcome, false, 0.4 + link.weight()));
    } else if (family
        && isLate(plan, outcome)
        && link.place()
        && (link.doer() || link.words() >= 2)) {
      matches.add(new Match(outcome, false, 0.5 + link.weight()));
    }
  }

  /**
   * What ties an outcome to a plan.
   *
   * @param thing one entity is in both
   * @param doer who was to act is in the outcome
   * @param place the place of both is one
   * @param words how many further words both share
   */
  private record Link(boolean thing, boolean doer, boolean place, int words) {

    double weight() {
      return (thing ? 0.05 : 0)
          + (doer ? 0.05 : 0)
          + (place ? 0.05 : 0)
          + Math.min(4, words) * 0.02;
    }
  }

  private Link link(Fact plan, Fact outcome) {
    Set<String> entities = new TreeSet<>(plan.entities());
    entities.retainAll(outcome.entities());
    Set<String> named = new TreeSet<>();
    entities.forEach(id -> named.addAll(material.nameStems(plan.source(), id)));
    Set<String> words = new TreeSet<>(plan.stems());
    words.retainAll(outcome.stems());
    words.removeAll(named);
    words.removeAll(plan.gist().deed());
    Set<String> places = new TreeSet<>(plan.places());
    places.retainAll(outcome.places());
    boolean thing = entities.stream().anyMatch(id -> !material.isPlace(id));
    return new Link(thing, isDoer(plan, outcome), !places.isEmpty(), words.size());
  }

  /** True if who was to act is named in the outcome, or two words of its description are there. */
  private boolean isDoer(Fact plan, Fact outcome) {
    if (material.kinship().nearBodies(plan.actors(), outcome.entities())) {
      return true;
    }
    Span actor = plan.role(plan.shape().actors());
    Set<String> words =
        actor == null
            ? new TreeSet<>()
            : new TreeSet<>(material.wording(plan.source()).stems(actor));
    words.retainAll(outcome.stems());
    return words.size() >= 2;
  }

  /** Who planned is who acted: taking a place or power does not thwart the taker's own plans. */
  private boolean isOwnDeed(Fact plan, Fact outcome) {
    return TAKINGS.contains(outcome.type())
        && actorStems(plan).stream().anyMatch(actorStems(outcome)::contains);
  }

  private Set<String> actorStems(Fact fact) {
    Span actor = fact.role(fact.shape().actors());
    return actor == null ? Set.of() : material.wording(fact.source()).stems(actor);
  }

  private static boolean differ(Fact plan, Fact outcome) {
    return plan.type().equals(outcome.type())
        && plan.actors().stream().noneMatch(outcome.actors()::contains)
        && !outcome.actors().isEmpty();
  }

  /** Later by date, or within one text later in it, and not too long after. */
  private boolean isAfter(Fact plan, Fact outcome) {
    DateInterval planned = settings.time(plan.account(), plan.claim().trigger());
    DateInterval came =
        outcome.days() != null
            ? outcome.days()
            : settings.time(outcome.account(), outcome.claim().trigger());
    boolean later =
        plan.source().equals(outcome.source())
            && plan.claim().trigger().start() < outcome.claim().trigger().start();
    if (planned == null || came == null || !planned.isBounded() || !came.isBounded()) {
      return later;
    }
    return !came.last().isBefore(planned.first())
        && planned.daysApart(came) <= SOON
        && (later || !plan.source().equals(outcome.source()));
  }

  private static boolean isLate(Fact plan, Fact outcome) {
    DateInterval due = plan.days();
    DateInterval came = outcome.days();
    return due != null
        && came != null
        && due.isBounded()
        && came.isBounded()
        && outcome.happened()
        && plan.type().equals(outcome.type())
        && came.first().isAfter(due.last());
  }

  private Finding finding(Fact plan, Match match) {
    Fact outcome = match.outcome();
    Span said = plan.type().equals(FOUNDING) ? whole(plan) : Judging.core(plan);
    Span came = Judging.core(outcome);
    Finding finding =
        new Finding("plan-vs-outcome", "plan")
            .gap("plan", List.of(plan.words(said)))
            .gap("outcome", List.of(outcome.words(came)))
            .side(plan, said, value(plan, said))
            .side(outcome, came, value(outcome, came))
            .about(plan.entities())
            .about(outcome.entities())
            .verdict(Ruling.ofPlan(match.takenBack(), false))
            .weight(match.weight())
            .excuse("other-event", Map.of("shared", names(plan, outcome)));
    DateInterval due = plan.days();
    DateInterval days = outcome.days();
    if (due != null && days != null) {
      finding.excuse(
          "deadline", Map.of("one", SlotConflicts.show(due), "other", SlotConflicts.show(days)));
    }
    return finding;
  }

  /** «Составление правительства из всех партий»: with of whom it was to be, to the next stop. */
  private static Span whole(Fact plan) {
    Span core = Judging.core(plan);
    Span rest = new Span(core.end(), Math.max(core.end(), plan.claim().quote().end()));
    Matcher stop = STOP.matcher(plan.account().text().read(rest));
    return stop.find() ? new Span(core.start(), core.end() + stop.start()) : core;
  }

  private static String value(Fact fact, Span words) {
    return fact.words(words) + (fact.date() == null ? "" : " — " + fact.date());
  }

  private Object names(Fact plan, Fact outcome) {
    Set<String> shared = new TreeSet<>(plan.entities());
    shared.retainAll(outcome.entities());
    return shared.isEmpty()
        ? new Phrases.Term("words")
        : String.join(", ", shared.stream().map(material::name).toList());
  }
}
