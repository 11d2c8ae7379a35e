package org.audiatur.engine;

import java.util.List;
import org.audiatur.compare.Comparison;
import org.audiatur.entity.Entities;
import org.audiatur.system.SystemEntry;

/**
 * All accounts, compared.
 *
 * @param readings sorted by document name, then by source
 * @param entities whom and what they name
 * @param comparison events and conflicts
 * @param systems S1 to S11
 */
public record Dossier(
    List<Reading> readings, Entities entities, Comparison comparison, List<SystemEntry> systems) {

  public Dossier {
    readings = List.copyOf(readings);
    systems = List.copyOf(systems);
  }
}
