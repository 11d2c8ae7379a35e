package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/** Asks every detector and ranks what they find. */
final class ConflictFinder {

  private static final Set<String> CLAUSES =
      Set.of(
          "figures",
          "clause-date",
          "clause-place",
          "clause-doers",
          "clause-plan",
          "failed-plan",
          "clause-judgement",
          "one-deed",
          "story-actor",
          "story-place",
          "story-slot");

  private static final String NAMES = "loaded-names";

  private final List<Detector> detectors;
  private final Map<String, Phrases> phrases = new TreeMap<>();
  private final Material material;
  private final StoryPairs stories;
  private final Pace pace;

  ConflictFinder(Material material, Map<String, Scope> scopes, Chronology chronology, Pace pace) {
    this.material = material;
    this.pace = pace;
    FieldPack field = material.packs().field();
    material.packs().languages().stream()
        .map(LanguagePack::code)
        .filter(code -> Phrases.knows(field, code))
        .forEach(code -> phrases.put(code, new Phrases(field, code)));
    Settings settings = new Settings(material);
    Clauses clauses = new Clauses(material);
    ClausePairs pairs = new ClausePairs(material, settings, clauses);
    stories = new StoryPairs(material, clauses);
    AnswerReader answers = new AnswerReader(material, new AnswerWords(material.packs()));
    StanceWords stances = new StanceWords(material);
    Topics topics = new Topics(material, Judgements.TYPES);
    detectors =
        List.of(
            new SlotConflicts(material),
            new Judgements(material, scopes, topics),
            new LoadedNames(material, settings, clauses),
            new Causes(material, settings),
            new Doers(material, settings),
            new Plans(material, settings),
            new VagueNumbers(material, settings, clauses),
            new QuantityWords(material, topics),
            new NameDoubts(material),
            new NamedAfter(material),
            new FirstCongresses(material),
            new FigureConflicts(material, settings, clauses, pairs),
            new DurationConflicts(material, settings, clauses),
            new VoteFigures(material, clauses, pairs),
            new ClauseConflicts(material, clauses, pairs, stories),
            new ClauseDoers(material, clauses, pairs),
            new OneDeed(material, settings),
            new StoryConflicts(material, clauses, stories),
            new Answers(material, settings, clauses),
            new WhoWasFirst(material, settings, clauses),
            new OpenedFire(material, settings, clauses),
            new PutDown(material, settings, clauses),
            new WhoseWords(material, settings, clauses),
            new WhoLed(material, settings, clauses),
            new Terms(material, settings, clauses),
            new WhoLetThemIn(material, settings, clauses),
            new WaysIn(material, settings, clauses),
            new BrokenWords(material, settings, clauses),
            new ForbiddenDeeds(material, settings, clauses, pairs),
            new LateDeeds(material),
            new HoldingOut(material, settings, clauses),
            new DespiteOrders(material),
            new RefutedCharges(material),
            new DeniedOrders(material, settings, clauses),
            new ClausePlans(material, clauses, pairs),
            new Denials(material, settings, clauses, new Denials.Told(pairs, stories)),
            new Stances(material, clauses, pairs, stances),
            new Supporters(material, settings, clauses, stances),
            new FailedPlans(material, clauses, stances),
            new ClauseJudgements(material, clauses),
            new Aims(material, settings, clauses),
            new Answered(material, settings, clauses, answers),
            new StorySlots(material, clauses, stories, answers),
            new SequenceConflicts(material, settings, clauses),
            new OrderConflicts(material, chronology));
  }

  List<Conflict> find(List<List<Fact>> happenings) {
    pace.at("stories", 0, 0);
    stories.allByDeed(); // on all threads, before several detectors wait for it
    Map<String, Conflict> conflicts = new TreeMap<>();
    for (List<Finding> found : ask(happenings)) {
      for (Finding finding : found) {
        if (finding.stands()) {
          Conflict conflict = finding.conflict(inTheirLanguage(finding));
          conflicts.putIfAbsent(conflict.id(), conflict);
        }
      }
    }
    List<Conflict> ranked = new ArrayList<>(conflicts.values());
    ranked.sort(
        Comparator.comparingDouble(Conflict::weight)
            .reversed()
            .thenComparing(conflict -> CLAUSES.contains(conflict.rule()))
            .thenComparing(Conflict::id));
    List<Conflict> kept = new ArrayList<>(withoutRepeats(ranked));
    kept.sort(Comparator.comparingDouble(ConflictFinder::rank).reversed());
    return kept;
  }

