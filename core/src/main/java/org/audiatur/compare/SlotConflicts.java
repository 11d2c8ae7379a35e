package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.JulianDay;
import org.audiatur.claim.Count;
import org.audiatur.text.Span;

/**
 * Dates, numbers, actors and places that the witnesses of one happening give and that cannot all
 * hold.
 */
final class SlotConflicts implements Detector {

  private static final String NUMBER = "number:";

  private final Material material;
  private final SlotReader reader;
  private final Parts parts;

  SlotConflicts(Material material) {
    this.material = material;
    this.parts = new Parts(material);
    this.reader = new SlotReader(material);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (List<Fact> facts : happenings) {
      List<Fact> told =
          facts.stream().filter(fact -> fact.happened() && !fact.claim().repeats()).toList();
      if (told.stream().map(Fact::voice).distinct().count() > 1) {
        for (Slot slot : reader.slots(told)) {
          if (slot.verdict() == Verdict.CONFLICT) {
            found.add(finding(slot, told));
          }
        }
      }
    }
    return found;
  }

  private Finding finding(Slot slot, List<Fact> facts) {
    Map<String, Fact> byId = new TreeMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    String kind = slot.slot().startsWith("number:") ? "number" : slot.slot();
    Finding finding =
        new Finding(kind, kind)
            .event(EventBuilder.id(facts))
            .gap("event", subject(facts))
            .gap("slot", new Phrases.Term(slot.slot().substring(slot.slot().indexOf(':') + 1)));
    Set<String> opposed = opposed(slot, facts);
    for (SlotValue value : slot.values()) {
      Fact fact = byId.get(value.claim());
      if (fact != null && opposed.contains(value.claim())) {
        finding.side(fact, words(slot.slot(), fact), value.value());
        finding.about(fact.actors()).about(fact.places());
      }
    }
    judge(
        finding,
        slot,
        slot.values().stream()
            .map(value -> byId.get(value.claim()))
            .filter(java.util.Objects::nonNull)
            .toList());
    return finding;
  }

  private String subject(List<Fact> facts) {
    Set<String> names = new TreeSet<>();
    facts.forEach(
        fact ->
            fact.entities().forEach(id -> names.add(material.name(id).replaceAll("\\s+", " "))));
    String who = String.join(", ", names.stream().limit(3).toList());
    return facts.getFirst().words(facts.getFirst().claim().trigger())
        + (who.isEmpty() ? "" : ": " + who);
  }

  private static Span words(String slot, Fact fact) {
    if (slot.equals("date") && fact.claim().date() != null) {
      return fact.claim().date().span();
    }
    if (slot.startsWith("number:")) {
      String role = slot.substring("number:".length());
      return fact.claim().numbers().stream()
          .filter(count -> count.role().equals(role))
          .map(Count::span)
          .findFirst()
          .orElse(fact.claim().trigger());
    }
    Span span = fact.role(slot.equals("place") ? fact.shape().places() : fact.shape().actors());
    return span == null ? fact.claim().trigger() : span;
  }

  private void judge(Finding finding, Slot slot, List<Fact> facts) {
    switch (slot.slot()) {
      case "date" -> judgeDates(finding, facts);
      case "place" ->
          finding.verdict(Ruling.CONTRADICTION).weight(0.6).excuse("place-within", Map.of());
      case "actor" ->
          finding
              .verdict(Ruling.CONTRADICTION)
              .weight(0.6)
              .excuse("part-of", Map.of())
              .excuse("name-variant", Map.of())
              .excuse("modality", Map.of());
      default -> judgeNumbers(finding, slot, facts);
    }
  }

