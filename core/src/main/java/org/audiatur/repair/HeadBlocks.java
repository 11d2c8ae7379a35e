package org.audiatur.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds blocks of lines that may stand between two pages: page numbers; and short lines that
 * return, if they stand apart or beside a page number or a form feed. Whether a block is one, it
 * does not say.
 */
final class HeadBlocks {

  private static final int MOST_LINES = 6;

  /** A head may have so many lines on each side of a number or a form feed. */
  private static final int LINES_BESIDE = 2;

  /** Blank lines and lines of a head that are passed on the way from a number or a form feed. */
  private static final int REACH = 6;

  /** So often a line with a full stop returns to be a head all the same. */
  private static final int ENDED = 3;

  private final List<Layout.Line> lines;
  private final HeadShapes shapes = new HeadShapes();
  private final BitSet figures = new BitSet();
  private final BitSet beside = new BitSet();

  HeadBlocks(Layout layout) {
    lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeNumber(lines.get(i)) && HeadLine.of(i, lines.get(i)).isFigure()) {
        figures.set(i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (figures.get(i) || lines.get(i).page()) {
        reach(i, -1);
        reach(i, 1);
      }
    }
    knowShapes();
  }

  private void knowShapes() {
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeHead(lines.get(i)) && (beside.get(i) || isApart(i))) {
        beside.set(i);
        shapes.know(HeadLine.of(i, lines.get(i)).shape());
      }
    }
    shapes.compare();
    for (int i = 0; i < lines.size(); i++) {
      count(i, lines.get(i));
    }
  }

  /** Counts the words of possible heads, also where they stand as a title. */
  private void count(int index, Layout.Line line) {
    if (line.length() > 1
        && line.length() <= HeadLine.LONGEST
        && (line.mayHoldNumber() || shapes.mayBegin(line.of().charAt(line.first())))) {
      shapes.add(HeadLine.of(index, line).shape());
    }
  }

  /** How often the words of lines return. */
  HeadShapes shapes() {
    return shapes;
  }

  /** All blocks, in the order of the text. */
  List<HeadBlock> all() {
    List<HeadBlock> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      List<HeadLine> heads = new ArrayList<>();
      int end = blockEnd(i, heads);
      if (!heads.isEmpty() && heads.size() <= MOST_LINES) {
        blocks.add(new HeadBlock(lines, i, end, heads));
      }
      i = Math.max(i + 1, end);
    }
    return blocks;
  }

  /** One past the last of the lines from here on that are blank or may be heads. */
  private int blockEnd(int from, List<HeadLine> heads) {
    int end = from;
    while (end < lines.size()) {
      boolean blank = lines.get(end).isBlank();
      HeadLine head = blank ? null : head(end);
      if (head != null) {
        heads.add(head);
      } else if (!blank) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The line as a head, null if it is none. */
  private @Nullable HeadLine head(int index) {
    if (!figures.get(index) && !beside.get(index)) {
      return null;
    }
    HeadLine head = HeadLine.of(index, lines.get(index));
    int times = lines.get(index).endsSentence() ? ENDED : 2;
    return figures.get(index) || shapes.count(head.shape()) >= times ? head : null;
  }

  private static boolean mayBeNumber(Layout.Line line) {
    return mayBeHead(line) && !line.endsSentence() && line.mayHoldNumber();
  }

  private static boolean mayBeHead(Layout.Line line) {
    return line.length() <= HeadLine.LONGEST
        && !line.isBlank()
        && !line.endsBroken()
        && !line.continues();
  }

  /** Marks the lines that may belong to a number or a form feed. */
  private void reach(int anchor, int step) {
    int left = LINES_BESIDE;
    int i = lines.get(anchor).page() && step < 0 ? anchor : anchor + step;
    for (int steps = 0; steps < REACH && left > 0 && i >= 0 && i < lines.size(); steps++) {
      if (!lines.get(i).isBlank()) {
        beside.set(i);
        left--;
      }
      i += step;
    }
  }

  /** True if it stands between blank lines or figures. */
  private boolean isApart(int index) {
    return isGap(index - 1) && isGap(index + 1);
  }

  private boolean isGap(int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isBlank() || figures.get(index);
  }
}
