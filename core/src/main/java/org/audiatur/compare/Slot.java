package org.audiatur.compare;

import java.util.List;

/**
 * One question about an event and what the witnesses answer.
 *
 * @param slot {@code date}, {@code place}, {@code actor}, {@code number:strength}, …
 * @param verdict what the answers say together
 * @param values the answers
 */
public record Slot(String slot, Verdict verdict, List<SlotValue> values) {

  public Slot {
    values = List.copyOf(values);
  }
}
