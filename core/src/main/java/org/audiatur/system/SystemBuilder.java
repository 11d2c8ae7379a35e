package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.compare.Comparison;
import org.audiatur.entity.Entities;
import org.audiatur.lang.Packs;

/** Computes the systems S1 to S11. Thread-safe. */
public final class SystemBuilder {

  private final Packs packs;

  public SystemBuilder(Packs packs) {
    this.packs = packs;
  }

  /** Entries by system, then in time order, undated ones last. */
  public List<SystemEntry> build(List<Account> accounts, Entities entities, Comparison comparison) {
    Ledger ledger = new Ledger(packs, accounts, entities, comparison);
    List<SystemEntry> entries = new ArrayList<>();
    List<Session> sessions = new SessionReader(ledger).read();
    entries.addAll(new Affiliations(ledger).build());
    entries.addAll(new Votes(ledger, sessions).build());
    entries.addAll(new Assemblies(ledger, sessions).build());
    entries.addAll(new Offices(ledger).build());
    entries.addAll(new Threads(ledger).build());
    entries.addAll(new Orders(ledger, sessions).build());
    entries.addAll(new Forces(ledger).build());
    entries.addAll(new Campaign(ledger).build());
    entries.addAll(new Transfers(ledger).build());
    entries.addAll(new Agreements(ledger).build());
    entries.addAll(Evidence.build(ledger));
    entries.addAll(Judgements.build(ledger));
    entries.sort(
        Comparator.comparing((SystemEntry entry) -> Integer.valueOf(entry.system().substring(1)))
            .thenComparing(SystemBuilder::firstDay)
            .thenComparing(SystemEntry::kind)
            .thenComparing(SystemEntry::id));
    return entries;
  }

  private static java.time.LocalDate firstDay(SystemEntry entry) {
    return Optional.ofNullable(entry.date())
        .flatMap(Edtf::bounds)
        .map(DateInterval::first)
        .orElse(java.time.LocalDate.MAX);
  }
}
