package org.audiatur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.audiatur.claim.Claim;
import org.audiatur.claim.ClaimReader;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.mention.Overlaps;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From text to claims in one thread, for each language at three lengths: texts a second and, as a
 * second figure, tokens a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx3g"})
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 4)
public class ClaimBenchmark {

  @Param({"ru", "uk", "en"})
  public String language = "ru";

  /** Length of the text in characters. */
  @Param({"5000", "50000", "250000"})
  public int characters = 5_000;

  private final Packs packs = Packs.standard();
  private final Tokenizer tokenizer = new Tokenizer(packs);
  private final StructureReader structures = new StructureReader(packs);
  private final MentionFinder mentions = new MentionFinder(packs);
  private final TimeReader times = new TimeReader(packs);
  private final ClaimReader claims = new ClaimReader(packs);
  private String prose = "";

  /** How many tokens were read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tokens {
    public long tokens;

    @Setup(Level.Iteration)
    public void start() {
      tokens = 0;
    }
  }

  @Setup
  public void text() {
    prose = Prose.text(language, characters, 7);
  }

  @Benchmark
  public List<Claim> claims(Tokens read) {
    TokenizedText text = tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("t", prose)));
    Structure structure = structures.read(text);
    List<Mention> names = mentions.find(text, structure);
    List<Mention> all = new ArrayList<>(names);
    all.addAll(times.read(text, structure, names));
    read.tokens += text.tokens().size();
    return claims.read(text, structure, Overlaps.settle(all));
  }
}
