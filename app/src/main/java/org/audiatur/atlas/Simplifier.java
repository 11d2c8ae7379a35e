package org.audiatur.atlas;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Leaves out points that a drawing would not show (Douglas and Peucker). Distances east to west
 * shrink with the latitude.
 *
 * @param tolerance in thousandths of a degree of latitude
 */
record Simplifier(double tolerance) {

  Line simpler(Line line) {
    int n = line.size();
    if (n < 3) {
      return line;
    }
    BitSet kept = new BitSet(n);
    kept.set(0);
    kept.set(n - 1);
    kept.set(farthest(line, 0, n - 1)); // so that a closed ring has two halves
    Deque<int[]> parts = new ArrayDeque<>();
    for (int at = 0; at < n - 1; at = kept.nextSetBit(at + 1)) {
      parts.push(new int[] {at, kept.nextSetBit(at + 1)});
    }
    while (!parts.isEmpty()) {
      int[] part = parts.pop();
      int far = farthest(line, part[0], part[1]);
      if (far > part[0] && distance(line, far, part[0], part[1]) > tolerance) {
        kept.set(far);
        parts.push(new int[] {part[0], far});
        parts.push(new int[] {far, part[1]});
      }
    }
    Points points = new Points();
    kept.stream().forEach(i -> points.add(line.x(i), line.y(i)));
    return points.line();
  }

  private static int farthest(Line line, int from, int to) {
    double most = -1;
    int at = from;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(line, i, from, to);
      if (distance > most) {
        most = distance;
        at = i;
      }
    }
    return at;
  }

  /** How far a point lies from the stretch between two others. */
  private static double distance(Line line, int point, int from, int to) {
    double shrink = Math.cos(Math.toRadians(line.y(point) / (double) Region.UNIT));
    double dx = (line.x(to) - line.x(from)) * shrink;
    double dy = line.y(to) - line.y(from);
    double px = (line.x(point) - line.x(from)) * shrink;
    double py = line.y(point) - line.y(from);
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    return Math.hypot(px - t * dx, py - t * dy);
  }
}
