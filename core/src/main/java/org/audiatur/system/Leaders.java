package org.audiatur.system;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Who is named as the commander beside the name of a unit: «дивизия генерала Иванова», «командир
 * 4-го полка Петров», "the 2nd Brigade under Colonel Smith".
 */
final class Leaders {

  /** Words between a unit and a name are no longer than this. */
  private static final int LINK = 60;

  /** Words before a unit that may say that who follows commands it. */
  private static final int BEFORE = 25;

  /** Room for «of the» between the word of command and the unit. */
  private static final int OF_THE = 7;

  /** A unit and a person, with the words that link them. */
  record Leader(String unit, String person, Account account, Span words) {}

  private final Ledger ledger;
  private final Vocabulary commands;
  private final Vocabulary ranks;
  private final Map<String, Set<String>> links = new HashMap<>();

  Leaders(Ledger ledger) {
    this.ledger = ledger;
    this.commands = ledger.vocabulary("command-words");
    this.ranks = ledger.vocabulary("names/rank");
    for (LanguagePack language : ledger.packs().languages()) {
      String list = language.code() + "/command-links";
      links.put(
          language.code(),
          ledger.packs().field().has(list) ? ledger.packs().field().words(list) : Set.of());
    }
  }

  void read(Account account, Consumer<Leader> found) {
    List<Units.Named> named = ledger.military().units().in(account);
    for (Mention mention : account.mentions()) {
      Entity person = ledger.entities().ofMention(mention.id());
      if (mention.type().equals("PER") && person != null) {
        unit(named, mention)
            .filter(unit -> leads(account, unit.span(), mention))
            .map(
                unit ->
                    new Leader(
                        unit.unit(),
                        person.id(),
                        account,
                        Span.of(unit.span().start(), mention.span().end())))
            .ifPresent(found);
      }
    }
  }

  /** The unit before a name, or that is called after it; of «полк 28-й дивизии» none. */
  private static Optional<Units.Named> unit(List<Units.Named> named, Mention person) {
    Units.Named last = null;
    for (Units.Named unit : named) {
      if (unit.span().start() >= person.span().end()) {
        break;
      }
      boolean ofAnother = last != null && unit.span().start() - last.span().end() <= 1;
      last = ofAnother ? null : unit;
    }
    return Optional.ofNullable(last);
  }

  private boolean leads(Account account, Span unit, Mention person) {
    if (unit.encloses(person.span())) {
      return true;
    }
    int from = unit.end();
    int to = person.span().start();
    if (to <= from || to - from > LINK) {
      return false;
    }
    String between = account.text().read(Span.of(from, to)).replaceAll("\\s+", " ");
    String language = account.languageOf(unit);
    String words = between.replaceAll("[,(«“\"]", " ").strip().toLowerCase(Locale.ROOT);
    String link = withoutRanks(language, words);
    if (!link.isEmpty()) {
      return links.getOrDefault(language, Set.of()).contains(link);
    }
    boolean beside = between.strip().equals(words) || between.startsWith(",");
    boolean ranked = !words.isEmpty() && !between.startsWith(",");
    return beside && (ranked && !language.equals("en") || isCommanded(account, unit));
  }

  /** The words up to the first rank, if nothing but ranks follows. */
  private String withoutRanks(String language, String words) {
    StringBuilder link = new StringBuilder();
    boolean ranked = false;
    for (String word : words.split(" ")) {
      boolean rank = !word.isEmpty() && ranks.meaning(language, word).isPresent();
      if (ranked && !rank) {
        return words;
      }
      ranked |= rank;
      link.append(rank || word.isEmpty() ? "" : word + " ");
    }
    return link.toString().strip();
  }

  /** A word of command right before the unit: its commander is who follows. */
  private boolean isCommanded(Account account, Span unit) {
    int start = Math.max(0, unit.start() - BEFORE);
    String before = account.text().read(Span.of(start, unit.start()));
    String clause = before.replaceAll("(?s).*[.,;:)]", "").strip();
    return commands.all(account.languageOf(unit), clause).stream()
        .anyMatch(found -> found.span().end() >= clause.length() - OF_THE);
  }
}
