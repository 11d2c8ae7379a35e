package org.audiatur.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Role;
import org.audiatur.text.Identifier;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event of each group of facts: what to call it, when, where, who tells of it and who does
 * not.
 */
final class EventBuilder {

  private static final int MOST_UNREAD = 3;

  private static final String SURRENDER = "surrender";

  private final Material material;
  private final Silence silence;
  private final Chronology chronology;
  private final SlotReader slots;
  private final FieldWords<String> labels;

  EventBuilder(Material material, Silence silence, Chronology chronology) {
    this.chronology = chronology;
    this.material = material;
    this.silence = silence;
    this.slots = new SlotReader(material);
    labels = material.table("neutral-labels", row -> row.get(1));
  }

  static String id(List<Fact> facts) {
    return Identifier.of(
        "event", facts.stream().map(Fact::id).min(String::compareTo).orElseThrow());
  }

  /** Undated events stand where their first claim does, after the dated ones. */
  static Comparator<Event> byTime() {
    Function<Event, Optional<DateInterval>> days =
        event -> Optional.ofNullable(event.date()).flatMap(Edtf::bounds);
    Comparator<Event> byFirst =
        Comparator.comparing(
            event -> days.apply(event).map(DateInterval::first).orElse(LocalDate.MAX));
    Comparator<Event> byLast =
        Comparator.comparing(
            event -> days.apply(event).map(DateInterval::last).orElse(LocalDate.MAX));
    return byFirst.thenComparing(byLast).thenComparing(Event::id);
  }

  Event event(List<Fact> facts) {
    List<Fact> ordered =
        facts.stream()
            .sorted(Comparator.comparing(EventBuilder::firstDay).thenComparing(Fact.ORDER))
            .toList();
    String type = mostFrequent(facts, Fact::type);
    String place = place(facts);
    Edtf date = date(facts);
    Set<String> sources =
        facts.stream()
            .filter(fact -> !fact.claim().repeats())
            .map(Fact::source)
            .collect(Collectors.toCollection(TreeSet::new));
    if (sources.isEmpty()) {
      facts.forEach(fact -> sources.add(fact.source()));
    }
    Edtf bounds = chronology.bounds(facts);
    Silence.Others others = silence.of(facts, telling(facts), days(date, bounds));
    return new Event(
        id(facts),
        type,
        label(type, facts, place),
        date,
        bounds,
        place,
        ordered.stream().map(Fact::id).toList(),
        List.copyOf(sources),
        others.silent(),
        others.outOfScope(),
        others.unread(),
        null,
        slots.slots(facts));
  }

  private static Set<String> telling(List<Fact> facts) {
    return facts.stream().map(Fact::source).collect(Collectors.toSet());
  }

  private static @Nullable DateInterval days(@Nullable Edtf date, @Nullable Edtf bounds) {
    Edtf known = date == null ? bounds : date;
    return known == null ? null : Material.bounds(known);
  }

  private static LocalDate firstDay(Fact fact) {
    DateInterval days = fact.days();
    return days == null ? LocalDate.MAX : days.first();
  }

  private static <T extends Comparable<T>> T mostFrequent(List<Fact> facts, Function<Fact, T> key) {
    Map<T, Integer> counts = new TreeMap<>();
    facts.forEach(fact -> counts.merge(key.apply(fact), 1, Integer::sum));
    T best = null;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      best =
          best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return java.util.Objects.requireNonNull(best);
  }

  private @Nullable String place(List<Fact> facts) {
    Map<String, Integer> counts = new TreeMap<>();
    facts.forEach(fact -> places(fact).forEach(place -> counts.merge(place, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** A town that surrenders is where it surrenders. */
  private Set<String> places(Fact fact) {
    return fact.places().isEmpty() && fact.type().equals(SURRENDER)
        ? fact.actors().stream().filter(material::isPlace).collect(Collectors.toSet())
        : fact.places();
  }

  /** The narrowest date where all agree, else the time from the earliest to the latest. */
  private static @Nullable Edtf date(List<Fact> facts) {
    Edtf narrowest = null;
    DateInterval best = null;
    DateInterval common = null;
    DateInterval whole = null;
    boolean apart = false;
    for (Fact fact : facts) {
      DateInterval days = fact.days();
      if (days == null) {
        narrowest = narrowest == null ? fact.date() : narrowest;
        continue;
      }
      apart |= common != null && !common.overlaps(days);
      common = common == null || apart ? days : common.intersection(days).orElse(days);
      whole = whole == null ? days : whole.span(days);
      Edtf date = fact.date();
      boolean narrower =
          best == null
              || days.days() < best.days()
              || days.days() == best.days()
                  && String.valueOf(date).compareTo(String.valueOf(narrowest)) < 0;
      if (narrower) {
        narrowest = date;
        best = days;
      }
    }
    return apart && whole != null && whole.isBounded()
        ? Edtf.parse(whole.first() + "/" + whole.last())
        : narrowest;
  }

  private String label(String type, List<Fact> facts, @Nullable String place) {
    Set<String> names = new LinkedHashSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Fact fact : facts) {
      Set<String> who = new TreeSet<>(fact.actors());
      who.addAll(fact.objects());
      who.forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> material.name(entry.getKey()))
        .limit(2)
        .forEach(names::add);
    if (place != null) {
      names.add(material.name(place));
    }
    if (names.isEmpty()) {
      names.add("«" + words(facts.getFirst()) + "»");
    }
    String language = mostFrequent(facts, fact -> fact.account().language());
    return labels.of(language).getOrDefault(type, type)
        + ": "
        + String.join(", ", names).replaceAll("\\s+", " ");
  }

  private static String words(Fact fact) {
    Span span = fact.claim().trigger();
    for (Role role : fact.claim().roles()) {
      Span both = span.span(role.span());
      span = both.length() <= 60 && fact.claim().quote().encloses(both) ? both : span;
    }
    return fact.words(span);
  }
}
