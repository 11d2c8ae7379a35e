package org.audiatur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page shows: the rows of the contract's files, each a JSON object on one line, and the
 * texts.
 *
 * @param run the line of {@code run.json}
 * @param rows the lines of each file, by its name without {@code .jsonl}; a file that is missing
 *     counts as empty
 * @param texts one for each distinct text
 */
public record PageData(String run, Map<String, List<String>> rows, List<PageText> texts) {

  /** The files whose rows the page carries, in the order in which it carries them. */
  public static final List<String> FILES =
      List.of("documents", "mentions", "claims", "entities", "events", "conflicts", "systems");

  public PageData {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String file : FILES) {
      all.put(file, List.copyOf(rows.getOrDefault(file, List.of())));
    }
    rows = all;
    texts = List.copyOf(texts);
  }

  /** Reads the rows back from a folder of results. */
  public static PageData from(Path folder, List<PageText> texts) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String file : FILES) {
      rows.put(file, Files.readAllLines(folder.resolve(file + ".jsonl")));
    }
    return new PageData(Files.readString(folder.resolve("run.json")).strip(), rows, texts);
  }
}
