package org.audiatur.cli;

import java.io.PrintWriter;
import java.util.List;
import org.audiatur.explain.Explanation;
import org.audiatur.explain.Finding;
import org.audiatur.explain.Step;

/** Prints explanations for a person: a title for each step, what was found below it. */
final class ExplanationText {

  private final PrintWriter out;
  private final Ink ink;

  ExplanationText(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  void print(Explanation explanation) {
    line(
        ink.strong(Visible.words(explanation.doc()))
            + " "
            + explanation.place().lineAndColumn()
            + "  "
            + ink.faint("[" + explanation.place().start() + "-" + explanation.place().end() + "]"));
    explanation.steps().forEach(this::step);
    line("");
  }

  private void step(Step step) {
    line("");
    line(ink.strong(step.title()));
    if (step.findings().isEmpty()) {
      line("  " + step.none());
    }
    for (Finding finding : step.findings()) {
      List<String> lines = finding.lines();
      line("  " + Visible.words(lines.getFirst()));
      lines.subList(1, lines.size()).forEach(more -> line("      " + Visible.words(more)));
    }
  }

  private void line(String words) {
    out.print(words);
    out.print('\n');
  }
}
