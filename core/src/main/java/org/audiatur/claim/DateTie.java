package org.audiatur.claim;

/** How a date belongs to a claim; the stronger comes first. */
public enum DateTie {
  /** «нота от 2 января», «мятеж, поднятый в марте». */
  PHRASE("of its own phrase"),
  /** «Полк занял мост 3 мая». */
  CLAUSE("of its clause"),
  /** «В ноте от 2 января он требовал». */
  DOCUMENT("of the paper or session that says it"),
  /** «3 мая полк занял мост; гарнизон сдался». */
  OPENING("opens the sentence"),
  /** «3 мая полк отошёл, взорвав мост». */
  AROUND("of the clause that it hangs on"),
  /** «3 мая открылся съезд. Он избрал …». */
  SESSION("of the session told before"),
  /** «3 мая он вручил ноту. В ней требовалось …». */
  PAPER("of the paper told before"),
  /** «3 мая полк занял мост. Затем он ушёл». */
  SCENE("of the sentence that it takes up");

  final String words;

  DateTie(String words) {
    this.words = words;
  }
}
