package org.audiatur.system;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    Mention unit = null;
    Mention last = null;
    for (Mention mention : account.mentions()) {
      if (mention.type().equals("PER") && unit != null && leads(account, unit, mention)) {
        Entity of = ledger.entities().ofMention(unit.id());
        Entity person = ledger.entities().ofMention(mention.id());
        if (of != null && person != null) {
          Span words = Span.of(unit.span().start(), mention.span().end());
          found.accept(new Leader(of.id(), person.id(), account, words));
        }
      }
      boolean ofAnother =
          last != null
              && last.type().equals("MIL")
              && mention.span().start() - last.span().end() <= 1;
      unit = mention.type().equals("MIL") && !ofAnother ? mention : null;
      last = mention;
    }
  }

  private boolean leads(Account account, Mention unit, Mention person) {
    int from = unit.span().end();
    int to = person.span().start();
    if (to <= from || to - from > LINK) {
      return false;
    }
    String between = account.text().read(Span.of(from, to)).replaceAll("\\s+", " ");
    String language = account.languageOf(unit.span());
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
  private boolean isCommanded(Account account, Mention unit) {
    int start = Math.max(0, unit.span().start() - BEFORE);
    String before = account.text().read(Span.of(start, unit.span().start()));
    String clause = before.replaceAll("(?s).*[.,;:)]", "").strip();
    return commands.all(account.languageOf(unit.span()), clause).stream()
        .anyMatch(found -> found.span().end() >= clause.length() - OF_THE);
  }
}
