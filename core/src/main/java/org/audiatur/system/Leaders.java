package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as the commander beside the name of a unit: «дивизия генерала Иванова», «командир
 * 4-го полка Петров», "the 2nd Brigade under Colonel Smith".
 */
final class Leaders {

  private static final String NEXT = "\\s*(?:,|,?\\s+(?:и|та|й|і|and))\\s*";

  /** Words between a unit and a name are no longer than this. */
  private static final int LINK = 60;

  /** Words before a unit that may say that who follows commands it. */
  private static final int BEFORE = 25;

  /** Room for «of the» between the word of command and the unit. */
  private static final int OF_THE = 7;

  /**
   * A unit and a person, with the words that link them.
   *
   * @param aboard true if the person only was on board
   */
  record Leader(String unit, String person, Account account, Span words, boolean aboard) {}

  private final Ledger ledger;
  private final Vocabulary commands;
  private final Vocabulary ranks;
  private final Map<String, List<String>> links;
  private final Map<String, List<String>> leading;
  private final Map<String, List<String>> boarding;
  private final Vocabulary articles;

  Leaders(Ledger ledger) {
    this.ledger = ledger;
    this.commands = ledger.vocabulary("command-words");
    this.ranks = ledger.vocabulary("names/rank");
    this.articles = ledger.vocabulary("article-words");
    this.links = ledger.expressions("command-links");
    this.leading = ledger.expressions("leading-links");
    this.boarding = ledger.expressions("boarding-links");
  }

  void read(Account account, Consumer<Leader> found) {
    List<Units.Named> named = ledger.military().units().in(account);
    Leader last = null;
    for (Mention mention : account.mentions()) {
      Entity person = ledger.entities().ofMention(mention.id());
      if (mention.type().equals("PER") && person != null) {
        Leader leader = leader(account, named, mention, person.id());
        last = leader != null ? leader : next(account, last, mention, person.id());
        if (last != null) {
          found.accept(last);
        }
      }
    }
  }

  private @Nullable Leader leader(
      Account account, List<Units.Named> named, Mention mention, String person) {
    Optional<Units.Named> before = unit(named, mention);
    Units.Named aboard = before.filter(unit -> carries(account, unit, mention.span())).orElse(null);
    if (aboard != null) {
      Span words = aboard.span().span(mention.span());
      return new Leader(aboard.unit(), person, account, words, true);
    }
    return before
        .filter(unit -> leads(account, unit, mention))
        .or(() -> next(named, mention).filter(unit -> isLedBy(account, mention, unit)))
        .map(unit -> led(account, unit, mention, person))
        .orElse(null);
  }

  private static Leader led(Account account, Units.Named unit, Mention mention, String person) {
    return new Leader(unit.unit(), person, account, unit.span().span(mention.span()), false);
  }

  /** «На котором были Лугин, Ветров и Дымов»: the next of several on board. */
  private static @Nullable Leader next(
      Account account, @Nullable Leader last, Mention mention, String person) {
    if (last == null || !last.aboard() || !last.account().equals(account)) {
      return null;
    }
    int from = last.words().end();
    int to = mention.span().start();
    boolean row = to > from && account.text().read(Span.of(from, to)).matches(NEXT);
    Span words = last.words().span(mention.span());
    return row ? new Leader(last.unit(), person, account, words, true) : null;
  }

  /** "A train carrying Hale", «бронепоезд, в котором находился Лугин». */
  private boolean carries(Account account, Units.Named unit, Span person) {
    int from = unit.span().end();
    if (person.start() <= from || person.start() - from > LINK) {
      return false;
    }
    String between = account.text().read(Span.of(from, person.start())).replaceAll("\\s+", " ");
    String language = account.languageOf(unit.span());
    String words = between.replaceAll("[,«»“”\"]", " ").strip().toLowerCase(Locale.ROOT);
    return boarding.getOrDefault(language, List.of()).contains(withoutRanks(language, words));
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

  private static Optional<Units.Named> next(List<Units.Named> named, Mention person) {
    return named.stream().dropWhile(unit -> unit.span().start() < person.span().end()).findFirst();
  }

  /** «Лугин во главе 11-й бригады», "Hale, commanding the 2nd Brigade". */
  private boolean isLedBy(Account account, Mention person, Units.Named unit) {
    int from = person.span().end();
    int to = unit.span().start();
    if (to <= from || to - from > LINK) {
      return false;
    }
    String language = account.languageOf(unit.span());
    String between = account.text().read(Span.of(from, to)).replaceAll("\\s+", " ");
    boolean apart = between.matches("(?s).*[.;:()].*");
    String link = without(language, between.replaceAll("[,«“\"]", " ").strip());
    return !apart && leading.getOrDefault(language, List.of()).contains(link);
  }

  private String without(String language, String words) {
    return java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split(" +"))
        .filter(word -> !articles.knows(language, word))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private boolean leads(Account account, Units.Named named, Mention person) {
    Span unit = named.span();
    if (unit.encloses(person.span())) {
      return true;
    }
    int from = named.tail();
    int to = person.span().start();
    if (to <= from || to - from > LINK) {
      return false;
    }
    String between = withoutPlace(account, Span.of(from, to));
    String language = account.languageOf(unit);
    String words = between.replaceAll("[,(«“\"]", " ").strip().toLowerCase(Locale.ROOT);
    String link = withoutRanks(language, words);
    if (!link.isEmpty()) {
      return links.getOrDefault(language, List.of()).contains(link)
          || between.contains("(") && commands.knows(language, link);
    }
    boolean beside = between.strip().equals(words) || between.startsWith(",");
    boolean ranked = !words.isEmpty() && !between.startsWith(",");
    boolean bracketed = between.matches(" ?\\(.*") && !words.isEmpty();
    return bracketed || beside && (ranked && !language.equals("en") || isCommanded(account, unit));
  }

  /** «Войсками в Дагестане Лугина»: where the unit is says nothing of who commands it. */
  private static String withoutPlace(Account account, Span gap) {
    String between = account.text().read(gap).replaceAll("\\s+", " ");
    for (Mention mention : account.mentions()) {
      if (mention.type().equals("LOC") && gap.encloses(mention.span())) {
        String place = account.text().read(mention.span()).replaceAll("\\s+", " ");
        return between.replaceFirst("^ \\p{L}{1,4} (?:the )?" + Pattern.quote(place), "");
      }
    }
    return between;
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
