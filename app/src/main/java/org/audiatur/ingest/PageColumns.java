package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a page: upright stretches that no word crosses over many lines, with prose
 * on both sides. What runs across (titles, heads) is read in its place; a table is no columns.
 * Costs lines times places tried.
 */
final class PageColumns {

  /** Columns in columns. */
  private static final int DEPTH = 4;

  /** Places tried stand so far apart (points). */
  private static final double STEP = 2;

  /** The emptiness between columns is at least so wide, by the size of letters. */
  private static final double NARROWEST = 0.8;

  private static final int FEWEST_LINES = 3;

  /** Lines of prose have so many words and fill so much of their column. */
  private static final int FEWEST_WORDS = 3;

  private static final double FULL = 0.55;

  /** A line further from the others than so many times the usual is a head or a foot. */
  private static final double APART = 1.7;

  /**
   * Lines with one column.
   *
   * @param goesOn true for a column that goes on where the one at its left ends
   */
  record Part(List<PageLine> lines, boolean goesOn) {}

  /** Lines from one to another (exclusive) with columns at both sides of a place. */
  private record Gutter(int from, int to, double at, int words) {}

  private PageColumns() {}

  /** The parts of a page that have one column each, in the order of reading. */
  static List<Part> of(List<PageLine> lines) {
    List<Part> parts = new ArrayList<>();
    split(new Part(lines, false), 0, parts);
    return parts;
  }

  private static void split(Part whole, int depth, List<Part> parts) {
    List<PageLine> lines = whole.lines();
    Gutter gutter = depth < DEPTH ? widest(lines) : null;
    if (gutter == null) {
      if (!lines.isEmpty()) {
        parts.add(whole);
      }
      return;
    }
    List<PageLine> inside = lines.subList(gutter.from(), gutter.to());
    boolean first = whole.goesOn() && gutter.from() == 0;
    List<PageLine> below = lines.subList(gutter.to(), lines.size());
    split(new Part(lines.subList(0, gutter.from()), whole.goesOn()), depth + 1, parts);
    split(new Part(side(inside, gutter.at(), true), first), depth + 1, parts);
    split(new Part(side(inside, gutter.at(), false), true), depth + 1, parts);
    split(new Part(below, false), depth + 1, parts);
  }

  private static List<PageLine> side(List<PageLine> lines, double at, boolean left) {
    return lines.stream()
        .map(line -> line.only(word -> (word.left() < at) == left))
        .filter(line -> !line.words().isEmpty())
        .toList();
  }

  private static @Nullable Gutter widest(List<PageLine> lines) {
    if (lines.size() < FEWEST_LINES) {
      return null;
    }
    double left = lines.stream().mapToDouble(PageLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PageLine::right).max().orElse(0);
    double size = lines.get(lines.size() / 2).size();
    Gutter best = null;
    for (double at = left + 4 * size; at < right - 4 * size; at += STEP) {
      for (Gutter gutter : at(lines, at, NARROWEST * size / 2)) {
        best = best == null || gutter.words() > best.words() ? gutter : best;
      }
    }
    return best;
  }

  /** The runs of lines that leave a place free and have prose at both sides of it. */
  private static List<Gutter> at(List<PageLine> lines, double at, double half) {
    List<Gutter> gutters = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).covers(at - half, at + half)) {
        Gutter gutter = gutter(lines, from, i, at);
        if (gutter != null) {
          gutters.add(gutter);
        }
        from = i + 1;
      }
    }
    return gutters;
  }

  private static @Nullable Gutter gutter(List<PageLine> lines, int first, int last, double at) {
    if (last - first < FEWEST_LINES) {
      return null;
    }
    int from = first;
    int to = last;
    double usual = usualStep(lines.subList(first, last));
    if (lines.get(from + 1).y() - lines.get(from).y() > APART * usual) {
      from++;
    }
    if (to - from > 1 && lines.get(to - 1).y() - lines.get(to - 2).y() > APART * usual) {
      to--;
    }
    List<PageLine> inside = lines.subList(from, to);
    boolean prose = isProse(side(inside, at, true)) && isProse(side(inside, at, false));
    int words = inside.stream().mapToInt(line -> line.words().size()).sum();
    return prose ? new Gutter(from, to, at, words) : null;
  }

  private static double usualStep(List<PageLine> lines) {
    double[] steps = new double[lines.size() - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = lines.get(i + 1).y() - lines.get(i).y();
    }
    Arrays.sort(steps);
    return Math.max(steps[steps.length / 2], lines.getFirst().size());
  }

  private static boolean isProse(List<PageLine> side) {
    if (side.size() < FEWEST_LINES) {
      return false;
    }
    double left = side.stream().mapToDouble(PageLine::left).min().orElse(0);
    double right = side.stream().mapToDouble(PageLine::right).max().orElse(0);
    long full =
        side.stream()
            .filter(line -> line.words().size() >= FEWEST_WORDS)
            .filter(line -> line.right() - line.left() >= FULL * (right - left))
            .count();
    return full * 2 >= side.size();
  }
}
