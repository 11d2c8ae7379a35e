package org.audiatur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.proof.ProofSheet;
import org.audiatur.proof.UnknownWord;

/** The figures of all texts so far. */
final class Totals {

  /**
   * The figures of one text.
   *
   * @param repairs the wanted repairs
   * @param unknown repaired words that no dictionary has
   * @param unresolved characters that are still lost
   */
  record OfText(long repairs, List<UnknownWord> unknown, long unresolved) {}

  private final Selection selection;
  private final SortedMap<String, Integer> byRule = new TreeMap<>();
  private long texts;
  private long characters;
  private long repairs;
  private long unknown;
  private long unresolved;

  Totals(Selection selection) {
    this.selection = selection;
  }

  OfText add(ProofSheet sheet) {
    OfText figures =
        new OfText(
            sheet.reading().repairs().stream().filter(selection::wants).count(),
            sheet.unknown(selection.known(), selection::wants),
            sheet.unresolved().count());
    texts++;
    characters += sheet.reading().source().length();
    repairs += figures.repairs();
    unknown += figures.unknown().size();
    unresolved += figures.unresolved();
    sheet
        .counts()
        .forEach(
            (rule, count) -> {
              if (selection.counts(rule)) {
                byRule.merge(rule, count, Integer::sum);
              }
            });
    return figures;
  }

  SortedMap<String, Integer> byRule() {
    return byRule;
  }

  Map<String, Long> figures() {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("texts", texts);
    figures.put("length", characters);
    figures.put("repairs", repairs);
    figures.put("unknown", unknown);
    figures.put("unresolved", unresolved);
    return figures;
  }
}
