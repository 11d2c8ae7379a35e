package org.audiatur.bench.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.bench.compare.Happened.Slot;
import org.audiatur.compare.Comparison;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Event;
import org.audiatur.compare.Side;
import org.audiatur.text.SourceText;

/**
 * How much of what made-up accounts plant is found: claims of one happening in one event (B³), and
 * what they tell differently as a conflict of that kind whose sides all tell of that happening.
 */
final class ComparingScore {

  private final Map<String, ToldAccount> accounts = new HashMap<>();
  private final Set<String> planted = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private int right;
  private double precision;
  private double recall;
  private int claims;

  ComparingScore(List<ToldAccount> told, Comparison comparison) {
    told.forEach(account -> accounts.put(SourceText.of("", account.text()).sha256(), account));
    plant(told);
    gather(told, comparison.events());
    comparison.conflicts().forEach(this::judge);
  }

  private void plant(List<ToldAccount> told) {
    Map<Integer, Happened> first = new HashMap<>();
    for (ToldAccount account : told) {
      for (Happened happened : account.happenings()) {
        Happened known = first.putIfAbsent(happened.number(), happened);
        if (known != null) {
          MadeUpWar.slots(happened).stream()
              .filter(slot -> !value(known, slot).equals(value(happened, slot)))
              .forEach(slot -> planted.add(key(happened.number(), slot.kind())));
        }
      }
    }
  }

  private static Object value(Happened happened, Slot slot) {
    return switch (slot) {
      case DATE -> happened.day();
      case NUMBER -> happened.count();
      case ACTOR -> happened.unit();
      case PLACE -> happened.place();
    };
  }

  private static String key(int happening, String kind) {
    return happening + " " + kind;
  }

  private void gather(List<ToldAccount> told, List<Event> events) {
    Map<Integer, Integer> sizes = new HashMap<>();
    told.forEach(
        account -> account.happenings().forEach(one -> sizes.merge(one.number(), 1, Integer::sum)));
    Map<String, Integer> happeningOf = new HashMap<>();
    accounts
        .values()
        .forEach(
            account ->
                account
                    .account()
                    .claims()
                    .forEach(
                        claim ->
                            happeningOf.put(
                                claim.id(), account.happeningAt(claim.trigger().start()))));
    for (Event event : events) {
      Map<Integer, Integer> cells = new HashMap<>();
      event.claims().forEach(id -> cells.merge(happeningOf.getOrDefault(id, -1), 1, Integer::sum));
      cells.forEach(
          (happening, count) -> {
            double square = (double) count * count;
            precision += square / event.claims().size();
            recall += square / sizes.getOrDefault(happening, 1);
            claims += count;
          });
    }
  }

  private void judge(Conflict conflict) {
    Set<Integer> about = new HashSet<>();
    for (Side side : conflict.sides()) {
      ToldAccount account = accounts.get(side.source());
      about.add(account == null ? -1 : account.happeningAt(side.span().start()));
    }
    int happening = about.iterator().next();
    String key = key(happening, conflict.kind());
    if (about.size() == 1 && planted.contains(key)) {
      found.add(key);
      right++;
    } else {
      wrong.merge(conflict.kind() + "/" + conflict.rule(), 1, Integer::sum);
    }
  }

  @Override
  public String toString() {
    int written = right + wrong.values().stream().mapToInt(Integer::intValue).sum();
    return String.format(
        Locale.ROOT,
        "gathered P %.3f R %.3f | conflicts planted %,d, found %,d (R %.3f), written %,d (P %.3f)%s",
        precision / Math.max(1, claims),
        recall / Math.max(1, claims),
        planted.size(),
        found.size(),
        found.size() / (double) Math.max(1, planted.size()),
        written,
        right / (double) Math.max(1, written),
        wrong.isEmpty() ? "" : " wrong " + wrong);
  }
}
