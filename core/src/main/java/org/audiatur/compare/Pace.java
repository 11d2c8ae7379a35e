package org.audiatur.compare;

/**
 * Is told how far a comparison is, for a person who waits. What it is told depends on the threads
 * and their order; the comparison itself never does. May be called by several threads at a time.
 */
public interface Pace {

  /** Nobody waits. */
  Pace UNWATCHED = (work, done, all) -> {};

  /**
   * @param work what is being done: {@code names}, {@code happenings}, {@code events}, {@code
   *     stories}, {@code conflicts}, {@code subjects}
   * @param done how much of it is done
   * @param all how much there is, 0 if that is not known
   */
  void at(String work, int done, int all);
}
