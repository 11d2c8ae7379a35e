package org.audiatur.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Supposed beginnings of pages: in a text wrapped into lines a form feed may have become one blank
 * at the start of a line. Such lines must be rare, and most of them a page of lines apart; of two
 * that stand too near, the one that keeps the rhythm is taken.
 */
final class PageRhythm {

  private static final int WIDEST_LINE = 130;
  private static final int FEWEST_PAGES = 4;
  private static final int SHORTEST_PAGE = 20;
  private static final int LONGEST_PAGE = 80;
  private static final double EVEN = 0.2;
  private static final double EVEN_SHARE = 0.6;

  /** A line that begins with one stray blank, or at a place known to begin a page. */
  private record Start(int line, int at, boolean known) {}

  private final List<Start> starts = new ArrayList<>();
  private int lines;
  private int wide;

  private PageRhythm(String text, List<Integer> known) {
    TreeSet<Integer> pages = new TreeSet<>(known);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      wide += end - start > WIDEST_LINE ? 1 : 0;
      boolean isKnown = !pages.subSet(start, end + 1).isEmpty();
      if (isKnown || isStray(text, start, end)) {
        starts.add(new Start(lines, start, isKnown));
      }
      lines++;
      start = end + 1;
    }
  }

  /** Where pages are supposed to begin, besides those known. */
  static List<Integer> of(String text, List<Integer> known) {
    return new PageRhythm(text, known).supposed();
  }

  private static boolean isStray(String text, int start, int end) {
    return end - start > 1
        && text.charAt(start) == ' '
        && !Character.isWhitespace(text.charAt(start + 1));
  }

  private List<Integer> supposed() {
    long stray = starts.stream().filter(s -> !s.known()).count();
    boolean rare = stray * SHORTEST_PAGE <= lines && wide * 10 <= lines;
    if (stray < FEWEST_PAGES || !rare) {
      return List.of();
    }
    int page = median();
    if (page < SHORTEST_PAGE || page > LONGEST_PAGE || !isEven(page)) {
      return List.of();
    }
    return chain(page).stream().filter(s -> s.line() > 0 && !s.known()).map(Start::at).toList();
  }

  private int[] gaps() {
    int[] gaps = new int[starts.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = starts.get(i + 1).line() - starts.get(i).line();
    }
    return gaps;
  }

  private int median() {
    int[] gaps = gaps();
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }

  private boolean isEven(int page) {
    int[] gaps = gaps();
    long even = Arrays.stream(gaps).filter(gap -> Math.abs(gap - page) <= page * EVEN).count();
    return even >= EVEN_SHARE * gaps.length;
  }

  /**
   * The longest chain of starts at least half a page apart, of the longest the most even one. Looks
   * back over a bounded number of starts.
   */
  private List<Start> chain(int page) {
    int size = starts.size();
    double[] best = new double[size];
    int[] before = new int[size];
    for (int i = 0; i < size; i++) {
      before[i] = -1;
      for (int j = Math.max(0, i - 6); j < i; j++) {
        int gap = starts.get(i).line() - starts.get(j).line();
        double value = best[j] + worth(gap, page);
        if (gap * 2 >= page && value > best[i]) {
          best[i] = value;
          before[i] = j;
        }
      }
    }
    return backFrom(best, before);
  }

  /** One for a link, less what it departs from the rhythm. */
  private static double worth(int gap, int page) {
    double off = Math.min(1, Math.abs(gap - page) / (double) page);
    return 1 - 0.5 * off * off;
  }

  private List<Start> backFrom(double[] best, int[] before) {
    int last = 0;
    for (int i = 1; i < best.length; i++) {
      last = best[i] > best[last] ? i : last;
    }
    List<Start> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(starts.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }
}
