package org.audiatur.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines between two parts of the text that may be the foot of one page and the head of the next.
 *
 * @param from index of the first line of the block
 * @param to one past the last
 * @param heads its lines that are not blank
 * @param before the last line of text before it, null at the start
 * @param after the first line of text after it, null at the end
 */
record HeadBlock(
    int from,
    int to,
    List<HeadLine> heads,
    Layout.@Nullable Line before,
    Layout.@Nullable Line after) {

  /** How much of the width of the page a line takes that goes on on the next page. */
  private static final double FULL = 0.6;

  private static final int FULL_PARAGRAPH = 60;

  HeadBlock {
    heads = List.copyOf(heads);
  }

  /** The page number, -1 if there is none, or several that are no foot and head of two pages. */
  int number() {
    List<HeadLine> figures = heads.stream().filter(HeadLine::isFigure).toList();
    if (figures.size() == 1) {
      return figures.getFirst().number();
    }
    boolean two =
        figures.size() == 2
            && figures.getFirst().isAlone() != figures.getLast().isAlone()
            && figures.getLast().number() - figures.getFirst().number() == 1;
    return two ? figures.getLast().number() : -1;
  }

  /** True for a page number without words. */
  boolean isBareNumber() {
    return heads.stream().allMatch(HeadLine::isAlone);
  }

  boolean hasFigure() {
    return heads.stream().anyMatch(HeadLine::isFigure);
  }

  boolean isWide() {
    return heads.stream().anyMatch(HeadLine::isWide);
  }

  /** True if all lines without a page number set apart return on other pages at least so often. */
  boolean returns(HeadShapes shapes, int times) {
    return heads.stream()
        .allMatch(head -> head.isAlone() || head.isWide() || shapes.count(head.shape()) >= times);
  }

  /** True if the words of all lines are known to stand in the midst of sentences elsewhere. */
  boolean isProven(HeadShapes shapes) {
    return heads.stream().allMatch(head -> head.shape().isEmpty() || shapes.isProven(head.shape()));
  }

  /** True if the line before it ends no sentence and, unless a number is set apart, is full. */
  boolean isOpenBefore(int width) {
    if (before == null || after == null || before.endsSentence()) {
      return false;
    }
    if (isWide()) {
      return true;
    }
    double full = width == Integer.MAX_VALUE ? 0 : Math.min(width, FULL_PARAGRAPH / FULL) * FULL;
    return before.endsBroken() || before.endsOpen() || before.length() >= full;
  }

  /** True if a sentence goes on after it, in small letters. */
  boolean cutsSentence(int width) {
    return isOpenBefore(width) && after != null && after.continues();
  }
}
