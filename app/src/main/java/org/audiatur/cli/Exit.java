package org.audiatur.cli;

/** What the exit codes mean. */
final class Exit {

  static final int ALL_READ = 0;
  static final int SOME_NOT_READ = 1;
  static final int USAGE = 2;
  static final int NOTHING_WRITTEN = 3;

  private Exit() {}
}
