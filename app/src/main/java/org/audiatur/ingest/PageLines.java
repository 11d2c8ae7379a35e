package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the signs of a page together to words and lines. Signs whose heights overlap by half stand
 * on one line: so marks of notes, set high and small, stay with their word. A big first letter goes
 * to the first line beside it. Costs O(n log n) in the signs.
 */
final class PageLines {

  private static final double OVERLAP = 0.5;

  /** A letter that many times as large as the others opens a chapter. */
  private static final double BIG = 1.8;

  /** So much smaller and higher a figure is the mark of a note. */
  private static final double SMALL = 0.82;

  private static final double HIGH = 0.18;

  /** A gap of more than this share of a blank parts words. */
  private static final double GAP = 0.5;

  private static final double NARROWEST_BLANK = 0.18;
  private static final double WIDEST_BLANK = 0.4;

  /** The signs of one line, and how high they reach. */
  private static final class Row {

    private final List<Glyph> glyphs = new ArrayList<>();
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    void add(Glyph glyph) {
      glyphs.add(glyph);
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.y());
    }

    boolean fits(Glyph glyph) {
      double shared = Math.min(bottom, glyph.y()) - Math.max(top, glyph.top());
      double smaller = Math.min(bottom - top, glyph.y() - glyph.top());
      return shared > OVERLAP * smaller;
    }
  }

  private PageLines() {}

  /** The lines of a page from top to bottom. */
  static List<PageLine> of(List<Glyph> all) {
    List<Glyph> glyphs = all.stream().filter(glyph -> glyph.size() > 0).toList();
    double usual = median(glyphs);
    List<Row> rows = new ArrayList<>();
    glyphs.stream()
        .filter(glyph -> !glyph.isBlank() && glyph.size() < usual * BIG)
        .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
        .forEach(glyph -> row(rows, glyph).add(glyph));
    List<Row> big = new ArrayList<>();
    glyphs.stream()
        .filter(glyph -> !glyph.isBlank() && glyph.size() >= usual * BIG)
        .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
        .forEach(glyph -> row(big, glyph).add(glyph));
    big.forEach(row -> place(row, rows));
    glyphs.stream().filter(Glyph::isBlank).forEach(blank -> blank(rows, blank));
    return rows.stream()
        .map(PageLines::line)
        .sorted(Comparator.comparingDouble(PageLine::y).thenComparingDouble(PageLine::left))
        .toList();
  }

  private static Row row(List<Row> rows, Glyph glyph) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
      if (rows.get(i).fits(glyph)) {
        return rows.get(i);
      }
    }
    rows.add(new Row());
    return rows.getLast();
  }

  /** A big letter alone goes to the first line beside it, a big line stands by itself. */
  private static void place(Row big, List<Row> rows) {
    Glyph first = big.glyphs.getFirst();
    if (big.glyphs.size() == 1) {
      for (Row row : rows) {
        boolean beside = row.bottom > big.top && row.top < big.bottom;
        Glyph next = row.glyphs.stream().min(Comparator.comparingDouble(Glyph::x)).orElse(first);
        if (beside && next.x() >= first.x() && next.x() - first.right() < 2 * next.size()) {
          row.glyphs.add(
              new Glyph(first.text(), next.x() - 0.01, next.y(), 0, next.size(), next.blank()));
          return;
        }
      }
    }
    rows.add(big);
  }

  /** Blanks part words also where hardly any room is between them. */
  private static void blank(List<Row> rows, Glyph blank) {
    for (Row row : rows) {
      if (blank.y() <= row.bottom + 1 && blank.y() > row.top) {
        row.glyphs.add(blank);
        return;
      }
    }
  }

  private static double median(List<Glyph> glyphs) {
    double[] sizes =
        glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).sorted().toArray();
    return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
  }

  private static PageLine line(Row row) {
    row.glyphs.sort(Comparator.comparingDouble(Glyph::x));
    double size = median(row.glyphs);
    double base =
        row.glyphs.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.size() > size * SMALL)
            .mapToDouble(Glyph::y)
            .max()
            .orElse(row.bottom);
    return new PageLine(words(row.glyphs, size, base), base, size);
  }

  private static List<PageWord> words(List<Glyph> glyphs, double size, double base) {
    List<PageWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double left = 0;
    double right = 0;
    for (Glyph glyph : glyphs) {
      boolean parted = glyph.isBlank() || glyph.x() - right > gap(glyph);
      if (parted && !text.isEmpty()) {
        words.add(new PageWord(text.toString(), left, right));
        text.setLength(0);
      }
      if (!glyph.isBlank()) {
        left = text.isEmpty() ? glyph.x() : left;
        right = text.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
        boolean raised = glyph.size() < size * SMALL && glyph.y() < base - HIGH * size;
        text.append(raised ? Raised.of(glyph.text()) : glyph.text());
      }
    }
    if (!text.isEmpty()) {
      words.add(new PageWord(text.toString(), left, right));
    }
    return words;
  }

  private static double gap(Glyph glyph) {
    double blank =
        Math.clamp(glyph.blank(), NARROWEST_BLANK * glyph.size(), WIDEST_BLANK * glyph.size());
    return GAP * blank;
  }
}
