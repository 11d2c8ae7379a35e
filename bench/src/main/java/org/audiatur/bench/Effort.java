package org.audiatur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time, so that what else the machine does counts little: of this thread, and where that
 * is long enough to tell, of all this Java, the garbage collector included. Work in one thread on
 * an idle machine takes about as long.
 */
final class Effort {

  /** Time of a whole process is counted in hundredths of a second. */
  private static final long LONG = 500_000_000;

  private final long thread = threadNanos();
  private final long process = processNanos();

  private Effort() {}

  static Effort start() {
    return new Effort();
  }

  /** Nanoseconds since the start. */
  long spent() {
    long all = processNanos() - process;
    return all < LONG ? threadNanos() - thread : all;
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
