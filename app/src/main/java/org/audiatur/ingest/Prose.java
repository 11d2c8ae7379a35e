package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a document, laid out as a plain text: a paragraph a line with a blank line after it,
 * cells of a table apart by tabs, form feeds between pages. Notes stand below the part of the text
 * that names them, as at the foot of a page, each with its mark before it.
 */
final class Prose {

  /** So many characters after the first mark a page would end, and its notes stand there. */
  private static final int PAGE = 3000;

  /** The number or the sign of an item, set apart from it by a tab. */
  private static final Pattern LABEL = Pattern.compile("^\\s*(\\S{0,5}[.)]|[•·–—*-])\\t\\s*");

  /**
   * A note that was named.
   *
   * @param at how long the text was before the paragraph that names it
   */
  private record Note(int at, String words) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();

  /** Adds a paragraph, with line ends inside where the document has them. */
  void paragraph(CharSequence words) {
    String paragraph = tidy(words.toString());
    if (paragraph.isEmpty()) {
      return;
    }
    text.append(paragraph).append("\n\n");
    if (!notes.isEmpty() && text.length() - notes.getFirst().at() > PAGE) {
      notesBefore(text.length());
    }
  }

  /** Adds a heading; notes of the part before stand before it, its own after it. */
  void heading(CharSequence words) {
    if (!words.toString().isBlank()) {
      notesBefore(text.length());
      paragraph(words);
    }
  }

  /** Adds the rows of a table, each with its cells. */
  void table(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList();
      text.append(String.join("\t", cells).stripTrailing()).append('\n');
    }
    text.append('\n');
  }

  /** Keeps a note whose mark was just named. */
  void note(String mark, String words) {
    String note = words.replaceAll("\\s+", " ").strip();
    if (!note.isEmpty()) {
      notes.add(new Note(text.length(), mark.isEmpty() ? note : mark + " " + note));
    }
  }

  /** Begins a new page. */
  void page() {
    notesBefore(text.length() + 1);
    if (!text.isEmpty()) {
      text.append('\f');
    }
  }

  private void notesBefore(int place) {
    while (!notes.isEmpty() && notes.getFirst().at() < place) {
      text.append(notes.removeFirst().words()).append("\n\n");
    }
  }

  /** All of it. */
  String text() {
    notesBefore(Integer.MAX_VALUE);
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.isEmpty() || end == 0 ? "" : text.substring(0, end) + "\n";
  }

  /** Without blanks at the ends of lines, and without lines that are blank. */
  private static String tidy(String all) {
    String words = LABEL.matcher(all).replaceFirst("$1 ");
    StringBuilder tidy = new StringBuilder(words.length());
    for (String line : words.split("\\R")) {
      String kept = line.strip();
      if (!kept.isEmpty()) {
        tidy.append(tidy.isEmpty() ? "" : "\n").append(kept);
      }
    }
    return tidy.toString();
  }
}
