package org.audiatur.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Count;
import org.audiatur.entity.Entity;

/**
 * What the witnesses of one happening answer to the same questions, and what their answers say
 * together.
 */
final class SlotReader {

  /** One answer with the fact that gives it. */
  record Answer<V>(Fact fact, V value, String shown) {}

  /** Families where two sets of actors without anyone in common exclude each other. */
  private static final Set<String> ONE_DOER =
      Set.of("power", "capture", "founding", "arrest", "order", "sabotage");

  private static final Set<String> PERSON = Set.of("PER");
  private static final Set<String> TRANSLATED = Set.of("ORG", "MIL");

  private static final Set<String> ONE_PLACE =
      Set.of("meeting", "agreement", "founding", "resolution");

  private final Material material;
  private final Amounts amounts;

  SlotReader(Material material) {
    this.material = material;
    this.amounts = material.amounts();
  }

  List<Slot> slots(List<Fact> facts) {
    List<Fact> told = facts.stream().filter(fact -> !fact.claim().repeats()).toList();
    List<Slot> slots = new ArrayList<>();
    add(slots, "date", dates(told), this::compareDates);
    add(slots, "place", named(told, true), new ByPlaces(this));
    add(slots, "actor", named(told, false), new ByActors(this));
    numbers(told)
        .forEach((role, answers) -> add(slots, "number:" + role, answers, new ByNumbers()));
    return slots;
  }

  /** What two answers of different witnesses say together. */
  interface Comparison<V> {
    Verdict of(Answer<V> one, Answer<V> other);

    /** Answers with one key compare alike. */
    default Object key(Answer<V> answer) {
      return answer.shown();
    }
  }

  /** Besides the names the words for who acts are compared, as the family of deeds allows. */
  private record ByActors(SlotReader reader) implements Comparison<Set<String>> {

    @Override
    public Verdict of(Answer<Set<String>> one, Answer<Set<String>> other) {
      return reader.compareActors(one, other);
    }

    @Override
    public Object key(Answer<Set<String>> answer) {
      Fact fact = answer.fact();
      return List.of(
          answer.value(),
          fact.gist().doer(),
          Optional.ofNullable(fact.said().doer()),
          fact.shape().family());
    }
  }

  private record ByNumbers() implements Comparison<Amount> {

    @Override
    public Verdict of(Answer<Amount> one, Answer<Amount> other) {
      return Figures.compare(one, other);
    }

    @Override
    public Object key(Answer<Amount> answer) {
      return answer.value();
    }
  }

  private record ByPlaces(SlotReader reader) implements Comparison<Set<String>> {

    @Override
    public Verdict of(Answer<Set<String>> one, Answer<Set<String>> other) {
      return reader.comparePlaces(one, other);
    }

    @Override
    public Object key(Answer<Set<String>> answer) {
      return List.of(answer.value(), answer.fact().shape().family());
    }
  }

  private static <V> void add(
      List<Slot> slots, String slot, List<Answer<V>> answers, Comparison<V> comparison) {
    if (!answers.isEmpty()) {
      slots.add(new Slot(slot, verdict(answers, comparison), values(answers)));
    }
  }

  /** Answers that compare alike with any other: two of them by different voices stand for all. */
  private record Alike<V>(Answer<V> one, List<Answer<V>> another) {

    void add(Answer<V> answer) {
      if (another.isEmpty() && !answer.fact().voice().equals(one.fact().voice())) {
        another.add(answer);
      }
    }

    /** Two answers of different voices, one of each; empty if there are none. */
    Optional<Verdict> with(Alike<V> other, Comparison<V> comparison) {
      Answer<V> first = one;
      Answer<V> second = other.one;
      if (this == other || first.fact().voice().equals(second.fact().voice())) {
        if (!other.another.isEmpty()) {
          second = other.another.getFirst();
        } else if (this != other && !another.isEmpty()) {
          first = another.getFirst();
        } else {
          return Optional.empty();
        }
      }
      return Optional.of(comparison.of(first, second));
    }
  }

  /** The worst of what any two witnesses say together; quadratic in their distinct answers only. */
  private static <V> Verdict verdict(List<Answer<V>> answers, Comparison<V> comparison) {
    Map<Object, Alike<V>> distinct = new LinkedHashMap<>();
    for (Answer<V> answer : answers) {
      distinct
          .computeIfAbsent(comparison.key(answer), key -> new Alike<>(answer, new ArrayList<>()))
          .add(answer);
    }
    List<Alike<V>> alike = List.copyOf(distinct.values());
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (int i = 0; i < alike.size() && !verdicts.contains(Verdict.CONFLICT); i++) {
      for (int j = i; j < alike.size() && !verdicts.contains(Verdict.CONFLICT); j++) {
        alike.get(i).with(alike.get(j), comparison).ifPresent(verdicts::add);
      }
    }
    for (Verdict worst :
        List.of(Verdict.CONFLICT, Verdict.UNDECIDED, Verdict.COMPATIBLE, Verdict.AGREE)) {
      if (verdicts.contains(worst)) {
        return worst;
      }
    }
    return Verdict.SINGLE;
  }

