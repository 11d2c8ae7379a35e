package org.audiatur.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The coasts and borders of the world, from which regions are cut. */
public final class Atlas {

  private static final String FILE = "/atlas/world.bin";

  /** How many steps a sheet's longer side is drawn in: finer than a screen or a print shows. */
  private static final int STEPS = 1800;

  private final List<Line> land;
  private final List<Line> borders;

  private Atlas(List<Line> land, List<Line> borders) {
    this.land = land;
    this.borders = borders;
  }

  /** Reads the shapes that come with the program (a tenth of a second). */
  public static Atlas load() {
    try (InputStream in = Atlas.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file " + FILE + ". Maybe build it again");
      }
      List<List<Line>> shapes = WorldReader.read(in);
      return new Atlas(shapes.getFirst(), shapes.getLast());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + FILE + " cannot be read", e);
    }
  }

  /** What lies in a box, as simple as its size allows. */
  public Region cut(GeoBox box) {
    Simplifier simplifier =
        new Simplifier(Math.max(box.width(), box.height()) * Region.UNIT / STEPS);
    List<Line> rings = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      cut(box, turn * Region.UNIT, rings, lines);
    }
    return new Region(
        box,
        rings.stream().map(simplifier::simpler).filter(ring -> ring.size() > 2).toList(),
        lines.stream().map(simplifier::simpler).toList());
  }

  private void cut(GeoBox box, int east, List<Line> rings, List<Line> lines) {
    int[] sides = {
      thousandths(box.west()), thousandths(box.south()),
      thousandths(box.east()), thousandths(box.north())
    };
    Clip clip = new Clip(sides[0], sides[1], sides[2], sides[3]);
    for (Line ring : land) {
      Line moved = east == 0 ? ring : ring.moved(east);
      if (moved.touches(sides[0], sides[1], sides[2], sides[3])) {
        rings.add(clip.ring(moved));
      }
    }
    for (Line border : borders) {
      Line moved = east == 0 ? border : border.moved(east);
      if (moved.touches(sides[0], sides[1], sides[2], sides[3])) {
        lines.addAll(clip.line(moved));
      }
    }
  }

  private static int thousandths(double degrees) {
    return (int) Math.round(degrees * Region.UNIT);
  }
}
