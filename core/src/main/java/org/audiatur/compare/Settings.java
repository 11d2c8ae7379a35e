package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.InOrder;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an account is at a point of its text: the date and place of the sentence, else the
 * last date told before and the place it mostly speaks of. A guess for gathering like with like,
 * never shown as a date.
 */
final class Settings {

  private static final long LONG = 200;
  private static final int NEIGHBOURS = 40;

  /** What lasts no longer is a day or a night. */
  private static final long FEW = 3;

  /** How far back places are looked for, in letters: a paragraph. */
  private static final int BEFORE = 700;

  private final Material material;
  private final Map<String, List<Fact>> dated = new HashMap<>();
  private final Map<String, String> mainPlaces = new HashMap<>();

  Settings(Material material) {
    this.material = material;
    for (Fact fact : material.facts()) {
      DateInterval days = fact.days();
      if (days != null && days.isBounded() && days.days() <= LONG) {
        dated.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact);
      }
    }
    material
        .accounts()
        .forEach(
            (source, account) -> {
              String place = mainPlace(account);
              if (place != null) {
                mainPlaces.put(source, place);
              }
            });
  }

  /**
   * The place named most where something is claimed, and not on a title page; of several the first.
   */
  private @Nullable String mainPlace(Account account) {
    List<Mention> told =
        account.claims().stream()
            .map(Claim::quote)
            .distinct()
            .flatMap(quote -> Material.mentions(account, quote).stream())
            .distinct()
            .toList();
    String place = mostNamed(told);
    return place == null ? mostNamed(account.mentions()) : place;
  }

  private @Nullable String mostNamed(List<Mention> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Entity entity =
          mention.type().equals("LOC") ? material.entities().ofMention(mention.id()) : null;
      if (entity != null) {
        counts.merge(entity.id(), 1, Integer::sum);
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best =
          best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  /** When the account is at this place of its text; null before its first date. */
  @Nullable DateInterval time(Account account, Span at) {
    DateInterval day = account.sentences().size() <= OneStory.SHORT ? lastDay(account, at) : null;
    return day != null ? day : told(account, at);
  }

  /**
   * In a short account the only day written in these words, else the last day of a claim or written
   * before, whichever stands nearer.
   */
  private @Nullable DateInterval lastDay(Account account, Span at) {
    List<DateInterval> inside = days(Material.mentions(account, at));
    if (inside.size() == 1) {
      return inside.getFirst();
    }
    List<Fact> own = dated.getOrDefault(account.sha256(), List.of());
    int after = firstAfter(own, at.end());
    int told = inside.isEmpty() && after > 0 ? own.get(after - 1).claim().quote().end() : at.end();
    Span between = new Span(Math.min(told, at.start()), at.start());
    List<DateInterval> written = days(Material.mentions(account, between));
    return written.isEmpty() ? null : written.getLast();
  }

  private static List<DateInterval> days(List<Mention> mentions) {
    List<DateInterval> days = new ArrayList<>();
    for (Mention mention : mentions) {
      Dating.of(mention)
          .map(Material::bounds)
          .filter(when -> when.isBounded() && when.days() <= FEW)
          .ifPresent(days::add);
    }
    return days;
  }

  private @Nullable DateInterval told(Account account, Span at) {
    List<Fact> own = dated.getOrDefault(account.sha256(), List.of());
    int after = firstAfter(own, at.end());
    for (int i = Math.max(0, after - NEIGHBOURS); i < after; i++) {
      if (own.get(i).claim().quote().overlaps(at)) {
        return own.get(i).days();
      }
    }
    for (int i = after - 1; i >= Math.max(0, after - NEIGHBOURS); i--) {
      if (own.get(i).happened()) {
        return own.get(i).days();
      }
    }
    if (own.stream().noneMatch(Fact::happened)) {
      return written(account, at);
    }
    DateInterval before = after > 0 ? null : writtenBefore(account, at);
    boolean next = after == 0 && isInSentence(account, at, own.getFirst().claim().trigger());
    return before != null ? before : next ? own.getFirst().days() : null;
  }

  /** What is dated first in a later sentence says nothing of what was told before. */
  private static boolean isInSentence(Account account, Span at, Span later) {
    return Settings.sentence(account, at).encloses(later);
  }

  /**
   * When the account is in this paragraph: the date of a happening told a little before or after.
   */
  @Nullable DateInterval nearby(Account account, Span at) {
    List<Fact> own = dated.getOrDefault(account.sha256(), List.of());
    int after = firstAfter(own, at.end());
    for (int i = after - 1; i >= Math.max(0, after - NEIGHBOURS); i--) {
      if (at.start() - own.get(i).claim().trigger().end() > BEFORE) {
        break;
      }
      if (own.get(i).happened()) {
        return own.get(i).days();
      }
    }
    return null;
  }

  /**
   * The last day written before, in an account of whose claims none has a date; else the first of
   * the sentence.
   */
  private static @Nullable DateInterval written(Account account, Span at) {
    DateInterval last = null;
    for (Mention mention : account.mentions()) {
      DateInterval days = Dating.of(mention).map(Material::bounds).orElse(null);
      if (days != null && days.isBounded() && days.days() <= LONG) {
        if (mention.span().start() > at.end()) {
          return last != null || !isInSentence(account, at, mention.span()) ? last : days;
        }
        last = days;
      }
    }
    return last;
  }

  /** The last day written before; null if there is none. */
  private static @Nullable DateInterval writtenBefore(Account account, Span at) {
    DateInterval last = null;
    for (Mention mention : account.mentions()) {
      if (mention.span().start() >= at.start()) {
        break;
      }
      DateInterval days = Dating.of(mention).map(Material::bounds).orElse(null);
      last = days != null && days.isBounded() && days.days() <= LONG ? days : last;
    }
    return last;
  }

  private static int firstAfter(List<Fact> facts, int position) {
    return InOrder.firstFrom(facts, one -> one.claim().trigger().start(), position);
  }

  /** The place named nearest in the sentence, else the one the account mostly speaks of. */
  @Nullable String place(Account account, Span sentence, Span at) {
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Mention mention : Material.mentions(account, sentence)) {
      Entity entity =
          mention.type().equals("LOC") ? material.entities().ofMention(mention.id()) : null;
      int away =
          mention.span().start() >= at.end()
              ? mention.span().start() - at.end()
              : 2 * Math.abs(at.start() - mention.span().end());
      if (entity != null && away < distance) {
        nearest = entity.id();
        distance = away;
      }
    }
    return nearest != null ? nearest : mainPlaces.get(account.sha256());
  }

  /**
   * The places of the sentence; where it names none, those named shortly before and the one that
   * the account mostly speaks of.
   */
  Set<String> around(Account account, Span sentence) {
    Set<String> places = places(account, sentence);
    if (places.isEmpty()) {
      Span before = new Span(Math.max(0, sentence.start() - BEFORE), sentence.end());
      places.addAll(places(account, before));
      String main = mainPlaces.get(account.sha256());
      if (main != null) {
        places.add(main);
      }
    }
    return places;
  }

  /**
   * All places named within a paragraph of a sentence, and the one the account mostly speaks of.
   */
  Set<String> widely(Account account, Span sentence) {
    int from = Math.max(0, sentence.start() - BEFORE);
    int to = Math.min(account.text().text().length(), sentence.end() + BEFORE);
    Set<String> places = places(account, new Span(from, to));
    String main = mainPlaces.get(account.sha256());
    if (main != null) {
      places.add(main);
    }
    return places;
  }

  /** All places named in a stretch. */
  Set<String> places(Account account, Span span) {
    Set<String> places = new TreeSet<>();
    for (Mention mention : Material.mentions(account, span)) {
      Entity entity =
          mention.type().equals("LOC") ? material.entities().ofMention(mention.id()) : null;
      if (entity != null) {
        places.add(entity.id());
      }
    }
    return places;
  }

  /** The sentence around a place of the text. */
  static Span sentence(Account account, Span at) {
    List<Span> sentences = account.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= at.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? at : sentences.get(high);
  }

  /** True if at these words the two accounts are at times further apart than so many days. */
  boolean areAtOtherTimes(Account one, Span at, Account other, Span there, long days) {
    DateInterval first = time(one, at);
    DateInterval second = time(other, there);
    return first != null
        && second != null
        && first.isBounded()
        && second.isBounded()
        && !areNear(first, second, days);
  }

  /** True if at most so many days, or the calendars, lie between the two. */
  boolean areNear(DateInterval one, DateInterval other, long days) {
    return one.daysApart(other) <= days || material.calendars().explains(one, other);
  }
}
