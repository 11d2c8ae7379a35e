package org.audiatur.ingest;

import java.util.List;

/**
 * What a file holds.
 *
 * @param text its words, laid out as a plain text would be
 * @param encoding how its bytes were read, the format where the format says that by itself
 * @param declared what the file says of itself
 * @param remarks what a reader of the text should know of how it came about
 */
record Extract(String text, String encoding, Declared declared, List<String> remarks) {

  Extract {
    remarks = List.copyOf(remarks);
  }

  static Extract of(String text, String encoding, Declared declared) {
    return new Extract(text, encoding, declared, List.of());
  }
}
