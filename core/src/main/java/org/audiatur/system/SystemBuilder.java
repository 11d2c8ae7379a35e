package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    List<Session> sessions = new SessionReader(ledger).read();
    List<Supplier<List<SystemEntry>>> systems =
        List.of(
            () -> new Affiliations(ledger).build(),
            () -> new Votes(ledger, sessions).build(),
            () -> new Assemblies(ledger, sessions).build(),
            () -> new Offices(ledger).build(),
            () -> new Threads(ledger).build(),
            () -> new Orders(ledger, sessions).build(),
            () -> new Forces(ledger).build(),
            () -> new Campaign(ledger).build(),
            () -> new Transfers(ledger).build(),
            () -> new Agreements(ledger).build(),
            () -> Evidence.build(ledger),
            () -> Judgements.build(ledger));
    List<SystemEntry> entries =
        new ArrayList<>(systems.parallelStream().map(Supplier::get).flatMap(List::stream).toList());
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
