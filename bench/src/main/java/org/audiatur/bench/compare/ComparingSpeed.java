package org.audiatur.bench.compare;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;

/**
 * Times the comparison of more and more accounts: of fifty events, and all of one event.
 *
 * <p>Usage: {@code ComparingSpeed [accounts...]}, else 30, 100, 300 and 1,000.
 */
public final class ComparingSpeed {

  private static final long SEED = 1887;
  private static final int EVENTS = 50;

  private ComparingSpeed() {}

  public static void main(String[] args) {
    int[] sizes = {30, 100, 300, 1_000};
    if (args.length > 0) {
      sizes = java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    }
    Engine engine = new Engine(Packs.standard());
    for (int size : sizes) {
      measure(
          engine, "of " + EVENTS + " events", new MadeUpAccounts(SEED, EVENTS).tell(size, EVENTS));
      measure(engine, "of one event", new MadeUpAccounts(SEED, 1).tell(size, 1));
    }
  }

  private static void measure(Engine engine, String what, List<String> texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(engine.read(SourceText.of("account " + readings.size(), text)));
    }
    long claims = readings.stream().mapToLong(reading -> reading.account().claims().size()).sum();
    long begin = System.nanoTime();
    var comparison = engine.compare(readings, Decisions.none()).comparison();
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        java.util.Locale.ROOT,
        "%,d accounts %s: %,d claims, %,d events, %,d conflicts in %.1f s%n",
        texts.size(),
        what,
        claims,
        comparison.events().size(),
        comparison.conflicts().size(),
        seconds);
  }
}
