package org.audiatur.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * Time spent on work in this thread: its processor time and the pauses of the garbage collector, so
 * that what else the machine does counts little.
 */
final class Effort {

  private static final long MILLISECOND = 1_000_000;

  private final long start = nanos();

  private Effort() {}

  static Effort start() {
    return new Effort();
  }

  /** Nanoseconds since the start. */
  long spent() {
    return nanos() - start;
  }

  private static long nanos() {
    long pauses =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + pauses * MILLISECOND;
  }
}
