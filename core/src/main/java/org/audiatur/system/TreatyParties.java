package org.audiatur.system;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Who the parties of an agreement are where its claim does not name them: «с указанной
 * организацией» is the one that was named last. Of «между двумя государствами», and of who
 * «заключил договор с соседом», nothing is guessed.
 */
final class TreatyParties {

  /** Lands, bodies and peoples make treaties. */
  private static final Set<String> MAKERS = Set.of("LOC", "ORG", "GRP");

  /** Named before within a few sentences. */
  private static final int BACK = 500;

  private final Ledger ledger;
  private final Vocabulary kinds;
  private final Vocabulary back;

  TreatyParties(Ledger ledger) {
    this.ledger = ledger;
    this.kinds = ledger.vocabulary("state-kinds");
    this.back = ledger.vocabulary("naming-back");
  }

  /** The parties as entities, sorted. */
  Set<String> of(Ledger.Told told) {
    Set<String> parties = new TreeSet<>(ledger.named(told, "party"));
    for (Role role : told.claim().roles()) {
      if (role.role().equals("party") && ledger.named(told, role).isEmpty()) {
        parties.addAll(meant(told.account(), role.span()));
      }
    }
    return parties;
  }

  /** The last one named, where words such as «указанной организацией» point back; else none. */
  private Set<String> meant(Account account, Span words) {
    if (!back.has(account, words) || !kinds.has(account, words)) {
      return Set.of();
    }
    Span before = Span.of(Math.max(0, words.start() - BACK), words.start());
    Set<String> own = new TreeSet<>();
    account.claims().stream()
        .filter(claim -> claim.quote().encloses(words))
        .flatMap(claim -> claim.roles().stream())
        .map(role -> ledger.entities().ofMention(role.mention()))
        .filter(Objects::nonNull)
        .map(Entity::id)
        .forEach(own::add);
    return makers(account, before).reversed().stream()
        .filter(id -> !own.contains(id) && isBody(id))
        .limit(1)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private boolean isBody(String id) {
    return !ledger.military().isOf(id, "LOC");
  }

  private List<String> makers(Account account, Span stretch) {
    return account.mentions().stream()
        .filter(mention -> MAKERS.contains(mention.type()) && stretch.encloses(mention.span()))
        .map(Mention::id)
        .map(ledger.entities()::ofMention)
        .filter(Objects::nonNull)
        .map(Entity::id)
        .toList();
  }
}
