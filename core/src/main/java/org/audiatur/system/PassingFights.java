package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Deeds that a clause only passes over on its way to another: the fight in «после упорного боя полк
 * занял мост», the retreat in «отступающие казаки сожгли мост». They have the doer, the place and
 * the day of the deed that they led to; their words are their own.
 */
final class PassingFights {

  /** Letters between the word that links and the fight. */
  private static final int LINK = 40;

  private static final Set<String> DEEDS = Set.of("capture", "movement", "surrender", "sabotage");

  /** What is passed over: a kind of deed, and its words. */
  record Passing(String kind, Ledger.Told deed, Span words) {}

  private final Vocabulary fights;
  private final Vocabulary links;
  private final Vocabulary moving;

  PassingFights(Ledger ledger) {
    this.fights = ledger.vocabulary("fight-nouns");
    this.links = ledger.vocabulary("fight-links");
    this.moving = ledger.vocabulary("moving-words");
  }

  /** What is passed over in the words of a deed that happened. */
  List<Passing> in(Ledger.Told told, List<Ledger.Told> battles) {
    List<Passing> passing = new ArrayList<>();
    if (!DEEDS.contains(told.claim().type()) || Deeds.isNoun(told)) {
      return passing;
    }
    Span quote = told.claim().quote();
    for (Vocabulary.Found fight : fights.all(told.account(), quote)) {
      boolean before = fight.span().end() <= told.claim().trigger().start();
      Span words = before ? withLink(told.account(), quote, fight.span()) : null;
      boolean known =
          battles.stream()
              .filter(battle -> battle.account().equals(told.account()))
              .anyMatch(battle -> battle.claim().trigger().overlaps(fight.span()));
      if (words != null && !known && !isAnothers(told, words)) {
        passing.add(new Passing("battle", told, words));
        break;
      }
    }
    for (Role role : told.claim().roles()) {
      if (role.role().equals("agent")) {
        moving
            .first(told.account(), role.span())
            .filter(found -> found.span().start() == role.span().start())
            .ifPresent(found -> passing.add(new Passing("movement", told, role.span())));
      }
    }
    return passing;
  }

  /** From the word that links to the fight; null if none does. */
  private @org.jspecify.annotations.Nullable Span withLink(
      Account account, Span quote, Span fight) {
    int from = Math.max(quote.start(), fight.start() - LINK);
    String language = account.languageOf(fight);
    String before = account.text().text().substring(from, fight.start());
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
    int at = from + clause;
    for (String word : before.substring(clause).split("\\s+")) {
      if (links.knows(language, word.toLowerCase(Locale.ROOT))) {
        int start = account.text().text().indexOf(word, at);
        return Span.of(start, fight.end());
      }
    }
    return null;
  }

  /** "After the battle of Gorsk": it has a name or day of its own. */
  private static boolean isAnothers(Ledger.Told told, Span words) {
    int end = Math.min(words.end() + LINK / 2, told.claim().trigger().start());
    Span around = Span.of(words.start(), end);
    return told.account().mentionsOver(around).stream()
        .filter(
            mention ->
                told.claim().roles().stream()
                    .noneMatch(role -> role.span().overlaps(mention.span())))
        .map(Mention::type)
        .anyMatch(type -> type.equals("LOC") || type.equals("MIL") || type.equals("CIT"));
  }
}
