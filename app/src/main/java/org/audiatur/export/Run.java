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
 * @param decisions how many decisions of a person were in force
 * @param documents what came in, in the order of the names
 * @param notRead inputs that could not be read
 */
public record Run(
    String engine,
    SortedMap<String, String> packs,
    int decisions,
    List<Document> documents,
    List<NotRead> notRead) {

  public Run {
    packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    documents = List.copyOf(documents);
    notRead = List.copyOf(notRead);
  }
}
