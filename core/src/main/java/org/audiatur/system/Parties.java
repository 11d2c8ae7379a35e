package org.audiatur.system;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.audiatur.entity.Entity;
import org.jspecify.annotations.Nullable;

/** Who sends and who gets a message: persons before bodies before lands, else the bare words. */
final class Parties {

  private static final List<String> FIRST = List.of("PER", "ORG", "MIL", "GRP", "LOC");

  private static final Comparator<Entity> CLOSEST =
      Comparator.comparing((Entity named) -> rank(named.type())).thenComparing(Entity::id);

  private final Ledger ledger;

  Parties(Ledger ledger) {
    this.ledger = ledger;
  }

  @Nullable Party sender(Ledger.Told told) {
    return party(told, told.claim().type().equals("demand") ? "issuer" : "sender");
  }

  @Nullable Party addressee(Ledger.Told told) {
    return party(told, "addressee");
  }

  private @Nullable Party party(Ledger.Told told, String role) {
    Entity entity =
        ledger.named(told, role).stream()
            .map(ledger.entities()::byId)
            .filter(Objects::nonNull)
            .min(CLOSEST)
            .orElse(null);
    if (entity != null) {
      return new Party(entity.id(), entity.name(), true, entity.type().equals("PER"));
    }
    String words = told.words(role);
    return words.isEmpty() ? null : Party.ofWords(words);
  }

  private static int rank(String type) {
    int rank = FIRST.indexOf(type);
    return rank < 0 ? FIRST.size() : rank;
  }
}
