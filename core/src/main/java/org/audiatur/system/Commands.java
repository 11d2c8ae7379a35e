package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/** Who commanded which unit, by what claims say of offices and of who leads whom. */
final class Commands {

  private final Ledger ledger;
  private final Military military;
  private final Vocabulary words;
  private final Map<String, List<String>> links;
  private final Map<String, List<Command>> byUnit = new HashMap<>();

  /**
   * One telling of it.
   *
   * @param aboard true if the person only was on board
   * @param places that are named with it
   */
  record Command(Said said, String person, boolean aboard, Set<String> places) {}

  Commands(Ledger ledger, Military military, Passages passages) {
    this.ledger = ledger;
    this.military = military;
    this.words = ledger.vocabulary("command-words");
    this.links = ledger.expressions("command-links");
    ledger.of("affiliation").forEach(told -> read(told, "member", "of", "role"));
    ledger.of("appointment").forEach(told -> read(told, "person", "body", "office"));
    Leaders leaders = new Leaders(ledger);
    ledger.inOrder().forEach(account -> leaders.read(account, leader -> add(leader, passages)));
  }

  private void add(Leaders.Leader leader, Passages passages) {
    List<Command> known = byUnit.computeIfAbsent(leader.unit(), key -> new ArrayList<>());
    if (known.stream().noneMatch(command -> command.person().equals(leader.person()))) {
      Said said = passages.said(leader.account(), leader.words());
      Set<String> places = new Mentioned(ledger, leader.account(), leader.words()).named("LOC");
      places.remove(leader.person());
      known.add(new Command(said, leader.person(), leader.aboard(), places));
    }
  }

  private void read(Ledger.Told told, String person, String unit, String office) {
    if (!told.happened() || !commands(told, office)) {
      return;
    }
    Set<String> commanded = military.units(told, unit);
    for (String commander : ledger.named(told, person)) {
      for (String id : commanded.isEmpty() ? councils(told, unit) : commanded) {
        if (military.isOf(commander, "PER")) {
          byUnit
              .computeIfAbsent(id, key -> new ArrayList<>())
              .add(new Command(Said.of(told), commander, false, Set.of()));
        }
      }
    }
  }

  private boolean commands(Ledger.Told told, String office) {
    return Stream.concat(
            Stream.of(told.claim().trigger()),
            told.claim().roles().stream()
                .filter(role -> role.role().equals(office) || isCouncil(told, role))
                .map(Role::span))
        .anyMatch(span -> words.has(told.account(), span) || isLink(told, span));
  }

  private boolean isCouncil(Ledger.Told told, Role role) {
    return role.role().equals("of") && military.units().of(told, role).isEmpty();
  }

  /** «Член Реввоенсовета Южного фронта»: the unit that a council of command has in its name. */
  private Set<String> councils(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(one -> one.role().equals(role))
        .flatMap(
            one ->
                words.first(told.account(), one.span()).stream()
                    .map(found -> told.read(Span.of(found.span().end(), one.span().end()))))
        .flatMap(name -> military.units().book().called(name).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** «Под командой», "under": it stands between a unit and its commander. */
  private boolean isLink(Ledger.Told told, Span span) {
    String said = told.read(span).toLowerCase(Locale.ROOT);
    return links.getOrDefault(told.account().languageOf(span), List.of()).contains(said);
  }

  List<Command> of(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }
}
