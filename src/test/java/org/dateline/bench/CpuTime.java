package org.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that processors spent on this process. Where others use the same machine it says more than
 * the clock on the wall.
 */
final class CpuTime {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /** Nanoseconds of all threads, those that collect garbage and compile included. */
  static long ofProcess() {
    return PROCESS.getProcessCpuTime();
  }

  /** Nanoseconds of this thread. */
  static long ofThread() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
