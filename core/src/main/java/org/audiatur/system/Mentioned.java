package org.audiatur.system;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** What is named in a stretch of an account. */
final class Mentioned {

  private final Ledger ledger;
  private final List<Mention> mentions;

  Mentioned(Ledger ledger, Account account, Span stretch) {
    this.ledger = ledger;
    this.mentions = account.mentionsIn(stretch);
  }

  /** The entities of a type. */
  Set<String> named(String type) {
    return mentions.stream()
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .filter(entity -> entity.type().equals(type))
        .map(Entity::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From the first to the last mention of these types; null where none is. */
  @Nullable Span reach(String... types) {
    return mentions.stream()
        .filter(mention -> Set.of(types).contains(mention.type()))
        .map(Mention::span)
        .reduce(Span::span)
        .orElse(null);
  }

  /** The first day. */
  @Nullable Dating day() {
    return mentions.stream().flatMap(m -> Dating.read(m).stream()).findFirst().orElse(null);
  }
}
