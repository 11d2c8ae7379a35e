package org.audiatur.atlas;

import java.util.Arrays;

/** A line while it is being made. A point that repeats the last is left out. */
final class Points {

  private int[] x = new int[16];
  private int[] y = new int[16];
  private int size;

  void add(double east, double north) {
    int nextX = (int) Math.round(east);
    int nextY = (int) Math.round(north);
    if (size > 0 && x[size - 1] == nextX && y[size - 1] == nextY) {
      return;
    }
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = nextX;
    y[size++] = nextY;
  }

  int size() {
    return size;
  }

  Line line() {
    return new Line(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
  }
}
