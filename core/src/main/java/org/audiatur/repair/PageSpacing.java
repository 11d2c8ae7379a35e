package org.audiatur.repair;

import java.util.Arrays;

/** At which distances pages end, by the places where they surely do. */
final class PageSpacing {

  /** What a page may depart from the usual length. */
  private static final double UNEVEN = 0.2;

  private final int[] sure;
  private final double page;

  /**
   * @param sure places where pages end, in the order of the text
   */
  PageSpacing(int[] sure) {
    this.sure = sure.clone();
    page = page(sure);
  }

  /** The distance most pages have: several pages between two sure places count as many. */
  private static double page(int[] sure) {
    double[] gaps = new double[Math.max(0, sure.length - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = sure[i + 1] - sure[i];
    }
    Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : gaps[gaps.length / 4];
  }

  /** True if a place is a whole number of pages from the sure places around it. */
  boolean isRegular(int place) {
    if (page == 0) {
      return false;
    }
    int next = Arrays.binarySearch(sure, place);
    next = next < 0 ? -next - 1 : next;
    return (next == 0 || isWhole(place - sure[next - 1]))
        && (next == sure.length || isWhole(sure[next] - place));
  }

  private boolean isWhole(int distance) {
    double pages = distance / page;
    double whole = Math.max(1, Math.rint(pages));
    return Math.abs(pages - whole) <= UNEVEN * Math.min(2, whole);
  }
}
