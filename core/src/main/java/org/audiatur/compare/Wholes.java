package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Which event is a part of which: of a kind that such a whole is made of, at its place or at one
 * that lies in it, and on days within its days. Of several wholes the shortest; two that are as
 * short leave it open. Blocked by place: near-linear.
 */
final class Wholes {

  private static final int CHAIN = 8;

  /** Nothing is a part of what lasts longer than a war. */
  private static final long LONGEST = 1500;

  /** By the type of a whole the types of its parts; these need a place within it. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "battle", Set.of("battle", "capture", "surrender", "movement", "sabotage", "deployment"),
          "capture", Set.of("battle", "capture", "surrender"),
          "uprising", Set.of("capture", "battle", "arrest", "surrender", "takeover"),
          "meeting", Set.of("vote", "decision", "resignation"));

  /** Types that may be parts of an event at the very same place. */
  private static final Map<String, Set<String>> AT_ITS_PLACE =
      Map.of(
          "battle", Set.of("capture", "surrender", "sabotage"),
          "uprising", Set.of("arrest", "takeover", "surrender"),
          "meeting", Set.of("vote", "decision", "resignation"));

  private final Entities entities;
  private final Map<String, List<Event>> byPlace = new HashMap<>();
  private final Set<String> told;

  /**
   * @param told ids of the events that are said to have happened
   */
  Wholes(Entities entities, List<Event> events, Set<String> told) {
    this.entities = entities;
    this.told = new HashSet<>(told);
    for (Event event : events) {
      if (PARTS.containsKey(event.type()) && event.place() != null && told.contains(event.id())) {
        byPlace.computeIfAbsent(event.place(), place -> new ArrayList<>()).add(event);
      }
    }
  }

  Event placed(Event part) {
    String whole = whole(part);
    return whole == null ? part : part.within(whole);
  }

  private @Nullable String whole(Event part) {
    DateInterval days = days(part);
    if (days == null || part.place() == null || !told.contains(part.id())) {
      return null;
    }
    Event best = null;
    boolean alone = true;
    for (String place : around(part.place())) {
      for (Event whole : byPlace.getOrDefault(place, List.of())) {
        if (!holds(whole, part, days)) {
          continue;
        }
        int shorter = best == null ? -1 : Long.compare(length(whole), length(best));
        alone = shorter != 0 && (shorter < 0 || alone);
        best = shorter < 0 ? whole : best;
      }
    }
    return best == null || !alone ? null : best.id();
  }

  private static boolean holds(Event whole, Event part, DateInterval days) {
    DateInterval its = days(whole);
    boolean same = whole.place() != null && whole.place().equals(part.place());
    Set<String> types = (same ? AT_ITS_PLACE : PARTS).getOrDefault(whole.type(), Set.of());
    boolean longer = its != null && its.days() > days.days();
    return !whole.id().equals(part.id())
        && types.contains(part.type())
        && its != null
        && its.encloses(days)
        && (longer || whole.type().equals("meeting") && its.equals(days));
  }

  private static long length(Event event) {
    DateInterval days = days(event);
    return days == null ? Long.MAX_VALUE : days.days();
  }

  private static @Nullable DateInterval days(Event event) {
    DateInterval days = event.date() == null ? null : Material.bounds(event.date());
    return days == null || !days.isBounded() || days.days() > LONGEST ? null : days;
  }

  /** The place and those that it lies in. */
  private List<String> around(String place) {
    List<String> around = new ArrayList<>();
    String next = place;
    while (next != null && around.size() < CHAIN && !around.contains(next)) {
      around.add(next);
      Entity entity = entities.byId(next);
      next = entity == null ? null : entity.parent();
    }
    return around;
  }
}
