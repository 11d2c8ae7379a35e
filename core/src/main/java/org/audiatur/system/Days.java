package org.audiatur.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.Qualifier;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The day of a deed that is told without one, between deeds of one day: an account that goes
 * through a day hour by hour names it only now and then. Such a day is approximate, and its words
 * stand elsewhere.
 */
final class Days {

  /** Words of a day reach no further in a narrative: a page. */
  private static final int REACH = 3000;

  /** A narrative that gives no later day is followed to the end of its paragraph, or so far. */
  private static final int PARAGRAPH = 1200;

  /** Losses are told within two or three sentences of their fight. */
  private static final int NEAR = 350;

  /** A day stands at the head of its sentence where no more letters stand before it. */
  private static final int HEAD = 12;

  /**
   * A day of the narrative.
   *
   * @param named the claim that names it, null where only its words stand
   * @param words that name it
   */
  record Day(Edtf date, Ledger.@Nullable Told named, Words words) {}

  /** A day that words name, for what is told behind them. */
  private record Anchor(DateInterval days, Span words, Ledger.@Nullable Told told) {}

  private final Map<String, TreeMap<Integer, Ledger.Told>> fights = new HashMap<>();
  private final Map<String, TreeMap<Integer, Anchor>> dated = new HashMap<>();

  Days(Ledger ledger) {
    for (Ledger.Told told : ledger.of("battle", "capture")) {
      if (told.happened() && !ledger.named(told, "place").isEmpty()) {
        fights
            .computeIfAbsent(told.account().sha256(), key -> new TreeMap<>())
            .put(told.claim().trigger().start(), told);
      }
    }
    ledger.all().forEach(this::add);
    ledger.inOrder().forEach(this::add);
  }

  private void add(Ledger.Told told) {
    Dating date = told.claim().date();
    DateInterval days = told.days();
    if (told.happened()
        && date != null
        && days != null
        && told.date() instanceof EdtfDate
        && Moment.of(told) != null) {
      dated
          .computeIfAbsent(told.account().sha256(), key -> new TreeMap<>())
          .putIfAbsent(told.claim().trigger().start(), new Anchor(days, date.span(), told));
    }
  }

  /** «Утром 27 апреля» at the head of a sentence opens a day, whatever is read of the sentence. */
  private void add(Account account) {
    TreeMap<Integer, Span> sentences = new TreeMap<>();
    account.sentences().forEach(sentence -> sentences.put(sentence.start(), sentence));
    for (Mention mention : account.mentions()) {
      var sentence = sentences.floorEntry(mention.span().start());
      if (mention.type().equals("DATE")
          && sentence != null
          && mention.span().start() - sentence.getKey() <= HEAD) {
        Dating.read(mention)
            .flatMap(date -> date.edtf().bounds())
            .filter(days -> days.isBounded() && days.days() == 1)
            .ifPresent(
                days ->
                    dated
                        .computeIfAbsent(account.sha256(), key -> new TreeMap<>())
                        .putIfAbsent(
                            mention.span().start(), new Anchor(days, mention.span(), null)));
      }
    }
  }

  /** Null if the claim has a date of its own, or stands in no narrative of one day. */
  @Nullable Day of(Ledger.Told told) {
    TreeMap<Integer, Anchor> account = dated.get(told.account().sha256());
    if (told.date() != null || account == null || Deeds.isNoun(told)) {
      return null;
    }
    int at = told.claim().trigger().start();
    var before = account.floorEntry(at);
    var after = account.ceilingEntry(at);
    if (before == null || before.getValue().days().days() != 1 || at - before.getKey() > REACH) {
      return null;
    }
    Anchor day = before.getValue();
    boolean inside =
        after != null && after.getKey() - at <= REACH && day.days().equals(after.getValue().days());
    return (inside || at - before.getKey() <= PARAGRAPH)
            && isOneStretch(day, before.getKey(), told, inside)
        ? new Day(
            Edtf.day(day.days().first()).with(Qualifier.APPROXIMATE),
            day.told(),
            new Words(told.account().sha256(), day.words()))
        : null;
  }

  /** The fight or capture that a count of losses follows closely. */
  Optional<Ledger.Told> fightBefore(Ledger.Told losses) {
    int at = losses.claim().trigger().start();
    return Optional.ofNullable(fights.get(losses.account().sha256()))
        .map(fights -> fights.lowerEntry(at))
        .filter(fight -> at - fight.getKey() <= NEAR)
        .map(Map.Entry::getValue);
  }

  /** No other words of time lie between, and no blank line unless the same day follows again. */
  private static boolean isOneStretch(Anchor day, int from, Ledger.Told told, boolean inside) {
    int to = told.claim().trigger().start();
    if (from >= to) {
      return true;
    }
    Span between = Span.of(from, Math.max(to, told.claim().quote().end()));
    return (inside || !told.account().text().text().substring(from, to).contains("\n\n"))
        && told.account().mentionsOver(between).stream()
            .filter(mention -> mention.type().equals("DATE"))
            .filter(mention -> Dating.read(mention).isPresent())
            .allMatch(mention -> mention.span().overlaps(day.words()));
  }
}
