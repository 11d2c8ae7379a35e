package org.audiatur.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.structure.Quotation;

/** Which quotation each place of a text stands in. A look costs O(log quotations). */
final class Quoted {

  private static final int OUTSIDE = -1;

  /** Where the innermost quotation begins, from each place on at which that changes. */
  private final TreeMap<Integer, Integer> starts = new TreeMap<>();

  /**
   * @param quotations an outer one before its inner ones
   * @param longestName what is not longer is a name: its place is outside
   */
  Quoted(List<Quotation> quotations, int longestName) {
    for (Quotation quotation : quotations) {
      int start = quotation.span().start();
      int end = quotation.span().end();
      int behind = startAt(end);
      starts.subMap(start, end).clear();
      starts.put(start, quotation.span().length() <= longestName ? OUTSIDE : start);
      starts.put(end, behind);
    }
  }

  /** Where the innermost quotation begins that holds a position, -1 outside. */
  int startAt(int position) {
    Map.Entry<Integer, Integer> before = starts.floorEntry(position);
    return before == null ? OUTSIDE : before.getValue();
  }
}
