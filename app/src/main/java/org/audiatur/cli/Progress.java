package org.audiatur.cli;

import java.io.PrintWriter;

/**
 * One line that says how far the work is. Silent unless the launcher saw a terminal. Thread-safe.
 */
final class Progress {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
    this.shown = Boolean.getBoolean("audiatur.terminal");
  }

  synchronized void say(String what) {
    if (shown) {
      err.print(CLEAR_LINE + what);
      err.flush();
    }
  }

  /** " 3 of 12", or nothing where it is not known how much there is. */
  static String share(int done, int all) {
    return all == 0 ? "" : " " + done + " of " + all;
  }

  synchronized void done() {
    say("");
  }
}
