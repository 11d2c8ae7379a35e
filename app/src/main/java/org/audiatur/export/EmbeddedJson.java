package org.audiatur.export;

import java.io.IOException;

/**
 * JSON made safe to stand inside a script element: {@code <} could end the element or begin a
 * comment, and a surrogate without its other half has no bytes in UTF-8. Both can only stand inside
 * JSON strings, so an escape changes no value.
 */
final class EmbeddedJson {

  private EmbeddedJson() {}

  /** A block of data that a browser does not execute. */
  static void block(String attribute, String json, Appendable out) throws IOException {
    out.append("<script type=\"application/json\" ").append(attribute).append('>');
    append(json, out);
    out.append("</script>\n");
  }

  static void append(String json, Appendable out) throws IOException {
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (c == '<' || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && !pair)) {
        out.append(json, done, i).append(String.format("\\u%04x", (int) c));
        done = i + 1;
      }
      i += pair ? 1 : 0;
    }
    out.append(json, done, json.length());
  }
}
