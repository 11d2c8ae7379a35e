package org.audiatur.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code dossier.html}: one file with style, program, strings and data inside, which a
 * browser opens from disk.
 *
 * <p>Nothing from a source can run. Data stand in blocks that a browser does not execute, with
 * {@code <} escaped; the page's policy admits exactly one script and one style sheet, by their
 * hashes, no connection, and no text that becomes markup (Trusted Types). The page's files are
 * listed in {@code dossier/parts.txt}.
 */
public final class DossierPage {

  private final PageParts parts;

  public DossierPage() {
    this(PageParts.load());
  }

  DossierPage(PageParts parts) {
    this.parts = parts;
  }

  /** Writes the page; the same data give the same characters. */
  public void write(PageData data, Appendable out) throws IOException {
    parts.write(page -> data(data, page), out);
  }

  private void data(PageData data, Appendable out) throws IOException {
    parts.writeStrings(out);
    CompactRows compact = new CompactRows(data);
    for (String file : PageData.FILES) {
      list("data-" + file, compact.rows(file), out);
    }
    list("data-texts", data.texts().stream().map(DossierPage::text).toList(), out);
    EmbeddedJson.block("id=\"data-run\"", data.run(), out);
    EmbeddedJson.block("id=\"data-map\"", MapData.of(data), out);
  }

  /** The text with its repairs; reasons return often and are written once. */
  private static String text(PageText text) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    List<List<Object>> repairs =
        text.repairs().stream().map(repair -> repair(repair, reasons)).toList();
    return Json.line(
        new Fields()
            .with("doc", text.doc())
            .with("text", text.original())
            .with("repairs", repairs)
            .with("reasons", List.copyOf(reasons.keySet())));
  }

  private static List<Object> repair(PageText.Repaired repair, Map<String, Integer> reasons) {
    int reason = reasons.computeIfAbsent(repair.reason(), unseen -> reasons.size());
    return List.of(repair.start(), repair.end(), repair.replacement(), repair.rule(), reason);
  }

  private static void list(String id, List<String> rows, Appendable out) throws IOException {
    EmbeddedJson.block("id=\"" + id + "\"", "[" + String.join(",\n", rows) + "]", out);
  }
}
