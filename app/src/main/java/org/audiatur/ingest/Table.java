package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is read: rows of cells of paragraphs. One whose cells are short is set as a table,
 * one that only lays out prose as the paragraphs in it.
 */
final class Table {

  private static final int LONGEST_CELL = 120;

  private final List<List<List<String>>> rows = new ArrayList<>();

  void row() {
    rows.add(new ArrayList<>());
  }

  void cell() {
    if (rows.isEmpty()) {
      row();
    }
    rows.getLast().add(new ArrayList<>());
  }

  void paragraph(String words) {
    if (rows.isEmpty() || rows.getLast().isEmpty()) {
      cell();
    }
    if (!words.isBlank()) {
      rows.getLast().getLast().add(words);
    }
  }

  /** Takes the row back that was just read. */
  void dropRow() {
    if (!rows.isEmpty()) {
      rows.removeLast();
    }
  }

  /** Sets it into a text. */
  void into(Prose prose) {
    if (isTable()) {
      prose.table(rows.stream().map(row -> row.stream().map(Table::line).toList()).toList());
    } else {
      rows.forEach(row -> row.forEach(cell -> cell.forEach(prose::paragraph)));
    }
  }

  /** Puts it as paragraphs into a cell of the table around it. */
  void into(Table outer) {
    rows.forEach(row -> outer.paragraph(String.join(" ", row.stream().map(Table::line).toList())));
  }

  private static String line(List<String> cell) {
    return String.join(" ", cell);
  }

  private boolean isTable() {
    boolean wide = rows.stream().anyMatch(row -> row.size() > 1);
    return rows.size() > 1
        && wide
        && rows.stream()
            .flatMap(List::stream)
            .allMatch(cell -> line(cell).length() <= LONGEST_CELL);
  }
}
