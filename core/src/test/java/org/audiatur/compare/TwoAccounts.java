package org.audiatur.compare;

import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;

/** Two texts read and compared by the whole engine. */
final class TwoAccounts {

  private static final Engine ENGINE = TestEngine.standard();

  private TwoAccounts() {}

  /** Their conflicts of one kind. */
  static List<Conflict> conflicts(String kind, String one, String other) {
    return ENGINE
        .compare(
            List.of(
                ENGINE.read(SourceText.of("a.txt", one)),
                ENGINE.read(SourceText.of("b.txt", other))),
            Decisions.none())
        .comparison()
        .conflicts()
        .stream()
        .filter(conflict -> conflict.kind().equals(kind))
        .toList();
  }
}
