package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Stretch;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * Texts with their dates marked, as people write them in test data: {@code Он умер ⟦DATE|9 мая 1855
 * года⟧.}
 */
final class Marked {

  private static final Packs PACKS = Packs.standard();
  private static final Repairer REPAIRER = new Repairer(PACKS);
  private static final Tokenizer TOKENIZER = new Tokenizer(PACKS);
  private static final StructureReader STRUCTURES = new StructureReader(PACKS);
  private static final MentionFinder MENTIONS = new MentionFinder(PACKS);
  private static final TimeReader TIMES = new TimeReader(PACKS);

  private Marked() {}

  /** The text without its marks. */
  static String plain(String marked) {
    return marked.replace("⟦DATE|", "").replace("⟦", "").replace("⟧", "");
  }

  /** The dates of a Russian text. */
  static List<Mention> dates(String plain) {
    return dates(plain, "ru");
  }

  /** The dates of a text in one language: a sentence alone is too short to tell which. */
  static List<Mention> dates(String plain, String language) {
    TokenizedText text = tokens(plain);
    Structure structure = structure(text, plain, language);
    return TIMES.read(text, structure, MENTIONS.find(text, structure));
  }

  /** All that a text in one language says of time. */
  static List<TimeExpression> expressions(String plain, String language) {
    TokenizedText text = tokens(plain);
    Structure structure = structure(text, plain, language);
    return TIMES.expressions(text, structure, MENTIONS.find(text, structure));
  }

  private static TokenizedText tokens(String plain) {
    ReadingText reading = REPAIRER.repair(SourceText.of("test", plain));
    return TOKENIZER.tokenize(reading);
  }

  private static Structure structure(TokenizedText text, String plain, String language) {
    Structure read = STRUCTURES.read(text);
    return new Structure(
        null,
        null,
        read.written(),
        read.genre(),
        language,
        List.of(new Stretch(language, Span.of(0, plain.length()))),
        read.sections(),
        read.paragraphs(),
        read.quotations(),
        read.notes(),
        read.pages(),
        read.papers());
  }

  /** The text with the dates marked. */
  static String mark(String plain, List<Mention> dates) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mention date : dates) {
      Span span = date.span();
      marked
          .append(plain, done, span.start())
          .append("⟦DATE|")
          .append(plain, span.start(), span.end())
          .append('⟧');
      done = span.end();
    }
    return marked.append(plain.substring(done)).toString();
  }

  /**
   * The values of dates, with the calendar where it is not simply Gregorian and alternatives after
   * "or".
   */
  static List<String> values(List<Mention> dates) {
    List<String> values = new ArrayList<>();
    for (Mention date : dates) {
      if (date.value() instanceof DateReading value) {
        String calendar = value.calendar().equals("gregorian") ? "" : " " + value.calendar();
        String others =
            value.alternatives().isEmpty() ? "" : " or " + value.alternatives().getFirst();
        values.add(value.edtf() + calendar + others);
      } else {
        values.add("-");
      }
    }
    return values;
  }
}