  /** Contradictions come sooner than differences of like weight, doubts about names last. */
  private static double rank(Conflict conflict) {
    return conflict.weight() + Ruling.of(conflict.verdict()).rank();
  }

  /** All at once, as far as there are processors; what they find in the order of the detectors. */
  private List<List<Finding>> ask(List<List<Fact>> happenings) {
    AtomicInteger answered = new AtomicInteger();
    pace.at("conflicts", 0, detectors.size());
    List<ForkJoinTask<List<Finding>>> asked =
        detectors.stream()
            .map(detector -> ForkJoinTask.adapt(() -> found(detector, happenings, answered)))
            .toList();
    return ForkJoinTask.invokeAll(asked).stream().map(ForkJoinTask::join).toList();
  }

  private List<Finding> found(
      Detector detector, List<List<Fact>> happenings, AtomicInteger answered) {
    List<Finding> found = detector.find(happenings);
    pace.at("conflicts", answered.incrementAndGet(), detectors.size());
    return found;
  }

  /** First the language of most sides. */
  private Map<String, Phrases> inTheirLanguage(Finding finding) {
    Map<String, Integer> votes = new TreeMap<>();
    finding.sides().forEach(side -> votes.merge(language(side.source()), 1, Integer::sum));
    Map<String, Phrases> ordered = new LinkedHashMap<>();
    votes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .filter(vote -> phrases.containsKey(vote.getKey()))
        .forEach(vote -> ordered.put(vote.getKey(), phrases.get(vote.getKey())));
    ordered.putAll(phrases);
    return ordered;
  }

  private String language(String source) {
    Account account = material.accounts().get(source);
    return account == null ? "" : account.language();
  }

  /** Drops a conflict whose every side overlaps a side of a more telling one of the same kind. */
  private static List<Conflict> withoutRepeats(List<Conflict> ranked) {
    List<Conflict> kept = new ArrayList<>();
    Map<String, List<Conflict>> byWords = new HashMap<>();
    for (Conflict conflict : ranked) {
      Set<Conflict> near = Collections.newSetFromMap(new IdentityHashMap<>());
      keys(conflict).forEach(key -> near.addAll(byWords.getOrDefault(key, List.of())));
      if (near.stream().noneMatch(other -> repeats(conflict, other))) {
        kept.add(conflict);
        keys(conflict)
            .forEach(key -> byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict));
      }
    }
    return kept;
  }

  /** What a conflict has in common with any that tells the same: stretches of text, and claims. */
  private static Set<String> keys(Conflict conflict) {
    Set<String> keys = new TreeSet<>();
    for (Side side : conflict.sides()) {
      keys.add(conflict.kind() + side.source() + side.span().end() / 1000);
      side.claims().forEach(claim -> keys.add(conflict.kind() + claim));
    }
    if (conflict.event() != null) {
      keys.add(conflict.kind() + conflict.event());
    }
    return keys;
  }

  /**
   * Names of one thing are told once, also where it is a fight and a campaign. What was read from
   * clauses alone gives way to claims as soon as they share one side.
   */
  private static boolean repeats(Conflict conflict, Conflict other) {
    if (conflict.kind().equals(other.kind())
        && CLAUSES.contains(conflict.rule())
        && !CLAUSES.contains(other.rule())
        && (isOfOneEvent(conflict, other)
            || conflict.sides().stream()
                .anyMatch(side -> isIn(side, other) || isBehind(side, other)))) {
      return true;
    }
    long told = conflict.sides().stream().filter(side -> isIn(side, other)).count();
    boolean names = conflict.rule().equals(NAMES) && other.rule().equals(NAMES) && told > 1;
    return conflict.kind().equals(other.kind()) && (names || told == conflict.sides().size());
  }

  /** One event has one date; of several numbers the value tells which one is meant. */
  private static boolean isOfOneEvent(Conflict conflict, Conflict other) {
    return conflict.event() != null
        && conflict.event().equals(other.event())
        && (!conflict.kind().equals("number")
            || !Collections.disjoint(values(conflict), values(other)));
  }

  private static Set<String> values(Conflict conflict) {
    return conflict.sides().stream().map(Side::value).collect(Collectors.toSet());
  }

  private static boolean isIn(Side side, Conflict other) {
    return other.sides().stream()
        .anyMatch(
            known -> known.source().equals(side.source()) && known.span().overlaps(side.span()));
  }

  /** One and the same claim gives this value there too. */
  private static boolean isBehind(Side side, Conflict other) {
    return other.sides().stream()
        .filter(known -> known.value().equals(side.value()))
        .anyMatch(known -> !Collections.disjoint(known.claims(), side.claims()));
  }
}
