package org.audiatur.export;

import org.audiatur.system.Check;
import org.audiatur.system.SystemEntry;

/** One row for each item of the systems S1 to S11. */
final class SystemRows {

  private SystemRows() {}

  static Fields row(SystemEntry entry) {
    return new Fields()
        .with("id", entry.id())
        .with("system", entry.system())
        .with("kind", entry.kind())
        .with("date", Figures.date(entry.date()))
        .with("entities", entry.entities())
        .with("values", entry.values())
        .with("claims", entry.claims())
        .with("checks", entry.checks().stream().map(SystemRows::check).toList());
  }

  private static Fields check(Check check) {
    return new Fields()
        .with("check", check.check())
        .with("result", check.result())
        .with("why", check.why());
  }
}
