package org.audiatur.bench;

import java.util.concurrent.TimeUnit;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From text to tokens with their readings in order: how many tokens a second. The text has {@value
 * #TOKENS} tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TokenizerBenchmark {

  private static final int TIMES = 200;
  private static final int TOKENS = 61 * TIMES;

  private static final String PARAGRAPH =
      """
      Утром 14 мая 1811 г. сводный отряд генерала П. С. Верхнеречного переправился у села Старая Пристань и занял дорогу на город. \
      К вечеру 3-й полк, потеряв до 120 человек, отошёл за реку; [РГВХА, ф. 12, оп. 3, д. 7, лл. 1–4].
      """;

  private Tokenizer tokenizer = new Tokenizer(Packs.standard());
  private ReadingText text = ReadingText.unrepaired(SourceText.of("empty", ""));

  /** Reads the dictionaries and makes the text. */
  @Setup
  public void prepare() {
    tokenizer = new Tokenizer(Packs.standard());
    text = ReadingText.unrepaired(SourceText.of("bench", PARAGRAPH.repeat(TIMES)));
    int tokens = tokenizer.tokenize(text).tokens().size();
    if (tokens != TOKENS) {
      throw new IllegalStateException(
          "The text has "
              + tokens
              + " tokens, expected "
              + TOKENS
              + ". Maybe the paragraph was changed.");
    }
  }

  /** Tokens, sentences and readings. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public TokenizedText tokens() {
    return tokenizer.tokenize(text);
  }
}
