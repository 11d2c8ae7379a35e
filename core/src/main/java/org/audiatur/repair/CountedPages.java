package org.audiatur.repair;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page numbers that need no other proof: each beside a form feed, one more from form feed to form
 * feed, over three pages at least. Costs time linear in the blocks and lines.
 */
final class CountedPages {

  private static final int FEWEST = 3;

  /** So often the words of a head return beside such numbers. */
  private static final int RETURNS = 3;

  private final BitSet counted = new BitSet();
  private final List<Layout.Line> lines;
  private final List<HeadBlock> blocks;

  /**
   * @param blocks what may stand between pages, in the order of the text
   */
  CountedPages(List<Layout.Line> lines, List<HeadBlock> blocks) {
    this.lines = lines;
    this.blocks = blocks;
    int[] feeds = feeds(lines);
    int from = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || !follows(blocks.get(i - 1), blocks.get(i), feeds)) {
        if (i - from >= FEWEST) {
          counted.set(from, i);
        }
        from = i;
      }
    }
  }

  /** How many form feeds end lines before each line. */
  private static int[] feeds(List<Layout.Line> lines) {
    int[] feeds = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      feeds[i + 1] = feeds[i] + (lines.get(i).page() ? 1 : 0);
    }
    return feeds;
  }

  /** True for two numbers that follow each other, with one form feed between or beside them. */
  private static boolean follows(HeadBlock one, HeadBlock other, int[] feeds) {
    boolean edges = one.isAtPageEdge() && other.isAtPageEdge();
    int pages = feeds[other.to()] - feeds[one.to()];
    return edges && one.number() > 0 && other.number() == one.number() + 1 && pages == 1;
  }

  /** True if the block at an index is one of such pages. */
  boolean has(int index) {
    return counted.get(index);
  }

  /**
   * What of such a block is head or foot: around the form feed, numbers and words that return. A
   * note at the foot, which ends as a sentence does, is none. Null if nothing is left.
   */
  @Nullable HeadBlock furniture(int index, HeadShapes shapes) {
    HeadBlock block = blocks.get(index);
    int feed = 0;
    while (feed < block.heads().size() && !isFedBefore(block.heads().get(feed).line())) {
      feed++;
    }
    int from = feed;
    while (from > 0 && isFurniture(block.heads().get(from - 1), shapes)) {
      from--;
    }
    int to = feed;
    while (to < block.heads().size() && isFurniture(block.heads().get(to), shapes)) {
      to++;
    }
    return from == to ? null : block.part(from, to);
  }

  private boolean isFedBefore(int line) {
    int before = line - 1;
    while (before >= 0 && !lines.get(before).page() && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0 && lines.get(before).page();
  }

  private boolean isFurniture(HeadLine head, HeadShapes shapes) {
    boolean returns =
        shapes.count(head.shape()) >= RETURNS && !lines.get(head.line()).endsSentence();
    return head.isAlone() || returns;
  }
}
