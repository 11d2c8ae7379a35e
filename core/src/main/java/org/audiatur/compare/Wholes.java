package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which event is a part of which: of a kind that such a whole is made of, at its place or at one
 * that lies in it, and on days within its days. Of several wholes the shortest; two that are as
 * short leave it open. A vote or a decision is a part of the meeting of its sentence. Blocked by
 * place: near-linear.
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

  private static final String BATTLE = "battle";
  private static final String MEETING = "meeting";

  /** What comes out of a meeting. */
  private static final Set<String> RESULTS = Set.of("vote", "decision");

  /** In days: a siege at least, and a fight within it at most. */
  private static final long SIEGE = 7;

  private static final long FIGHT = 3;

  private final Entities entities;
  private final Map<String, String> sentenceOf = new HashMap<>();
  private final Map<String, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Set<String>> placesOf = new HashMap<>();
  private final Map<String, Event> meetings = new HashMap<>();
  private final Map<String, List<Event>> byDay = new HashMap<>();
  private final Map<String, List<Event>> byPlace = new HashMap<>();
  private final Set<String> told;

  /**
   * @param happened the facts of the events that are said to have happened
   */
  Wholes(Entities entities, List<Event> events, List<List<Fact>> happened) {
    this.entities = entities;
    this.told = new HashSet<>();
    for (List<Fact> facts : happened) {
      told.add(EventBuilder.id(facts));
      facts.stream().filter(Wholes::sits).forEach(this::seat);
    }
    events.stream()
        .filter(event -> event.type().equals(MEETING) && told.contains(event.id()))
        .forEach(this::seat);
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

  private static boolean sits(Fact fact) {
    return fact.type().equals(MEETING) || RESULTS.contains(fact.type());
  }

  private void seat(Event meeting) {
    meeting.claims().forEach(claim -> meetings.put(claim, meeting));
    if (meeting.place() != null && meeting.date() != null) {
      byDay
          .computeIfAbsent(meeting.place() + meeting.date(), key -> new ArrayList<>())
          .add(meeting);
    }
  }

  private void seat(Fact fact) {
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    String key = fact.source() + sentence;
    sentenceOf.put(fact.id(), key);
    Material.mentions(fact.account(), sentence).stream()
        .map(mention -> entities.ofMention(mention.id()))
        .filter(entity -> entity != null && entity.type().equals("LOC"))
        .forEach(
            place -> placesOf.computeIfAbsent(fact.id(), k -> new TreeSet<>()).add(place.id()));
    if (fact.type().equals(MEETING)) {
      bySentence.computeIfAbsent(key, k -> new TreeSet<>()).add(fact.id());
    }
  }

  /**
   * The only meeting of which a sentence tells together with a vote or a decision, or that was held
   * on its day at a place that it names.
   */
  private @Nullable String meeting(Event part) {
    Set<String> found = new TreeSet<>();
    for (String claim : RESULTS.contains(part.type()) ? part.claims() : List.<String>of()) {
      bySentence.getOrDefault(sentenceOf.getOrDefault(claim, ""), Set.of()).stream()
          .map(meetings::get)
          .filter(meeting -> meeting != null && mayHold(meeting, part))
          .forEach(meeting -> found.add(meeting.id()));
      placesOf.getOrDefault(claim, Set.of()).stream()
          .flatMap(place -> byDay.getOrDefault(place + part.date(), List.of()).stream())
          .forEach(meeting -> found.add(meeting.id()));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static boolean mayHold(@Nullable Event meeting, Event part) {
    DateInterval its = meeting == null ? null : days(meeting);
    DateInterval days = days(part);
    return its == null || days == null || its.encloses(days);
  }

  private @Nullable String whole(Event part) {
    String meeting = told.contains(part.id()) ? meeting(part) : null;
    if (meeting != null) {
      return meeting;
    }
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
    boolean fit = types.contains(part.type()) || same && isFightOf(whole, part);
    return !whole.id().equals(part.id())
        && fit
        && its != null
        && its.encloses(days)
        && (longer || whole.type().equals("meeting") && its.equals(days));
  }

  /** A day's fight of a siege. */
  private static boolean isFightOf(Event whole, Event part) {
    return whole.type().equals(BATTLE)
        && part.type().equals(BATTLE)
        && length(whole) >= SIEGE
        && length(part) <= FIGHT;
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
