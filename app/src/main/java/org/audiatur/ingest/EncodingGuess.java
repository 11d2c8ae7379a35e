package org.audiatur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the character encoding of a text. A byte order mark decides; otherwise text that is valid
 * UTF-8 is UTF-8 (no other encoding is by chance); otherwise each old single-byte encoding is tried
 * and {@link LetterScore} says which gives words that look most like Russian, Ukrainian or a
 * Western language. Linear in the length of the file.
 */
final class EncodingGuess {

  /** In order of preference where two read the same. */
  private static final List<String> OLD =
      List.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "windows-1252");

  /** So much of a long file is enough to tell its encoding. */
  private static final int SAMPLE = 1 << 18;

  /**
   * Up to this share of broken bytes a text in UTF-8 counts as damaged, not as another encoding.
   */
  private static final double DAMAGE = 0.01;

  private final LetterScore letters = new LetterScore();

  Decoded decode(byte[] bytes) throws UnreadableException {
    Contents.check(bytes);
    Decoded decoded = unchecked(bytes);
    if (decoded.text().replace("\uFEFF", "").isBlank()) {
      throw new UnreadableException("holds nothing but blanks: there is nothing to read");
    }
    return decoded;
  }

  private Decoded unchecked(byte[] bytes) {
    if (Contents.isWide(bytes)) {
      Charset wide =
          bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new Decoded(replacing(bytes, wide), wide.name());
    }
    try {
      return new Decoded(strictly(bytes), "UTF-8");
    } catch (CharacterCodingException e) {
      return notCleanUtf8(bytes);
    }
  }

  private Decoded notCleanUtf8(byte[] bytes) {
    String damaged = replacing(bytes, StandardCharsets.UTF_8);
    long broken = damaged.chars().filter(c -> c == '\uFFFD').count();
    long whole = damaged.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (broken <= whole * DAMAGE) {
      return new Decoded(damaged, "UTF-8, damaged");
    }
    Charset best = best(sample(bytes));
    return new Decoded(replacing(bytes, best), best.name());
  }

  private Charset best(byte[] sample) {
    Charset best = Charset.forName(OLD.getFirst());
    double most = Double.NEGATIVE_INFINITY;
    for (String name : OLD) {
      Charset charset = Charset.forName(name);
      double score = letters.of(replacing(sample, charset));
      if (score > most) {
        most = score;
        best = charset;
      }
    }
    return best;
  }

  /** The beginning, from the first byte that is not ASCII on. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - SAMPLE / 16);
    return java.util.Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static String strictly(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String replacing(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }
}
