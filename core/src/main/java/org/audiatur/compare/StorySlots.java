package org.audiatur.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what else two aligned clauses of one story differ: the time of day, the weapon, the way by
 * which they came, whether a thing stayed whole. What cannot both be said in a respect, and what
 * the clauses must have in common for it, is data of the field ({@code slots}); the words are of
 * each language ({@code slot-words}). Linear in the aligned clauses.
 */
final class StorySlots implements Detector {

  /** What two clauses must tell of together. */
  private enum Tie {
    DEED,
    PERSON,
    THING,
    NOUN
  }

  /**
   * @param deeds classes of deeds of which one must be told; empty if any will do
   */
  private record Slot(String name, Tie tie, Set<String> deeds) {

    static Slot of(List<String> row) {
      return new Slot(
          row.get(0),
          Tie.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
          row.get(4).equals("-") ? Set.of() : Set.of(row.get(4).split(",")));
    }

    boolean asks(Set<String> told) {
      return deeds.isEmpty() || !Collections.disjoint(deeds, told);
    }
  }

  /** How much of two clauses must be alike where nothing but themselves tells that they are one. */
  private static final double ENOUGH = 1.8;

  /** How much else both must have. */
  private static final double BESIDE = 0.35;

  private static final double WEIGHT = 0.55;

  private final Material material;
  private final Clauses clauses;
  private final StoryPairs pairs;
  private final StoryTies ties;
  private final AnswerReader reader;
  private final List<Slot> slots;

  StorySlots(Material material, Clauses clauses, StoryPairs pairs, AnswerReader reader) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.ties = new StoryTies(material, clauses, pairs);
    this.reader = reader;
    this.slots = material.packs().field().table("slots").stream().map(Slot::of).toList();
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, Together> found = new HashMap<>();
    slots.forEach(
        slot ->
            found.put(
                slot.name(),
                new Together(new Behind(material, happenings, (fact, span) -> false))));
    for (StoryPairs.Aligned pair : pairs.allNear()) {
      if ((pair.anchor() || pair.score() >= ENOUGH)
          && ties.happened(pair)
          && clauses.mayBeOfOneDay(pair.one(), pair.other())) {
        slots.forEach(slot -> compare(slot, pair, Objects.requireNonNull(found.get(slot.name()))));
      }
    }
    return slots.stream()
        .flatMap(slot -> Objects.requireNonNull(found.get(slot.name())).findings().stream())
        .toList();
  }

  private void compare(Slot slot, StoryPairs.Aligned pair, Together found) {
    Answer one = said(slot, pair.one());
    Answer other = one == null ? null : said(slot, pair.other());
    if (one != null
        && other != null
        && !one.says().equals(other.says())
        && one.question().opposed().contains(Set.of(one.says(), other.says()))
        && areTied(slot, pair, one, other)) {
      found.add(
          new ClausePairs.Pair(clause(one), clause(other), pair.score()),
          one.words(),
          other.words(),
          finding(pair, one, other));
    }
  }

  /**
   * What a clause says, or else its sentence. Nothing where it says two things, or only what should
   * be.
   */
  private @Nullable Answer said(Slot slot, Clause clause) {
    if (slot.tie() != Tie.DEED && clause.wishes()) {
      return null;
    }
    List<Answer> all =
        reader.read(clause.account()).stream()
            .filter(answer -> answer.question().name().equals(slot.name()))
            .filter(answer -> clause.sentence().encloses(answer.words()))
            .toList();
    List<Answer> own =
        all.stream().filter(answer -> clause.span().overlaps(answer.words())).toList();
    List<Answer> told = own.isEmpty() ? all : own;
    return told.stream().map(Answer::says).distinct().count() == 1 ? told.getFirst() : null;
  }

  private boolean areTied(Slot slot, StoryPairs.Aligned pair, Answer one, Answer other) {
    Set<String> some = words(one);
    Set<String> others = words(other);
    boolean noun = some.stream().anyMatch(others::contains);
    double beside = ties.beside(pair, word -> some.contains(word) || others.contains(word));
    return switch (slot.tie()) {
      case DEED ->
          pair.deeds().stream()
              .filter(deed -> slot.asks(Set.of(deed)))
              .anyMatch(deed -> beside + ties.only(pair, deed) >= BESIDE);
      case PERSON -> beside >= BESIDE && ties.areOfOnePerson(pair) && asks(slot, pair);
      case THING -> (noun || beside + only(pair) >= BESIDE) && asks(slot, pair);
      case NOUN -> noun && asks(slot, pair);
    };
  }

  private boolean asks(Slot slot, StoryPairs.Aligned pair) {
    return slot.asks(told(pair.one())) && slot.asks(told(pair.other()));
  }

  private double only(StoryPairs.Aligned pair) {
    return pair.deeds().stream().mapToDouble(deed -> ties.only(pair, deed)).max().orElse(0);
  }

  private Set<String> told(Clause clause) {
    Set<String> told = new TreeSet<>(clause.deeds());
    told.addAll(pairs.text(clause.source()).told(clause));
    return told;
  }

  private Set<String> words(Answer answer) {
    return material.wording(answer.source()).in(answer.words()).stream()
        .map(Word::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the words of an answer stand. */
  private Clause clause(Answer answer) {
    return clauses.at(answer.source(), answer.words()).stream()
        .filter(clause -> clause.span().overlaps(answer.words()))
        .findFirst()
        .orElseGet(() -> clauses.of(answer.account(), answer.sentence()));
  }

  private Finding finding(StoryPairs.Aligned pair, Answer one, Answer other) {
    Finding finding =
        new Finding(one.question().kind(), "story-slot")
            .gap("event", pair.one().read(pair.one().span()))
            .verdict(one.question().ruling())
            .weight(WEIGHT)
            .about(pair.one().bodies())
            .about(pair.one().places())
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
            .excuse("modality", Map.of());
    for (Answer answer : List.of(one, other)) {
      Clause clause = clause(answer);
      finding.side(material.side(clause, clause.span(), clause.read(answer.words())));
    }
    return finding;
  }
}
