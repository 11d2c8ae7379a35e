package org.audiatur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Count;
import org.audiatur.text.Span;

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
    add(slots, "date", dates(told), SlotReader::compareDates);
    add(slots, "place", named(told, true), this::comparePlaces);
    add(slots, "actor", named(told, false), this::compareActors);
    numbers(told)
        .forEach((role, answers) -> add(slots, "number:" + role, answers, Figures::compare));
    return slots;
  }

  /** What two answers of different witnesses say together. */
  interface Comparison<V> {
    Verdict of(Answer<V> one, Answer<V> other);
  }

  private static <V> void add(
      List<Slot> slots, String slot, List<Answer<V>> answers, Comparison<V> comparison) {
    if (!answers.isEmpty()) {
      slots.add(new Slot(slot, verdict(answers, comparison), values(answers)));
    }
  }

  private static <V> Verdict verdict(List<Answer<V>> answers, Comparison<V> comparison) {
    Set<Verdict> verdicts = new TreeSet<>();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (!answers.get(i).fact().voice().equals(answers.get(j).fact().voice())) {
          verdicts.add(comparison.of(answers.get(i), answers.get(j)));
        }
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

  static Verdict compareDates(Answer<Fact> one, Answer<Fact> other) {
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
        first.compatibleWith(second) || SameHappening.isCalendarShift(firstDays, secondDays);
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
            || one.fact().gist().namesDoerOf(other.fact().gist())
            || beginAlike(one.fact(), other.fact());
    if (near) {
      return Verdict.COMPATIBLE;
    }
    return ONE_DOER.contains(one.fact().shape().family()) ? Verdict.CONFLICT : Verdict.UNDECIDED;
  }

  /** «Roberts» and «Lord Roberts», in any language. */
  private static boolean beginAlike(Fact one, Fact other) {
    Span first = one.role(one.shape().actors());
    Span second = other.role(other.shape().actors());
    return first != null
        && second != null
        && Character.isUpperCase(lastWord(one.words(first)).charAt(0))
        && Wording.beginAlike(one.words(first), other.words(second));
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
    return amounts.of(
        fact.account().language(), count.quantity(), material.wording(fact.source()));
  }
}
