package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Groups of facts that grow together. The smaller is added to the larger: n log n. */
final class Gathering {

  /** So many members of a group speak for it: those it began with. */
  private static final int HEADS = 6;

  private static final class Group {
    final List<Fact> members = new ArrayList<>();
    List<Fact> heads;

    Group(Fact fact) {
      members.add(fact);
      heads = List.of(fact);
    }

    /** Takes over another, before or behind whose heads its own stand. */
    void take(Group other, boolean before) {
      List<Fact> both = new ArrayList<>(before ? heads : other.heads);
      both.addAll(before ? other.heads : heads);
      heads = List.copyOf(both.subList(0, Math.min(HEADS, both.size())));
      members.addAll(other.members);
    }
  }

  private final Map<String, Group> groups = new HashMap<>();

  Gathering(List<Fact> facts) {
    facts.forEach(fact -> groups.put(fact.id(), new Group(fact)));
  }

  /**
   * Joins the groups of two facts.
   *
   * @param agree whether those who speak for the two may be of one
   */
  void join(Fact one, Fact other, BiPredicate<List<Fact>, List<Fact>> agree) {
    Group first = groups.get(one.id());
    Group second = groups.get(other.id());
    if (first != null
        && second != null
        && first != second
        && agree.test(first.heads, second.heads)) {
      boolean larger = first.members.size() >= second.members.size();
      Group kept = larger ? first : second;
      Group taken = larger ? second : first;
      kept.take(taken, larger);
      taken.members.forEach(fact -> groups.put(fact.id(), kept));
    }
  }

  /** Each in order, groups by their smallest claim id. */
  List<List<Fact>> all() {
    Set<Group> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return new TreeMap<>(groups)
        .values().stream()
            .filter(seen::add)
            .map(group -> group.members.stream().sorted(Fact.ORDER).toList())
            .toList();
  }
}
