package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.audiatur.claim.Account;
import org.audiatur.claim.Voice;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/** Claims by where they stand. */
final class Passages {

  private static final int CELL = 500;

  private final Map<String, List<Ledger.Told>> byCell = new HashMap<>();

  private final Ledger ledger;

  Passages(Ledger ledger) {
    this.ledger = ledger;
    for (Ledger.Told told : ledger.all()) {
      cells(told.account(), told.claim().quote())
          .forEach(cell -> byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(told));
    }
  }

  /** Claims that speak with these words: first those with a role there, else those around them. */
  List<Ledger.Told> claims(Account account, Span words) {
    List<Ledger.Told> around = around(account, words);
    List<Ledger.Told> closer =
        around.stream()
            .filter(told -> told.claim().roles().stream().anyMatch(r -> r.span().overlaps(words)))
            .toList();
    return closer.isEmpty() ? around : closer;
  }

  /** Claims whose sentence or clause has some of these words. */
  List<Ledger.Told> around(Account account, Span words) {
    return cells(account, words).stream()
        .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
        .filter(told -> told.claim().quote().overlaps(words))
        .distinct()
        .toList();
  }

  /** The words with the claim that has them in a role, if one has; else by themselves. */
  Said said(Account account, Span words) {
    List<Ledger.Told> claims = claims(account, words);
    return new Said(account, words, claims.isEmpty() ? null : claims.getFirst());
  }

  /**
   * Who says a word by the claims around it, an entity's name or nothing: only words in a claim
   * that rests on his word, and not those before he is named («касаясь захвата города, N заявил»).
   */
  String voice(Account account, Span word) {
    return claims(account, word).stream()
        .flatMap(told -> told.claim().voices().stream().filter(v -> isOf(told, v, word)))
        .map(voice -> ledger.entities().ofMention(voice.mention()))
        .filter(Objects::nonNull)
        .map(Entity::name)
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(Ledger.Told told, Voice voice, Span word) {
    return voice.span().end() <= word.start()
        || told.claim().trigger().overlaps(word)
        || told.claim().roles().stream().anyMatch(role -> role.span().overlaps(word));
  }

  private static List<String> cells(Account account, Span span) {
    return IntStream.rangeClosed(span.start() / CELL, span.end() / CELL)
        .mapToObj(cell -> account.sha256() + cell)
        .toList();
  }
}
