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

  /** Never fed itself: to copy it is cheaper than to have it looked up among the providers. */
  private static final MessageDigest SHA_256 = sha256();

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
    return HexFormat.of().formatHex(fresh().digest(bytes));
  }

  private static MessageDigest fresh() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      return sha256();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256, which every Java must have", e);
    }
  }
}
