package org.audiatur.repair;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines between two parts of the text that may be the foot of one page and the head of the next.
 *
 * @param lines all lines of the text
 * @param from index of the first line of the block
 * @param to one past the last
 * @param heads its lines that are not blank
 */
record HeadBlock(List<Layout.Line> lines, int from, int to, List<HeadLine> heads) {

  /** How much of the width of the page a line takes that goes on on the next page. */
  private static final double FULL = 0.6;

  private static final int FULL_PARAGRAPH = 60;

  HeadBlock {
    heads = List.copyOf(heads);
  }

  /** The last line of text before it, null at the start. */
  Layout.@Nullable Line before() {
    return from > 0 ? lines.get(from - 1) : null;
  }

  /** The first line of text after it, null at the end. */
  Layout.@Nullable Line after() {
    return to < lines.size() ? lines.get(to) : null;
  }

  /** True if a form feed stands in it or at its edge. */
  boolean isAtPageEdge() {
    for (int i = Math.max(0, from - 1); i < to; i++) {
      if (lines.get(i).page()) {
        return true;
      }
    }
    return false;
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

  boolean hasWords() {
    return !isBareNumber();
  }

  boolean isWide() {
    return heads.stream().anyMatch(HeadLine::isWide);
  }

  /** True if all lines without a page number set apart return on other pages at least so often. */
  boolean returns(HeadShapes shapes, int times) {
    return heads.stream()
        .allMatch(head -> head.isAlone() || head.isWide() || shapes.count(head.shape()) >= times);
  }

  /** The same without the lines at its end that are not wanted; null if none is left. */
  @Nullable HeadBlock upToLast(Predicate<HeadLine> wanted) {
    int size = heads.size();
    while (size > 0 && !wanted.test(heads.get(size - 1))) {
      size--;
    }
    return size == heads.size()
        ? this
        : size == 0
            ? null
            : new HeadBlock(lines, from, heads.get(size).line(), heads.subList(0, size));
  }

  /** Some of its heads, with the blank lines beside them. */
  HeadBlock part(int first, int end) {
    return new HeadBlock(
        lines,
        first == 0 ? from : heads.get(first - 1).line() + 1,
        end == heads.size() ? to : heads.get(end).line(),
        heads.subList(first, end));
  }

  /** True if the line before it ends no sentence and, unless a number is set apart, is full. */
  boolean isOpenBefore(int width) {
    Layout.Line before = before();
    if (before == null || after() == null || before.endsSentence()) {
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
    Layout.Line after = after();
    return isOpenBefore(width) && after != null && after.continues();
  }
}
