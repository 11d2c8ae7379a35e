package org.audiatur.compare;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.lang.Packs;

/** Lays accounts side by side. Thread-safe. */
public final class Comparer {

  public Comparer(Packs packs) {}

  /** @param accounts in any order */
  public Comparison compare(List<Account> accounts, Entities entities, Decisions decisions) {
    return new Comparison(List.of(), List.of(), List.of());
  }
}
