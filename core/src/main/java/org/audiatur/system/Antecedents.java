package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/** Which unit is meant by its kind alone: «полк», "the division" is the one of that size named last. */
final class Antecedents {

  /** Further back another may be meant. */
  private static final int REACH = 1000;

  private final Ledger ledger;
  private final Vocabulary sizes;
  private final Map<String, TreeMap<Integer, Mention>> units = new HashMap<>();

  Antecedents(Ledger ledger, Vocabulary sizes) {
    this.ledger = ledger;
    this.sizes = sizes;
    for (Account account : ledger.accounts()) {
      TreeMap<Integer, Mention> named = new TreeMap<>();
      account.mentions().stream()
          .filter(mention -> mention.type().equals("MIL"))
          .forEach(mention -> named.put(mention.span().start(), mention));
      units.put(account.sha256(), named);
    }
  }

  /** Empty where other words stand with it, or nothing fits. */
  Set<String> of(Ledger.Told told, Role role) {
    List<Vocabulary.Found> kinds = sizes.all(told.account(), role.span());
    if (kinds.size() != 1 || !isBare(told, role, kinds.getFirst().span())) {
      return Set.of();
    }
    TreeMap<Integer, Mention> before = units.getOrDefault(told.account().sha256(), new TreeMap<>());
    int at = role.span().start();
    List<Mention> near = new ArrayList<>(before.subMap(Math.max(0, at - REACH), at).values());
    for (Mention mention : near.reversed()) {
      if (isOfKind(told.account(), mention, kinds.getFirst().meaning())) {
        Entity unit = ledger.entities().ofMention(mention.id());
        return unit == null ? Set.of() : Set.of(unit.id());
      }
    }
    return Set.of();
  }

  /** Only an article, if anything, stands beside the kind, and the one. */
  private static boolean isBare(Ledger.Told told, Role role, Span kind) {
    String rest = told.read(role).replace(told.read(kind), "").strip();
    return rest.length() <= ARTICLE && rest.chars().noneMatch(Character::isDigit);
  }

  /** «the», «его», "his". */
  private static final int ARTICLE = 3;

  private boolean isOfKind(Account account, Mention mention, String size) {
    return sizes.all(account, mention.span()).stream()
        .anyMatch(found -> found.meaning().equals(size));
  }
}
