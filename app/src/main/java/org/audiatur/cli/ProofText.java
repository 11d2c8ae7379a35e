package org.audiatur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.audiatur.proof.Place;
import org.audiatur.proof.ProofSheet;
import org.audiatur.proof.Repaired;
import org.audiatur.proof.UnknownWord;
import org.audiatur.proof.Unresolved;

/** Prints proof sheets for a person. */
final class ProofText implements ProofPrinter {

  private static final int MOST_PLACES = 8;
  private static final String MARGIN = "          ";

  private final PrintWriter out;
  private final Ink ink;
  private final Selection selection;
  private final Totals totals;

  ProofText(PrintWriter out, Ink ink, Selection selection) {
    this.out = out;
    this.ink = ink;
    this.selection = selection;
    this.totals = new Totals(selection);
  }

  @Override
  public void text(ProofSheet sheet) {
    Totals.OfText figures = totals.add(sheet);
    boolean all = selection.part() == Selection.Part.ALL;
    if (all || selection.part() == Selection.Part.SUMMARY || !figures.unknown().isEmpty()) {
      head(sheet, figures);
    }
    if (all) {
      sheet.repairs(selection::wants).forEach(this::repair);
    }
    if (selection.part() != Selection.Part.SUMMARY) {
      unknown(figures.unknown());
    }
    if (all && figures.unresolved() > 0) {
      line("  Left as they are, " + counted(figures.unresolved(), "lost character") + ":");
      sheet.unresolved().forEach(this::unresolved);
    }
    if (all) {
      line("");
    }
  }

  private void head(ProofSheet sheet, Totals.OfText figures) {
    line(
        ink.strong(Visible.words(sheet.reading().source().name()))
            + ": "
            + counted(figures.repairs(), "repair")
            + " in "
            + counted(sheet.reading().source().length(), "character")
            + ", "
            + counted(figures.unknown().size(), "repaired word")
            + " in no dictionary, "
            + figures.unresolved()
            + " lost");
  }

  private void repair(Repaired repaired) {
    Place place = repaired.place();
    line(
        String.format(
            Locale.ROOT,
            "  %-8s%s  %s  %s",
            place.lineAndColumn(),
            ink.faint("[" + place.start() + "-" + place.end() + "]"),
            ink.strong(repaired.repair().rule()),
            Visible.words(repaired.repair().reason())));
    line(
        MARGIN
            + Visible.words(repaired.left())
            + "⟦"
            + ink.damage(Visible.stretch(repaired.was()))
            + "⟧"
            + Visible.words(repaired.right())
            + "  →  "
            + Visible.words(repaired.wordLeft())
            + ink.mended(Visible.stretch(repaired.repair().replacement()))
            + Visible.words(repaired.wordRight()));
  }

  private void unknown(List<UnknownWord> words) {
    if (!words.isEmpty()) {
      line("  In no dictionary, " + counted(words.size(), "repaired word") + ":");
      words.forEach(this::unknown);
    }
  }

  private void unknown(UnknownWord word) {
    int more = word.places().size() - MOST_PLACES;
    String places =
        word.places().stream()
            .limit(MOST_PLACES)
            .map(Place::lineAndColumn)
            .collect(Collectors.joining(", "));
    String elsewhere =
        word.elsewhere() == 0 ? "" : ink.faint("  also " + word.elsewhere() + "× as it is");
    line(
        "    "
            + ink.strong(Visible.words(word.word()))
            + "  "
            + word.places().size()
            + "×: "
            + places
            + (more > 0 ? ", " + more + " more" : "")
            + elsewhere);
  }

  private void unresolved(Unresolved lost) {
    line(
        String.format(Locale.ROOT, "  %-8s", lost.place().lineAndColumn())
            + Visible.words(lost.left())
            + "⟦"
            + ink.damage("\ufffd")
            + "⟧"
            + Visible.words(lost.right()));
  }

  @Override
  public void end() {
    if (selection.part() != Selection.Part.UNKNOWN) {
      totals.byRule().forEach((rule, count) -> line(String.format("%8d  %s", count, rule)));
    }
    var figures = totals.figures();
    line(
        "Together: "
            + counted(figures.getOrDefault("repairs", 0L), "repair")
            + " in "
            + counted(figures.getOrDefault("texts", 0L), "text")
            + "; "
            + counted(figures.getOrDefault("unknown", 0L), "repaired word")
            + " in no dictionary; "
            + counted(figures.getOrDefault("unresolved", 0L), "lost character")
            + " left.");
    out.flush();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void line(String words) {
    out.print(words);
    out.print('\n');
  }

  @Override
  public boolean isCut() {
    return out.checkError();
  }
}
