package org.audiatur.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;

/**
 * The places that a story is about: that which an account names most, and those which several of
 * its accounts name.
 */
final class StoryPlaces {

  /** So many further accounts are asked. */
  private static final int MOST = 20;

  private final Material material;

  /** By source how often it names each place. */
  private final Map<String, Map<String, Integer>> named = new TreeMap<>();

  private final Map<String, Set<String>> known = new TreeMap<>();

  StoryPlaces(Material material) {
    this.material = material;
    material.accounts().values().forEach(account -> named.put(account.sha256(), named(account)));
  }

  /** True if a place, or one that is near to it, is one of the story that the account tells. */
  synchronized boolean are(Account account, String place) {
    return material
        .kinship()
        .isNearAny(place, known.computeIfAbsent(account.sha256(), this::ofStory));
  }

  private Map<String, Integer> named(Account account) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : account.mentions()) {
      Entity place = material.entities().ofMention(mention.id());
      if (place != null && place.type().equals("LOC")) {
        counts.merge(place.id(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private Set<String> ofStory(String source) {
    Map<String, Integer> own = named.getOrDefault(source, Map.of());
    Set<String> places = new TreeSet<>();
    own.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .ifPresent(most -> places.add(most.getKey()));
    named.entrySet().stream()
        .filter(other -> material.story().isOf(source, other.getKey()))
        .limit(MOST)
        .flatMap(other -> other.getValue().keySet().stream())
        .filter(place -> material.kinship().isNearAny(place, own.keySet()))
        .forEach(places::add);
    return places;
  }
}
