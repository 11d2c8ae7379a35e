package org.audiatur.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;

/**
 * Two layers of repairs as one: the repairs that led from the original to a text, and those that
 * another rule makes on that text. Repairs that touch the same characters become one repair that
 * names both rules. Costs O(n log n).
 */
final class Composition {

  /** A repair of either layer by where its characters stand in the text between the layers. */
  private record Piece(int start, int end, Repair repair, boolean first) {}

  private final ReadingText between;
  private final List<Piece> pieces = new ArrayList<>();

  private Composition(ReadingText between, List<Repair> second) {
    this.between = between;
    int shift = 0;
    for (Repair repair : between.repairs()) {
      int start = repair.start() + shift;
      pieces.add(new Piece(start, start + repair.replacement().length(), repair, true));
      shift += repair.replacement().length() - (repair.end() - repair.start());
    }
    second.forEach(repair -> pieces.add(new Piece(repair.start(), repair.end(), repair, false)));
    pieces.sort(
        Comparator.comparingInt(Piece::start)
            .thenComparing(Piece::end)
            .thenComparing(p -> !p.first));
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
    List<Repair> composed = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int end = pieces.get(from).end;
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to).start < end) {
        end = Math.max(end, pieces.get(to).end);
        to++;
      }
      composed.add(join(pieces.subList(from, to), end));
      from = to;
    }
    return ReadingText.of(between.source(), composed);
  }

  private Repair join(List<Piece> group, int end) {
    if (group.size() == 1 && group.getFirst().first) {
      return group.getFirst().repair;
    }
    int start = group.getFirst().start;
    int originalStart = originalStart(group, start);
    int originalEnd = Math.max(originalStart, originalEnd(group, end));
    return new Repair(
        originalStart, originalEnd, replacement(group, start, end), rules(group), reasons(group));
  }

  private int originalStart(List<Piece> group, int start) {
    Piece piece = group.getFirst();
    return piece.first && piece.start == start
        ? piece.repair.start()
        : between.originalStart(start);
  }

  private int originalEnd(List<Piece> group, int end) {
    int last = between.originalEnd(end);
    for (Piece piece : group) {
      if (piece.first) {
        last = Math.max(last, piece.repair.end());
      }
    }
    return last;
  }

  private String replacement(List<Piece> group, int start, int end) {
    StringBuilder text = new StringBuilder();
    int done = start;
    for (Piece piece : group) {
      if (!piece.first) {
        text.append(between.text(), done, piece.start).append(piece.repair.replacement());
        done = piece.end;
      }
    }
    return text.append(between.text(), done, end).toString();
  }

  private static String rules(List<Piece> group) {
    return String.join("+", group.stream().map(piece -> piece.repair.rule()).distinct().toList());
  }

  private static String reasons(List<Piece> group) {
    return String.join(
        "; ", group.stream().map(piece -> piece.repair.reason()).distinct().toList());
  }
}
