package org.audiatur.repair;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/** Printers' ligatures («ﬁ») become the letters they stand for. */
final class Ligatures extends PatternCorrector {

  Ligatures() {
    super("ligature", "[\\ufb00-\\ufb06]", c -> c >= '\ufb00' && c <= '\ufb06', (text, i) -> true);
  }

  @Override
  Repair repair(MatchResult match, String text) {
    String letters = Normalizer.normalize(match.group(), Normalizer.Form.NFKC);
    return new Repair(match.start(), match.end(), letters, rule(), "printer's ligature");
  }
}
