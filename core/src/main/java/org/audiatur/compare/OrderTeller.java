package org.audiatur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.text.Span;

/**
 * Tells in one language what cannot be, with the words of those who say it, and what does not
 * explain it. Accounts are told apart as "one" and "another", never by the names of their files.
 */
final class OrderTeller {

  private static final int LONGEST = 90;
  private static final String LAST = "";
  private static final List<String> NTH = List.of("first", "second", "third");

  private final Material material;
  private final OrderPhrases phrases;
  private final Moments moments;

  OrderTeller(Material material, OrderPhrases phrases, Moments moments) {
    this.moments = moments;
    this.material = material;
    this.phrases = phrases;
  }

  Telling telling(OrderCase these, CalendarHabits.Outcome calendar) {
    return new Telling(explanation(these, calendar), excuses(these, calendar));
  }

  private String explanation(OrderCase these, CalendarHabits.Outcome calendar) {
    Map<String, String> accounts = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (Ground ground : these.grounds()) {
      switch (ground) {
        case Ground.Dated dated ->
            parts.add(part("date", dated.fact(), who(dated.fact(), accounts), dated));
        case Ground.Told told ->
            parts.add(
                part(
                    told.relation().kind().label(), told.fact(), who(told.fact(), accounts), told));
        case Ground.Same same -> {}
      }
    }
    String said = capitalized(String.join("; ", parts)) + ". ";
    return said + phrases.say("verdict", Map.of("unless", unless(these, calendar)));
  }

  private String part(String phrase, Fact fact, String who, Ground ground) {
    Map<String, String> gaps = new LinkedHashMap<>();
    gaps.put("who", who);
    gaps.put("what", quoted(fact));
    if (ground instanceof Ground.Told told) {
      gaps.put("other", quoted(told.other()));
      gaps.put("words", quote(fact.words(told.relation().span())));
    } else if (fact.claim().date() != null) {
      gaps.put("words", quote(fact.words(fact.claim().date().span())));
      gaps.put("date", fact.claim().date().edtf().toString());
    }
    return phrases.say(phrase, gaps);
  }

  private String quoted(Fact fact) {
    Span core = Judging.core(fact);
    String words = fact.words(core);
    return quote(words.length() > LONGEST ? fact.words(fact.claim().trigger()) : words);
  }

  private String quote(String words) {
    return phrases.say("quote", Map.of("words", words));
  }

  /** "One account", "the same account", "another account"; with the witness where there is one. */
  private String who(Fact fact, Map<String, String> accounts) {
    String known = accounts.get(fact.source());
    boolean goesOn = fact.source().equals(accounts.put(LAST, fact.source()));
    String nth = NTH.get(Math.min(NTH.size() - 1, accounts.size() - 1));
    accounts.putIfAbsent(fact.source(), nth);
    String account =
        phrases.say(known == null ? "who-" + nth : goesOn ? "who-same" : "who-again-" + known);
    return fact.witness() == null
        ? account
        : phrases.say(
            "who-witness", Map.of("name", material.name(fact.witness()), "account", account));
  }

  private String unless(OrderCase these, CalendarHabits.Outcome calendar) {
    List<String> ways = new ArrayList<>();
    if (these.same().size() > 1) {
      ways.add(phrases.say("unless-different-events"));
    } else if (these.same().size() == 1) {
      String what = quoted(these.same().getFirst().fact());
      String other = quoted(these.same().getFirst().other());
      ways.add(
          phrases.say(
              what.equals(other) ? "unless-two-events" : "unless-other-event",
              Map.of("what", what, "other", other)));
    }
    if (calendar == CalendarHabits.Outcome.MAY_BE) {
      ways.add(phrases.say("unless-calendar"));
    }
    ways.add(phrases.say(these.isOfOneVoice() ? "unless-slip" : "unless-wrong"));
    return String.join(" " + phrases.say("or") + " ", ways.stream().distinct().toList());
  }

  private List<Excuse> excuses(OrderCase these, CalendarHabits.Outcome calendar) {
    List<Excuse> excuses = new ArrayList<>();
    String dates = dates(these);
    excuses.add(calendarExcuse(these, calendar));
    if (!these.dated().isEmpty()) {
      boolean loose = these.dated().stream().anyMatch(dated -> isLoose(dated.fact()));
      excuses.add(phrases.excuse("granularity", "whole", Map.of("dates", dates)));
      excuses.add(phrases.excuse("approximation", loose ? "loose" : "none", Map.of()));
      excuses.add(phrases.excuse("bound", isOpen(these) ? "open" : "none", Map.of()));
    }
    if (!these.same().isEmpty()) {
      excuses.add(phrases.excuse("part-of", "same-place", Map.of()));
      excuses.add(phrases.excuse("other-event", "shared", Map.of("shared", shared(these))));
    }
    excuses.add(phrases.excuse("modality", "happened", Map.of()));
    return excuses;
  }

  private Excuse calendarExcuse(OrderCase these, CalendarHabits.Outcome calendar) {
    String shift =
        these.dated().stream()
            .map(dated -> dated.fact().days())
            .filter(days -> days != null && days.isBounded())
            .findFirst()
            .map(days -> Long.toString(CalendarHabits.difference(days)))
            .orElse("");
    String outcome = these.dated().isEmpty() ? "undated" : calendar.name().toLowerCase(Locale.ROOT);
    return phrases.excuse("calendar", outcome, Map.of("shift", shift));
  }

  private static boolean isLoose(Fact fact) {
    return fact.date() != null && (fact.date().approximate() || fact.date().uncertain());
  }

  private boolean isOpen(OrderCase these) {
    return these.dated().stream()
        .map(Ground.Dated::fact)
        .anyMatch(fact -> moments.isLimit(fact) || fact.days() != null && !fact.days().isBounded());
  }

  private static String dates(OrderCase these) {
    Set<String> dates = new TreeSet<>();
    for (Ground.Dated dated : these.dated()) {
      DateInterval days = dated.fact().days();
      if (days != null) {
        dates.add(SlotConflicts.show(days));
      }
    }
    return String.join("; ", dates);
  }

  private String shared(OrderCase these) {
    Set<String> names = new TreeSet<>();
    for (Ground.Same same : these.same()) {
      Set<String> both = new TreeSet<>(same.fact().entities());
      both.retainAll(same.other().entities());
      both.forEach(id -> names.add(material.name(id)));
    }
    return names.isEmpty() ? "—" : String.join(", ", names);
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
