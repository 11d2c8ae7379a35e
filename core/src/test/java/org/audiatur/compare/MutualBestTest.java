package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MutualBestTest {

  private static final MutualBest.Measure MEASURE = new MutualBest.Measure(2.4, 1.8, 0.15, 0.6);

  @Test
  void theBestOfItsRowAndColumnHolds() {
    assertThat(cells(new double[][] {{3, 0, 1}, {1, 2, 0}})).containsExactly("0-0", "1-1");
  }

  @Test
  void aRivalNearlyAsGoodLeavesBothOut() {
    assertThat(cells(new double[][] {{3, 2.9}, {0, 0}})).isEmpty();
  }

  @Test
  void whatStandsBesideAnAnchorNeedsLess() {
    assertThat(cells(new double[][] {{3, 0}, {0, 1.5}})).containsExactly("0-0", "1-1");
    assertThat(cells(new double[][] {{2, 0}, {0, 1.5}})).containsExactly("0-0");
  }

  @Test
  void anAnchorGivesNothingToWhatSharesNothing() {
    assertThat(new MutualBest(new MutualBest.Measure(2, 0.1, 0.1, 5)).of(new double[][] {{3, 0}, {0, 0}}))
        .hasSize(1);
  }

  @Test
  void randomTablesAsTheSlowReferenceHasThem() {
    for (long seed = 0; seed < 300; seed++) {
      double[][] table = table(new Random(seed));
      assertThat(cells(table)).as("seed %d", seed).isEqualTo(slowly(table));
    }
  }

  @Test
  void aTableTurnedOnItsSideGivesTheSameCells() {
    for (long seed = 0; seed < 300; seed++) {
      double[][] table = table(new Random(seed));
      List<String> turned =
          new MutualBest(MEASURE)
              .of(turned(table)).stream()
                  .map(cell -> cell.column() + "-" + cell.row())
                  .sorted()
                  .toList();
      assertThat(turned).as("seed %d", seed).isEqualTo(cells(table).stream().sorted().toList());
    }
  }

  private static List<String> cells(double[][] table) {
    return new MutualBest(MEASURE)
        .of(table).stream().map(cell -> cell.row() + "-" + cell.column()).toList();
  }

  private static double[][] table(Random random) {
    double[][] table = new double[1 + random.nextInt(12)][1 + random.nextInt(12)];
    for (double[] row : table) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(3) == 0 ? random.nextInt(40) / 10.0 : 0;
      }
    }
    return table;
  }

  private static double[][] turned(double[][] table) {
    double[][] turned = new double[table[0].length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  /** Each cell looked at beside all others of its row and column. */
  private static List<String> slowly(double[][] table) {
    double[][] raised = new double[table.length][table[0].length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        raised[i][j] = table[i][j] + (table[i][j] > 0 ? raise(table, i, j) : 0);
      }
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        if (table[i][j] > 0 && raised[i][j] >= MEASURE.enough() && isClear(raised, i, j)) {
          found.add(i + "-" + j);
        }
      }
    }
    return found;
  }

  private static double raise(double[][] table, int row, int column) {
    double most = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        int down = row - i;
        int right = column - j;
        if (down != 0 && right != 0 && table[i][j] >= MEASURE.anchor() && isClear(table, i, j)) {
          int far = Math.max(Math.abs(down), Math.abs(right)) - 1 + Math.abs(down - right);
          most = Math.max(most, MEASURE.raise() * (1 - far / (double) MutualBest.REACH));
        }
      }
    }
    return most;
  }

  private static boolean isClear(double[][] table, int row, int column) {
    for (int i = 0; i < table.length; i++) {
      if (i != row && table[i][column] > table[row][column] - MEASURE.margin()) {
        return false;
      }
    }
    for (int j = 0; j < table[0].length; j++) {
      if (j != column && table[row][j] > table[row][column] - MEASURE.margin()) {
        return false;
      }
    }
    return true;
  }
}
