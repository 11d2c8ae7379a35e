package org.audiatur.compare;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.jspecify.annotations.Nullable;

/** What an account covers, and whether it speaks of what others tell. Linear in the account. */
final class Scope {

  /** An account that is so many days away does not speak of it. */
  private static final long FAR = 31;

  private final Account account;
  private final Material material;
  private final @Nullable DateInterval days;
  private final NamingSentences sentences;
  private final CapitalWords capitals;
  private final CoveredPlaces places;
  private final UnreadSentences unread;
  private final DeedsTold deeds;

  /** Whether somebody is nowhere named, as far as it was asked. */
  private final Map<String, Boolean> strangers = new ConcurrentHashMap<>();

  Scope(Account account, List<Fact> facts, Material material) {
    this.account = account;
    this.material = material;
    this.days = CoveredDays.of(account, facts);
    this.sentences = new NamingSentences(account, material);
    this.capitals = new CapitalWords(account, material, sentences);
    this.places = new CoveredPlaces(account, facts, material, sentences);
    this.unread = new UnreadSentences(account, material, sentences, capitals);
    this.deeds = new DeedsTold(facts, material, unread);
  }

  Coverage coverage() {
    Edtf date =
        days == null
            ? null
            : Edtf.parse(
                days.days() == 1 ? days.first().toString() : days.first() + "/" + days.last());
    return new Coverage(account.sha256(), date, places.mostNamedFirst());
  }

  /** Null where the account gives no dates. */
  @Nullable DateInterval days() {
    return days;
  }

  CoveredPlaces places() {
    return places;
  }

  NamingSentences sentences() {
    return sentences;
  }

  CapitalWords capitals() {
    return capitals;
  }

  UnreadSentences unread() {
    return unread;
  }

  DeedsTold deeds() {
    return deeds;
  }

  boolean covers(DateInterval when) {
    return days != null && days.overlaps(when);
  }

  /** True if the time is so far away that it cannot be meant. */
  boolean isFar(DateInterval when) {
    return days != null && days.daysApart(when) > FAR;
  }

  /** True if it nowhere names this, nor what is near to it, nor has the words of its name. */
  boolean nowhereNames(String id) {
    return strangers.computeIfAbsent(id, this::isStranger);
  }

  private boolean isStranger(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null
        && material.kinship().allNear(id).stream().noneMatch(sentences.named()::contains)
        && entity.names().stream().noneMatch(name -> capitals.haveAll(name.text(), entity.type()));
  }

  /**
   * True if a sentence names two of the actors and places of a happening, or one with its time.
   * What every page names counts only beside a rarer one.
   */
  boolean speaksOf(Sought sought) {
    BitSet named = new BitSet();
    return sought.entities().stream()
            .filter(entity -> !sentences.isEverywhere(entity))
            .anyMatch(entity -> speaks(sentences.naming(entity), named, sought.when()))
        || sought.entities().stream()
            .filter(sentences::isEverywhere)
            .anyMatch(entity -> sentences.naming(entity).stream().anyMatch(s -> named.get(s + 1)))
        || sought.words().stream()
            .anyMatch(word -> speaks(capitals.sentences(word), named, sought.when()));
  }

  /**
   * True if one of these sentences is named before or of the time; else they are from now on.
   *
   * @param those ascending
   * @param named numbers of sentences, one higher: a title stands before the first
   */
  private boolean speaks(List<Integer> those, BitSet named, @Nullable DateInterval when) {
    int before = Integer.MIN_VALUE;
    for (int sentence : those) {
      if (sentence != before
          && (named.get(sentence + 1) || when != null && sentences.isDatedIn(sentence, when))) {
        return true;
      }
      before = sentence;
      named.set(sentence + 1);
    }
    return false;
  }
}
