package org.audiatur.ingest;

/** Makes characters writable: a half of a surrogate pair, or a NUL, becomes U+FFFD. */
final class Whole {

  private Whole() {}

  static String of(String text) {
    int i = 0;
    while (i < text.length() && isWhole(text, i)) {
      i++;
    }
    return i == text.length() ? text : mended(text);
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      mended.append(isWhole(text, i) ? text.charAt(i) : '\uFFFD');
    }
    return mended.toString();
  }

  private static boolean isWhole(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c != 0;
  }
}
