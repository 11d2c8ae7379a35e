package org.audiatur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

/**
 * Reads the claims of a text and gives the nanoseconds that they alone took of this thread, how
 * many tokens the text has, and how many claims. Loaded once for each state of the frames by {@link
 * FrameScale}, which knows it as a function of the JDK only.
 */
public final class ClaimEffort implements Function<String, long[]> {

  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final ClaimReader claims;

  public ClaimEffort() {
    Packs packs = Packs.standard();
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
    claims = new ClaimReader(packs);
  }

  @Override
  public long[] apply(String text) {
    TokenizedText tokens = tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("t", text)));
    Structure structure = structures.read(tokens);
    List<Mention> all = new ArrayList<>(mentions.find(tokens, structure));
    all.addAll(times.read(tokens, structure, all));
    List<Mention> settled = Overlaps.settle(all);
    Effort effort = Effort.start();
    int found = claims.read(tokens, structure, settled).size();
    return new long[] {effort.spent(), tokens.tokens().size(), found};
  }
}
