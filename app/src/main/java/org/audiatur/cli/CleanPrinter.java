package org.audiatur.cli;

import java.io.PrintWriter;
import org.audiatur.proof.ProofSheet;

/** Prints nothing but the clean texts, each ending with a line end. */
final class CleanPrinter implements ProofPrinter {

  private final PrintWriter out;

  CleanPrinter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void text(ProofSheet sheet) {
    String clean = sheet.reading().text();
    out.print(clean);
    if (!clean.endsWith("\n")) {
      out.print('\n');
    }
  }

  @Override
  public void end() {
    out.flush();
  }

  @Override
  public boolean isCut() {
    return out.checkError();
  }
}
