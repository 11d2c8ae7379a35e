package org.audiatur.system;

import java.util.List;
import java.util.Set;
import org.audiatur.entity.Entity;

/** Parties and groups that went together: an agreement of which no state is a party. */
final class Blocs {

  private static final Set<String> GROUPS = Set.of("ORG", "GRP");

  private Blocs() {}

  /** True if the parties that are named are two or more parties or groups, and no states. */
  static boolean isBloc(Ledger ledger, Ledger.Told told) {
    List<Entity> parties =
        ledger.named(told, "party").stream()
            .map(ledger.entities()::byId)
            .filter(java.util.Objects::nonNull)
            .toList();
    return parties.size() > 1
        && parties.stream().allMatch(party -> GROUPS.contains(party.type()))
        && ledger
            .vocabulary("treaty-words")
            .first(
                told.account(),
                told.claim().trigger(),
                found -> found.meaning().equals("bloc") || found.meaning().equals("alliance"))
            .isPresent();
  }
}