  private static <V> List<SlotValue> values(List<Answer<V>> answers) {
    Map<String, SlotValue> values = new LinkedHashMap<>();
    for (Answer<V> answer : answers) {
      Fact fact = answer.fact();
      values.putIfAbsent(
          fact.voice() + "|" + answer.shown(),
          new SlotValue(
              fact.source(),
              fact.witness(),
              fact.claim().modality().label(),
              answer.shown(),
              fact.id()));
    }
    return List.copyOf(values.values());
  }

  static List<Answer<Fact>> dates(List<Fact> facts) {
    List<Answer<Fact>> dates = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.date() != null) {
        dates.add(new Answer<>(fact, fact, String.valueOf(fact.date())));
      }
    }
    return dates;
  }

  private Verdict compareDates(Answer<Fact> one, Answer<Fact> other) {
    if (one.shown().equals(other.shown())) {
      return Verdict.AGREE;
    }
    var first = one.value().date();
    var second = other.value().date();
    var firstDays = one.value().days();
    var secondDays = other.value().days();
    if (first == null || second == null || firstDays == null || secondDays == null) {
      return Verdict.UNDECIDED;
    }
    boolean compatible =
        first.compatibleWith(second) || material.calendars().explains(one.value(), other.value());
    return compatible ? Verdict.COMPATIBLE : Verdict.CONFLICT;
  }

  private List<Answer<Set<String>>> named(List<Fact> facts, boolean places) {
    List<Answer<Set<String>>> named = new ArrayList<>();
    for (Fact fact : facts) {
      Set<String> ids = places ? fact.places() : fact.actors();
      if (!ids.isEmpty()) {
        named.add(
            new Answer<>(
                fact,
                ids,
                ids.stream().map(material::name).sorted().collect(Collectors.joining("; "))));
      }
    }
    return named;
  }

  private Verdict comparePlaces(Answer<Set<String>> one, Answer<Set<String>> other) {
    if (one.value().equals(other.value())) {
      return Verdict.AGREE;
    }
    if (material.kinship().anyNear(one.value(), other.value())
        || material.kinship().oneLiesInOther(one.value(), other.value())) {
      return Verdict.COMPATIBLE;
    }
    return ONE_PLACE.contains(one.fact().shape().family()) ? Verdict.CONFLICT : Verdict.UNDECIDED;
  }

  Verdict compareActors(Answer<Set<String>> one, Answer<Set<String>> other) {
    if (one.value().equals(other.value())) {
      return Verdict.AGREE;
    }
    boolean near =
        material.kinship().anyNear(one.value(), other.value())
            || !Fact.Said.areNumberedApart(one.fact().said().doer(), other.fact().said().doer())
                && (one.fact().gist().namesDoerOf(other.fact().gist())
                    || beginAlike(one.fact(), other.fact()));
    if (near) {
      return Verdict.COMPATIBLE;
    }
    return ONE_DOER.contains(one.fact().shape().family()) && areComparable(one, other)
        ? Verdict.CONFLICT
        : Verdict.UNDECIDED;
  }

  /**
   * A general and troops may be those of one another; the names of bodies and units are translated,
   * so that in two languages they need not look alike.
   */
  private boolean areComparable(Answer<Set<String>> one, Answer<Set<String>> other) {
    boolean person = one.value().stream().allMatch(id -> isOfType(id, PERSON));
    boolean another = other.value().stream().allMatch(id -> isOfType(id, PERSON));
    boolean translated =
        !one.fact().account().language().equals(other.fact().account().language())
            && Stream.concat(one.value().stream(), other.value().stream())
                .anyMatch(id -> isOfType(id, TRANSLATED));
    return person == another && !translated;
  }

  private boolean isOfType(String id, Set<String> types) {
    Entity entity = material.entities().byId(id);
    return entity != null && types.contains(entity.type());
  }

  /** «Roberts» and «Lord Roberts», in any language. */
  private static boolean beginAlike(Fact one, Fact other) {
    String first = one.said().doer();
    String second = other.said().doer();
    return first != null
        && second != null
        && Character.isUpperCase(lastWord(first).charAt(0))
        && Wording.beginAlike(first, second);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  Map<String, List<Answer<Amount>>> numbers(List<Fact> facts) {
    Map<String, List<Answer<Amount>>> numbers = new TreeMap<>();
    for (Fact fact : facts) {
      for (Count count : fact.claim().numbers()) {
        numbers
            .computeIfAbsent(count.role(), role -> new ArrayList<>())
            .add(new Answer<>(fact, amount(fact, count), Figures.show(count.quantity())));
      }
    }
    return numbers;
  }

  private Amount amount(Fact fact, Count count) {
    return amounts.of(fact.account().language(), count.quantity(), material.wording(fact.source()));
  }
}
