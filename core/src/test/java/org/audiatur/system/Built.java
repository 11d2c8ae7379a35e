package org.audiatur.system;

import java.util.Arrays;
import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.compare.Comparer;
import org.audiatur.compare.Comparison;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;

/** The systems of accounts told by hand. */
final class Built {

  private static final Packs PACKS = Packs.standard();

  private Built() {}

  /** Entries of a system and kind. */
  static List<SystemEntry> of(String system, String kind, Account... accounts) {
    List<Account> all = Arrays.asList(accounts);
    Entities entities = new EntityResolver(PACKS).resolve(all, Decisions.none());
    Comparison comparison = new Comparer(PACKS).compare(all, entities, Decisions.none());
    return new SystemBuilder(PACKS)
        .build(all, entities, comparison).stream()
            .filter(entry -> entry.system().equals(system) && entry.kind().equals(kind))
            .toList();
  }

  /** The one entry of a system and kind. */
  static SystemEntry one(String system, String kind, Account... accounts) {
    List<SystemEntry> entries = of(system, kind, accounts);
    if (entries.size() != 1) {
      throw new AssertionError("Expected one " + kind + " of " + system + ", not " + entries);
    }
    return entries.getFirst();
  }

  /** Results of a check in all entries of a system, in their order. */
  static List<String> results(String system, String kind, String check, Account... accounts) {
    return of(system, kind, accounts).stream()
        .flatMap(entry -> entry.checks().stream())
        .filter(one -> one.check().equals(check))
        .map(Check::result)
        .toList();
  }
}
