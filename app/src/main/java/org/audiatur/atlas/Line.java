package org.audiatur.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of points: {@code x[i]} thousandths of a degree east, {@code y[i]} north. The arrays are
 * never changed once a line is made.
 */
public final class Line {

  private final int[] x;
  private final int[] y;

  Line(int[] x, int[] y) {
    this.x = x;
    this.y = y;
  }

  public int size() {
    return x.length;
  }

  public int x(int i) {
    return x[i];
  }

  public int y(int i) {
    return y[i];
  }

  Line moved(int east) {
    int[] moved = x.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += east;
    }
    return new Line(moved, y);
  }

  /** Whether any of it may lie between these bounds. */
  boolean touches(int west, int south, int east, int north) {
    int[] bounds = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    for (int i = 0; i < x.length; i++) {
      bounds[0] = Math.min(bounds[0], x[i]);
      bounds[1] = Math.min(bounds[1], y[i]);
      bounds[2] = Math.max(bounds[2], x[i]);
      bounds[3] = Math.max(bounds[3], y[i]);
    }
    return bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
  }

  /** The first point, then the steps from point to point: east, north, east, north. */
  public List<Integer> steps() {
    List<Integer> steps = new ArrayList<>(2 * x.length);
    for (int i = 0; i < x.length; i++) {
      steps.add(i == 0 ? x[0] : x[i] - x[i - 1]);
      steps.add(i == 0 ? y[0] : y[i] - y[i - 1]);
    }
    return steps;
  }
}
