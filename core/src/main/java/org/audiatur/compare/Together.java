package org.audiatur.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.text.Span;

/**
 * One finding for all pairs of clauses that hang together: by a clause, or by a happening that
 * claims tell of with these very words. A further pair brings its sides, one of an account. So what
 * a hundred accounts tell in two ways is found once, not once for each pair of them.
 */
final class Together {

  /** A finding with what it hangs on. */
  private static final class Group {
    final Finding finding;
    final List<Object> ends = new ArrayList<>();
    final Set<String> events = new TreeSet<>();

    Group(Finding finding) {
      this.finding = finding;
    }

    void bring(Finding other) {
      Set<String> told = finding.sides().stream().map(Side::source).collect(Collectors.toSet());
      other.sides().stream().filter(side -> !told.contains(side.source())).forEach(finding::side);
    }
  }

  private final Behind behind;

  /** By a clause or a happening. */
  private final Map<Object, Group> byEnd = new IdentityHashMap<>();

  private final Set<Group> groups = new LinkedHashSet<>();

  Together(Behind behind) {
    this.behind = behind;
  }

  /**
   * Best pairs first.
   *
   * @param words of the first clause that give its value
   * @param others those of the other clause
   */
  void add(ClausePairs.Pair pair, Span words, Span others, Finding finding) {
    Optional<List<Fact>> some = behind.happening(pair.one(), words);
    Optional<List<Fact>> more = behind.happening(pair.other(), others);
    List<Object> ends = new ArrayList<>(List.of(pair.one(), pair.other()));
    some.ifPresent(ends::add);
    more.ifPresent(ends::add);
    List<Group> known =
        ends.stream().flatMap(end -> Stream.ofNullable(byEnd.get(end))).distinct().toList();
    Group kept = known.isEmpty() ? new Group(finding) : known.getFirst();
    if (known.isEmpty()) {
      groups.add(kept);
    } else {
      kept.bring(finding);
      known.stream().skip(1).forEach(other -> take(kept, other));
    }
    kept.events.add(some.filter(facts -> facts == more.orElse(null)).map(behind::event).orElse(""));
    kept.ends.addAll(ends);
    ends.forEach(end -> byEnd.put(end, kept));
  }

  private void take(Group kept, Group other) {
    kept.bring(other.finding);
    kept.events.addAll(other.events);
    kept.ends.addAll(other.ends);
    other.ends.forEach(end -> byEnd.put(end, kept));
    groups.remove(other);
  }

  /** In the order of their best pairs. */
  List<Finding> findings() {
    for (Group group : groups) {
      if (group.events.size() == 1 && !group.events.contains("")) {
        group.finding.event(group.events.iterator().next());
      }
    }
    return groups.stream().map(group -> group.finding).toList();
  }
}
