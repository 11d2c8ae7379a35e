package org.audiatur.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.audiatur.engine.Reading;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.mention.Works;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.audiatur.time.DateReading;

/** The names, dates, numbers and citations that cover words. */
final class Mentions {

  private final ReadingText text;
  private final Reading reading;
  private final Rules rules;

  Mentions(Reading reading, Rules rules) {
    this.text = reading.account().text();
    this.reading = reading;
    this.rules = rules;
  }

  Step step(Span span) {
    List<Finding> findings =
        reading.account().mentions().stream()
            .filter(mention -> mention.span().overlaps(span))
            .map(this::finding)
            .toList();
    return new Step(
        "mentions",
        "Names, dates, numbers, citations",
        findings,
        "none: no rule found one here, or none was sure enough");
  }

  private Finding finding(Mention mention) {
    Passage passage = text.passage(mention.span());
    Finding finding =
        new Finding()
            .line(
                mention.type()
                    + " «"
                    + mention.text()
                    + "», "
                    + passage.start()
                    + "-"
                    + passage.end()
                    + confidence(mention.confidence()))
            .fact("id", mention.id())
            .fact("type", mention.type())
            .passage(passage)
            .fact("name", mention.name())
            .fact("parts", mention.parts());
    named(mention, finding);
    value(mention, finding);
    rules.ofMention(mention.rule(), reading.structure().languageOf(mention.span()), finding);
    return finding.fact("confidence", mention.confidence());
  }

  private static void named(Mention mention, Finding finding) {
    if (mention.value() == null) {
      String parts =
          mention.parts().entrySet().stream()
              .map(part -> part.getKey() + " " + part.getValue())
              .collect(Collectors.joining(", "));
      finding.line("its name: " + mention.name() + (parts.isEmpty() ? "" : "  (" + parts + ")"));
    }
  }

  private static void value(Mention mention, Finding finding) {
    switch (mention.value()) {
      case DateReading date -> Values.date(date, finding);
      case Quantity number -> Values.quantity(number, finding);
      case Works works -> Values.works(works, finding);
      case null, default -> {}
    }
  }

  static String confidence(double confidence) {
    return String.format(Locale.ROOT, ", confidence %.2f", confidence);
  }
}
