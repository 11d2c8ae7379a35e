package org.audiatur.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Place;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The places that an account covers: those that it names, and what is near to them or lies beside
 * them. At some of them it tells that things happen.
 */
final class CoveredPlaces {

  /** In kilometres: what lies so near to a place that is covered is covered. */
  private static final double COVERED = 60;

  private static final double DEGREE = 111.2;

  private final Material material;
  private final NamingSentences sentences;
  private final Set<String> places = new TreeSet<>();

  /** Whether a place is covered, as far as it was asked. */
  private final Map<String, Boolean> covered = new ConcurrentHashMap<>();

  /** The places at which it tells that things happen. */
  private final Set<String> homes = new TreeSet<>();

  CoveredPlaces(Account account, List<Fact> facts, Material material, NamingSentences sentences) {
    this.material = material;
    this.sentences = sentences;
    facts.forEach(fact -> homes.addAll(fact.places()));
    places.addAll(homes);
    for (Mention mention : account.mentions()) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && entity.type().equals("LOC")) {
        places.add(entity.id());
      }
    }
    mostNamedFirst().stream().limit(1).forEach(homes::add);
  }

  List<String> mostNamedFirst() {
    return places.stream()
        .sorted(
            Comparator.comparingInt(sentences::timesNamed)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** True if one of these is covered. */
  boolean haveAny(Set<String> where) {
    return where.stream().anyMatch(place -> covered.computeIfAbsent(place, this::isCovered));
  }

  private boolean isCovered(String place) {
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
  boolean areHomeTo(Set<String> where) {
    return where.stream().anyMatch(place -> material.kinship().isNearAny(place, homes));
  }
}
