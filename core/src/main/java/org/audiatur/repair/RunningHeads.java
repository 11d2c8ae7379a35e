package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Running heads, feet and page numbers. A block of short lines is one if it stands in the midst of
 * a sentence and holds a page number or words that return; or if its words, or its number, belong
 * to those that were found so. Found by position and repetition, never by a list; headings, lists
 * and dates stand alone between sentences and stay.
 */
final class RunningHeads implements Corrector {

  private static final int MOST_LINES = 5;

  /** A text of so many lines has more than one page. */
  private static final int SEVERAL_PAGES = 150;

  /** So often words without a number return to be a head. */
  private static final int RETURNS = 3;

  @Override
  public String rule() {
    return "running-head";
  }

  @Override
  public List<Repair> correct(String text) {
    Layout layout = new Layout(text);
    return new Walk(layout).repairs();
  }

  /** One text. */
  private final class Walk {

    private final List<Layout.Line> lines;
    private final int width;
    private final HeadShapes shapes = new HeadShapes();
    private final PageNumbers numbers = new PageNumbers();

    Walk(Layout layout) {
      lines = layout.lines();
      width = layout.isWrapped() ? layout.width() : Integer.MAX_VALUE;
    }

    List<Repair> repairs() {
      for (int i = 0; i < lines.size(); i++) {
        if (mayBeHead(lines.get(i)) && isApart(i)) {
          shapes.know(HeadLine.of(lines.get(i)).shape());
        }
      }
      lines.forEach(this::count);
      List<HeadBlock> blocks = blocks();
      List<HeadBlock> cutting = cutting(blocks);
      for (HeadBlock block : cutting) {
        numbers.add(block.from(), block.number());
        block.heads().forEach(head -> shapes.prove(head.shape()));
      }
      List<Repair> repairs = new ArrayList<>();
      int next = 0;
      for (HeadBlock block : blocks) {
        boolean cut = next < cutting.size() && cutting.get(next) == block;
        next += cut ? 1 : 0;
        if (cut || belongs(block)) {
          repairs.add(cut(block));
        }
      }
      return repairs;
    }

    /** Counts the words of possible heads, also where they stand as a title. */
    private void count(Layout.Line line) {
      if (line.length() > 1
          && line.length() <= HeadLine.LONGEST
          && shapes.mayBegin(line.of().charAt(line.first()))
          && !line.endsSentence()) {
        shapes.add(HeadLine.of(line).shape());
      }
    }

    /** Blocks in the midst of sentences; a single bare number in a long text is none. */
    private List<HeadBlock> cutting(List<HeadBlock> blocks) {
      List<HeadBlock> cutting = blocks.stream().filter(this::cuts).toList();
      boolean single = cutting.size() == 1 && cutting.getFirst().isBareNumber();
      return single && lines.size() > SEVERAL_PAGES ? List.of() : cutting;
    }

    /** True for a block in the midst of a sentence, with a page number or words that return. */
    private boolean cuts(HeadBlock block) {
      boolean page = block.number() >= 0 && block.returns(shapes, 2);
      boolean words = !block.hasFigure() && block.returns(shapes, RETURNS);
      boolean open = block.isOpenBefore(width) && block.isWide() && page;
      return open || ((page || words) && block.cutsSentence(width));
    }

    /** True for a block whose words or number belong to those of other pages. */
    private boolean belongs(HeadBlock block) {
      boolean words = block.heads().stream().anyMatch(head -> !head.shape().isEmpty());
      boolean page = block.number() >= 0 && numbers.fits(block.from(), block.number());
      return words
          ? block.isProven(shapes) || (page && block.isWide() && block.returns(shapes, 2))
          : page;
    }

    private List<HeadBlock> blocks() {
      List<HeadBlock> blocks = new ArrayList<>();
      int i = 0;
      while (i < lines.size()) {
        List<HeadLine> heads = new ArrayList<>();
        int end = blockEnd(i, heads);
        if (!heads.isEmpty() && heads.size() <= MOST_LINES) {
          blocks.add(new HeadBlock(i, end, heads, line(i - 1), line(end)));
        }
        i = Math.max(i + 1, end);
      }
      return blocks;
    }

    /** One past the last of the lines from here on that are blank or may be heads. */
    private int blockEnd(int from, List<HeadLine> heads) {
      int end = from;
      while (end < lines.size()) {
        Layout.Line line = lines.get(end);
        HeadLine head = line.isBlank() ? null : head(end);
        if (head != null) {
          heads.add(head);
        } else if (!line.isBlank()) {
          break;
        }
        end++;
      }
      return end;
    }

    /**
     * The line as a head, null if it is none: too long, a sentence, in the midst of text, or seen
     * once.
     */
    private @Nullable HeadLine head(int index) {
      Layout.Line line = lines.get(index);
      boolean apart = mayBeHead(line) && isApart(index);
      if (!mayBeHead(line) || !(apart || line.mayHoldNumber())) {
        return null;
      }
      HeadLine head = HeadLine.of(line);
      return head.isFigure() || (apart && shapes.count(head.shape()) > 1) ? head : null;
    }

    private static boolean mayBeHead(Layout.Line line) {
      return !line.isBlank()
          && line.length() <= HeadLine.LONGEST
          && !line.endsSentence()
          && !line.endsBroken()
          && !line.continues();
    }

    /** True if it stands between blank lines or figures, or at the edge of a page. */
    private boolean isApart(int index) {
      boolean edge = lines.get(index).page() || (index > 0 && lines.get(index - 1).page());
      return edge || (isGap(index - 1) && isGap(index + 1));
    }

    private boolean isGap(int index) {
      Layout.Line line = line(index);
      return line == null
          || line.isBlank()
          || (line.length() <= HeadLine.LONGEST
              && line.mayHoldNumber()
              && HeadLine.of(line).isFigure());
    }

    private Layout.@Nullable Line line(int index) {
      return index >= 0 && index < lines.size() ? lines.get(index) : null;
    }

    /**
     * Takes the block out and lets a sentence flow on; a word broken over the page is left to the
     * rule for hyphens.
     */
    private Repair cut(HeadBlock block) {
      Layout.Line before = block.before();
      int start = before == null ? 0 : before.end();
      Layout.Line after = block.after();
      int stop = after == null ? lines.getLast().end() : after.start();
      boolean flows = before != null && block.isOpenBefore(width) && !before.endsBroken();
      return new Repair(start, stop, flows ? " " : "\n", rule(), "running head or page number");
    }
  }
}
