package org.audiatur.ingest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What holds inside one group of an RTF document. */
final class RichState {

  boolean unread;
  boolean optional;
  boolean fontTable;
  boolean hidden;
  boolean raised;
  boolean beginsNote;
  int unicodeBytes = 1;
  int font;
  @Nullable Charset charset;

  /** The same for a group inside. */
  RichState copy() {
    RichState inner = new RichState();
    inner.unread = unread;
    inner.fontTable = fontTable;
    inner.hidden = hidden;
    inner.raised = raised;
    inner.unicodeBytes = unicodeBytes;
    inner.font = font;
    inner.charset = charset;
    return inner;
  }

  /** True where words are not the text's. */
  boolean isSilent() {
    return unread || fontTable || hidden;
  }
}
