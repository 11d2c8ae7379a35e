package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Word document (DOCX): its text as it reads once all changes are accepted, tables, text boxes,
 * notes with their marks. Running heads and feet, comments and hidden text are left out.
 */
final class WordDocument {

  private final Archive archive;
  private final String folder;

  private WordDocument(Archive archive, String folder) {
    this.archive = archive;
    this.folder = folder;
  }

  static Extract read(Archive archive) throws IOException, UnreadableException {
    String main = main(archive);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String text = new WordDocument(archive, folder).text(main);
    return Extract.of(text, Format.DOCX.label(), CoreProperties.of(archive, "docProps/core.xml"));
  }

  /** The part that holds the text: whatever ends in document.xml, Word's own first. */
  private static String main(Archive archive) throws UnreadableException {
    return archive.names().stream()
        .filter(name -> name.matches("(?:.*/)?document\\d*\\.xml"))
        .min((one, other) -> Boolean.compare(!one.startsWith("word/"), !other.startsWith("word/")))
        .orElseThrow(
            () ->
                new UnreadableException(
                    "is a Word document without its text (word/document.xml is missing). Maybe open it in Word and save it again"));
  }

  private String text(String main) throws IOException, UnreadableException {
    WordWords words = new WordWords(notes("footnotes.xml"), notes("endnotes.xml"));
    walk(main, words);
    return words.prose().text();
  }

  private Map<String, String> notes(String part) throws IOException, UnreadableException {
    if (!archive.has(folder + part)) {
      return Map.of();
    }
    Notes notes = new Notes();
    walk(folder + part, notes);
    return notes.byId;
  }

  private void walk(String part, Markup markup) throws IOException, UnreadableException {
    try (InputStream bytes = archive.part(part)) {
      markup.walk(bytes, part);
    }
  }

  /** The words of each note by its number in the file. */
  private static final class Notes extends Markup {

    private final Map<String, String> byId = new TreeMap<>();
    private final WordRun run = new WordRun();
    private String id = "";

    @Override
    boolean start(String element, Attributes attributes) {
      if (element.equals("footnote") || element.equals("endnote")) {
        id = attributes.get("id", "");
        run.clear();
        return !attributes.get("type", "normal").toLowerCase(Locale.ROOT).contains("separator");
      }
      return run.start(element, attributes);
    }

    @Override
    void end(String element) {
      switch (element) {
        case "footnote", "endnote" -> byId.put(id, run.words().strip());
        case "p" -> run.say(" ");
        default -> run.end(element);
      }
    }

    @Override
    void text(String words) {
      run.text(words);
    }
  }
}
