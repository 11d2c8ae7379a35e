package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.audiatur.entity.Entity;

/**
 * S1: parties and groups that went together: in an alliance of which no state is a party, or on one
 * side of a vote.
 */
final class Blocs {

  private static final Set<String> GROUPS = Set.of("ORG", "GRP");

  private final Ledger ledger;

  Blocs(Ledger ledger) {
    this.ledger = ledger;
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("agreement").stream()
        .filter(told -> isBloc(ledger, told))
        .forEach(told -> entries.add(bloc(told, "party", "alliance")));
    for (Ledger.Told vote : ledger.of("vote")) {
      for (String side : List.of("for", "against")) {
        if (vote.happened() && isGroups(ledger, vote, side + "-bloc")) {
          entries.add(bloc(vote, side + "-bloc", side));
        }
      }
    }
    return entries;
  }

  private SystemEntry bloc(Ledger.Told told, String role, String as) {
    Set<String> members = ledger.named(told, role);
    return new Draft("S1", "bloc")
        .entities(members)
        .date(told.date())
        .claim(told)
        .value("members", members.stream().map(ledger::name).sorted().toList())
        .value("as", as)
        .value("on", told.words("motion"))
        .value("modality", told.claim().modality().label())
        .entry(as);
  }

  /** True if the parties that are named are two or more parties or groups, and no states. */
  static boolean isBloc(Ledger ledger, Ledger.Told told) {
    return isGroups(ledger, told, "party")
        && ledger
            .vocabulary("treaty-words")
            .first(
                told.account(),
                told.claim().trigger(),
                found -> found.meaning().equals("bloc") || found.meaning().equals("alliance"))
            .isPresent();
  }

  private static boolean isGroups(Ledger ledger, Ledger.Told told, String role) {
    List<Entity> named =
        ledger.named(told, role).stream()
            .map(ledger.entities()::byId)
            .filter(Objects::nonNull)
            .toList();
    return named.size() > 1 && named.stream().allMatch(one -> GROUPS.contains(one.type()));
  }
}
