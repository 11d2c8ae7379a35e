package org.audiatur.export;

import org.audiatur.compare.Conflict;
import org.audiatur.compare.Excuse;
import org.audiatur.compare.Side;
import org.audiatur.text.Passage;

/** One row for each conflict. */
final class ConflictRows {

  private final Sources sources;

  ConflictRows(Sources sources) {
    this.sources = sources;
  }

  Fields row(Conflict conflict) {
    return new Fields()
        .with("id", conflict.id())
        .with("kind", conflict.kind())
        .with("verdict", conflict.verdict())
        .with("event", conflict.event())
        .with("about", conflict.about())
        .with("sides", conflict.sides().stream().map(this::side).toList())
        .with("rule", conflict.rule())
        .with("explanation", conflict.explanation())
        .with(
            "not_explained_by",
            conflict.notExplainedBy().stream().map(ConflictRows::excuse).toList())
        .with("weight", Figures.rounded(conflict.weight()))
        .with("tellings", tellings(conflict));
  }

  /** By language code; a conflict told in one language only has none. */
  private static Fields tellings(Conflict conflict) {
    Fields fields = new Fields();
    conflict
        .tellings()
        .forEach(
            (language, telling) ->
                fields.with(
                    language,
                    new Fields()
                        .with("explanation", telling.explanation())
                        .with(
                            "not_explained_by",
                            telling.notExplainedBy().stream().map(ConflictRows::excuse).toList())));
    return fields;
  }

  private Fields side(Side side) {
    Passage words = sources.passage(side.source(), side.span());
    return new Fields()
        .with("doc", sources.name(side.source()))
        .with("witness", side.witness())
        .with("modality", side.modality())
        .with("start", words.start())
        .with("end", words.end())
        .with("text", words.text())
        .with("value", side.value())
        .with("claim", side.claim())
        .with("claims", side.claims());
  }

  private static Fields excuse(Excuse excuse) {
    return new Fields()
        .with("explanation", excuse.explanation())
        .with("tested", excuse.tested())
        .with("why_not", excuse.whyNot());
  }
}
