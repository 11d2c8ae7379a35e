package org.audiatur.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of an OpenDocument text, paragraph by paragraph. */
final class OpenWords extends Markup {

  /** Deleted words, remarks of readers, pages' heads, and what has no words of the text. */
  private static final Set<String> NOT_READ =
      Set.of(
          "tracked-changes",
          "annotation",
          "sequence-decls",
          "forms",
          "master-styles",
          "meta",
          "settings",
          "scripts",
          "font-face-decls",
          "desc",
          "binary-data",
          "ruby-text");

  private static final int MOST_BLANKS = 100;

  private final Prose prose = new Prose();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Deque<Boolean> raised = new ArrayDeque<>();
  private final Set<String> raisedStyles = new HashSet<>();
  private String style = "";
  private boolean inBody;
  private @Nullable StringBuilder mark;
  private @Nullable StringBuilder note;

  Prose prose() {
    return prose;
  }

  @Override
  boolean start(String element, Attributes attributes) {
    switch (element) {
      case "style" -> style = attributes.get("name", "");
      case "text-properties" -> style(attributes.get("text-position", ""));
      case "body" -> inBody = true;
      case "p", "h" -> open.push(new StringBuilder());
      case "span" -> raised.push(raisedStyles.contains(attributes.get("style-name", "")));
      case "s" -> say(" ".repeat(blanks(attributes.get("c", "1"))));
      case "tab" -> say("\t");
      case "line-break" -> say("\n");
      default -> parts(element);
    }
    return !NOT_READ.contains(element);
  }

  private void parts(String element) {
    switch (element) {
      case "table" -> tables.push(new Table());
      case "table-row" -> table(Table::row);
      case "table-cell" -> table(Table::cell);
      case "note-citation" -> mark = new StringBuilder();
      case "note-body" -> note = new StringBuilder();
      default -> {} // what only groups others
    }
  }

  private void table(Consumer<Table> step) {
    if (!tables.isEmpty()) {
      step.accept(tables.peek());
    }
  }

  private void style(String position) {
    if (position.startsWith("super")) {
      raisedStyles.add(style);
    }
  }

  private static int blanks(String count) {
    return count.matches("\\d{1,3}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
  }

  @Override
  void end(String element) {
    switch (element) {
      case "p" -> paragraph(false);
      case "h" -> paragraph(true);
      case "span" -> raised.poll();
      case "note" -> endNote();
      case "table" -> endTable();
      default -> {} // what only groups others
    }
  }

  private void paragraph(boolean heading) {
    if (open.isEmpty()) {
      return;
    }
    String words = open.pop().toString();
    if (note != null) {
      note.append(words).append(' ');
    } else if (!tables.isEmpty()) {
      tables.peek().paragraph(words);
    } else if (heading) {
      prose.heading(words);
    } else {
      prose.paragraph(words);
    }
  }

  private void endNote() {
    StringBuilder words = note;
    note = null;
    String label = mark == null ? "" : Raised.of(mark.toString());
    mark = null;
    say(label);
    if (words != null) {
      prose.note(label, words.toString());
    }
  }

  private void endTable() {
    Table table = tables.poll();
    if (table != null && tables.isEmpty()) {
      table.into(prose);
    } else if (table != null) {
      table.into(tables.element());
    }
  }

  @Override
  void text(String words) {
    if (mark != null && note == null) {
      mark.append(words.strip());
    } else if (inBody) {
      say(Boolean.TRUE.equals(raised.peek()) ? Raised.of(words) : words.replaceAll("\\s+", " "));
    }
  }

  private void say(String words) {
    if (!open.isEmpty()) {
      open.peek().append(words);
    }
  }
}
