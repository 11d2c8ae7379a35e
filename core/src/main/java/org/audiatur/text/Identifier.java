package org.audiatur.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifiers that survive: 16 hex digits of a SHA-256 over what a thing is made of, never over
 * where it stands in a run.
 */
public final class Identifier {

  private static final int DIGITS = 16;

  private Identifier() {}

  /** The id of what these parts describe; parts are joined by a character that no part may hold. */
  public static String of(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(part).append('\u001f');
    }
    return sha256(joined.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** SHA-256 in 64 lower-case hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256, which every Java must have", e);
    }
  }
}
