package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Analysis;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * All units of the accounts: those that have a name or number, and those that are called after
 * somebody; where each is named; and which is meant by «полк» alone.
 */
final class Units {

  /** Further back another may be meant. */
  private static final int REACH = 1000;

  private static final int ARTICLE = 3;

  /** A unit where it is named. */
  record Named(String unit, Span span) {}

  private final Ledger ledger;
  private final Vocabulary sizes;
  private final Map<String, TreeMap<Integer, Named>> byAccount = new HashMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Integer> sizeOf = new HashMap<>();
  private final Map<String, String> eponyms = new HashMap<>();

  Units(Ledger ledger, Vocabulary sizes) {
    this.ledger = ledger;
    this.sizes = sizes;
    for (Entity entity : ledger.entities().all()) {
      if (entity.type().equals("MIL")) {
        names.put(entity.id(), entity.name());
        size(entity).ifPresent(size -> sizeOf.put(entity.id(), size));
      }
    }
    NamedAfter namedAfter = new NamedAfter(ledger, sizes);
    for (Account account : ledger.inOrder()) {
      TreeMap<Integer, Named> named = new TreeMap<>();
      byAccount.put(account.sha256(), named);
      account.mentions().forEach(mention -> read(account, mention, namedAfter, named));
    }
  }

  private OptionalInt size(Entity unit) {
    return unit.names().stream()
        .map(name -> sizes.meaning(name.language(), name.text()))
        .flatMap(Optional::stream)
        .mapToInt(Integer::parseInt)
        .min();
  }

  private void read(
      Account account, Mention mention, NamedAfter namedAfter, TreeMap<Integer, Named> named) {
    Entity entity = ledger.entities().ofMention(mention.id());
    if (entity == null) {
      return;
    }
    if (mention.type().equals("MIL")) {
      named.put(mention.span().start(), new Named(entity.id(), mention.span()));
    } else if (mention.type().equals("PER") || mention.type().equals("LOC")) {
      namedAfter
          .at(account, mention)
          .filter(phrase -> !overlaps(named, phrase.span()))
          .ifPresent(
              phrase -> {
                String id = "unit:" + phrase.size() + ":" + entity.id();
                names.putIfAbsent(id, name(account, phrase.span()));
                sizeOf.put(id, Integer.parseInt(phrase.size()));
                eponyms.put(id, entity.id());
                named.put(phrase.span().start(), new Named(id, phrase.span()));
              });
    }
  }

  /** With its first word in the dictionary form. */
  private String name(Account account, Span phrase) {
    String words = account.text().read(phrase).replaceAll("\\s+", " ");
    String first = words.split(" ", 2)[0];
    return ledger.packs().language(account.languageOf(phrase)).morphology().analyse(first).stream()
        .map(Analysis::lemma)
        .findFirst()
        .map(lemma -> lemma + words.substring(first.length()))
        .orElse(words);
  }

  private static boolean overlaps(TreeMap<Integer, Named> named, Span span) {
    var last = named.floorEntry(span.end());
    return last != null && last.getValue().span().overlaps(span);
  }

  Set<String> all() {
    return names.keySet();
  }

  boolean has(String id) {
    return names.containsKey(id);
  }

  String name(String id) {
    return names.getOrDefault(id, ledger.name(id));
  }

  OptionalInt size(String id) {
    Integer size = sizeOf.get(id);
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  /** True if it is called after somebody or some place. */
  boolean isCalledAfter(String id) {
    return eponyms.containsKey(id);
  }

  /** The entity that stands for a unit: itself, or who or what it is called after. */
  String entity(String id) {
    return eponyms.getOrDefault(id, id);
  }

  /** Where an account names units, in text order. */
  List<Named> in(Account account) {
    return List.copyOf(byAccount.getOrDefault(account.sha256(), new TreeMap<>()).values());
  }

  /** The units that a role names, or that its bare kind means. */
  Set<String> of(Ledger.Told told, Role role) {
    Set<String> found = new TreeSet<>(ledger.named(told, role));
    found.removeIf(id -> !has(id));
    TreeMap<Integer, Named> named =
        byAccount.getOrDefault(told.account().sha256(), new TreeMap<>());
    var at = named.floorEntry(role.span().start());
    if (found.isEmpty() && at != null && at.getValue().span().overlaps(role.span())) {
      found.add(at.getValue().unit());
    }
    named.subMap(role.span().start(), role.span().end()).values().stream()
        .filter(one -> found.isEmpty())
        .findFirst()
        .ifPresent(one -> found.add(one.unit()));
    return found.isEmpty() ? antecedent(told, role, named) : found;
  }

  private Set<String> antecedent(Ledger.Told told, Role role, TreeMap<Integer, Named> named) {
    List<Vocabulary.Found> kinds = sizes.all(told.account(), role.span());
    if (kinds.size() != 1 || !isBare(told, role, kinds.getFirst().span())) {
      return Set.of();
    }
    int at = role.span().start();
    int size = Integer.parseInt(kinds.getFirst().meaning());
    List<Named> near = new ArrayList<>(named.subMap(Math.max(0, at - REACH), at).values());
    return near.reversed().stream()
        .map(Named::unit)
        .filter(unit -> size(unit).orElse(0) == size)
        .findFirst()
        .map(Set::of)
        .orElse(Set.of());
  }

  /** Only an article, if anything, stands beside the kind, and the one. */
  private static boolean isBare(Ledger.Told told, Role role, Span kind) {
    String rest = told.read(role).replace(told.read(kind), "").strip();
    return rest.length() <= ARTICLE && rest.chars().noneMatch(Character::isDigit);
  }
}
