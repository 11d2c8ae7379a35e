package org.audiatur.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself beside its text, as its maker left it there: often true, sometimes the
 * name of whoever installed the program.
 *
 * @param title null where it says none
 * @param author null where it says none
 * @param written a day or a year as the file writes it, null where it says none
 */
public record Declared(@Nullable String title, @Nullable String author, @Nullable String written) {

  private static final int LONGEST = 300;

  public Declared {
    title = tidy(title);
    author = tidy(author);
    written = tidy(written);
  }

  /** A file that says nothing of itself. */
  public static Declared nothing() {
    return new Declared(null, null, null);
  }

  /** True if it says nothing. */
  public boolean isEmpty() {
    return title == null && author == null && written == null;
  }

  private static @Nullable String tidy(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST ? null : line;
  }
}
