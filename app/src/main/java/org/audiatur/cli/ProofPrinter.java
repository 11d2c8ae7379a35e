package org.audiatur.cli;

import org.audiatur.proof.ProofSheet;

/** Puts proof sheets on paper, one after the other. */
interface ProofPrinter {

  void text(ProofSheet sheet);

  /** After the last text. */
  void end();

  /** True once nobody reads on, so that the work can stop. */
  boolean isCut();
}
