package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an RTF document as they come, with its tables and notes. */
final class RichWords {

  private final Prose prose = new Prose();
  private final StringBuilder line = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private @Nullable Table table;
  private @Nullable StringBuilder note;
  private int notes;
  private String mark = "";

  void say(String some) {
    if (note != null) {
      note.append(some);
    } else {
      line.append(some);
    }
  }

  /** The number of a note, in the text and before the note. */
  void mark(RichState state) {
    if (state.isSilent() || note != null) {
      return;
    }
    notes++;
    mark = Raised.of(Integer.toString(notes));
    line.append(mark);
  }

  void beginNote() {
    note = new StringBuilder();
  }

  void endNote() {
    if (note != null) {
      prose.note(mark, note.toString());
    }
    note = null;
    mark = "";
  }

  void paragraph() {
    if (note != null) {
      note.append(' ');
      return;
    }
    if (!cells.isEmpty()) {
      line.append(' '); // a paragraph inside of a cell
      return;
    }
    endTable();
    prose.paragraph(line);
    line.setLength(0);
  }

  void page(RichState state) {
    if (!state.isSilent() && note == null) {
      paragraph();
      prose.page();
    }
  }

  void cell(RichState state) {
    if (!state.isSilent()) {
      cells.add(line.toString().strip());
      line.setLength(0);
    }
  }

  void row(RichState state) {
    if (state.isSilent() || cells.isEmpty()) {
      return;
    }
    Table open = table == null ? new Table() : table;
    open.row();
    for (String cell : cells) {
      open.cell();
      open.paragraph(cell);
    }
    table = open;
    cells.clear();
  }

  private void endTable() {
    if (table != null) {
      table.into(prose);
      table = null;
    }
  }

  String text() {
    cells.forEach(cell -> line.insert(0, cell + " "));
    cells.clear();
    paragraph();
    endTable();
    return prose.text();
  }
}
