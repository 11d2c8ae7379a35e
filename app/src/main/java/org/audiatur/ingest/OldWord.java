package org.audiatur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Word document of 1997 to 2003 (.doc): its words, tables and notes. What of it was deleted with
 * changes tracked, or hidden, is read too: the file keeps that apart from the words.
 */
final class OldWord {

  static final String REMARK =
      "is an old Word document: words deleted while changes were tracked, or hidden, are read too";

  /** Places in the first block of the file. */
  private static final int VERSION = 0x02;

  private static final int FLAGS = 0x0A;
  private static final int LETTERS = 0x4C;
  private static final int NOTE_LETTERS = 0x50;
  private static final int NOTE_MARKS = 0xAA;
  private static final int NOTE_TEXTS = 0xB2;
  private static final int PIECES = 0x1A2;

  private static final int WORD_97 = 0xC1;
  private static final int ENCRYPTED = 0x100;
  private static final int OTHER_TABLE = 0x200;
  private static final int COMPRESSED = 1 << 30;

  private final ByteBuffer main;
  private final ByteBuffer table;

  private OldWord(ByteBuffer main, ByteBuffer table) {
    this.main = main;
    this.table = table;
  }

  static Extract read(byte[] file) throws UnreadableException {
    OldOffice office = new OldOffice(file);
    if (office.has("EncryptedPackage")) {
      throw locked();
    }
    if (!office.has("WordDocument")) {
      throw new UnreadableException(
          "is an old office document, but none of Word. Maybe save what it tells as a text document");
    }
    ByteBuffer main = office.file("WordDocument");
    int flags = main.getShort(FLAGS);
    if ((flags & ENCRYPTED) != 0) {
      throw locked();
    }
    if ((main.getShort(VERSION) & 0xFFFF) < WORD_97) {
      throw new UnreadableException(
          "is a document of Word 6 or 95. Maybe open it in a word processor and save it as .docx, .odt or .rtf");
    }
    ByteBuffer table = office.file((flags & OTHER_TABLE) != 0 ? "1Table" : "0Table");
    return new OldWord(main, table).read();
  }

  private static UnreadableException locked() {
    return new UnreadableException(
        "is an office document. It has a password. Maybe open it and save it without one");
  }

  private Extract read() throws UnreadableException {
    String all = words();
    int length = Math.clamp(main.getInt(LETTERS), 0, all.length());
    int end = Math.clamp((long) length + main.getInt(NOTE_LETTERS), length, all.length());
    OldWordText text = new OldWordText(notes(all.substring(length, end)), places(NOTE_MARKS));
    String read = text.of(all.substring(0, length));
    return new Extract(read, Format.DOC.label(), Declared.nothing(), List.of(REMARK));
  }

  /** All letters of the file, those of notes, heads and feet behind those of the text. */
  private String words() throws UnreadableException {
    int at = main.getInt(PIECES);
    while (table.get(at) == 1) {
      at += 3 + (table.getShort(at + 1) & 0xFFFF);
    }
    if (table.get(at) != 2) {
      throw new UnreadableException(
          "is damaged: its list of pieces is missing. Maybe open it in a word processor and save it as .docx");
    }
    int pieces = (table.getInt(at + 1) - 4) / 12;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      int letters = table.getInt(at + 5 + 4 * (i + 1)) - table.getInt(at + 5 + 4 * i);
      int from = table.getInt(at + 5 + 4 * (pieces + 1) + 8 * i + 2);
      words.append(piece(from, letters));
    }
    return words.toString();
  }

  private String piece(int from, int letters) {
    boolean compressed = (from & COMPRESSED) != 0;
    byte[] bytes = new byte[compressed ? letters : 2 * letters];
    main.get(compressed ? (from & ~COMPRESSED) / 2 : from, bytes);
    Charset charset = compressed ? Charset.forName("windows-1252") : StandardCharsets.UTF_16LE;
    return new String(bytes, charset);
  }

  /** Numbers at a place of the table: where notes are named, or where each begins. */
  private List<Integer> places(int field) {
    List<Integer> places = new ArrayList<>();
    int from = main.getInt(field);
    int size = main.getInt(field + 4);
    int width = field == NOTE_MARKS ? 6 : 4; // marks have flags behind their places
    int count = size < 4 ? 0 : field == NOTE_MARKS ? (size - 4) / width : size / width;
    for (int i = 0; i < count; i++) {
      places.add(table.getInt(from + 4 * i));
    }
    return places;
  }

  private List<String> notes(String words) {
    List<Integer> starts = places(NOTE_TEXTS);
    List<String> notes = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      int from = Math.clamp(starts.get(i), 0, words.length());
      int to = Math.clamp(starts.get(i + 1), from, words.length());
      notes.add(words.substring(from, to).replaceAll("[\\x00-\\x1F]+", " ").strip());
    }
    return notes;
  }
}
