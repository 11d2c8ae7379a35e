package org.audiatur.repair;

import java.util.List;
import org.audiatur.text.Repair;

/** One step of the chain: a named rule that finds what it would change in a text. */
interface Corrector {

  /** Name of the rule, as listed with every repair. */
  String rule();

  /**
   * The changes this rule makes, in text order, none overlapping another.
   *
   * @param text the text as the rules before left it
   * @return repairs whose positions count in {@code text}
   */
  List<Repair> correct(String text);
}
