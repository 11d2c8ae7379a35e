package org.audiatur.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks stand between two pages. Sure are those in the midst of a sentence that hold a page
 * number or words that return. Of the others, those whose number fits between the numbers of the
 * sure ones; and those with the words of a sure one, if they are not the heading of a chapter.
 */
final class PageProof {

  /** A text of so many lines has more than one page. */
  private static final int SEVERAL_PAGES = 150;

  /** So often words without a number return to be a head. */
  private static final int RETURNS = 3;

  /** So many numbers in sequence refuse one that does not fit. */
  private static final int SEQUENCE = 3;

  /** How much of the width a line takes that is full, and the characters of a paragraph that is. */
  private static final double FULL = 0.8;

  private static final int FULL_PARAGRAPH = 60;

  private final Layout layout;
  private final HeadShapes shapes;
  private final List<HeadBlock> blocks;
  private final int width;
  private final CountedPages counted;
  private final PageNumbers numbers;
  private final PageSpacing spacing;
  private final Map<String, Integer> cuts = new HashMap<>();
  private final Set<Integer> sure = new HashSet<>();

  PageProof(Layout layout, HeadBlocks found) {
    this.layout = layout;
    shapes = found.shapes();
    blocks = found.all();
    width = layout.isWrapped() ? layout.width() : Integer.MAX_VALUE;
    countCuts();
    counted = new CountedPages(layout.lines(), blocks);
    numbers = numbers();
    for (HeadBlock block : cutting()) {
      sure.add(block.from());
      block.heads().forEach(head -> shapes.prove(head.shape()));
    }
    proveBesideNumbers();
    spacing =
        new PageSpacing(blocks.stream().filter(this::isSure).mapToInt(this::position).toArray());
  }

  /** Words that stand beside two numbers of the sequence are those of a head. */
  private void proveBesideNumbers() {
    Map<String, Integer> beside = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      HeadBlock block = counted.has(i) ? counted.furniture(i, shapes) : blocks.get(i);
      if (block != null && (isSure(block) || fits(block))) {
        block.heads().forEach(head -> beside.merge(shapes.name(head.shape()), 1, Integer::sum));
      }
    }
    beside.forEach(
        (shape, times) -> {
          if (times >= 2) {
            shapes.prove(shape);
          }
        });
  }

  private boolean fits(HeadBlock block) {
    return block.number() >= 0 && numbers.fits(position(block), block.number());
  }

  /** The blocks to take out. */
  List<HeadBlock> pages() {
    List<HeadBlock> pages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      HeadBlock block = blocks.get(i);
      HeadBlock page = page(i, seen);
      if (page != null) {
        pages.add(page);
      }
      block.heads().forEach(head -> seen.add(shapes.name(head.shape())));
    }
    return pages;
  }

  private @Nullable HeadBlock page(int index, Set<String> seen) {
    HeadBlock block = blocks.get(index);
    if (isSure(block)) {
      return block;
    }
    return counted.has(index) ? counted.furniture(index, shapes) : furniture(block, seen);
  }

  private boolean isSure(HeadBlock block) {
    return sure.contains(block.from());
  }

  private int position(HeadBlock block) {
    return layout.position(block.from());
  }

  private PageNumbers numbers() {
    PageNumbers all = new PageNumbers(layout.shortestPage());
    for (int i = 0; i < blocks.size(); i++) {
      HeadBlock block = blocks.get(i);
      boolean cuts = cuts(block) || counted.has(i);
      if (cuts || (block.isAtPageEdge() && block.returns(shapes, 2))) {
        all.add(position(block), block.number(), cuts);
      }
    }
    all.keepLongest();
    return all;
  }

  /** Blocks in the midst of sentences; a single bare number in a long text is none. */
  private List<HeadBlock> cutting() {
    List<HeadBlock> cutting =
        blocks.stream().filter(block -> cuts(block) && !isOutOfSequence(block)).toList();
    boolean single = cutting.size() == 1 && cutting.getFirst().isBareNumber();
    return single && layout.lines().size() > SEVERAL_PAGES ? List.of() : cutting;
  }

  private boolean isOutOfSequence(HeadBlock block) {
    return block.isBareNumber() && numbers.size() >= SEQUENCE && !fits(block);
  }

  /** True for a block in the midst of a sentence, with a page number or words that return. */
  private boolean cuts(HeadBlock block) {
    boolean page = block.number() >= 0 && block.returns(shapes, 2);
    boolean words = !block.hasFigure() && block.returns(shapes, block.isAtPageEdge() ? 2 : RETURNS);
    boolean open = page && block.isOpenBefore(width) && (block.isWide() || endsFull(block));
    return open || ((page || words) && block.cutsSentence(width));
  }

  /** True for words after a line so long that a sentence must go on. */
  private boolean endsFull(HeadBlock block) {
    Layout.Line before = block.before();
    boolean wrapped = layout.isWrapped();
    return block.hasWords()
        && before != null
        && before.length() >= (wrapped ? FULL * width : FULL_PARAGRAPH);
  }

  /** True if all its words stand in the midst of two sentences at least. */
  private boolean cutsTwice(HeadBlock block) {
    return block.heads().stream()
        .allMatch(head -> cuts.getOrDefault(shapes.name(head.shape()), 0) >= 2);
  }

  private void countCuts() {
    for (HeadBlock block : blocks) {
      if (block.cutsSentence(width)) {
        block.heads().forEach(head -> cuts.merge(shapes.name(head.shape()), 1, Integer::sum));
      }
    }
  }

  /** What of a block that cuts no sentence is head or foot, null if nothing. */
  private @Nullable HeadBlock furniture(HeadBlock block, Set<String> seen) {
    boolean list = block.hasFigure() && block.number() < 0;
    boolean page = fits(block);
    boolean regular = spacing.isRegular(position(block));
    HeadBlock known =
        block.upToLast(
            head ->
                head.isAlone()
                    || (page && head.isWide())
                    || (isProven(head) && (regular || seen.contains(shapes.name(head.shape())))));
    if (list
        || known == null
        || !known.heads().stream().allMatch(head -> head.isAlone() || isKnown(head, page))) {
      return null;
    }
    return page || (known.hasWords() && isAtPage(known, regular)) ? known : null;
  }

  private boolean isKnown(HeadLine head, boolean page) {
    return isProven(head) || (page && head.isWide());
  }

  private boolean isProven(HeadLine head) {
    return shapes.isProven(head.shape());
  }

  /** True if words without a number that fits stand where pages end: a signature does not. */
  private boolean isAtPage(HeadBlock block, boolean regular) {
    boolean numbered =
        block.heads().stream().anyMatch(head -> head.number() >= 0 && !head.isAlone());
    boolean inside = block.before() != null && block.after() != null;
    return numbered || (inside && (regular || block.isAtPageEdge() || block.isOpenBefore(width)));
  }
}
