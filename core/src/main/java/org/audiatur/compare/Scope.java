package org.audiatur.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an account covers, and which of its sentences name what. The time covered is the densest run
 * of dated facts without a gap of a year: a party's founding thirty years before does not stretch
 * it. Linear in the account.
 */
final class Scope {

  private static final long GAP = 365;
  private static final int EVERYWHERE = 500;

  private final Account account;
  private final Material material;
  private final @Nullable DateInterval days;
  private final Set<String> places = new TreeSet<>();
  private final Map<String, List<Integer>> sentencesNaming = new HashMap<>();
  private final Set<Integer> sentencesRead = new HashSet<>();
  private final Map<Integer, List<DateInterval>> dates = new HashMap<>();

  Scope(Account account, List<Fact> facts, Material material) {
    this.account = account;
    this.material = material;
    this.days = covered(facts);
    facts.forEach(fact -> places.addAll(fact.places()));
    indexMentions();
    indexClaims();
  }

  private static @Nullable DateInterval covered(List<Fact> facts) {
    List<DateInterval> dated = new ArrayList<>();
    for (Fact fact : facts) {
      DateInterval when = fact.days();
      if (when != null && when.isBounded() && when.days() <= GAP + 1 && !fact.claim().repeats()) {
        dated.add(when);
      }
    }
    dated.sort(Comparator.comparing(DateInterval::first).thenComparing(DateInterval::last));
    DateInterval best = null;
    int most = 0;
    DateInterval run = null;
    int count = 0;
    for (DateInterval when : dated) {
      boolean goesOn = run != null && ChronoUnit.DAYS.between(run.last(), when.first()) <= GAP;
      run = goesOn && run != null ? run.span(when) : when;
      count = goesOn ? count + 1 : 1;
      if (count > most) {
        most = count;
        best = run;
      }
    }
    return best;
  }

  private void indexMentions() {
    for (Mention mention : account.mentions()) {
      Entity entity = material.entities().ofMention(mention.id());
      Dating.of(mention)
          .flatMap(Edtf::bounds)
          .filter(dated -> dated.days() <= 31)
          .ifPresent(
              dated ->
                  dates
                      .computeIfAbsent(
                          sentenceAt(mention.span().start()), sentence -> new ArrayList<>())
                      .add(dated));
      if (entity != null) {
        if (entity.type().equals("LOC")) {
          places.add(entity.id());
        }
        int sentence = sentenceAt(mention.span().start());
        if (sentence >= 0) {
          sentencesNaming.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(sentence);
        }
      }
    }
  }

  private void indexClaims() {
    for (Claim claim : account.claims()) {
      for (int i = Math.max(0, sentenceAt(claim.quote().start()));
          i < account.sentences().size();
          i++) {
        if (account.sentences().get(i).start() >= claim.quote().end()) {
          break;
        }
        sentencesRead.add(i);
      }
    }
  }

  private int sentenceAt(int position) {
    List<Span> sentences = account.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  Coverage coverage() {
    Edtf date =
        days == null
            ? null
            : Edtf.parse(
                days.days() == 1 ? days.first().toString() : days.first() + "/" + days.last());
    return new Coverage(account.sha256(), date, mostNamedFirst());
  }

  private List<String> mostNamedFirst() {
    return places.stream()
        .sorted(
            Comparator.comparingInt(this::timesNamed)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int timesNamed(String entity) {
    return sentencesNaming.getOrDefault(entity, List.of()).size();
  }

  /** Null where the account gives no dates. */
  @Nullable DateInterval days() {
    return days;
  }

  boolean covers(DateInterval when) {
    return days != null && days.overlaps(when);
  }

  boolean coversPlace(Set<String> where) {
    return where.stream().anyMatch(place -> material.kinship().isNearAny(place, places));
  }

  /** All that a sentence of it names. */
  Set<String> named() {
    return sentencesNaming.keySet();
  }

  /**
   * Which of these entities each sentence names, for sentences that name any. What every page names
   * says little: of a name that stands in very many sentences only those are looked at that name a
   * rarer one too.
   */
  private Map<Integer, Set<String>> naming(Set<String> entities) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    List<String> rareFirst = new ArrayList<>(entities);
    rareFirst.sort(
        Comparator.comparingInt(this::timesNamed).thenComparing(Comparator.naturalOrder()));
    for (String entity : rareFirst) {
      List<Integer> sentences = sentencesNaming.getOrDefault(entity, List.of());
      if (sentences.size() <= EVERYWHERE) {
        sentences.forEach(
            sentence -> named.computeIfAbsent(sentence, s -> new TreeSet<>()).add(entity));
      } else {
        named.forEach(
            (sentence, found) -> {
              if (Collections.binarySearch(sentences, sentence) >= 0) {
                found.add(entity);
              }
            });
      }
    }
    return named;
  }

  /**
   * Sentences that name two of the actors and places of a happening, or one together with its time.
   */
  List<Span> speaking(Set<String> entities, @Nullable DateInterval when, boolean unreadOnly) {
    List<Span> speaking = new ArrayList<>();
    naming(entities)
        .forEach(
            (sentence, named) -> {
              if (unreadOnly && sentencesRead.contains(sentence)) {
                return;
              }
              if (named.size() >= 2 || when != null && datedIn(sentence, when)) {
                speaking.add(account.sentences().get(sentence));
              }
            });
    return speaking;
  }

  private boolean datedIn(int sentence, DateInterval when) {
    return dates.getOrDefault(sentence, List.of()).stream().anyMatch(dated -> dated.overlaps(when));
  }
}
