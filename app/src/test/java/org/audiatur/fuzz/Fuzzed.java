package org.audiatur.fuzz;

import java.io.IOException;

/**
 * What Jazzer calls: the first byte says what is tried, unless {@code -Daudiatur.fuzz=dates} does.
 */
public final class Fuzzed {

  private static final String ONLY = System.getProperty("audiatur.fuzz", "");

  private Fuzzed() {}

  /** Loading the packs is no part of a try. */
  public static void fuzzerInitialize() {
    Target.load();
  }

  /** One try. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Bytes bytes = new Bytes(data);
    Target target =
        ONLY.isEmpty() ? Target.values()[bytes.choice(Target.values().length)] : Target.of(ONLY);
    target.attempt(bytes);
  }
}