  private void judgeDates(Finding finding, List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        DateInterval one = facts.get(i).days();
        DateInterval other = facts.get(j).days();
        if (one != null && other != null && !one.overlaps(other)) {
          explainDates(finding, one, other);
          boolean days = one.days() == 1 && other.days() == 1;
          finding.verdict(Ruling.CONTRADICTION).weight(days ? 0.75 : 0.65);
          return;
        }
      }
    }
    finding.weight(0.5);
  }

  private void explainDates(Finding finding, DateInterval one, DateInterval other) {
    LocalDate known =
        one.isBounded() ? one.first() : other.isBounded() ? other.first() : LocalDate.EPOCH;
    int shift = new JulianDay(known.getYear(), known.getMonthValue(), 1).difference();
    finding.excuse(
        "calendar",
        Map.of("days", Long.toString(one.daysApart(other)), "shift", Integer.toString(shift)));
    finding.excuse("granularity", Map.of("one", show(one), "other", show(other)));
    finding.excuse("approximation", Map.of());
  }

  static String show(DateInterval days) {
    if (!days.isBounded()) {
      return (days.first().equals(LocalDate.MIN) ? ".." : days.first())
          + "/"
          + (days.last().equals(LocalDate.MAX) ? ".." : days.last());
    }
    return days.days() == 1 ? days.first().toString() : days.first() + "/" + days.last();
  }

  /**
   * The claims whose answers are at odds with one of another voice: a number of something else that
   * one voice gives besides is no side.
   */
  private Set<String> opposed(Slot slot, List<Fact> facts) {
    Set<String> opposed = new TreeSet<>();
    if (!slot.slot().startsWith(NUMBER)) {
      slot.values().forEach(value -> opposed.add(value.claim()));
      return opposed;
    }
    List<SlotReader.Answer<Amount>> all = numbers(slot, facts);
    Map<String, Set<Amount>> given = new HashMap<>();
    all.forEach(
        one ->
            given.computeIfAbsent(one.fact().voice(), voice -> new HashSet<>()).add(one.value()));
    for (SlotReader.Answer<Amount> one : all) {
      String voice = one.fact().voice();
      Set<Amount> own = given.getOrDefault(voice, Set.of());
      boolean atOdds =
          given.entrySet().stream()
              .filter(other -> !other.getKey().equals(voice))
              .anyMatch(other -> areAtOdds(one.value(), own, other.getValue()));
      if (atOdds) {
        opposed.add(one.fact().id());
      }
    }
    return opposed;
  }

  /** Of several numbers those are not at odds that the other voice gives too. */
  private static boolean areAtOdds(Amount one, Set<Amount> own, Set<Amount> others) {
    return !isAmong(one, others)
        && others.stream()
            .filter(other -> Figures.compare(one, other) == Verdict.CONFLICT)
            .anyMatch(other -> !isAmong(other, own));
  }

  private static boolean isAmong(Amount one, Set<Amount> all) {
    return all.stream().anyMatch(other -> Figures.compare(one, other) == Verdict.AGREE);
  }

  private List<SlotReader.Answer<Amount>> numbers(Slot slot, List<Fact> facts) {
    return reader.numbers(facts).getOrDefault(slot.slot().substring(NUMBER.length()), List.of());
  }

  private void judgeNumbers(Finding finding, Slot slot, List<Fact> facts) {
    List<SlotReader.Answer<Amount>> values = numbers(slot, facts);
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        boolean apart = !values.get(i).fact().voice().equals(values.get(j).fact().voice());
        if (apart && Figures.compare(values.get(i), values.get(j)) == Verdict.CONFLICT) {
          judgeNumbers(finding, slot, values.get(i), values.get(j));
          return;
        }
      }
    }
  }

  private void judgeNumbers(
      Finding finding, Slot slot, SlotReader.Answer<Amount> one, SlotReader.Answer<Amount> other) {
    String unit = one.value().quantity().unit();
    double ratio = Figures.ratio(one.value(), other.value());
    boolean part =
        parts.isPart(counted(one), counted(other)) || parts.isPart(counted(other), counted(one));
    finding
        .excuse("bound", Map.of("one", one.shown(), "other", other.shown()))
        .excuse(
            "scope-number",
            Map.of("unit", unit == null ? slot.slot().substring("number:".length()) : unit));
    finding
        .verdict(Ruling.ofValues(ratio > 0.9 || part))
        .weight((part ? 0.45 : 0.55) + 0.25 * (1 - ratio));
  }

  private static Parts.Counted counted(SlotReader.Answer<Amount> answer) {
    Fact fact = answer.fact();
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    double value = answer.value().quantity().value();
    Span number =
        fact.claim().numbers().stream()
            .filter(count -> count.quantity().value() == value)
            .map(Count::span)
            .findFirst()
            .orElse(fact.claim().trigger());
    return Parts.Counted.of(fact.account(), sentence, number, value);
  }
}
