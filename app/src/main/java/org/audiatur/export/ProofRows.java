package org.audiatur.export;

import java.util.List;
import java.util.Map;
import org.audiatur.proof.Place;
import org.audiatur.proof.ProofSheet;
import org.audiatur.proof.Repaired;
import org.audiatur.proof.UnknownWord;
import org.audiatur.proof.Unresolved;

/** A proof sheet as lines of JSON: one for each repair, unknown word, lost character and text. */
public final class ProofRows {

  private final String doc;

  /**
   * @param doc what the text is called
   */
  public ProofRows(String doc) {
    this.doc = doc;
  }

  public String repair(Repaired repaired) {
    Fields row = place(row("repair"), repaired.place());
    return Json.line(
        row.with("rule", repaired.repair().rule())
            .with("rules", repaired.repair().rules())
            .with("reason", repaired.repair().reason())
            .with("before", repaired.was())
            .with("after", repaired.repair().replacement())
            .with("becomes", repaired.becomes())
            .with("left", repaired.left())
            .with("right", repaired.right()));
  }

  public String unknown(UnknownWord word) {
    List<Fields> places = word.places().stream().map(place -> place(new Fields(), place)).toList();
    return Json.line(
        row("unknown")
            .with("word", word.word())
            .with("count", word.places().size())
            .with("elsewhere", word.elsewhere())
            .with("places", places));
  }

  public String unresolved(Unresolved lost) {
    return Json.line(
        place(row("unresolved"), lost.place())
            .with("left", lost.left())
            .with("right", lost.right()));
  }

  /**
   * What became of the text, in figures.
   *
   * @param unknown how many repaired words no dictionary has
   * @param unresolved how many characters are still lost
   */
  public String text(ProofSheet sheet, int unknown, long unresolved) {
    return Json.line(
        row("text")
            .with("length", sheet.reading().source().length())
            .with("repairs", sheet.reading().repairs().size())
            .with("repairs_by_rule", sheet.counts())
            .with("unknown", unknown)
            .with("unresolved", unresolved));
  }

  /** All rules with what they mend. */
  public static String rule(String name, String what) {
    return Json.line(new Fields().with("rule", name).with("what", what));
  }

  /** The figures of all texts together. */
  public static String summary(Map<String, Long> figures, Map<String, Integer> byRule) {
    Fields row = new Fields().with("kind", "summary");
    figures.forEach(row::with);
    return Json.line(row.with("repairs_by_rule", byRule));
  }

  private Fields row(String kind) {
    return new Fields().with("kind", kind).with("doc", doc);
  }

  private static Fields place(Fields row, Place place) {
    return row.with("start", place.start())
        .with("end", place.end())
        .with("line", place.line())
        .with("column", place.column());
  }
}
