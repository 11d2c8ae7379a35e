package org.audiatur.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * Writes a page as plain text: its lines as they stand, a blank line where room is left or the size
 * of letters changes, blanks before the first line of a paragraph, gaps within a line as wide ones.
 * Heads, page numbers and hyphens stay: the engine knows what they are, and shows what it did.
 */
final class PageText {

  /** More room than so many usual steps parts paragraphs. */
  private static final double ROOM = 1.4;

  private static final double OTHER_SIZE = 0.06;

  /** A first line is set in between so much and so much (sizes of letters). */
  private static final double INDENT = 0.8;

  private static final double DEEPEST = 5;

  /** A gap wider than so many sizes of letters is one between columns of a table. */
  private static final double WIDE = 2.2;

  private PageText() {}

  static String of(List<Glyph> glyphs) {
    return ofLines(PageLines.of(glyphs));
  }

  /**
   * @param lines from top to bottom
   */
  static String ofLines(List<PageLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PageColumns.Part part : PageColumns.of(lines)) {
      if (!text.isEmpty() && !part.goesOn()) {
        text.append('\n');
      }
      write(part.lines(), text);
    }
    return text.toString();
  }

  private static void write(List<PageLine> lines, StringBuilder text) {
    double step = usual(lines);
    double edge = edge(lines);
    PageLine before = null;
    for (PageLine line : lines) {
      if (before != null && isApart(before, line, step)) {
        text.append('\n');
      }
      double indent = (line.left() - edge) / line.size();
      text.append(indent > INDENT && indent < DEEPEST ? "   " : "");
      words(line, text);
      text.append('\n');
      before = line;
    }
  }

  private static boolean isApart(PageLine before, PageLine line, double step) {
    double other = Math.abs(before.size() - line.size()) / Math.max(before.size(), line.size());
    return line.y() - before.y() > ROOM * step || other > OTHER_SIZE;
  }

  /** The step from line to line that is most usual. */
  private static double usual(List<PageLine> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = lines.get(i + 1).y() - lines.get(i).y();
    }
    Arrays.sort(steps);
    return steps.length < 3 ? lines.getFirst().size() * 1.3 : steps[steps.length / 2];
  }

  /** Where most lines begin. */
  private static double edge(List<PageLine> lines) {
    double[] lefts = lines.stream().mapToDouble(PageLine::left).sorted().toArray();
    double edge = lefts[0];
    long most = 0;
    for (double left : lefts) {
      long near = Arrays.stream(lefts).filter(other -> Math.abs(other - left) < 2).count();
      edge = near > most ? left : edge;
      most = Math.max(most, near);
    }
    return edge;
  }

  private static void words(PageLine line, StringBuilder text) {
    PageWord before = null;
    for (PageWord word : line.words()) {
      if (before != null) {
        boolean wide = word.left() - before.right() > WIDE * line.size();
        text.append(wide ? "    " : " ");
      }
      text.append(word.text());
      before = word;
    }
  }
}
