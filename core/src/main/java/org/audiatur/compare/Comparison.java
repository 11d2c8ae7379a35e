package org.audiatur.compare;

import java.util.List;

/**
 * The accounts side by side.
 *
 * @param coverage one per account, sorted by source
 * @param events in time order
 * @param conflicts most telling first
 * @param papers on which several accounts rest
 */
public record Comparison(
    List<Coverage> coverage,
    List<Event> events,
    List<Conflict> conflicts,
    List<SharedPaper> papers) {

  public Comparison {
    coverage = List.copyOf(coverage);
    events = List.copyOf(events);
    conflicts = List.copyOf(conflicts);
    papers = List.copyOf(papers);
  }
}
