package org.audiatur.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The letters of an old Word document, with the signs that it has for its form, as a text. */
final class OldWordText {

  private static final char NOTE = 2;
  private static final char CELL = 7;
  private static final char LINE = 11;
  private static final char PAGE = 12;
  private static final char PARAGRAPH = 13;
  private static final char FIELD = 19;
  private static final char FIELD_RESULT = 20;
  private static final char FIELD_END = 21;
  private static final char HYPHEN = 30;
  private static final char SOFT_HYPHEN = 31;

  private final List<String> notes;
  private final List<Integer> marks;
  private final Prose prose = new Prose();
  private final StringBuilder line = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Table table = new Table();
  private boolean inTable;

  /** Fields in fields: true in what one is to show, false in what it shows. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /**
   * @param notes their words
   * @param marks where each is named
   */
  OldWordText(List<String> notes, List<Integer> marks) {
    this.notes = List.copyOf(notes);
    this.marks = List.copyOf(marks);
  }

  String of(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      read(letters.charAt(i), i);
    }
    paragraph();
    endTable();
    return prose.text();
  }

  private void read(char c, int at) {
    switch (c) {
      case FIELD -> fields.push(true);
      case FIELD_RESULT -> result();
      case FIELD_END -> fields.poll();
      case NOTE -> note(marks.indexOf(at));
      case CELL -> cell();
      case PARAGRAPH -> paragraph();
      case PAGE -> page();
      default -> sign(c);
    }
  }

  private void result() {
    if (fields.poll() != null) {
      fields.push(false);
    }
  }

  private void sign(char c) {
    if (fields.contains(true)) {
      return;
    }
    switch (c) {
      case LINE -> line.append('\n');
      case HYPHEN -> line.append('\u2011');
      case SOFT_HYPHEN -> line.append('\u00AD');
      default -> line.append(c >= ' ' || c == '\t' ? Character.toString(c) : "");
    }
  }

  private void note(int number) {
    if (number >= 0 && number < notes.size()) {
      String mark = Raised.of(Integer.toString(number + 1));
      line.append(mark);
      prose.note(mark, notes.get(number));
    }
  }

  /** A cell mark right after another ends the row. */
  private void cell() {
    if (line.isEmpty() && !cells.isEmpty()) {
      table.row();
      for (String cell : cells) {
        table.cell();
        table.paragraph(cell);
      }
      inTable = true;
      cells.clear();
    } else {
      cells.add(line.toString().strip());
      line.setLength(0);
    }
  }

  private void paragraph() {
    if (!cells.isEmpty()) {
      line.append(' ');
      return;
    }
    endTable();
    prose.paragraph(line);
    line.setLength(0);
  }

  private void page() {
    paragraph();
    prose.page();
  }

  private void endTable() {
    cells.forEach(prose::paragraph);
    cells.clear();
    if (inTable) {
      table.into(prose);
      table = new Table();
      inTable = false;
    }
  }
}
