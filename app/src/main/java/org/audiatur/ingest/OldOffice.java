package org.audiatur.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files within an office document of before 2007, which is a small file system: sectors in
 * chains, a table of the chains, a folder. Small files lie in sectors of their own, in one large
 * file.
 */
final class OldOffice {

  static final String BEGINNING = "\u00D0\u00CF\u0011\u00E0";

  private static final int HEADER = 512;
  private static final int FIRST_TABLES = 109;
  private static final int ENTRY = 128;
  private static final int NAME = 64;
  private static final int MOST_SECTORS = 1 << 20;

  /** Where a file begins and how long it is. */
  private record Entry(int start, int size) {}

  private final ByteBuffer bytes;
  private final int sector;
  private final int small;
  private final int largest;
  private final int[] table;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final ByteBuffer smallTable;
  private final ByteBuffer smallFiles;

  OldOffice(byte[] file) {
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    sector = 1 << bytes.getShort(30);
    small = 1 << bytes.getShort(32);
    largest = bytes.getInt(56);
    table = table();
    ByteBuffer folder = chain(bytes.getInt(48), Integer.MAX_VALUE);
    Entry root = new Entry(-2, 0);
    for (int at = 0; at + ENTRY <= folder.limit(); at += ENTRY) {
      Entry entry = new Entry(folder.getInt(at + 116), folder.getInt(at + 120));
      root = folder.get(at + 66) == 5 ? entry : root;
      entries.put(name(folder, at), entry);
    }
    smallTable = chain(bytes.getInt(60), Integer.MAX_VALUE);
    smallFiles = chain(root.start(), root.size());
  }

  private static String name(ByteBuffer folder, int at) {
    int length = Math.clamp(folder.getShort(at + NAME) - 2, 0, NAME - 2);
    byte[] name = new byte[length];
    folder.get(at, name);
    return new String(name, StandardCharsets.UTF_16LE);
  }

  /** For each sector the next one of its chain. */
  private int[] table() {
    int sectors = Math.min(MOST_SECTORS, bytes.limit() / sector + 1);
    int[] next = new int[sectors];
    Arrays.fill(next, -1);
    int filled = 0;
    for (int i = 0; i < FIRST_TABLES; i++) {
      filled = fill(next, filled, bytes.getInt(76 + 4 * i));
    }
    int more = bytes.getInt(68);
    for (int i = bytes.getInt(72); i > 0 && more >= 0 && filled < sectors; i--) {
      for (int k = 0; k < sector / 4 - 1; k++) {
        filled = fill(next, filled, bytes.getInt(place(more) + 4 * k));
      }
      more = bytes.getInt(place(more) + sector - 4);
    }
    return next;
  }

  private int fill(int[] next, int filled, int from) {
    int at = filled;
    for (int k = 0; from >= 0 && k < sector / 4 && at < next.length; k++) {
      next[at++] = bytes.getInt(place(from) + 4 * k);
    }
    return at;
  }

  private int place(int number) {
    return Math.max(HEADER, sector) + number * sector;
  }

  private ByteBuffer chain(int start, int size) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    BitSet seen = new BitSet();
    for (int at = start;
        at >= 0 && at < table.length && !seen.get(at) && all.size() < size;
        at = table[at]) {
      seen.set(at);
      int from = place(at);
      all.write(bytes.array(), from, Math.min(sector, bytes.limit() - from));
    }
    return buffer(all.toByteArray(), size);
  }

  private static ByteBuffer buffer(byte[] all, int size) {
    int length = Math.min(all.length, size);
    return ByteBuffer.wrap(Arrays.copyOf(all, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The bytes of a file in it. */
  ByteBuffer file(String name) throws UnreadableException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new UnreadableException(
          "is an old office document without its part "
              + name
              + ". Maybe open it and save it as .docx");
    }
    return entry.size() >= largest ? chain(entry.start(), entry.size()) : ofSmall(entry);
  }

  private ByteBuffer ofSmall(Entry entry) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int at = entry.start();
    for (int left = entry.size(); left > 0 && at >= 0; left -= small) {
      all.write(smallFiles.array(), at * small, Math.min(small, smallFiles.limit() - at * small));
      at = smallTable.getInt(at * 4);
    }
    return buffer(all.toByteArray(), entry.size());
  }
}
