package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The temporal relations of a timeline, as the scorer of the task has them: an event is
 * simultaneous with its date and with what else has its order, and before what has a higher one.
 * {@link #reduced} gives the fewest relations that say it all, {@link #holds} asks their closure.
 */
final class Relations {

  /** Before or simultaneous, between an event and an event or a date. */
  record Relation(String one, boolean before, String other) {}

  private final SortedMap<Integer, List<String>> groups = new TreeMap<>();
  private final Map<String, Integer> orders = new LinkedHashMap<>();

  Relations(Timeline timeline) {
    for (Timeline.Entry entry : timeline.anchored()) {
      entry.events().forEach(event -> add(entry.order(), event));
      add(entry.order(), "date " + entry.date());
    }
  }

  private void add(int order, String node) {
    if (orders.putIfAbsent(node, order) == null) {
      groups.computeIfAbsent(order, key -> new ArrayList<>()).add(node);
    }
  }

  List<Relation> reduced() {
    List<Relation> found = new ArrayList<>();
    String before = null;
    for (List<String> group : groups.values()) {
      String date = group.stream().filter(n -> n.startsWith("date ")).findFirst().orElseThrow();
      group.stream()
          .filter(node -> !node.equals(date))
          .forEach(event -> found.add(new Relation(event, false, date)));
      if (before != null) {
        found.add(new Relation(before, true, group.getFirst()));
      }
      before = group.getFirst();
    }
    return found;
  }

  boolean holds(Relation relation) {
    Integer one = orders.get(relation.one());
    Integer other = orders.get(relation.other());
    return one != null && other != null && (relation.before() ? one < other : one.equals(other));
  }

  /** How many of its relations hold in another. */
  long heldBy(Relations other) {
    return reduced().stream().filter(other::holds).count();
  }
}
