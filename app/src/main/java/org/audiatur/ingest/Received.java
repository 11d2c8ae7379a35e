package org.audiatur.ingest;

import java.util.List;
import org.audiatur.text.SourceText;

/**
 * A document that could be read.
 *
 * @param text its name and characters
 * @param encoding how its bytes were read, for example {@code windows-1251}
 * @param format {@code text}, {@code html}, {@code pdf} and so on
 * @param declared what the file says of itself
 * @param remarks what a reader of the text should know of how it came about
 */
public record Received(
    SourceText text, String encoding, String format, Declared declared, List<String> remarks) {

  public Received {
    remarks = List.copyOf(remarks);
  }

  /** A plain text. */
  public static Received plain(SourceText text, String encoding) {
    return new Received(text, encoding, Format.TEXT.label(), Declared.nothing(), List.of());
  }

  /** What its text is called as a file: a plain text keeps its name. */
  public String textFile() {
    return format.equals(Format.TEXT.label()) ? text.name() : text.name() + ".txt";
  }

  /** The same under another name. */
  Received named(String name) {
    return name.equals(text.name())
        ? this
        : new Received(SourceText.of(name, text.text()), encoding, format, declared, remarks);
  }
}
