package org.audiatur.export;

import java.util.List;
import org.audiatur.claim.Citation;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Role;
import org.audiatur.claim.TimeRelation;
import org.audiatur.claim.Voice;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** One row for each claim. */
final class ClaimRows {

  private final Entities entities;

  ClaimRows(Entities entities) {
    this.entities = entities;
  }

  /**
   * @param relations those of the claim
   */
  Fields row(ReadingText text, Claim claim, List<TimeRelation> relations) {
    Passage quote = text.passage(claim.quote());
    Fields row =
        new Fields()
            .with("id", claim.id())
            .with("doc", text.source().name())
            .with("type", claim.type())
            .with("start", quote.start())
            .with("end", quote.end())
            .with("quote", quote.text())
            .with("trigger", words(text, claim.trigger(), new Fields()))
            .with("date", date(text, claim.date()))
            .with("modality", claim.modality().label());
    return said(row, text, claim)
        .with("confidence", Figures.rounded(claim.confidence()))
        .with("rule", claim.rule())
        .with("repeats", claim.repeats())
        .with("relations", relations.stream().map(one -> relation(text, one)).toList());
  }

  private static Fields relation(ReadingText text, TimeRelation relation) {
    Fields fields =
        new Fields().with("relation", relation.kind().label()).with("claim", relation.other());
    TimeRelation.Gap gap = relation.gap();
    Fields minutes =
        gap == null ? null : new Fields().with("least", gap.least()).with("most", gap.most());
    return words(text, relation.span(), fields.with("minutes", minutes));
  }

  private Fields said(Fields row, ReadingText text, Claim claim) {
    List<Fields> voices = claim.voices().stream().map(voice -> voice(text, voice)).toList();
    return row.with("voice", voices.isEmpty() ? null : voices.getLast())
        .with("voices", voices)
        .with("roles", claim.roles().stream().map(role -> role(text, role)).toList())
        .with("numbers", claim.numbers().stream().map(number -> number(text, number)).toList())
        .with("citations", claim.citations().stream().map(cited -> citation(text, cited)).toList());
  }

  private static @Nullable Fields date(ReadingText text, @Nullable Dating dating) {
    if (dating == null) {
      return null;
    }
    Fields fields =
        words(text, dating.span(), new Fields().with("edtf", dating.reading().edtf().toString()));
    return Figures.date(dating.explained(), fields);
  }

  private Fields voice(ReadingText text, Voice voice) {
    return words(text, voice.span(), new Fields()).with("entity", entity(voice.mention()));
  }

  private Fields role(ReadingText text, Role role) {
    return words(text, role.span(), new Fields().with("role", role.role()))
        .with("entity", entity(role.mention()));
  }

  private static Fields number(ReadingText text, Count number) {
    Fields fields = Figures.quantity(number.quantity(), new Fields().with("role", number.role()));
    return words(text, number.span(), fields);
  }

  private Fields citation(ReadingText text, Citation citation) {
    return words(text, citation.span(), new Fields())
        .with("works", entities.worksOf(citation.mention()));
  }

  private @Nullable String entity(@Nullable String mention) {
    Entity entity = entities.ofMention(mention);
    return entity == null ? null : entity.id();
  }

  private static Fields words(ReadingText text, Span span, Fields fields) {
    return Figures.words(text.passage(span), fields);
  }
}
