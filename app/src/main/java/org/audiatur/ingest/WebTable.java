package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of a web page from those that only lay out its prose. */
final class WebTable {

  private static final int LONGEST_CELL = 120;

  private WebTable() {}

  /** The cells, row by row; no rows if it is no table to be read as one. */
  static List<List<String>> rows(Element table) {
    if (table.select("table, p, div, h1, h2, h3, ul, ol, article").size() > 1) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<String> cells = row.select("td, th").eachText();
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    boolean wide = rows.stream().anyMatch(row -> row.size() > 1);
    boolean isShort =
        rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
    return wide && isShort && rows.size() > 1 ? rows : List.of();
  }
}
