package org.audiatur.engine;

import org.audiatur.lang.Packs;

/** One engine for all tests: each holds the dictionaries of three languages. */
public final class TestEngine {

  private static final Engine ENGINE = new Engine(Packs.standard());

  private TestEngine() {}

  /** With the standard packs and all rules. */
  public static Engine standard() {
    return ENGINE;
  }
}
