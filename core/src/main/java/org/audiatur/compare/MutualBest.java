package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table of likenesses belong to which columns. First the anchors: cells that are
 * clearly the best of their row and of their column and high by themselves. An anchor raises the
 * cells that lie beside it on its diagonal, since what two tellers tell next to one thing is often
 * the same next thing, also after a jump back. Then every cell that is the best of its row and of
 * its column by a margin, and high enough. Linear in the cells; the table turned on its side gives
 * the same cells.
 */
final class MutualBest {

  /** A cell that holds. */
  record Cell(int row, int column, double score, boolean anchor) {}

  /**
   * @param anchor how much an anchor must have
   * @param enough how much any other must have, raised by its anchors
   * @param margin by how much one must be better than the next
   * @param raise what an anchor right beside a cell gives it
   */
  record Measure(double anchor, double enough, double margin, double raise) {}

  /** How far an anchor reaches, and how far off its diagonal. */
  static final int REACH = 4;

  private final Measure measure;

  MutualBest(Measure measure) {
    this.measure = measure;
  }

  /** In the order of the rows. */
  List<Cell> of(double[][] table) {
    return of(table, raised(table));
  }

  /** The table with what its anchors give. */
  double[][] raised(double[][] table) {
    return raised(table, best(table, table, measure.anchor()));
  }

  /**
   * The same for a table of which the raised one is known.
   *
   * @param raised by {@link #raised(double[][])}
   */
  List<Cell> of(double[][] table, double[][] raised) {
    List<Cell> anchors = best(table, table, measure.anchor());
    List<Cell> all = new ArrayList<>();
    for (Cell cell : best(table, raised, measure.enough())) {
      boolean anchor =
          anchors.stream().anyMatch(a -> a.row() == cell.row() && a.column() == cell.column());
      all.add(new Cell(cell.row(), cell.column(), cell.score(), anchor));
    }
    return all;
  }

  /** Cells that are clearly the best of their row and column and have so much, in these only. */
  List<Cell> among(double[][] raised, int[] rows, int[] columns, double enough) {
    double[][] part = new double[rows.length][columns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        part[i][j] = raised[rows[i]][columns[j]];
      }
    }
    return best(part, part, enough).stream()
        .map(cell -> new Cell(rows[cell.row()], columns[cell.column()], cell.score(), false))
        .toList();
  }

  private List<Cell> best(double[][] bare, double[][] table, double enough) {
    int columns = table.length == 0 ? 0 : table[0].length;
    double[] next = new double[columns];
    int[] top = tops(table, next);
    List<Cell> found = new ArrayList<>();
    for (int row = 0; row < table.length; row++) {
      int column = argMax(table[row]);
      if (column >= 0
          && top[column] == row
          && bare[row][column] > 0
          && table[row][column] >= enough
          && table[row][column] - measure.margin() >= second(table[row], column)
          && table[row][column] - measure.margin() >= next[column]) {
        found.add(new Cell(row, column, table[row][column], false));
      }
    }
    return found;
  }

  /** By column its best row, and what the next best has. */
  private static int[] tops(double[][] table, double[] next) {
    int[] top = new int[next.length];
    for (int column = 0; column < next.length; column++) {
      next[column] = Double.NEGATIVE_INFINITY;
      for (int row = 1; row < table.length; row++) {
        double best = table[top[column]][column];
        next[column] = Math.max(next[column], Math.min(best, table[row][column]));
        top[column] = table[row][column] > best ? row : top[column];
      }
    }
    return top;
  }

  private static int argMax(double[] row) {
    int best = row.length == 0 ? -1 : 0;
    for (int i = 1; i < row.length; i++) {
      best = row[i] > row[best] ? i : best;
    }
    return best;
  }

  private static double second(double[] row, int but) {
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < row.length; i++) {
      second = i == but ? second : Math.max(second, row[i]);
    }
    return second;
  }

  /** The table with what the anchors give; each cell takes from its nearest anchor only. */
  private double[][] raised(double[][] table, List<Cell> anchors) {
    double[][] most = new double[table.length][table.length == 0 ? 0 : table[0].length];
    for (Cell anchor : anchors) {
      for (int row = Math.max(0, anchor.row() - REACH);
          row <= Math.min(table.length - 1, anchor.row() + REACH);
          row++) {
        for (int column = Math.max(0, anchor.column() - REACH);
            column <= Math.min(most[row].length - 1, anchor.column() + REACH);
            column++) {
          most[row][column] =
              Math.max(most[row][column], raise(row - anchor.row(), column - anchor.column()));
        }
      }
    }
    double[][] raised = new double[table.length][];
    for (int row = 0; row < table.length; row++) {
      raised[row] = table[row].clone();
      for (int column = 0; column < raised[row].length; column++) {
        raised[row][column] += table[row][column] > 0 ? most[row][column] : 0;
      }
    }
    return raised;
  }

  private double raise(int down, int right) {
    if (down == 0 || right == 0) {
      return 0;
    }
    int off = Math.abs(down - right);
    int far = Math.max(Math.abs(down), Math.abs(right));
    return measure.raise() * Math.max(0, 1 - (far - 1 + off) / (double) REACH);
  }
}
