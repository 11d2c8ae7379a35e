package org.audiatur.export;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was run on what.
 *
 * @param engine version of the program
 * @param packs version of each pack by its name
 * @param options what a person chose
 * @param documents what came in, in the order of the names
 * @param notRead inputs that could not be read
 */
public record Run(
    String engine,
    SortedMap<String, String> packs,
    Options options,
    List<Document> documents,
    List<NotRead> notRead) {

  /**
   * What a person chose.
   *
   * @param decisions how many decisions were in force
   * @param withoutRepair rules of repair that were switched off, sorted
   */
  public record Options(int decisions, List<String> withoutRepair) {

    public Options {
      withoutRepair = withoutRepair.stream().distinct().sorted().toList();
    }
  }

  public Run {
    packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    documents = List.copyOf(documents);
    notRead = List.copyOf(notRead);
  }
}
