package org.audiatur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a web page: valid UTF-8 is UTF-8 whatever the page says; otherwise what the page
 * or its envelope says; otherwise what {@link EncodingGuess} finds.
 */
final class WebEncoding {

  private static final int HEAD = 4096;
  private static final Pattern SAID =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{3,40})");

  private WebEncoding() {}

  /**
   * @param envelope what was said outside of the page, null if nothing
   */
  static Decoded decode(byte[] bytes, @Nullable String envelope) throws UnreadableException {
    if (Contents.isWide(bytes) || isUtf8(bytes)) {
      return new EncodingGuess().decode(bytes);
    }
    Charset said = charset(envelope == null ? said(bytes) : envelope);
    return said == null || said.equals(StandardCharsets.UTF_8)
        ? new EncodingGuess().decode(bytes)
        : new Decoded(new String(bytes, said), said.name());
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static @Nullable String said(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher said = SAID.matcher(head);
    return said.find() ? said.group(1) : null;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // the bytes will tell
    }
  }
}
