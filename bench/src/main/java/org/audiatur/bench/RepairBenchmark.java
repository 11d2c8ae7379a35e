package org.audiatur.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.audiatur.bench.damage.Damages;
import org.audiatur.bench.damage.Page;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole chain of repair on clean text and on text with damage of every kind: texts a second
 * and, as a second figure, millions of bytes (UTF-8) a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx3g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RepairBenchmark {

  private static final double MEGABYTE = 1e6;

  /** Length of the text in characters. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int characters = 10_000;

  /** What was done to the text: nothing, or damage of every kind. */
  @Param({"clean", "mixed"})
  public String state = "clean";

  private final Repairer repairer = new Repairer(Packs.standard());
  private SourceText source = SourceText.of("", "");
  private double megabytes;

  /** Millions of bytes that were repaired. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Bytes {
    public double megabytes;

    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void start() {
      megabytes = 0;
    }
  }

  @Setup
  public void text() {
    String clean = Prose.text("ru", characters, 7);
    String text =
        state.equals("clean")
            ? clean
            : Damages.printed().apply(new Page(clean, "ru", 7, 0), 10).text();
    source = SourceText.of("prose", text);
    megabytes = text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
  }

  @Benchmark
  public ReadingText repair(Bytes bytes) {
    bytes.megabytes += megabytes;
    return repairer.repair(source);
  }
}
