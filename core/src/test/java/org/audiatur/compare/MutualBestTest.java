package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutualBestTest {

  private static final MutualBest.Measure MEASURE = new MutualBest.Measure(2.4, 1.8, 0.15, 0.6);

  private static final int LARGE = 6;

  @Test
  void theBestOfItsRowAndColumnHolds() {
    assertThat(cells(new double[][] {{3, 0, 1}, {1, 2, 0}})).containsExactly("0-0", "1-1");
  }

  @Test
  void aRivalNearlyAsGoodLeavesBothOut() {
    assertThat(cells(new double[][] {{3, 2.9}, {0, 0}})).isEmpty();
  }

  @Test
  void clausesOfOneSentenceAreNoRivals() {
    double[][] table = {{3}, {2.9}};
    assertThat(new MutualBest(MEASURE, new int[] {7, 7}, new int[] {0}).of(table)).hasSize(1);
  }

  @Test
  void whatStandsBesideAnAnchorNeedsLess() {
    assertThat(cells(new double[][] {{3, 0}, {0, 1.5}})).containsExactly("0-0", "1-1");
    assertThat(cells(new double[][] {{2, 0}, {0, 1.5}})).containsExactly("0-0");
  }

  @Test
  void anAnchorGivesNothingToWhatSharesNothing() {
    MutualBest.Measure generous = new MutualBest.Measure(2, 0.1, 0.1, 5);
    int[] two = {0, 1};
    assertThat(new MutualBest(generous, two, two).of(new double[][] {{3, 0}, {0, 0}})).hasSize(1);
  }

  @Test
  void whatTheOneTellsInTwoClausesGoesToOneOfTheOther() {
    double[][] table = {{3, 0}, {2, 0}, {0, 0}};
    List<MutualBest.Cell> known = best(table).of(table);
    assertThat(best(table).further(table, table, known, 1.5))
        .extracting(cell -> cell.row() + "-" + cell.column())
        .containsExactly("1-0");
    assertThat(best(table).further(table, table, known, 2.5)).isEmpty();
  }

  @Test
  void aClauseFarFromTheOtherDoesNotGoWithIt() {
    double[][] table = {{3}, {0}, {0}, {2}};
    assertThat(best(table).further(table, table, best(table).of(table), 1.5)).isEmpty();
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
          best(turned(table)).of(turned(table)).stream()
              .map(cell -> cell.column() + "-" + cell.row())
              .sorted()
              .toList();
      assertThat(turned).as("seed %d", seed).isEqualTo(cells(table).stream().sorted().toList());
    }
  }

  private static List<String> cells(double[][] table) {
    return best(table).of(table).stream().map(cell -> cell.row() + "-" + cell.column()).toList();
  }

  /** Of small tables each clause is a sentence; of larger ones each two are. */
  private static MutualBest best(double[][] table) {
    return new MutualBest(MEASURE, sentences(table.length), sentences(table[0].length));
  }

  private static int[] sentences(int clauses) {
    return IntStream.range(0, clauses).map(clause -> sentence(clause, clauses)).toArray();
  }

  private static int sentence(int clause, int clauses) {
    return clauses > LARGE ? clause / 2 : clause;
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
      if (table[i][column] > table[row][column]
          || table[i][column] == table[row][column] && i < row) {
        return false;
      }
    }
    for (int j = 0; j < table[0].length; j++) {
      if (table[row][j] > table[row][column] || table[row][j] == table[row][column] && j < column) {
        return false;
      }
    }
    for (int i = 0; i < table.length; i++) {
      if (sentence(i, table.length) != sentence(row, table.length)
          && table[i][column] > table[row][column] - MEASURE.margin()) {
        return false;
      }
    }
    for (int j = 0; j < table[0].length; j++) {
      if (sentence(j, table[0].length) != sentence(column, table[0].length)
          && table[row][j] > table[row][column] - MEASURE.margin()) {
        return false;
      }
    }
    return true;
  }
}
