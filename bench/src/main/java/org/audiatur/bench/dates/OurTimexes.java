package org.audiatur.bench.dates;

import java.util.List;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.TimeExpression;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/** The expressions of time that our engine reads, from the characters of a file on. */
public final class OurTimexes implements TimexReader {

  private final Repairer repairer;
  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;

  public OurTimexes(Packs packs) {
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  @Override
  public List<Timex> read(String text) {
    ReadingText reading = repairer.repair(SourceText.of("text", text));
    TokenizedText tokens = tokenizer.tokenize(reading);
    Structure structure = structures.read(tokens);
    return times.expressions(tokens, structure, mentions.find(tokens, structure)).stream()
        .flatMap(e -> timexes(e, reading, text))
        .toList();
  }

  private static Stream<Timex> timexes(TimeExpression expression, ReadingText reading, String of) {
    if (expression.parts().isEmpty()) {
      boolean set = expression.sort() == TimeExpression.Sort.SET;
      Span span = original(reading, expression.span(), of);
      return Stream.of(new Timex(span, TimexValue.of(expression), set));
    }
    return expression.parts().stream()
        .map(p -> new Timex(original(reading, p.span(), of), TimexValue.of(p), false));
  }

  /** Where words of the reading text stand in the file. */
  private static Span original(ReadingText reading, Span span, String of) {
    Passage passage = reading.passage(span);
    return Span.of(
        of.offsetByCodePoints(0, passage.start()), of.offsetByCodePoints(0, passage.end()));
  }
}
