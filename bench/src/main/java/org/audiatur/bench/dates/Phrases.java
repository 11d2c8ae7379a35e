package org.audiatur.bench.dates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.DateReading;
import org.audiatur.time.TimeExpression;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases of time as they would stand in a letter of a day and hour that the text states: so
 * our reader, which knows no clock, gets the reference of the data from words.
 */
final class Phrases {

  private static final String CLOSE = "».";

  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final Repairer repairer;

  Phrases(Packs packs) {
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  /** What is said of time in a phrase that stands in a letter. */
  List<Said> inLetter(String phrase, String opening) {
    String before = opening + ": «";
    return of(before + phrase + CLOSE).stream()
        .filter(said -> said.span().start() >= before.length())
        .toList();
  }

  /** What is said of time in a text. */
  List<Said> of(String words) {
    ReadingText reading = repairer.repair(SourceText.of("phrase", words));
    TokenizedText text = tokenizer.tokenize(reading);
    Structure structure = structures.read(text);
    List<Mention> others = mentions.find(text, structure);
    Map<Span, Mention> dates = new TreeMap<>();
    times.read(text, structure, others).forEach(date -> dates.put(date.span(), date));
    return times.expressions(text, structure, others).stream()
        .map(said -> with(said, dates.get(said.span())))
        .toList();
  }

  private static Said with(TimeExpression said, @Nullable Mention date) {
    int dayPart = said.parts().isEmpty() ? -1 : said.parts().getLast().dayPart();
    Edtf value = date != null && date.value() instanceof DateReading read ? read.edtf() : null;
    return new Said(said, value, dayPart);
  }

  /**
   * Words of time with what they mean.
   *
   * @param words the words
   * @param value their date, null where they date nothing or it is not known
   * @param dayPart hour at which the part of the day begins that they name, or -1
   */
  record Said(TimeExpression words, @Nullable Edtf value, int dayPart) {

    Span span() {
      return words.span();
    }

    /** Each date of a range or list by itself. */
    Stream<Said> each() {
      return words.parts().size() < 2
          ? Stream.of(this)
          : words.parts().stream()
              .map(
                  part ->
                      new Said(
                          new TimeExpression(
                              part.span(), words.sort(), words.rule(), List.of(), null),
                          part.edtf(),
                          part.dayPart()));
    }
  }
}
