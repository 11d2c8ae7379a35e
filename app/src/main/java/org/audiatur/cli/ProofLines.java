package org.audiatur.cli;

import java.io.PrintWriter;
import org.audiatur.export.ProofRows;
import org.audiatur.proof.ProofSheet;

/** Prints proof sheets for programs: one JSON object a line. */
final class ProofLines implements ProofPrinter {

  private final PrintWriter out;
  private final Selection selection;
  private final Totals totals;

  ProofLines(PrintWriter out, Selection selection) {
    this.out = out;
    this.selection = selection;
    this.totals = new Totals(selection);
  }

  @Override
  public void text(ProofSheet sheet) {
    ProofRows rows = new ProofRows(sheet.reading().source().name());
    Totals.OfText figures = totals.add(sheet);
    if (selection.part() == Selection.Part.ALL) {
      sheet.repairs(selection::wants).map(rows::repair).forEach(this::line);
    }
    if (selection.part() != Selection.Part.SUMMARY) {
      figures.unknown().stream().map(rows::unknown).forEach(this::line);
    }
    if (selection.part() == Selection.Part.ALL) {
      sheet.unresolved().map(rows::unresolved).forEach(this::line);
    }
    line(rows.text(sheet, figures.unknown().size(), figures.unresolved()));
  }

  private void line(String json) {
    out.print(json);
    out.print('\n');
  }

  @Override
  public void end() {
    line(ProofRows.summary(totals.figures(), totals.byRule()));
    out.flush();
  }

  @Override
  public boolean isCut() {
    return out.checkError();
  }
}
