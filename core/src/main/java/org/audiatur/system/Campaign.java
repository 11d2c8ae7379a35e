package org.audiatur.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.claim.Count;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Role;
import org.jspecify.annotations.Nullable;

/**
 * S7: who moved, took, fought, gave up or destroyed what, where and when. One entry for each deed,
 * however many accounts tell of it; what was only planned, and war of words, is none.
 */
final class Campaign {

  private static final String[] TYPES = {
    "movement", "deployment", "capture", "battle", "surrender", "sabotage"
  };
  private static final String[] FIGHTERS = {"agent", "side", "opponent", "force"};
  private static final String[] PLACES = {"place", "to", "from", "via"};
  private static final Set<String> LOSSES = Set.of("killed", "wounded", "captured", "missing");

  private static final int DAYS = 3;

  private final Ledger ledger;
  private final Military military;
  private final Vocabulary stationed;
  private final Vocabulary losses;
  private final Geography geography;
  private final Days days;
  private final Marches marches;
  private final PassingFights passing;

  Campaign(Ledger ledger) {
    this.ledger = ledger;
    this.military = ledger.military();
    this.losses = ledger.vocabulary("loss-words");
    this.stationed = ledger.vocabulary("stationed-words");
    this.geography = new Geography(ledger.entities());
    this.days = new Days(ledger);
    this.passing = new PassingFights(ledger);
    this.marches = new Marches(ledger, military, geography);
  }

  List<SystemEntry> build() {
    List<Ledger.Told> deeds =
        ledger.of(TYPES).stream().filter(Ledger.Told::happened).filter(this::isWar).toList();
    List<List<Ledger.Told>> groups = new Deeds(ledger, deeds).group();
    ledger.of(TYPES).forEach(marches::add);
    List<SystemEntry> entries = new ArrayList<>(groups.parallelStream().map(this::entry).toList());
    ledger.of("takeover").stream()
        .filter(told -> told.happened() && isFall(told))
        .map(
            told ->
                Retold.draft(ledger, "S7", told, "fall").value("side", military.said(told, "from")))
        .map(Draft::entry)
        .forEach(entries::add);
    List<Ledger.Told> battles = ledger.of("battle");
    groups.stream()
        .flatMap(List::stream)
        .flatMap(told -> passing.in(told, battles).stream())
        .forEach(one -> entries.add(entry(one)));
    return entries;
  }

  /** A deed that is passed over: its doer, place and day are those of the deed it led to. */
  private SystemEntry entry(PassingFights.Passing one) {
    Ledger.Told deed = one.deed();
    Days.Day day = days.of(deed);
    boolean fight = one.kind().equals("battle");
    Set<String> places = fight ? ledger.named(deed, "place", "to") : Set.of();
    return new Draft("S7", one.kind())
        .date(day == null ? deed.date() : day.date())
        .value("modality", deed.claim().modality().label())
        .value("words", deed.read(one.words()))
        .value(fight ? "side" : "agent", military.who(deed, "agent"))
        .value("place", fight ? military.who(deed, "place") : "")
        .value("led-to", deed.id())
        .entities(ledger.named(deed, "agent"))
        .entities(places)
        .words(new Words(deed.account().sha256(), one.words()))
        .entry();
  }

  /** True if it tells of something that took place on the ground. */
  private boolean isWar(Ledger.Told told) {
    boolean placed = Military.any(told, role -> names(told, role, "LOC"), PLACES);
    boolean armed = military.fights(told, FIGHTERS);
    boolean dated = told.date() != null || days.of(told) != null;
    return switch (told.claim().type()) {
      case "battle" ->
          armed || (placed || done(told)) && dated || isAtAPoint(told) || lost(told) || duel(told);
      case "capture" ->
          (placed || (armed || done(told)) && !told.words("place").isEmpty()) && !isVague(told);
      case "movement" ->
          armed && (dated && isPlain(told) || Military.any(told, role -> true, PLACES))
              || placed && !told.words("agent").isEmpty()
              || done(told);
      case "deployment" ->
          armed && placed && !stationed.has(told.account(), told.claim().trigger());
      case "surrender" ->
          armed || placed || Military.any(told, role -> names(told, role, "LOC"), "agent");
      default -> armed || placed || dated;
    };
  }

  /** A town in which on one day the power of somebody ended. */
  private boolean isFall(Ledger.Told told) {
    return told.days() != null
        && told.days().days() == 1
        && !told.words("from").isEmpty()
        && told.words("agent").isEmpty()
        && ledger.named(told, "place").stream().anyMatch(id -> geography.point(id) != null);
  }

  /** True if somebody who is named did it on a day that is told. */
  private boolean done(Ledger.Told told) {
    return isPlain(told)
        && told.days() != null
        && told.days().days() <= DAYS
        && !ledger.named(told, FIGHTERS).isEmpty();
  }

  private boolean names(Ledger.Told told, Role role, String type) {
    return ledger.named(told, role).stream().anyMatch(id -> military.isOf(id, type));
  }

