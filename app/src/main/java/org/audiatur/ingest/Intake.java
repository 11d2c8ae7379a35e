package org.audiatur.ingest;

import java.util.List;

/**
 * What came in.
 *
 * @param received in the order of their names, no two names equal
 * @param refused inputs that could not be read, in the order of their names
 * @param skipped how many files of folders were passed over because their names are not those of
 *     texts
 */
public record Intake(List<Received> received, List<Refusal> refused, int skipped) {

  public Intake {
    received = List.copyOf(received);
    refused = List.copyOf(refused);
  }
}
