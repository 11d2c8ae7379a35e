package org.audiatur.compare;

import java.util.List;

/** Finds conflicts of one sort. */
interface Detector {

  /**
   * @param happenings groups of facts that tell of one happening
   */
  List<Finding> find(List<List<Fact>> happenings);
}
