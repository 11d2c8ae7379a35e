package org.audiatur.compare;

import java.util.List;

/**
 * The accounts side by side.
 *
 * @param coverage one per account, sorted by source
 * @param events in time order
 * @param conflicts most telling first
 */
public record Comparison(List<Coverage> coverage, List<Event> events, List<Conflict> conflicts) {

  public Comparison {
    coverage = List.copyOf(coverage);
    events = List.copyOf(events);
    conflicts = List.copyOf(conflicts);
  }
}
