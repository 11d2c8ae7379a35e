package org.audiatur.bench.dates;

import java.util.List;

/** Something that finds expressions of time in a text. */
@FunctionalInterface
public interface TimexReader {

  /** The expressions in text order. */
  List<Timex> read(String text);
}
