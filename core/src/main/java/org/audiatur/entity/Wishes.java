package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.decision.Decisions;
import org.audiatur.mention.Mention;
import org.audiatur.text.Passage;

/**
 * A person's decisions as mentions: which are rejected, which pairs belong together, which do not.
 * The later one wins.
 */
final class Wishes {

  /** Two mentions, smaller id first. */
  record Pair(String one, String other) {

    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Map<Anchor, List<Mention>> byPlace = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<Pair, Boolean> together = new LinkedHashMap<>();

  Wishes(List<Account> accounts, Decisions decisions) {
    if (!decisions.all().isEmpty()) {
      accounts.forEach(this::index);
      decisions.all().forEach(this::hear);
    }
  }

  private void index(Account account) {
    for (Mention mention : account.mentions()) {
      Passage passage = account.text().passage(mention.span());
      Anchor place = new Anchor(account.sha256(), passage.start(), passage.end());
      byPlace.computeIfAbsent(place, anchor -> new ArrayList<>()).add(mention);
    }
  }

  private void hear(Decision decision) {
    switch (decision) {
      case Decision.Rejected no ->
          at(no.place()).stream()
              .filter(mention -> mention.type().equals(no.type()))
              .forEach(mention -> rejected.add(mention.id()));
      case Decision.MustJoin yes -> pair(yes.one(), yes.other(), true);
      case Decision.CannotJoin no -> pair(no.one(), no.other(), false);
    }
  }

  private void pair(Anchor one, Anchor other, boolean join) {
    for (Mention first : at(one)) {
      for (Mention second : at(other)) {
        Pair pair = Pair.of(first.id(), second.id());
        together.remove(pair);
        together.put(pair, join);
      }
    }
  }

  private List<Mention> at(Anchor place) {
    return byPlace.getOrDefault(place, List.of());
  }

  boolean isRejected(Mention mention) {
    return rejected.contains(mention.id());
  }

  /** Pairs that belong together, or that do not, in the order decided. */
  List<Pair> pairs(boolean join) {
    return together.entrySet().stream()
        .filter(entry -> entry.getValue() == join)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * True if a person spoke of this mention: it then stands for itself and not for all mentions of
   * its name.
   */
  boolean namesApart(String mention) {
    return pairs(false).stream()
        .anyMatch(pair -> pair.one().equals(mention) || pair.other().equals(mention));
  }
}
