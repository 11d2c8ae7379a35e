package org.audiatur.export;

import org.audiatur.engine.Dossier;
import org.audiatur.engine.Reading;

/**
 * What a run gave, in figures.
 *
 * @param documents documents read
 * @param notRead inputs that could not be read
 */
public record Summary(
    int documents, int mentions, int claims, int entities, int events, int conflicts, int notRead) {

  public static Summary of(Dossier dossier, Run run) {
    return new Summary(
        run.documents().size(),
        dossier.readings().stream().map(Reading::account).mapToInt(a -> a.mentions().size()).sum(),
        dossier.readings().stream().map(Reading::account).mapToInt(a -> a.claims().size()).sum(),
        dossier.entities().all().size(),
        dossier.comparison().events().size(),
        dossier.comparison().conflicts().size(),
        run.notRead().size());
  }

  /** One JSON object on one line, with the folder the results are in. */
  public String json(String out) {
    return Json.line(
        new Fields()
            .with("out", out)
            .with("documents", documents)
            .with("mentions", mentions)
            .with("claims", claims)
            .with("entities", entities)
            .with("events", events)
            .with("conflicts", conflicts)
            .with("not_read", notRead));
  }
}
