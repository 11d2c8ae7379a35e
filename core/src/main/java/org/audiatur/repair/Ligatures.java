package org.audiatur.repair;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/** Printers' ligatures («ﬁ») become the letters they stand for. */
final class Ligatures extends PatternCorrector {

  Ligatures() {
    super(
        "ligature",
        "[\\ufb00-\\ufb06]",
        (text, i) -> text.charAt(i) >= '\ufb00' && text.charAt(i) <= '\ufb06');
  }

  @Override
  Repair repair(MatchResult match, String text) {
    String letters = Normalizer.normalize(match.group(), Normalizer.Form.NFKC);
    return new Repair(match.start(), match.end(), letters, rule(), "printer's ligature");
  }
}
