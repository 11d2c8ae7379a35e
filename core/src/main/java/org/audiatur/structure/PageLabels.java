package org.audiatur.structure;

import java.util.List;
import org.audiatur.structure.PageBreak.Place;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of pages, by the numbers that stood between them: one at a head is that of the page
 * that begins, one at a foot is one less. Where a page does not show which, the others of the text
 * do, if they agree. Numbers must grow from page to page.
 */
final class PageLabels {

  /** One page in so many may look otherwise than the rest. */
  private static final int OTHERWISE = 10;

  /** So many pages may be missing between two numbers. */
  private static final int MISSING = 5;

  private final List<PageBreak> breaks;
  private final Place usual;

  PageLabels(List<PageBreak> breaks) {
    this.breaks = List.copyOf(breaks);
    long heads = breaks.stream().filter(one -> one.place() == Place.HEAD).count();
    long feet = breaks.stream().filter(one -> one.place() == Place.FOOT).count();
    usual =
        feet * OTHERWISE < heads
            ? Place.HEAD
            : heads * OTHERWISE < feet ? Place.FOOT : Place.UNSURE;
  }

  /** The label of the page that begins at a break, null if it is not certain. */
  @Nullable String of(int index) {
    int page = page(index);
    boolean known = page >= 0 && isCertain(index, page);
    return known ? Integer.toString(page) : null;
  }

  private int page(int index) {
    PageBreak one = breaks.get(index);
    Place place = one.place() == Place.UNSURE ? usual : one.place();
    return one.number() < 0 || place == Place.UNSURE
        ? -1
        : place == Place.HEAD ? one.number() : one.number() + 1;
  }

  /** True if the pages beside it have the numbers beside its own, or there are none to ask. */
  private boolean isCertain(int index, int page) {
    int before = beside(index, -1);
    int after = beside(index, 1);
    boolean single = before < 0 && after < 0;
    if (single) {
      return breaks.get(index).place() != Place.UNSURE;
    }
    return (before >= 0 && page > before && page - before <= MISSING)
        || (after >= 0 && after > page && after - page <= MISSING);
  }

  /** The number of the next page in a direction, -1 if it has none. */
  private int beside(int index, int step) {
    for (int i = index + step;
        i >= 0 && i < breaks.size() && Math.abs(i - index) <= MISSING;
        i += step) {
      if (page(i) >= 0) {
        return page(i);
      }
    }
    return -1;
  }
}
