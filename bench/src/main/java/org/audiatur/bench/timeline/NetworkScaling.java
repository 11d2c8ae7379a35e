package org.audiatur.bench.timeline;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.audiatur.bench.timeline.MadeUpHistory.Shape;
import org.audiatur.timeline.Network;
import org.audiatur.timeline.Settlement;

/**
 * How long a network of so many claims takes to settle: bounds of all events, and every smallest
 * contradiction. Best and worst of five runs after a warm-up, processor time. The first argument is
 * the most claims to try.
 */
public final class NetworkScaling {

  private static final int[] CLAIMS = {1_000, 3_000, 10_000, 30_000, 100_000};
  private static final int RUNS = 5;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    int most = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    new NetworkScaling().table(most);
  }

  private void table(int most) {
    for (Shape shape : Shape.values()) {
      new MadeUpHistory(shape, 1_000, 7).withFalseClaims(10).network().settle();
    }
    out.println(
        "| claims | shape | events | false | contradictions | claims each | ms best | ms worst |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (int claims : Arrays.stream(CLAIMS).filter(n -> n <= most).toArray()) {
      for (Shape shape : Shape.values()) {
        for (int wrong : List.of(0, 1, claims / 100)) {
          row(shape, claims, wrong);
        }
      }
    }
  }

  private void row(Shape shape, int claims, int wrong) {
    MadeUpHistory history = new MadeUpHistory(shape, claims, claims).withFalseClaims(wrong);
    Network network = history.network();
    Settlement settled = network.settle();
    long best = Long.MAX_VALUE;
    long worst = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      settled = history.network().settle();
      long spent = PROCESSOR.getCurrentThreadCpuTime() - start;
      best = Math.min(best, spent);
      worst = Math.max(worst, spent);
    }
    double each =
        settled.contradictions().stream().mapToInt(c -> c.labels().size()).average().orElse(0);
    out.printf(
        Locale.ROOT,
        "| %,d | %s | %,d | %d | %d | %.1f | %,d | %,d |%n",
        claims,
        shape.name().toLowerCase(Locale.ROOT),
        history.events(),
        wrong,
        settled.contradictions().size(),
        each,
        best / 1_000_000,
        worst / 1_000_000);
  }
}
