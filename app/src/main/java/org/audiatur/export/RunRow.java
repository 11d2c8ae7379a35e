package org.audiatur.export;

/** What {@code run.json} says: which program, which packs, which options. No clock time. */
final class RunRow {

  /**
   * Version of the files' form. Files may gain keys; a change that takes one away gets a new
   * number.
   */
  static final int CONTRACT = 1;

  private RunRow() {}

  static Fields of(Run run) {
    return new Fields()
        .with("contract", CONTRACT)
        .with("engine", run.engine())
        .with("packs", run.packs())
        .with("options", options(run.options()))
        .with(
            "documents", run.documents().stream().map(document -> document.text().name()).toList())
        .with("not_read", run.notRead().stream().map(RunRow::notRead).toList());
  }

  private static Fields options(Run.Options options) {
    return new Fields()
        .with("decisions", options.decisions())
        .with("without_repair", options.withoutRepair());
  }

  private static Fields notRead(NotRead input) {
    return new Fields().with("input", input.input()).with("reason", input.reason());
  }
}
