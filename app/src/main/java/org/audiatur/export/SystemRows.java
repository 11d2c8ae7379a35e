package org.audiatur.export;

import org.audiatur.system.Check;
import org.audiatur.system.SystemEntry;
import org.audiatur.system.Words;
import org.audiatur.text.Passage;

/** One row for each item of the systems S1 to S11. */
final class SystemRows {

  private final Sources sources;

  SystemRows(Sources sources) {
    this.sources = sources;
  }

  Fields row(SystemEntry entry) {
    return new Fields()
        .with("id", entry.id())
        .with("system", entry.system())
        .with("kind", entry.kind())
        .with("date", Figures.date(entry.date()))
        .with("entities", entry.entities())
        .with("values", entry.values())
        .with("claims", entry.claims())
        .with("checks", entry.checks().stream().map(SystemRows::check).toList())
        .with("words", entry.words().stream().map(this::words).toList());
  }

  private Fields words(Words said) {
    Passage passage = sources.passage(said.source(), said.span());
    return new Fields()
        .with("doc", sources.name(said.source()))
        .with("start", passage.start())
        .with("end", passage.end())
        .with("text", passage.text());
  }

  private static Fields check(Check check) {
    return new Fields()
        .with("check", check.check())
        .with("result", check.result())
        .with("why", check.why());
  }
}
