package org.audiatur.system;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.compare.Comparison;
import org.audiatur.entity.Entities;

/** Computes the systems S1 to S11. Thread-safe. */
public final class SystemBuilder {

  public List<SystemEntry> build(List<Account> accounts, Entities entities, Comparison comparison) {
    return List.of();
  }
}
