package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Persons by their titles: where an account, or else all accounts together, give a title to but one
 * person, the title alone means him: «гетман», "the Marshal".
 */
final class Titles {

  private final Entities entities;
  private final Set<String> titles;
  private final Map<String, Set<String>> everywhere = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> bySource = new HashMap<>();

  Titles(Material material) {
    entities = material.entities();
    titles = material.packs().field().words("titles");
    material.accounts().forEach((source, account) -> read(account, material.wording(source)));
  }

  private void read(Account account, Wording wording) {
    Map<String, Set<String>> own =
        bySource.computeIfAbsent(account.sha256(), source -> new HashMap<>());
    for (Mention mention : account.mentions()) {
      Entity person = mention.type().equals("PER") ? entities.ofMention(mention.id()) : null;
      int at = wording.firstFrom(mention.span().start());
      for (int i = Math.max(0, at - 1); person != null && i < at; i++) {
        Word word = wording.all().get(i);
        if (isTitle(word) && isBeside(mention, word.span())) {
          own.computeIfAbsent(word.stem(), title -> new HashSet<>()).add(person.id());
          everywhere.computeIfAbsent(word.stem(), title -> new HashSet<>()).add(person.id());
        }
      }
    }
  }

  private boolean isTitle(Word word) {
    return titles.contains(word.stem()) && !word.adjective();
  }

  /** True for a title that stands with the name of its bearer and says nothing beside it. */
  boolean isNamed(Word word, List<Mention> mentions) {
    return isTitle(word)
        && mentions.stream()
            .filter(mention -> mention.type().equals("PER"))
            .anyMatch(mention -> mention.span().start() == word.span().end() + 1);
  }

  /** The person whom a title means that stands beside no name. */
  Optional<String> of(Account account, Word word, List<Mention> mentions) {
    if (!isTitle(word) || mentions.stream().anyMatch(mention -> isBeside(mention, word.span()))) {
      return Optional.empty();
    }
    Set<String> own =
        bySource.getOrDefault(account.sha256(), Map.of()).getOrDefault(word.stem(), Set.of());
    Set<String> known = own.isEmpty() ? everywhere.getOrDefault(word.stem(), Set.of()) : own;
    return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
  }

  private static boolean isBeside(Mention mention, Span word) {
    return !mention.type().equals("DATE")
        && mention.span().start() <= word.end() + 1
        && mention.span().end() + 1 >= word.start();
  }
}
