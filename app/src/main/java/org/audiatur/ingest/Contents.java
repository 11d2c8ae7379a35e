package org.audiatur.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells texts from other files by their bytes. */
final class Contents {

  private static final String DJVU = "AT&TFORM";

  private static final Map<String, String> BEGINNINGS = beginnings();

  /** A text may hold one stray control character in so many bytes. */
  private static final int ONE_CONTROL_IN = 200;

  private static final int SAMPLE = 1 << 16;
  private static final int LAST_CYRILLIC_BLOCK = 0x05;
  private static final int PUNCTUATION_BLOCK = 0x20;
  private static final double MOST = 0.8;

  private Contents() {}

  static void check(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty: there is nothing to read");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (head.startsWith(beginning.getKey())) {
        throw new UnreadableException(
            "is " + beginning.getValue() + ", which cannot be read. " + help(beginning.getKey()));
      }
    }
    if (!isWide(bytes) && looksBinary(bytes)) {
      throw new UnreadableException(
          "is a binary file, not text. Maybe it is UTF-16 without a byte order mark: save it as UTF-8");
    }
  }

  /**
   * True for UTF-16 with a byte order mark. The mark alone does not prove it (in windows-1251 it
   * reads «яю» or «юя»): the high bytes after it must be those of European scripts and signs.
   */
  static boolean isWide(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xFF) + (bytes[1] & 0xFF) != 0xFF + 0xFE) {
      return false;
    }
    int high = bytes[0] == (byte) 0xFF ? 1 : 0;
    int length = Math.min(bytes.length, SAMPLE) / 2;
    int european = 0;
    for (int i = 1; i < length; i++) {
      int block = bytes[2 * i + high] & 0xFF;
      if (block <= LAST_CYRILLIC_BLOCK || block == PUNCTUATION_BLOCK) {
        european++;
      }
    }
    return european >= (length - 1) * MOST;
  }

  private static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && !isBlank(bytes[i])) {
        controls++;
      }
    }
    return controls > Math.max(2, length / ONE_CONTROL_IN);
  }

  private static boolean isBlank(byte b) {
    return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A;
  }

  private static String help(String beginning) {
    return beginning.equals(DJVU)
        ? "Maybe save its text with a DjVu viewer (or djvutxt), or make a PDF of it"
        : "Maybe save its text as .txt and give that file";
  }

  private static Map<String, String> beginnings() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("PK\u0005\u0006", "an empty archive");
    kinds.put("GIF8", "a GIF picture");
    kinds.put("\u001F\u008B", "a gzip archive");
    kinds.put("Rar!", "a RAR archive");
    kinds.put("7z\u00BC\u00AF", "a 7-Zip archive");
    kinds.put(DJVU, "a DjVu document");
    kinds.put("SQLite format 3", "a database");
    return kinds;
  }
}
