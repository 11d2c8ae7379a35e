package org.audiatur.explain;

import java.util.List;
import org.audiatur.proof.ProofSheet;
import org.audiatur.proof.Repaired;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;

/** The first steps: the original characters, and the repairs that touch them. */
final class Characters {

  private final ReadingText text;
  private final ProofSheet proof;

  Characters(ReadingText text) {
    this.text = text;
    this.proof = new ProofSheet(text);
  }

  /** Repairs inside the words, and those at the very place that was asked for. */
  List<Repair> repairs(Spot spot, Spot asked) {
    return text.repairsWithin(spot.start(), spot.end()).stream()
        .filter(repair -> isIn(repair, spot) || isIn(repair, asked))
        .toList();
  }

  private static boolean isIn(Repair repair, Spot spot) {
    boolean insertion = repair.start() == repair.end();
    return insertion
        ? repair.start() >= spot.start() && repair.end() <= spot.end()
        : repair.start() < spot.end() && repair.end() > spot.start();
  }

  Step original(Spot spot) {
    String original = text.source().text().substring(spot.start(), spot.end());
    String read = text.read(spot.span());
    Finding finding = new Finding().fact("original", original).fact("read", read);
    finding.line("⟦" + original + "⟧");
    if (!original.equals(read)) {
      finding.line(read.isEmpty() ? "taken out of the reading text" : "read as ⟦" + read + "⟧");
    }
    return new Step("characters", "Characters", List.of(finding), "");
  }

  Step repaired(List<Repair> repairs) {
    List<Finding> findings = proof.repairs(repairs::contains).map(Characters::finding).toList();
    return new Step("repairs", "Repairs", findings, "none: read as it stands");
  }

  private static Finding finding(Repaired repaired) {
    Repair repair = repaired.repair();
    return new Finding()
        .line(
            repair.rule()
                + ", "
                + repaired.place().start()
                + "-"
                + repaired.place().end()
                + ": "
                + repair.reason())
        .line(
            repaired.left()
                + "⟦"
                + repaired.was()
                + "⟧"
                + repaired.right()
                + "  →  "
                + repaired.becomes())
        .fact("rule", repair.rule())
        .fact("rules", repair.rules())
        .fact("reason", repair.reason())
        .fact("start", repaired.place().start())
        .fact("end", repaired.place().end())
        .fact("before", repaired.was())
        .fact("after", repair.replacement())
        .fact("becomes", repaired.becomes());
  }
}
