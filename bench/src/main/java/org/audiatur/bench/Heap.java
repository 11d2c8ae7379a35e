package org.audiatur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The heap of this Java, in millions of bytes. */
final class Heap {

  private static final double MEGABYTE = 1e6;

  private Heap() {}

  /** What is in use after everything unused was thrown away. */
  static double used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  static void forgetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /**
   * The most that was in use since {@link #forgetPeak}, garbage included: the sum of the peaks of
   * the parts of the heap, so an upper bound.
   */
  static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / MEGABYTE;
  }
}
