package org.audiatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of results, read back. */
record Results(Path folder) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static final List<String> FILES =
      List.of("documents", "mentions", "claims", "entities", "events", "conflicts", "systems");

  List<JsonNode> rows(String file) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(file + ".jsonl"))) {
      return lines.map(line -> JSON.readTree(line)).toList();
    }
  }

  JsonNode run() throws IOException {
    return JSON.readTree(Files.readString(folder.resolve("run.json")));
  }

  String text(String doc) throws IOException {
    return Files.readString(folder.resolve("texts").resolve(doc));
  }

  /** A field of every row by the row's id. */
  SortedMap<String, String> byId(String file, String field) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (JsonNode row : rows(file)) {
      found.put(row.get("id").asString(), row.get(field).toString());
    }
    return found;
  }

  /** Every file with its contents, by its name. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
