package org.audiatur.system;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Who sends and who gets a message: persons before bodies before lands, else the bare words. */
final class Parties {

  private static final List<String> FIRST = List.of("PER", "ORG", "MIL", "GRP", "LOC");

  private static final Comparator<Entity> CLOSEST =
      Comparator.comparing((Entity named) -> rank(named.type())).thenComparing(Entity::id);

  /** Letters of a title before a name. */
  private static final int TITLE = 40;

  /** No name is longer. */
  private static final int NAME = 200;

  private final Ledger ledger;

  Parties(Ledger ledger) {
    this.ledger = ledger;
  }

  @Nullable Party sender(Ledger.Told told) {
    return party(told, told.claim().type().equals("demand") ? "issuer" : "sender");
  }

  @Nullable Party addressee(Ledger.Told told) {
    Party asked = party(told, "addressee");
    boolean bare = asked != null && !asked.entity();
    return bare || asked == null && told.claim().type().equals("demand")
        ? told.claim().roles().stream()
            .flatMap(role -> named(told, role).stream())
            .findFirst()
            .orElse(asked)
        : asked;
  }

  /** «Товарищу министра Лугину»: the name behind; «предложил Лугину мир»: of whom it is asked. */
  private Optional<Party> named(Ledger.Told told, Role role) {
    Account account = told.account();
    Span words = role.span();
    boolean addressee = role.role().equals("addressee");
    if (!addressee && !role.role().equals("content")) {
      return Optional.empty();
    }
    Span near = Span.of(words.start(), words.end() + TITLE + NAME);
    return account.mentionsIn(near).stream()
        .filter(mention -> mention.type().equals("PER"))
        .filter(
            mention ->
                addressee ? isBehind(account, words, mention.span()) : mention.span().equals(words))
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(person -> new Party(person.id(), person.name(), true, true))
        .findFirst();
  }

  private static boolean isBehind(Account account, Span words, Span name) {
    int gap = name.start() - words.end();
    return gap > 0
        && gap <= TITLE
        && account.text().read(Span.of(words.end(), name.start())).matches("[\\p{Ll}\\s-]+");
  }

  @Nullable Party speaker(Ledger.Told told) {
    return party(told, told.claim().type().equals("refusal") ? "agent" : "speaker");
  }

  /** Who does what a claim tells of, in a role that is wanted. */
  @Nullable Party leader(Ledger.Told told, Predicate<Role> wanted) {
    return told.claim().roles().stream()
        .filter(wanted)
        .map(role -> party(ledger.named(told, role), ledger.nominative(told, role)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String words(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(one -> one.role().equals(role))
        .map(one -> ledger.nominative(told, one))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private @Nullable Party party(Ledger.Told told, String role) {
    Party one = party(ledger.named(told, role), words(told, role));
    List<String> persons =
        told.claim().roles().stream()
            .filter(other -> other.role().equals(role))
            .map(other -> ledger.entities().ofMention(other.mention()))
            .filter(Objects::nonNull)
            .filter(entity -> entity.type().equals("PER"))
            .map(Entity::name)
            .distinct()
            .toList();
    return one == null || persons.size() < 2
        ? one
        : new Party(one.key(), String.join("; ", persons), one.entity(), one.person());
  }

  private @Nullable Party party(Set<String> named, String words) {
    Entity entity =
        named.stream()
            .map(ledger.entities()::byId)
            .filter(Objects::nonNull)
            .min(CLOSEST)
            .orElse(null);
    if (entity != null) {
      return new Party(entity.id(), entity.name(), true, entity.type().equals("PER"));
    }
    return words.isEmpty() ? null : Party.ofWords(words);
  }

  private static int rank(String type) {
    int rank = FIRST.indexOf(type);
    return rank < 0 ? FIRST.size() : rank;
  }
}
