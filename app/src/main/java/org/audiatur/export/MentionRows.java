package org.audiatur.export;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.mention.Work;
import org.audiatur.mention.Works;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/** One row for each mention. */
final class MentionRows {

  private final Entities entities;

  MentionRows(Entities entities) {
    this.entities = entities;
  }

  Fields row(ReadingText text, Mention mention) {
    Passage words = text.passage(mention.span());
    return new Fields()
        .with("id", mention.id())
        .with("doc", text.source().name())
        .with("type", mention.type())
        .with("start", words.start())
        .with("end", words.end())
        .with("text", words.text())
        .with("entity", idOf(entities.ofMention(mention.id())))
        .with("value", value(text, mention))
        .with("rule", mention.rule())
        .with("confidence", Figures.rounded(mention.confidence()));
  }

  private static @Nullable String idOf(@Nullable Entity entity) {
    return entity == null ? null : entity.id();
  }

  private @Nullable Object value(ReadingText text, Mention mention) {
    return switch (mention.value()) {
      case null -> null;
      case DateReading date ->
          Figures.date(date, new Fields().with("edtf", date.edtf().toString()));
      case Quantity quantity -> Figures.quantity(quantity, new Fields());
      case Works works -> works(text, mention.id(), works);
      default ->
          throw new IllegalArgumentException(
              "No field for the value " + mention.value() + " of the mention " + mention.id());
    };
  }

  private List<Fields> works(ReadingText text, String mention, Works works) {
    List<String> ids = entities.worksOf(mention);
    List<Fields> rows = new ArrayList<>();
    for (Work work : works.all()) {
      String id = rows.size() < ids.size() ? ids.get(rows.size()) : null;
      rows.add(linked(text, work(work).withGiven("work", id), work));
    }
    return rows;
  }

  private static Fields linked(ReadingText text, Fields row, Work work) {
    if (work.entry() != null) {
      Passage entry = text.passage(work.entry());
      row.with("entry", new Fields().with("start", entry.start()).with("end", entry.end()));
    }
    return work.missing().isEmpty() ? row : row.with("missing", work.missing());
  }

  private static Fields work(Work work) {
    return new Fields()
        .with("kind", work.kind())
        .withGiven("archive", work.archive())
        .withGiven("fonds", work.fonds())
        .withGiven("opis", work.opis())
        .withGiven("delo", work.delo())
        .withGiven("leaves", work.leaves())
        .withGiven("author", work.author())
        .withGiven("title", work.title())
        .withGiven("year", work.year())
        .withGiven("volume", work.volume())
        .withGiven("issue", work.issue())
        .withGiven("pages", work.pages());
  }
}
