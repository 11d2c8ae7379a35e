package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Place;
import org.jspecify.annotations.Nullable;

/** What an account covers: its time, its places, what it tells of. Linear in the account. */
final class Scope {

  /** In kilometres: what lies so near to a place that is covered is covered. */
  private static final double COVERED = 60;

  /** Days by which two accounts may misdate one happening. */
  private static final long NEAR = 3;
  private static final double DEGREE = 111.2;

  /** An account that is so many days away does not speak of it. */
  private static final long FAR = 31;
  private final Account account;
  private final Material material;
  private final @Nullable DateInterval days;
  private final Set<String> places = new TreeSet<>();

  /** Whether a place is covered, as far as it was asked. */
  private final Map<String, Boolean> covered = new ConcurrentHashMap<>();

  /** Whether somebody is nowhere named, as far as it was asked. */
  private final Map<String, Boolean> strangers = new ConcurrentHashMap<>();

  /** The places at which it tells that things happen. */
  private final Set<String> homes = new TreeSet<>();
  private final NamedSentences sentences;
  private final Map<String, List<Fact>> byFamily = new HashMap<>();

  Scope(Account account, List<Fact> facts, Material material) {
    this.account = account;
    this.material = material;
    this.days = CoveredDays.of(account, facts);
    this.sentences = new NamedSentences(account, material);
    facts.forEach(fact -> homes.addAll(fact.places()));
    facts.forEach(
        fact ->
            byFamily.computeIfAbsent(fact.shape().family(), family -> new ArrayList<>()).add(fact));
    places.addAll(homes);
    account.mentions().stream()
        .map(mention -> material.entities().ofMention(mention.id()))
        .filter(entity -> entity != null && entity.type().equals("LOC"))
        .forEach(entity -> places.add(entity.id()));
    mostNamedFirst().stream().limit(1).forEach(homes::add);
  }

  /** Which of its sentences name what. */
  NamedSentences sentences() {
    return sentences;
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
            Comparator.comparingInt(sentences::timesNamed)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Null where the account gives no dates. */
  @Nullable DateInterval days() {
    return days;
  }

  boolean covers(DateInterval when) {
    return days != null && days.overlaps(when);
  }

  boolean coversPlace(Set<String> where) {
    return where.stream().anyMatch(place -> covered.computeIfAbsent(place, this::coversPlace));
  }

  private boolean coversPlace(String place) {
    return material.kinship().isNearAny(place, places)
        || places.stream().anyMatch(own -> areBeside(place, own));
  }

  private boolean areBeside(String one, String other) {
    Place first = whereIs(one);
    Place second = whereIs(other);
    return first != null && second != null && kilometres(first, second) <= COVERED;
  }

  private @Nullable Place whereIs(String id) {
    Entity entity = material.entities().byId(id);
    return entity == null ? null : entity.place();
  }

  /** As on a plane: for what lies near. */
  private static double kilometres(Place one, Place other) {
    double north = one.lat() - other.lat();
    double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians(one.lat()));
    return DEGREE * Math.hypot(north, east);
  }

  /** True if it tells of things that happen there, or mostly speaks of the place. */
  boolean isAt(Set<String> where) {
    return where.stream().anyMatch(place -> material.kinship().isNearAny(place, homes));
  }

  /** True if the time is so far away that it cannot be meant. */
  boolean isFar(DateInterval when) {
    return days != null && days.daysApart(when) > FAR;
  }

  /**
   * True if it tells of something of this kind about that time that may well be the same: not to
   * have joined the two is no proof of silence.
   */
  boolean tellsLike(List<Fact> facts, @Nullable DateInterval when) {
    for (Fact fact : facts) {
      for (Fact own : byFamily.getOrDefault(fact.shape().family(), List.of())) {
        if (isNear(own.days(), when) && areAlike(fact, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one == null
        || other == null
        || one.daysApart(other) <= NEAR
        || material.calendars().explains(one, other);
  }

  private boolean areAlike(Fact one, Fact other) {
    return shareRole(one, other)
        || one.gist().sameDeed(other.gist())
        || material.kinship().anyNear(one.actors(), other.actors())
        || material.kinship().anyNear(one.objects(), other.objects());
  }

  /** Both give the killed, or the votes for. */
  private static boolean shareRole(Fact one, Fact other) {
    return one.claim().numbers().stream()
        .anyMatch(
            first ->
                other.claim().numbers().stream()
                    .anyMatch(second -> first.role().equals(second.role())));
  }

  /**
   * True if it tells of something of these families at most a day away, or on its day in the other
   * calendar, or has a date there in a sentence from which nothing was read.
   */
  boolean tellsOfDay(Set<String> families, DateInterval when) {
    DateInterval days = new DateInterval(when.first().minusDays(1), when.last().plusDays(1));
    boolean read =
        families.stream()
            .flatMap(family -> byFamily.getOrDefault(family, List.of()).stream())
            .map(Fact::days)
            .anyMatch(
                own ->
                    own != null
                        && CoveredDays.isNarrow(own)
                        && (own.overlaps(days) || material.calendars().explains(own, when)));
    return read || sentences.hasUnreadDate(days);
  }

  /** True if it nowhere names this, nor what is near to it, nor has the words of its name. */
  boolean nowhereNames(String id) {
    return strangers.computeIfAbsent(id, this::isStranger);
  }

  private boolean isStranger(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null
        && material.kinship().allNear(id).stream().noneMatch(sentences.named()::contains)
        && entity.names().stream()
            .noneMatch(name -> sentences.capitals().hasAll(name.text(), entity.type()));
  }
}
