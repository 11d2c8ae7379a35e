package org.audiatur.entity;

import java.util.List;
import java.util.Map;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.lang.Packs;

/** Joins mentions into entities, within and across accounts. Thread-safe. */
public final class EntityResolver {

  public EntityResolver(Packs packs) {}

  /** @param accounts in any order */
  public Entities resolve(List<Account> accounts, Decisions decisions) {
    return new Entities(List.of(), Map.of());
  }
}
