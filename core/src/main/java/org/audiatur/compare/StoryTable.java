package org.audiatur.compare;

import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;

/** How much speaks for each two clauses of two accounts telling of one thing. */
final class StoryTable {

  /** What two tellers mean, in whatever words, beside the words they share. */
  private static final double MEANING = 0.4;

  /** The same for what every story has. */
  private static final double COMMON_MEANING = 0.15;

  private static final double AROUND = 0.3;
  private static final double PARAGRAPH = 0.8;
  private static final double NAME = 0.8;
  private static final double CARRIED = 0.6;
  private static final double DEED = 0.4;
  private static final double DOER = 0.7;
  private static final double APART = -0.5;
  private static final double SAME_DAY = 0.6;
  private static final double NEAR_DAY = 0.3;
  private static final double OTHER_DAY = -0.6;
  private static final double FAR = -1.5;
  private static final long NEAR = 5;
  private static final long WEEKS = 40;

  /** What so many pairs of clauses share tells nothing. */
  private static final int COMMON = 400;

  private final Kinship kinship;
  private final Clauses clauses;

  StoryTable(Kinship kinship, Clauses clauses) {
    this.kinship = kinship;
    this.clauses = clauses;
  }

  double[][] of(StoryClauses one, StoryClauses other) {
    int rows = one.size();
    int columns = other.size();
    double[][] table = new double[rows][columns];
    if (rows == 0 || columns == 0) {
      return table;
    }
    add(table, one.words(), other.words(), 1);
    add(table, one.meanings(), other.meanings(), MEANING);
    add(table, one.commonMeanings(), other.commonMeanings(), COMMON_MEANING);
    add(table, one.byDeed(), other.byDeed(), DEED);
    double[][] names = new double[rows][columns];
    add(names, one.named(), other.named(), NAME);
    double[][] taken = new double[rows][columns];
    add(taken, one.carried(), other.named(), CARRIED);
    add(taken, one.named(), other.carried(), CARRIED);
    add(taken, one.carried(), other.words(), CARRIED);
    add(taken, one.words(), other.carried(), CARRIED);
    add(taken, one.carried(), other.carried(), CARRIED / 2);
    add(taken, one.doers(), other.doers(), DOER);
    double[][] sentences = new double[one.sentence(rows - 1) + 1][other.sentence(columns - 1) + 1];
    add(sentences, one.bySentence(), other.bySentence(), AROUND);
    double[][] paragraphs =
        new double[one.paragraph(rows - 1) + 1][other.paragraph(columns - 1) + 1];
    add(paragraphs, one.byParagraph(), other.byParagraph(), 1);
    shares(paragraphs);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        boolean apart =
            names[i][j] == 0
                && taken[i][j] == 0
                && !one.names(i).isEmpty()
                && !other.names(j).isEmpty();
        double own = table[i][j] + names[i][j] + taken[i][j];
        table[i][j] =
            own == 0
                ? 0
                : own
                    + (apart ? APART : 0)
                    + Math.max(
                        0,
                        sentences[one.sentence(i)][other.sentence(j)]
                            - AROUND * (table[i][j] + names[i][j]))
                    + PARAGRAPH * paragraphs[one.paragraph(i)][other.paragraph(j)]
                    + time(one, i, other, j);
      }
    }
    return table;
  }

  private static double time(StoryClauses one, int i, StoryClauses other, int j) {
    DateInterval some = one.when(i);
    DateInterval others = other.when(j);
    if (some == null || others == null || !some.isBounded() || !others.isBounded()) {
      return 0;
    }
    boolean both = one.isDated(i) && other.isDated(j);
    long apart = some.daysApart(others);
    if (apart > WEEKS) {
      return both ? 2 * FAR : FAR / 3;
    }
    if (some.overlaps(others)) {
      return both ? SAME_DAY : NEAR_DAY;
    }
    return apart <= NEAR ? both ? NEAR_DAY : 0 : both ? OTHER_DAY : OTHER_DAY / 2;
  }

  /** Each as its part of the most that its row or column has. */
  private static void shares(double[][] table) {
    double[] rows = new double[table.length];
    double[] columns = new double[table[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        rows[i] = Math.max(rows[i], table[i][j]);
        columns[j] = Math.max(columns[j], table[i][j]);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        double most = Math.max(rows[i], columns[j]);
        table[i][j] = most == 0 ? 0 : table[i][j] / most;
      }
    }
  }

  private void add(
      double[][] table, StoryClauses.Rows some, StoryClauses.Rows others, double weight) {
    for (Map.Entry<String, int[]> row : some.byKey().entrySet()) {
      Set<String> keys =
          row.getKey().startsWith(Clause.SOUND)
              ? Set.of(row.getKey())
              : kinship.allNear(row.getKey());
      for (String key : keys) {
        int[] columns = others.byKey().get(key);
        if (columns != null && columns.length * row.getValue().length <= COMMON) {
          double tells = weight * Clauses.tells(Math.max(columns.length, row.getValue().length));
          for (int i : row.getValue()) {
            for (int j : columns) {
              table[i][j] += tells;
            }
          }
        }
      }
    }
  }
}
