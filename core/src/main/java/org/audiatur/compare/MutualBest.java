package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows of a table of likenesses belong to which columns. First the anchors: cells that are
 * clearly the best of their row and of their column and high by themselves. An anchor raises the
 * cells that lie beside it on its diagonal, since what two tellers tell next to one thing is often
 * the same next thing, also after a jump back. Then every cell that is the best of its row and of
 * its column by a margin, and high enough. Linear in the cells; the table turned on its side gives
 * the same cells. Rows of one sentence are no rivals of each other, nor are columns.
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
  static final int REACH = 7;

  private final Measure measure;
  private final int[] rows;
  private final int[] columns;

  /**
   * @param rows by row the sentence it is of
   * @param columns by column the sentence it is of
   */
  MutualBest(Measure measure, int[] rows, int[] columns) {
    this.measure = measure;
    this.rows = rows;
    this.columns = columns;
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
  List<Cell> among(double[][] raised, int[] some, int[] others, double enough) {
    double[][] part = new double[some.length][others.length];
    for (int i = 0; i < some.length; i++) {
      for (int j = 0; j < others.length; j++) {
        part[i][j] = raised[some[i]][others[j]];
      }
    }
    int[] left = Arrays.stream(some).map(row -> rows[row]).toArray();
    int[] right = Arrays.stream(others).map(column -> columns[column]).toArray();
    return new MutualBest(measure, left, right)
        .best(part, part, enough).stream()
            .map(cell -> new Cell(some[cell.row()], others[cell.column()], cell.score(), false))
            .toList();
  }

  /**
   * Further cells, where the one tells in several clauses what the other tells in one: the best of
   * a row or column that has no cell yet, if the other end has none either, or has one in the same
   * sentence or beside it.
   *
   * @param known the cells that hold
   */
  List<Cell> further(double[][] table, double[][] raised, List<Cell> known, double enough) {
    Ends ends = new Ends(table.length, columns.length, known);
    int[] top = tops(raised);
    Set<Cell> found = new LinkedHashSet<>();
    for (int row = 0; row < table.length; row++) {
      int column = argMax(raised[row]);
      if (column >= 0 && ends.ofRow(row).isEmpty() && isNear(ends.ofColumn(column), row, rows)) {
        add(table, raised, row, column, enough, found);
      }
    }
    for (int column = 0; column < top.length; column++) {
      if (ends.ofColumn(column).isEmpty() && isNear(ends.ofRow(top[column]), column, columns)) {
        add(table, raised, top[column], column, enough, found);
      }
    }
    return List.copyOf(found);
  }

  private static void add(
      double[][] table, double[][] raised, int row, int column, double enough, Set<Cell> found) {
    if (table[row][column] > 0 && raised[row][column] >= enough) {
      found.add(new Cell(row, column, raised[row][column], false));
    }
  }

  /** True if there is none, or one is of the same sentence or of the one beside it. */
  private static boolean isNear(List<Integer> known, int end, int[] sentences) {
    return known.isEmpty()
        || known.stream().anyMatch(other -> Math.abs(sentences[other] - sentences[end]) <= 1);
  }

  /** By row its columns, by column its rows. */
  private record Ends(List<List<Integer>> byRow, List<List<Integer>> byColumn) {

    Ends(int rows, int columns, List<Cell> cells) {
      this(lists(rows), lists(columns));
      for (Cell cell : cells) {
        byRow.get(cell.row()).add(cell.column());
        byColumn.get(cell.column()).add(cell.row());
      }
    }

    private static List<List<Integer>> lists(int size) {
      return Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(size).toList();
    }

    List<Integer> ofRow(int row) {
      return byRow.get(row);
    }

    List<Integer> ofColumn(int column) {
      return byColumn.get(column);
    }
  }

  private List<Cell> best(double[][] bare, double[][] table, double enough) {
    int[] top = tops(table);
    List<Cell> found = new ArrayList<>();
    for (int row = 0; row < table.length; row++) {
      int column = argMax(table[row]);
      if (column >= 0
          && top[column] == row
          && bare[row][column] > 0
          && table[row][column] >= enough
          && isClear(table, row, column)) {
        found.add(new Cell(row, column, table[row][column], false));
      }
    }
    return found;
  }

  /** By column its best row. */
  private static int[] tops(double[][] table) {
    int[] top = new int[table.length == 0 ? 0 : table[0].length];
    for (int column = 0; column < top.length; column++) {
      for (int row = 1; row < table.length; row++) {
        top[column] = table[row][column] > table[top[column]][column] ? row : top[column];
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

  /** Better by the margin than all of its row and column that are of other sentences. */
  private boolean isClear(double[][] table, int row, int column) {
    double most = table[row][column] - measure.margin();
    for (int i = 0; i < table.length; i++) {
      if (rows[i] != rows[row] && table[i][column] > most) {
        return false;
      }
    }
    for (int j = 0; j < columns.length; j++) {
      if (columns[j] != columns[column] && table[row][j] > most) {
        return false;
      }
    }
    return true;
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
