package org.audiatur.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * From text to mentions and dates, and what each step costs: repair, tokens, structure, mentions,
 * dates.
 */
final class Stages {

  static final List<String> NAMES = List.of("repair", "tokens", "structure", "mentions", "dates");

  private final Repairer repairer;
  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private double[] nanos = new double[NAMES.size()];
  private int stage;
  private long allocated;

  Stages() {
    Packs packs = Packs.standard();
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  /** Nanoseconds of each stage. */
  double[] read(String text) {
    nanos = new double[NAMES.size()];
    stage = 0;
    long before = bytes();
    ReadingText reading = timed(() -> repairer.repair(SourceText.of("text", text)));
    TokenizedText tokens = timed(() -> tokenizer.tokenize(reading));
    Structure structure = timed(() -> structures.read(tokens));
    List<Mention> found = timed(() -> mentions.find(tokens, structure));
    timed(() -> times.read(tokens, structure, found));
    allocated = bytes() - before;
    return nanos;
  }

  /** How many bytes the last reading took from the heap, most of them given back soon. */
  long allocated() {
    return allocated;
  }

  /** How many tokens a text has. */
  int tokens(String text) {
    return tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("text", text))).tokens().size();
  }

  private <T> T timed(Supplier<T> step) {
    Effort effort = Effort.start();
    T result = step.get();
    nanos[stage++] = effort.spent();
    return result;
  }

  private static long bytes() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }
}
