package org.audiatur.export;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps {@code {{name}}}. What is put into a gap is never searched for gaps again. */
final class PageTemplate {

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\p{Lower}+)}}");

  /** What stands in one gap. */
  @FunctionalInterface
  interface Slot {
    void write(Appendable out) throws IOException;
  }

  private final String text;

  PageTemplate(String text) {
    this.text = text;
  }

  void fill(Map<String, Slot> slots, Appendable out) throws IOException {
    Matcher gap = GAP.matcher(text);
    int done = 0;
    while (gap.find()) {
      Slot slot = slots.get(gap.group(1));
      if (slot == null) {
        throw new IllegalStateException(
            "The template asks for " + gap.group() + ", there are " + slots.keySet());
      }
      out.append(text, done, gap.start());
      slot.write(out);
      done = gap.end();
    }
    out.append(text, done, text.length());
  }
}
