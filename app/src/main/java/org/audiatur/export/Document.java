package org.audiatur.export;

import java.util.List;
import org.audiatur.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A document as it came in. Several documents may hold the same text.
 *
 * @param text its name and characters
 * @param origin what kind of file it came from, and what is to be known of that
 */
public record Document(SourceText text, Origin origin) {

  /**
   * Where a text comes from.
   *
   * @param format {@code text}, {@code html}, {@code pdf} and so on
   * @param encoding how its bytes were read
   * @param declared title, author and day as the file itself gives them, each null where it does
   *     not
   * @param remarks what a reader should know of how the text came about
   */
  public record Origin(String format, String encoding, Declared declared, List<String> remarks) {

    public Origin {
      remarks = List.copyOf(remarks);
    }

    /** A plain text. */
    public static Origin plain(String encoding) {
      return new Origin(TEXT, encoding, new Declared(null, null, null), List.of());
    }
  }

  /** What a file says of itself beside its text. */
  public record Declared(
      @Nullable String title, @Nullable String author, @Nullable String written) {}

  private static final String TEXT = "text";

  /** The name of its text as a file: that of the document, with an ending that is true. */
  public String textFile() {
    return origin.format().equals(TEXT) ? text.name() : text.name() + ".txt";
  }
}
