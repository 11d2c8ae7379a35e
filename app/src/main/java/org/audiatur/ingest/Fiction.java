package org.audiatur.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A FictionBook (FB2), the form in which many Russian memoirs circulate: text and notes. */
final class Fiction extends Markup {

  private final Map<String, String> notes;
  private final boolean notesOnly;
  private final Prose prose = new Prose();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private @Nullable String title;
  private @Nullable String written;
  private String noteId = "";
  private boolean inNotes;
  private boolean inBody;
  private boolean inTitle;
  private boolean inTitleInfo;
  private @Nullable String reference;

  private Fiction(Map<String, String> notes, boolean notesOnly) {
    this.notes = notes;
    this.notesOnly = notesOnly;
  }

  /** Notes stand at the end of the file, so it is walked twice. */
  static Extract read(byte[] bytes) throws IOException, UnreadableException {
    Fiction first = new Fiction(new LinkedHashMap<>(), true);
    first.walk(new ByteArrayInputStream(bytes), "text");
    Fiction book = new Fiction(first.notes, false);
    book.walk(new ByteArrayInputStream(bytes), "text");
    Declared declared = new Declared(book.title, book.name.toString(), book.written);
    return Extract.of(book.prose.text(), Format.FB2.label(), declared);
  }

  @Override
  boolean start(String element, Attributes attributes) {
    switch (element) {
      case "body" -> {
        inBody = true;
        inNotes = attributes.get("name", "").matches("notes|comments|footnotes");
      }
      case "section" -> section(attributes);
      case "title" -> inTitle = true;
      case "title-info" -> inTitleInfo = true;
      case "p", "v", "subtitle", "text-author", "td", "th" -> words.setLength(0);
      case "a" ->
          reference = attributes.get("type", "").equals("note") ? attributes.get("href", "") : null;
      default -> {} // what only groups others
    }
    return !element.equals("binary");
  }

  private void section(Attributes attributes) {
    if (inNotes && attributes.get("id") != null) {
      noteId = attributes.get("id", "");
      note.setLength(0);
    }
  }

  @Override
  void end(String element) {
    switch (element) {
      case "body" -> inBody = false;
      case "section" -> endNote();
      case "title" -> inTitle = false;
      case "title-info" -> inTitleInfo = false;
      case "p", "v", "subtitle", "text-author", "td", "th" -> paragraph(element.equals("subtitle"));
      case "a" -> reference = null;
      case "book-title" -> title = inTitleInfo && title == null ? taken() : title;
      case "date" -> written = inTitleInfo && written == null ? taken() : written;
      case "first-name", "middle-name", "last-name" -> author();
      default -> {} // what only groups others
    }
  }

  private String taken() {
    String taken = words.toString().strip();
    words.setLength(0);
    return taken;
  }

  private void author() {
    if (inTitleInfo) {
      name.append(name.isEmpty() ? "" : " ").append(taken());
    }
  }

  private void endNote() {
    if (inNotes && !noteId.isEmpty()) {
      notes.putIfAbsent(noteId, note.toString().strip());
      noteId = "";
    }
  }

  private void paragraph(boolean subtitle) {
    String said = taken();
    if (inNotes) {
      note.append(inTitle ? "" : said + " ");
    } else if (inBody && !notesOnly) {
      if (inTitle || subtitle) {
        prose.heading(said);
      } else {
        prose.paragraph(said);
      }
    }
  }

  @Override
  void text(String some) {
    if (reference == null || notesOnly || inNotes) {
      words.append(some.replaceAll("\\s+", " "));
      return;
    }
    String mark = Raised.of(some.replaceAll("[\\[\\](){}\\s]", ""));
    String said = notes.get(reference.replaceFirst("^#", ""));
    words.append(mark);
    if (said != null) {
      prose.note(mark, said);
    }
  }
}
