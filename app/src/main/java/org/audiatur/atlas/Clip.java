package org.audiatur.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rings and lines at a box, side after side (Sutherland and Hodgman for rings). Linear in the
 * number of points.
 */
final class Clip {

  private final int[] sides; // west, south, east, north

  Clip(int west, int south, int east, int north) {
    sides = new int[] {west, south, east, north};
  }

  /** The part of a ring inside; it runs along the box where that cuts it. May be empty. */
  Line ring(Line ring) {
    Line cut = ring;
    for (int side = 0; side < 4 && cut.size() > 0; side++) {
      cut = ring(cut, side);
    }
    return cut;
  }

  private Line ring(Line ring, int side) {
    Points inside = new Points();
    int n = ring.size();
    for (int i = 0; i < n; i++) {
      int last = (i + n - 1) % n;
      if (holds(ring, i, side) != holds(ring, last, side)) {
        cross(ring, last, i, side, inside);
      }
      if (holds(ring, i, side)) {
        inside.add(ring.x(i), ring.y(i));
      }
    }
    return inside.line();
  }

  /** The parts of an open line inside. */
  List<Line> line(Line line) {
    List<Line> parts = List.of(line);
    for (int side = 0; side < 4; side++) {
      List<Line> cut = new ArrayList<>();
      for (Line part : parts) {
        line(part, side, cut);
      }
      parts = cut;
    }
    return parts;
  }

  private void line(Line line, int side, List<Line> parts) {
    Points part = new Points();
    for (int i = 0; i < line.size(); i++) {
      boolean inside = holds(line, i, side);
      if (i > 0 && inside != holds(line, i - 1, side)) {
        cross(line, i - 1, i, side, part);
      }
      if (inside) {
        part.add(line.x(i), line.y(i));
      } else {
        part = kept(part, parts);
      }
    }
    kept(part, parts);
  }

  private static Points kept(Points part, List<Line> parts) {
    if (part.size() > 1) {
      parts.add(part.line());
    }
    return part.size() == 0 ? part : new Points();
  }

  private boolean holds(Line line, int i, int side) {
    int at = side % 2 == 0 ? line.x(i) : line.y(i);
    return side < 2 ? at >= sides[side] : at <= sides[side];
  }

  private void cross(Line line, int from, int to, int side, Points out) {
    double x = line.x(from);
    double y = line.y(from);
    double dx = line.x(to) - x;
    double dy = line.y(to) - y;
    if (side % 2 == 0) {
      out.add(sides[side], y + dy * (sides[side] - x) / dx);
    } else {
      out.add(x + dx * (sides[side] - y) / dy, sides[side]);
    }
  }
}
