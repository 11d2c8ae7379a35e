package org.audiatur.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads comma or semicolon separated values with quotation marks as spreadsheets write them; the
 * first line names the columns.
 */
final class Csv {

  private final String text;
  private final char separator;
  private int at;

  private Csv(String text) {
    this.text = text;
    String head = text.lines().findFirst().orElse("");
    this.separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
  }

  static List<Map<?, ?>> rows(String text) {
    Csv csv = new Csv(text);
    List<String> names = csv.line();
    List<Map<?, ?>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> cells = csv.line();
      if (cells.size() != names.size() && !cells.equals(List.of(""))) {
        throw new IllegalArgumentException(
            "row "
                + (rows.size() + 2)
                + " has "
                + cells.size()
                + " cells, the head "
                + names.size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size() && cells.size() == names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    at += at < text.length() && text.charAt(at) == '\r' ? 1 : 0;
    at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    return cells;
  }

  private String cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length()
        && "\r\n".indexOf(text.charAt(at)) < 0
        && text.charAt(at) != separator) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) != '"') {
        cell.append(text.charAt(at));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(text.charAt(at++));
      } else {
        at++;
        return cell.toString();
      }
    }
    throw new IllegalArgumentException("a quotation mark is opened and never closed");
  }
}
