package org.audiatur.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes old Word documents: a small file system with the words in one file, their order in
 * another.
 */
final class MadeDoc {

  private static final int SECTOR = 512;
  private static final int LETTERS_AT = 0x400;

  private MadeDoc() {}

  static Path write(Path file, Sample sample) throws IOException {
    StringBuilder text = new StringBuilder(sample.title() + "\r");
    int mark = 0;
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      text.append(sample.paragraphs().get(i));
      if (i == sample.noted()) {
        mark = text.length();
        text.append("\u0002.");
      }
      text.append("\r");
    }
    sample.table().forEach(row -> text.append(String.join("\u0007", row)).append("\u0007\u0007"));
    text.append("\u0013 PAGE \u0014\u0015\r");
    return write(file, text.toString(), mark, "\u0002 " + sample.note() + "\r");
  }

  private static Path write(Path file, String text, int mark, String note) throws IOException {
    String all = text + note + "\r";
    ByteBuffer main = buffer(LETTERS_AT + 2 * all.length());
    main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(0x0A, (short) 0x200);
    main.putInt(0x4C, text.length()).putInt(0x50, note.length() + 1);
    main.putInt(0xAA, 0).putInt(0xAE, 10);
    main.putInt(0xB2, 16).putInt(0xB6, 12);
    main.putInt(0x1A2, 32).putInt(0x1A6, 30);
    main.put(LETTERS_AT, all.getBytes(StandardCharsets.UTF_16LE));
    ByteBuffer table = buffer(100);
    table.putInt(0, mark).putInt(4, text.length()).putShort(8, (short) 1);
    table.putInt(16, 0).putInt(20, note.length()).putInt(24, note.length() + 1);
    table.put(32, (byte) 1).putShort(33, (short) 2); // properties, to be passed over
    table.put(37, (byte) 2).putInt(38, 4 + 12);
    table.putInt(42, 0).putInt(46, all.length()).putInt(52, LETTERS_AT);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("WordDocument", main.array());
    files.put("1Table", table.array());
    return write(file, files);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A file system with these files: small ones in the file of small ones. */
  static Path write(Path file, Map<String, byte[]> files) throws IOException {
    int[] next = new int[SECTOR / 4];
    java.util.Arrays.fill(next, -1);
    ByteBuffer folder = buffer(SECTOR);
    ByteBuffer smallTable = buffer(SECTOR);
    ByteBuffer all = buffer(SECTOR * next.length);
    ByteBuffer small = buffer(4096);
    int at = 3; // after the table, the folder, the table of small ones
    int smallAt = 0;
    int entry = 1;
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      byte[] bytes = one.getValue();
      if (bytes.length < 4096) {
        entry(folder, entry++, one.getKey(), smallAt, bytes.length);
        int units = (bytes.length + 63) / 64;
        for (int i = 0; i < units; i++) {
          smallTable.putInt(4 * (smallAt + i), i + 1 < units ? smallAt + i + 1 : -2);
        }
        small.put(64 * smallAt, bytes);
        smallAt += units;
      } else {
        entry(folder, entry++, one.getKey(), at, bytes.length);
        at = place(all, next, at, bytes);
      }
    }
    entry(folder, 0, "Root Entry", at, 4096);
    folder.put(66, (byte) 5);
    at = place(all, next, at, small.array());
    ByteBuffer table = buffer(SECTOR);
    for (int i = 0; i < next.length; i++) {
      table.putInt(4 * i, i < 3 ? -2 : next[i]);
    }
    all.put(0, table.array()).put(SECTOR, folder.array()).put(2 * SECTOR, smallTable.array());
    ByteBuffer whole = buffer(SECTOR + SECTOR * at);
    whole.put(0, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    whole
        .putShort(30, (short) 9)
        .putShort(32, (short) 6)
        .putInt(44, 1)
        .putInt(48, 1)
        .putInt(56, 4096);
    whole.putInt(60, 2).putInt(64, 1).putInt(68, -2).putInt(72, 0).putInt(76, 0);
    for (int i = 1; i < 109; i++) {
      whole.putInt(76 + 4 * i, -1);
    }
    whole.put(SECTOR, all.array(), 0, SECTOR * at);
    return Files.write(file, whole.array());
  }

  private static int place(ByteBuffer all, int[] next, int from, byte[] bytes) {
    int sectors = (bytes.length + SECTOR - 1) / SECTOR;
    for (int i = 0; i < sectors; i++) {
      next[from + i] = i + 1 < sectors ? from + i + 1 : -2;
    }
    all.put(SECTOR * from, bytes);
    return from + sectors;
  }

  private static void entry(ByteBuffer folder, int number, String name, int start, int size) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    int at = 128 * number;
    folder.put(at, letters).putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) 2);
    folder.putInt(at + 116, start).putInt(at + 120, size);
  }
}
