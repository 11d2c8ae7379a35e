package org.audiatur.bench.compare;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.audiatur.compare.Comparison;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Structure;

/**
 * Times the comparison of more and more made-up accounts, and counts what of what they plant is
 * found. Their claims are made with them, so that the comparison alone is measured.
 *
 * <p>Usage: {@code ComparingSpeed accounts [numbers...]}, {@code one [numbers...]} for accounts of
 * one event, {@code claims [numbers...]} for twenty ever longer accounts; all three without
 * arguments. The last column is the time of a claim beside that in the smallest set: it stays near
 * one where time is linear.
 */
public final class ComparingSpeed {

  private static final long SEED = 1887;
  private static final int EACH = 50;
  private static final int BOOKS = 20;
  private static final int[] ACCOUNTS = {10, 30, 100, 300, 1_000};
  private static final int[] CLAIMS = {1_000, 3_000, 10_000, 30_000, 100_000};

  private final Engine engine = new Engine(Packs.standard());
  private double firstCost;

  private ComparingSpeed() {}

  public static void main(String[] args) {
    ComparingSpeed speed = new ComparingSpeed();
    speed.compare(
        new MadeUpAccounts(new MadeUpWar(SEED, EACH), SEED)
            .tell(20, EACH).stream().map(ComparingSpeed::reading).toList());
    String what = args.length == 0 ? "" : args[0];
    int[] given = new int[Math.max(0, args.length - 1)];
    for (int i = 0; i < given.length; i++) {
      given[i] = Integer.parseInt(args[i + 1]);
    }
    if (what.isEmpty() || what.equals("accounts")) {
      speed.accounts(given.length == 0 ? ACCOUNTS : given, EACH);
    }
    if (what.isEmpty() || what.equals("one")) {
      speed.accounts(given.length == 0 ? ACCOUNTS : given, 1);
    }
    if (what.isEmpty() || what.equals("claims")) {
      speed.claims(given.length == 0 ? CLAIMS : given);
    }
  }

  private void accounts(int[] sizes, int each) {
    firstCost = 0;
    for (int size : sizes) {
      measure(new MadeUpAccounts(new MadeUpWar(SEED, each), SEED).tell(size, each), each);
    }
  }

  /** Twenty accounts of a war, each telling of half of it. */
  private void claims(int[] sizes) {
    firstCost = 0;
    for (int size : sizes) {
      int events = 2 * size / BOOKS;
      measure(
          new MadeUpAccounts(new MadeUpWar(SEED, events), SEED).tell(BOOKS, size / BOOKS), events);
    }
  }

  private void measure(List<ToldAccount> told, int happenings) {
    int claims = told.stream().mapToInt(account -> account.happenings().size()).sum();
    List<Reading> readings = told.stream().map(ComparingSpeed::reading).toList();
    long begin = System.nanoTime();
    long worked = worked();
    Comparison comparison = compare(readings);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double work = (worked() - worked) / 1e9;
    double cost = work / claims;
    firstCost = firstCost == 0 ? cost : firstCost;
    System.out.printf(
        Locale.ROOT,
        "%,d accounts, %,d claims of %,d happenings: %,d events, %.1f s (%.1f s of work), %.0f µs a"
            + " claim, times %.2f | %s%n",
        told.size(),
        claims,
        happenings,
        comparison.events().size(),
        seconds,
        work,
        cost * 1e6,
        cost / firstCost,
        new ComparingScore(told, comparison));
  }

  /** As the program does it: on as many threads as there are processors. */
  private Comparison compare(List<Reading> readings) {
    try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
      return pool.submit(() -> engine.compare(readings, Decisions.none())).join().comparison();
    }
  }

  private static Reading reading(ToldAccount told) {
    var account = told.account();
    return new Reading(
        account,
        new Structure(
            null,
            null,
            null,
            null,
            account.language(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** What the processors did for this process, in nanoseconds. */
  private static long worked() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
