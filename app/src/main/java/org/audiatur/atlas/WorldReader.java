package org.audiatur.atlas;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads {@code atlas/world.bin}; its format stands in the README beside it. */
final class WorldReader {

  private final InputStream in;

  private WorldReader(InputStream in) {
    this.in = in;
  }

  /** The rings of land, then the borders. */
  static List<List<Line>> read(InputStream deflated) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new BufferedInputStream(new InflaterInputStream(deflated, inflater))) {
      WorldReader reader = new WorldReader(in);
      return List.of(reader.lines(), reader.lines());
    } finally {
      inflater.end();
    }
  }

  private List<Line> lines() throws IOException {
    int n = number();
    List<Line> lines = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      lines.add(line());
    }
    return lines;
  }

  private Line line() throws IOException {
    int n = number();
    int[] x = new int[n];
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = step() + (i == 0 ? 0 : x[i - 1]);
      y[i] = step() + (i == 0 ? 0 : y[i - 1]);
    }
    return new Line(x, y);
  }

  private int step() throws IOException {
    int written = number();
    return written % 2 == 0 ? written / 2 : -(written + 1) / 2;
  }

  private int number() throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The shapes of the world end too early");
      }
      number |= (next & 127) << shift;
      if (next < 128) {
        return number;
      }
    }
  }
}
