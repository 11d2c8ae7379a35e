package org.audiatur.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells texts from other files by their bytes. */
final class Contents {

  private static final Map<String, String> BEGINNINGS = beginnings();

  /** A text may hold one stray control character in so many bytes. */
  private static final int ONE_CONTROL_IN = 200;

  private static final int SAMPLE = 1 << 16;

  private Contents() {}

  static void check(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty: there is nothing to read");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (head.startsWith(beginning.getKey())) {
        throw new UnreadableException(
            "is " + beginning.getValue() + ", not plain text. Maybe save its text as .txt and give that file");
      }
    }
    if (!isWide(head) && looksBinary(bytes)) {
      throw new UnreadableException(
          "is a binary file, not text. Maybe it is UTF-16 without a byte order mark: save it as UTF-8");
    }
  }

  private static boolean isWide(String head) {
    return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
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

  private static Map<String, String> beginnings() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("%PDF-", "a PDF");
    kinds.put("{\\rtf", "an RTF document");
    kinds.put("PK\u0003\u0004", "a ZIP archive or an office document");
    kinds.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    kinds.put("\u0089PNG", "a PNG picture");
    kinds.put("\u00FF\u00D8\u00FF", "a JPEG picture");
    kinds.put("GIF8", "a GIF picture");
    kinds.put("\u001F\u008B", "a gzip archive");
    kinds.put("AT&TFORM", "a DjVu document");
    kinds.put("SQLite format 3", "a database");
    return kinds;
  }
}
