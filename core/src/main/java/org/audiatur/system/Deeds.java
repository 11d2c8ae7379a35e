package org.audiatur.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.compare.Event;

/**
 * Which claims tell of one deed: those that the comparison joined, those of one account that tell
 * the same again, and bare mentions of it («после взятия города»). Near-linear: claims meet only
 * where type, place and day are one.
 */
final class Deeds {

  private static final String[] PLACES = {"place", "to"};
  private static final String[] DOERS = {"agent", "side", "opponent", "force"};

  private final Ledger ledger;
  private final List<Ledger.Told> claims;
  private final Map<String, Integer> index = new HashMap<>();
  private final int[] above;
  private final Set<Integer> ambiguous = new HashSet<>();

  Deeds(Ledger ledger, List<Ledger.Told> claims) {
    this.ledger = ledger;
    this.claims = claims;
    this.above = new int[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      above[i] = i;
      index.put(claims.get(i).id(), i);
    }
  }

  /** The claims of each deed in time order; a bare mention that fits several deeds is left out. */
  List<List<Ledger.Told>> group() {
    joinEvents();
    joinTwiceTold();
    joinMentions();
    Map<Integer, List<Ledger.Told>> groups = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!ambiguous.contains(i)) {
        groups.computeIfAbsent(top(i), key -> new ArrayList<>()).add(claims.get(i));
      }
    }
    return List.copyOf(groups.values());
  }

  private void joinEvents() {
    for (Event event : ledger.comparison().events()) {
      List<Integer> told =
          event.claims().stream().map(index::get).filter(java.util.Objects::nonNull).toList();
      told.forEach(i -> join(told.getFirst(), i));
    }
  }

  private void joinTwiceTold() {
    Map<String, List<Integer>> byPlaceAndDay = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Ledger.Told told = claims.get(i);
      if (told.date() != null) {
        for (String place : ledger.named(told, PLACES)) {
          String key = told.claim().type() + place + told.date();
          byPlaceAndDay.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (List<Integer> same : byPlaceAndDay.values()) {
      for (int i : same) {
        if (alike(claims.get(same.getFirst()), claims.get(i))) {
          join(same.getFirst(), i);
        }
      }
    }
  }

  private boolean alike(Ledger.Told one, Ledger.Told other) {
    Set<String> doers = ledger.named(one, DOERS);
    Set<String> others = ledger.named(other, DOERS);
    return doers.isEmpty() || others.isEmpty() || !Collections.disjoint(doers, others);
  }

  private void joinMentions() {
    Map<String, List<Integer>> byPlace = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String place : ledger.named(claims.get(i), PLACES)) {
        byPlace
            .computeIfAbsent(claims.get(i).claim().type() + place, k -> new ArrayList<>())
            .add(i);
      }
    }
    byPlace.values().forEach(this::joinMentions);
  }

  private void joinMentions(List<Integer> ofOnePlace) {
    Set<Integer> told = new TreeSet<>();
    List<Integer> bare = new ArrayList<>();
    for (int i : ofOnePlace) {
      if (isBare(claims.get(i))) {
        bare.add(i);
      } else {
        told.add(top(i));
      }
    }
    if (told.size() > 1) {
      bare.stream().filter(i -> top(i) == i).forEach(ambiguous::add);
    } else {
      bare.forEach(i -> join(told.isEmpty() ? bare.getFirst() : told.iterator().next(), i));
    }
  }

  /** Only a noun with a place: it points to a deed and tells none. */
  private boolean isBare(Ledger.Told told) {
    return isNoun(told)
        && told.date() == null
        && told.claim().numbers().isEmpty()
        && told.claim().roles().stream().allMatch(role -> role.role().equals("place"));
  }

  /** True if only a noun names it, and no verb says that it was. */
  static boolean isNoun(Ledger.Told told) {
    return told.claim().rule().endsWith(" noun");
  }

  private int top(int i) {
    while (above[i] != i) {
      above[i] = above[above[i]];
      i = above[i];
    }
    return i;
  }

  private void join(int one, int other) {
    int first = Math.min(top(one), top(other));
    above[Math.max(top(one), top(other))] = first;
  }
}
