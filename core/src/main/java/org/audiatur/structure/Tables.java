package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.text.ReadingText;

/**
 * Tables: at least two paragraphs or lines running, with equally many columns set by tabs, upright
 * strokes or several blanks in the original. Justified prose has wide gaps too, so columns by
 * blanks count only where their cells are short.
 */
final class Tables {

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_ROW = 400;
  private static final int LONGEST_CELL = 30;
  private static final Pattern FRAME = Pattern.compile("^\\|\\s*|\\s*\\|$");
  private static final Pattern SIGNS = Pattern.compile("\\s*(?:\\t+|\\|)\\s*");
  private static final Pattern BLANKS = Pattern.compile("(?<=\\S) {3,}(?=\\S)");

  private final ReadingText reading;
  private final Draft draft;

  Tables(ReadingText reading, Draft draft) {
    this.reading = reading;
    this.draft = draft;
  }

  void mark() {
    List<Integer> rows = new ArrayList<>();
    int columns = 0;
    for (int i = 0; i <= draft.size(); i++) {
      int own = i < draft.size() ? columns(i) : 0;
      if (own != columns) {
        close(rows);
        columns = own;
      }
      if (own > 1) {
        rows.add(i);
      }
    }
  }

  private void close(List<Integer> rows) {
    int lines = rows.stream().mapToInt(i -> original(i).split("\n").length).sum();
    if (lines >= FEWEST_ROWS) {
      rows.forEach(i -> draft.mark(i, "table"));
    }
    rows.clear();
  }

  private String original(int i) {
    return reading.passage(draft.span(i)).text().strip();
  }

  /** Into how many columns all its lines are set, 0 if into none or differing ones. */
  private int columns(int i) {
    if (draft.span(i).length() > LONGEST_ROW) {
      return 0;
    }
    int columns = -1;
    for (String line : original(i).split("\n")) {
      if (!line.isBlank()) {
        int own = cells(line.strip());
        columns = columns < 0 || columns == own ? own : 0;
      }
    }
    return Math.max(columns, 0);
  }

  private static int cells(String line) {
    if (line.indexOf('\t') < 0 && line.indexOf('|') < 0 && !line.contains("   ")) {
      return 0;
    }
    String inner = FRAME.matcher(line).replaceAll("");
    String[] signed = SIGNS.split(inner, -1);
    if (signed.length > 1) {
      return signed.length;
    }
    String[] blank = BLANKS.split(line);
    int length = 0;
    for (String cell : blank) {
      length += cell.length();
    }
    return blank.length > 1 && length <= LONGEST_CELL * blank.length ? blank.length : 0;
  }
}
