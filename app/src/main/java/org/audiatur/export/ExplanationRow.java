package org.audiatur.export;

import org.audiatur.explain.Explanation;
import org.audiatur.explain.Finding;
import org.audiatur.explain.Step;

/** An explanation as one object of JSON. */
public final class ExplanationRow {

  private ExplanationRow() {}

  public static String of(Explanation explanation) {
    Fields row =
        new Fields()
            .with("doc", explanation.doc())
            .with("start", explanation.place().start())
            .with("end", explanation.place().end())
            .with("line", explanation.place().line())
            .with("column", explanation.place().column());
    for (Step step : explanation.steps()) {
      row.with(step.key(), step.findings().stream().map(Finding::facts).toList());
    }
    return Json.line(row);
  }
}
