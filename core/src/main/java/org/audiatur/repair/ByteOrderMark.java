package org.audiatur.repair;

import java.util.List;
import org.audiatur.text.Repair;

/** Leaves out the byte order mark at the start of a text. */
final class ByteOrderMark implements Corrector {

  private static final char MARK = '\ufeff';

  @Override
  public String rule() {
    return "byte-order-mark";
  }

  @Override
  public List<Repair> correct(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return marked
        ? List.of(new Repair(0, 1, "", rule(), "byte order mark, no part of the text"))
        : List.of();
  }
}
