package org.audiatur.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** The text of a Word document, paragraph by paragraph. */
final class WordWords extends Markup {

  private static final Set<String> NO = Set.of("", "0", "false", "off");

  private final Map<String, String> footnotes;
  private final Map<String, String> endnotes;
  private final Prose prose = new Prose();
  private final Deque<WordRun> open = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();

  /** The words of a paragraph whose end was deleted: the next one goes on with them. */
  private String carried = "";

  private boolean inProperties;
  private boolean inRowProperties;
  private boolean endDeleted;
  private boolean rowDeleted;
  private boolean heading;
  private int footnote;
  private int endnote;

  /**
   * @param footnotes words by number in the file
   */
  WordWords(Map<String, String> footnotes, Map<String, String> endnotes) {
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  Prose prose() {
    return prose;
  }

  @Override
  boolean start(String element, Attributes attributes) {
    switch (element) {
      case "p" -> begin();
      case "pPr" -> inProperties = true;
      case "trPr" -> inRowProperties = true;
      case "pStyle" -> heading = isHeading(attributes.get("val", ""));
      case "outlineLvl" -> heading = true;
      case "tbl" -> tables.push(new Table());
      case "tr" -> row();
      case "tc" -> cell();
      case "footnoteReference" -> footnote += reference(attributes, footnotes, footnote + 1);
      case "endnoteReference" -> endnote += reference(attributes, endnotes, endnote + 1);
      case "del" -> deleted();
      default -> {} // runs and what is in them
    }
    return open.isEmpty()
        ? !element.equals("del") && !element.equals("moveFrom") && !element.equals("Fallback")
        : open.peek().start(element, attributes);
  }

  private void begin() {
    open.push(new WordRun());
    open.peek().say(carried);
    carried = "";
    heading = false;
    endDeleted = false;
  }

  private static boolean isHeading(String style) {
    return style.matches("(?i)(?:heading|title|subtitle|заголовок|название).*|[1-9]");
  }

  private void row() {
    if (!tables.isEmpty()) {
      tables.peek().row();
      rowDeleted = false;
    }
  }

  private void cell() {
    if (!tables.isEmpty()) {
      tables.peek().cell();
    }
  }

  private void deleted() {
    endDeleted |= inProperties;
    rowDeleted |= inRowProperties;
  }

  /** Names a note; gives by how many the numbers grow: a mark of the writer's own has none. */
  private int reference(Attributes attributes, Map<String, String> notes, int number) {
    String note = notes.get(attributes.get("id", ""));
    if (note == null || open.isEmpty()) {
      return 0;
    }
    boolean own = !NO.contains(attributes.get("customMarkFollows", ""));
    String mark = own ? "" : Raised.of(Integer.toString(number));
    open.peek().say(mark);
    prose.note(mark, note);
    return own ? 0 : 1;
  }

  @Override
  void end(String element) {
    switch (element) {
      case "p" -> paragraph();
      case "pPr" -> inProperties = false;
      case "trPr" -> inRowProperties = false;
      case "tr" -> endRow();
      case "tbl" -> table();
      default -> run(element);
    }
  }

  private void run(String element) {
    if (!open.isEmpty()) {
      open.peek().end(element);
    }
  }

  private void paragraph() {
    String words = open.pop().words();
    if (endDeleted) {
      endDeleted = false;
      carried = words;
      return;
    }
    if (!tables.isEmpty()) {
      tables.peek().paragraph(words.replace('\f', '\n'));
      return;
    }
    String[] pages = words.split("\f", -1);
    for (int i = 0; i < pages.length; i++) {
      if (i > 0) {
        prose.page();
      }
      say(pages[i]);
    }
  }

  private void say(String words) {
    if (heading) {
      prose.heading(words);
    } else {
      prose.paragraph(words);
    }
  }

  private void endRow() {
    if (rowDeleted && !tables.isEmpty()) {
      tables.peek().dropRow();
    }
    rowDeleted = false;
  }

  private void table() {
    if (tables.isEmpty()) {
      return;
    }
    Table table = tables.pop();
    if (tables.isEmpty()) {
      table.into(prose);
    } else {
      table.into(tables.peek());
    }
  }

  @Override
  void text(String words) {
    if (!open.isEmpty()) {
      open.peek().text(words);
    }
  }
}
