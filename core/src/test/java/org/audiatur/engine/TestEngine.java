package org.audiatur.engine;

import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.lang.Packs;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;

/** One engine for all tests: each holds the dictionaries of three languages. */
public final class TestEngine {

  private static final Engine ENGINE = new Engine(Packs.standard());

  private TestEngine() {}

  /** With the standard packs and all rules. */
  public static Engine standard() {
    return ENGINE;
  }

  /** What one system, such as {@code S5}, holds of a text. */
  static List<SystemEntry> entries(String system, String text) {
    Reading reading = ENGINE.read(SourceText.of("a.txt", text));
    return ENGINE.compare(List.of(reading), Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals(system))
        .toList();
  }
}
