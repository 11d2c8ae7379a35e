package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.claim.Citation;
import org.audiatur.compare.SharedPaper;
import org.audiatur.entity.Entity;

/**
 * S10: what rests on which archive file, newspaper, book or letter; two accounts that rest on one
 * are no two witnesses.
 */
final class Evidence {

  private Evidence() {}

  static List<SystemEntry> build(Ledger ledger) {
    Map<String, List<Ledger.Told>> byWork = new TreeMap<>();
    for (Ledger.Told told : ledger.all()) {
      for (Citation citation : told.claim().citations()) {
        ledger
            .entities()
            .worksOf(citation.mention())
            .forEach(work -> byWork.computeIfAbsent(work, key -> new ArrayList<>()).add(told));
      }
    }
    List<SystemEntry> entries = new ArrayList<>();
    for (Entity work : ledger.entities().all()) {
      if (work.type().equals("SRC")) {
        entries.add(entry(work, byWork.getOrDefault(work.id(), List.of())));
      }
    }
    ledger.comparison().papers().forEach(paper -> entries.add(entry(ledger, paper)));
    return entries;
  }

  private static SystemEntry entry(Ledger ledger, SharedPaper paper) {
    Draft draft =
        new Draft("S10", "paper")
            .date(paper.date())
            .entities(paper.writer().isEmpty() ? List.of() : List.of(paper.writer()))
            .value("work", paper.name())
            .value("accounts", paper.sources().size())
            .value("claims", paper.claims().size());
    paper.claims().stream().map(ledger::byId).filter(Objects::nonNull).forEach(draft::claim);
    return draft
        .check("independent", false, shared(paper.sources().size()))
        .entry(paper.name() + paper.date());
  }

  private static String shared(int accounts) {
    return "на этот источник опираются несколько изложений: " + accounts;
  }

  private static SystemEntry entry(Entity work, List<Ledger.Told> told) {
    Draft draft =
        new Draft("S10", "source")
            .entities(List.of(work.id()))
            .value("work", work.name())
            .value("citations", work.mentions().size())
            .value("accounts", work.sources().size())
            .value("claims", told.stream().distinct().count());
    told.forEach(draft::claim);
    if (work.sources().size() > 1) {
      draft.check("independent", false, shared(work.sources().size()));
    }
    return draft.entry(work.id());
  }
}
