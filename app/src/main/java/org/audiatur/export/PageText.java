package org.audiatur.export;

import java.util.List;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;

/**
 * The text of one document for the page.
 *
 * @param doc the document's name, as in {@code documents.jsonl}
 * @param original the characters as received
 * @param repairs what reading changed, in text order
 */
public record PageText(String doc, String original, List<Repaired> repairs) {

  public PageText {
    repairs = List.copyOf(repairs);
  }

  /**
   * A repair as the page needs it.
   *
   * @param start first code point of the original that is replaced
   * @param end one past the last; equal to {@code start} for an insertion
   * @param replacement what stands there in the reading text
   * @param rule name of the rule that made the repair
   * @param reason why, in words
   */
  public record Repaired(int start, int end, String replacement, String rule, String reason) {}

  /** The text of a reading, its repairs counted in code points. */
  public static PageText of(ReadingText reading) {
    SourceText source = reading.source();
    List<Repaired> repairs =
        reading.repairs().stream()
            .map(
                repair ->
                    new Repaired(
                        source.codePoint(repair.start()),
                        source.codePoint(repair.end()),
                        repair.replacement(),
                        repair.rule(),
                        repair.reason()))
            .toList();
    return new PageText(source.name(), source.text(), repairs);
  }
}
