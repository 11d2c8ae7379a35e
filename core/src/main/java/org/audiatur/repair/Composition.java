package org.audiatur.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;

/**
 * Two layers of repairs as one: the repairs that led from the original to a text, and those that
 * another rule makes on that text. Repairs that touch the same characters become one repair that
 * names both rules. Both layers are in text order, so one walk merges them: linear in the repairs.
 */
final class Composition {

  private final ReadingText between;
  private final List<Repair> first;
  private final List<Repair> second;
  private int nextFirst;
  private int nextSecond;

  /** How far positions in the text between are ahead of those in the original by now. */
  private int shift;

  private Composition(ReadingText between, List<Repair> second) {
    this.between = between;
    this.first = between.repairs();
    this.second = second;
  }

  /**
   * @param between the text that {@code second} was made on
   * @param second repairs whose positions count in the reading text of {@code between}
   * @return the reading text after both
   */
  static ReadingText of(ReadingText between, List<Repair> second) {
    return second.isEmpty() ? between : new Composition(between, second).compose();
  }

  private ReadingText compose() {
    List<Repair> composed = new ArrayList<>(first.size() + second.size());
    while (nextFirst < first.size() || nextSecond < second.size()) {
      composed.add(startsWithFirst() && standsAlone() ? takeFirst() : new Group().repair());
    }
    return ReadingText.of(between.source(), composed);
  }

  /** True if the next repair in text order is one of the first layer. */
  private boolean startsWithFirst() {
    if (nextFirst == first.size() || nextSecond == second.size()) {
      return nextFirst < first.size();
    }
    Repair other = second.get(nextSecond);
    int start = firstStart();
    return start != other.start() ? start < other.start() : firstEnd() <= other.end();
  }

  /** True if the next repair of the first layer ends before the next of the second begins. */
  private boolean standsAlone() {
    return nextSecond == second.size() || second.get(nextSecond).start() >= firstEnd();
  }

  private int firstStart() {
    return first.get(nextFirst).start() + shift;
  }

  private int firstEnd() {
    return firstStart() + first.get(nextFirst).replacement().length();
  }

  private Repair takeFirst() {
    Repair repair = first.get(nextFirst);
    nextFirst++;
    shift += repair.replacement().length() - (repair.end() - repair.start());
    return repair;
  }

  /** Repairs of both layers that touch the same characters, from the next one on. */
  private final class Group {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final int originalStart;
    private int done;
    private int end;

    Group() {
      done = startsWithFirst() ? firstStart() : second.get(nextSecond).start();
      originalStart = done - shift;
      end = done;
      do {
        add();
      } while (overlaps());
    }

    private boolean overlaps() {
      return (nextFirst < first.size() && firstStart() < end)
          || (nextSecond < second.size() && second.get(nextSecond).start() < end);
    }

    private void add() {
      if (startsWithFirst()) {
        end = Math.max(end, firstEnd());
        name(takeFirst());
        return;
      }
      Repair repair = second.get(nextSecond);
      nextSecond++;
      text.append(between.text(), done, repair.start()).append(repair.replacement());
      done = repair.end();
      end = Math.max(end, done);
      name(repair);
    }

    private void name(Repair repair) {
      rules.addAll(repair.rules());
      reasons.add(repair.reason());
    }

    Repair repair() {
      text.append(between.text(), done, end);
      return new Repair(
          originalStart,
          end - shift,
          text.toString(),
          String.join("+", rules),
          String.join("; ", reasons));
    }
  }
}
