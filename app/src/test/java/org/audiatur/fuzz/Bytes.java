package org.audiatur.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes that are taken for choices one after the other; when they are out, each choice is 0. */
final class Bytes {

  /** Below this a byte chooses a word, from here on a character follows. */
  private static final int WORDS = 200;

  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  private boolean isOut() {
    return at >= bytes.length;
  }

  int choice(int of) {
    return isOut() ? 0 : (bytes[at++] & 0xFF) % of;
  }

  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
    at = bytes.length;
    return rest;
  }

  /** As characters, two bytes each: half pairs too. */
  String characters() {
    StringBuilder text = new StringBuilder();
    while (!isOut()) {
      text.append((char) (choice(256) << 8 | choice(256)));
    }
    return text.toString();
  }

  /** As UTF-8, what is none as U+FFFD. */
  String utf8() {
    return new String(rest(), StandardCharsets.UTF_8);
  }

  /** A text of these words, with other characters between. */
  String words(List<String> words) {
    StringBuilder text = new StringBuilder();
    while (!isOut()) {
      int next = choice(256);
      if (next < WORDS) {
        text.append(words.get(next % words.size())).append(choice(4) == 0 ? "" : " ");
      } else {
        text.append((char) (choice(8) << 8 | choice(256)));
      }
    }
    return text.toString();
  }
}
