package org.audiatur.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text of FactRuEval-2016 with its names as naeval takes them: PER is a person's whole object
 * from its first to its last span, ORG the {@code org_name} spans of an Org, LOC the {@code
 * loc_name} spans of Location and LocOrg; of names that overlap, also of two types, the earlier and
 * then the longer stays.
 *
 * @param name of its files, without ending
 */
public record FactRuEvalText(String name, String text, List<Named> names) {

  public FactRuEvalText {
    names = List.copyOf(names);
  }

  /** True if the number in the text's name is even: the half that rules and model learn from. */
  public boolean isEven() {
    return Integer.parseInt(name.replaceAll("\\D", "")) % 2 == 0;
  }

  /** All texts of a folder, by name. */
  public static List<FactRuEvalText> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<FactRuEvalText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(read(file));
    }
    return texts;
  }

  private static FactRuEvalText read(Path file) throws IOException {
    String stem = file.toString().replaceFirst("\\.txt$", "");
    List<String> spans = Files.readAllLines(Path.of(stem + ".spans"));
    List<String> objects = Files.readAllLines(Path.of(stem + ".objects"));
    String name = Path.of(stem).getFileName() + "";
    return new FactRuEvalText(name, Files.readString(file), names(spans, objects));
  }

  /**
   * @param spanLines {@code id type start length … # …}
   * @param objectLines {@code id type span-ids… # …}
   */
  static List<Named> names(List<String> spanLines, List<String> objectLines) {
    Map<String, Named> spans = new TreeMap<>();
    for (String line : spanLines) {
      String[] part = line.strip().split("\\s+");
      int start = Integer.parseInt(part[2]);
      spans.put(part[0], Named.of(start, start + Integer.parseInt(part[3]), part[1]));
    }
    List<Named> names = new ArrayList<>();
    for (String line : objectLines) {
      String[] part = line.split("#", 2)[0].strip().split("\\s+");
      List<Named> members =
          Stream.of(part).skip(2).filter(spans::containsKey).map(spans::get).toList();
      names.addAll(namesOf(part[1], members));
    }
    return Named.apart(names);
  }

  private static List<Named> namesOf(String type, List<Named> members) {
    return switch (type) {
      case "Person" -> {
        int start = members.stream().mapToInt(m -> m.span().start()).min().orElse(0);
        int end = members.stream().mapToInt(m -> m.span().end()).max().orElse(0);
        yield List.of(Named.of(start, end, "PER"));
      }
      case "Org" -> ofKind(members, "org_name", "ORG");
      case "Location", "LocOrg" -> ofKind(members, "loc_name", "LOC");
      default -> List.of();
    };
  }

  private static List<Named> ofKind(List<Named> members, String kind, String type) {
    List<Named> named = members.stream().filter(m -> m.type().equals(kind)).toList();
    return Named.apart(named).stream().map(m -> new Named(m.span(), type)).toList();
  }
}