  private static boolean isPlain(Ledger.Told told) {
    return told.claim().modality() == Modality.ASSERTED;
  }

  /** A fight that is said to have been, at a town or station. */
  private boolean isAtAPoint(Ledger.Told told) {
    return !Deeds.isNoun(told)
        && ledger.everyone(told).stream().anyMatch(id -> geography.point(id) != null);
  }

  /** «Захват юга» by nobody on no day: a thought, no deed. */
  private boolean isVague(Ledger.Told told) {
    boolean dated = told.days() != null && told.days().days() <= DAYS;
    return Deeds.isNoun(told)
        && !dated
        && ledger.named(told, FIGHTERS).isEmpty()
        && ledger.named(told, "place").stream().noneMatch(id -> geography.point(id) != null);
  }

  /** True if it counts people that were lost. */
  private boolean lost(Ledger.Told told) {
    return told.claim().numbers().stream()
        .filter(count -> LOSSES.contains(count.role()))
        .anyMatch(count -> military.counts(told, count) || isLoss(told, count));
  }

  /** "40 killed": those who are counted are the lost themselves. */
  private boolean isLoss(Ledger.Told told, Count count) {
    String unit = count.quantity().unit();
    return unit != null && !losses.all(told.account().languageOf(count.span()), unit).isEmpty();
  }

  private boolean duel(Ledger.Told told) {
    return Military.any(told, role -> names(told, role, "GRP"), "side")
        && Military.any(told, role -> names(told, role, "GRP"), "opponent");
  }

  private SystemEntry entry(List<Ledger.Told> tellings) {
    Ledger.Told first = tellings.getFirst();
    Days.Day day = days.of(first);
    Draft draft =
        new Draft("S7", first.claim().type())
            .date(day == null ? first.date() : day.date())
            .value("day-named-in", namedIn(day))
            .value("modality", first.claim().modality().label())
            .value("words", first.trigger());
    if (day != null && day.named() == null) {
      draft.words(day.words());
    }
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    Set<String> units = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (Ledger.Told told : tellings) {
      draft.claim(told).entities(ledger.everyone(told));
      told.claim().roles().stream()
          .filter(role -> !Retold.isFigure(told, role))
          .map(role -> role.role())
          .distinct()
          .forEach(
              role ->
                  roles
                      .computeIfAbsent(role, key -> new LinkedHashSet<>())
                      .add(military.who(told, role)));
      units.addAll(military.units(told, FIGHTERS));
      units.addAll(military.units().counted(told));
      places.addAll(ledger.named(told, PLACES));
      told.claim().numbers().forEach(count -> Retold.number(draft, count));
    }
    roles.forEach((role, names) -> draft.value(role, String.join("; ", names)));
    if (places.isEmpty() && lost(first)) {
      days.fightBefore(first).ifPresent(fight -> fillPlace(draft, fight));
    }
    draft
        .value("unit", units.stream().map(military.units()::name).sorted().toList())
        .value("without-coordinates", geography.unlocated(places));
    if (first.date() instanceof EdtfDate at && at.time() != null) {
      draft.value("hour", at.time().toString());
    }
    byTelling(draft, tellings);
    marches.check(draft, tellings);
    return draft.entry();
  }

  private static String namedIn(Days.@Nullable Day day) {
    Ledger.Told named = day == null ? null : day.named();
    return named == null ? "" : named.id();
  }

  /** «В этом бою было убито 5 человек»: where the fight told just before was. */
  private void fillPlace(Draft draft, Ledger.Told fight) {
    Set<String> places = ledger.named(fight, "place", "to");
    if (!places.isEmpty()) {
      draft
          .entities(places)
          .value("place", ledger.names(places, ""))
          .value("place-named-in", fight.id());
    }
  }

  /** What each telling has, where there are several: lists of equal length. */
  private void byTelling(Draft draft, List<Ledger.Told> tellings) {
    if (tellings.size() > 1) {
      draft
          .value("told-in", tellings.stream().map(Ledger.Told::id).toList())
          .value("told-date", each(tellings, told -> String.valueOf(told.date())))
          .value("told-who", each(tellings, told -> who(told, FIGHTERS)))
          .value("told-where", each(tellings, told -> who(told, PLACES)))
          .value("told-numbers", each(tellings, Campaign::numbers));
    }
  }

  private String who(Ledger.Told told, String... roles) {
    return java.util.Arrays.stream(roles)
        .map(role -> ledger.names(ledger.named(told, role), told.words(role)))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String numbers(Ledger.Told told) {
    return told.claim().numbers().stream()
        .map(count -> count.role() + " " + Draft.number(count.quantity().value()))
        .collect(Collectors.joining("; "));
  }

  private static List<String> each(
      List<Ledger.Told> tellings, java.util.function.Function<Ledger.Told, String> value) {
    return tellings.stream().map(value).toList();
  }
}
