package org.audiatur.bench.damage;

import java.util.List;

/**
 * How a text is set in type.
 *
 * @param hyphen what stands at the end of a line for a broken word, empty if no word is broken
 * @param width characters of a line; {@link #ONE_LINE} if paragraphs are not wrapped
 * @param pageLines lines of a page, 0 for a text without pages
 * @param pageLength characters of a page whose paragraphs are not wrapped
 * @param style how page breaks look
 * @param head the running heads
 * @param indent blanks before a paragraph
 */
record Setting(
    String hyphen,
    int width,
    int pageLines,
    int pageLength,
    PageStyle style,
    RunningHead head,
    String indent) {

  static final int ONE_LINE = Integer.MAX_VALUE;

  /** Lines of 48 to 80 characters; paragraphs apart by a blank line or an indent. */
  static Setting wrapped(Page page, String hyphen) {
    String indent = page.once(3) ? "    " : "";
    return new Setting(
        hyphen,
        48 + page.dice(33),
        0,
        0,
        PageStyle.ALL.getFirst(),
        page.pick(RunningHead.of(page.language())),
        indent);
  }

  Setting withPages(Page page) {
    return new Setting(
        hyphen, width, 28 + page.dice(15), 0, page.variant(PageStyle.ALL), head, indent);
  }

  /** Paragraphs in one line each, cut by pages of about 1,800 characters. */
  static Setting longLines(Page page) {
    List<RunningHead> heads = RunningHead.of(page.language());
    return new Setting(
        "", ONE_LINE, 0, 1500 + page.dice(600), page.variant(PageStyle.ALL), page.pick(heads), "");
  }
}
