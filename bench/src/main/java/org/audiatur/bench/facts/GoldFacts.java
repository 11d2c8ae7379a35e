package org.audiatur.bench.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The annotated facts of one text, with every name an argument goes by in it. */
final class GoldFacts {

  private static final Set<String> TAGS = Set.of("occupation", "deal", "meeting", "ownership");

  /** Orders in which a person's names (f given, l family, p father's, n nickname) may stand. */
  private static final List<String> ORDERS =
      List.of("lfp", "fpl", "fp", "fl", "lf", "n", "f", "p", "l", "fn");

  private static final Map<Character, String> PARTS =
      Map.of('f', "firstname", 'l', "lastname", 'p', "patronymic", 'n', "nickname");

  private record Place(int start, int end, String words) {}

  private final String text;
  private final Map<String, Place> spans = new HashMap<>();
  private final Map<String, List<Place>> mentions = new HashMap<>();
  private final Map<String, Set<String>> entities = new HashMap<>();

  private GoldFacts(Path stem) throws IOException {
    text = Files.readString(Path.of(stem + ".txt"));
    for (String line : Files.readAllLines(Path.of(stem + ".spans"))) {
      String[] part = line.strip().split("\\s+");
      int start = Integer.parseInt(part[2]);
      int tokens = Integer.parseInt(part[5]);
      String words =
          List.of(part).subList(7 + tokens, 7 + 2 * tokens).stream()
              .collect(Collectors.joining(" "));
      spans.put(part[0], new Place(start, start + Integer.parseInt(part[3]), words));
    }
    for (String line : Files.readAllLines(Path.of(stem + ".objects"))) {
      String[] part = line.split("#", 2)[0].strip().split("\\s+");
      mentions.put(
          part[0],
          List.of(part).subList(2, part.length).stream()
              .filter(spans::containsKey)
              .map(spans::get)
              .sorted(Comparator.comparing(Place::start))
              .toList());
    }
    for (String block : Files.readString(Path.of(stem + ".coref")).strip().split("\\n\\s*\\n")) {
      entity(block.lines().map(String::strip).toList());
    }
  }

  static List<Fact> of(Path stem) throws IOException {
    GoldFacts gold = new GoldFacts(stem);
    List<Fact> facts = new ArrayList<>();
    String all = Files.readString(Path.of(stem + ".facts")).strip();
    for (String block : all.isEmpty() ? new String[0] : all.split("\\n\\s*\\n")) {
      Fact fact = gold.fact(block.lines().map(String::strip).toList());
      if (TAGS.contains(fact.tag())) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private void entity(List<String> lines) {
    String[] ids = lines.getFirst().split(" ");
    Set<String> names = new TreeSet<>();
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.split(" ", 2);
      if (part.length == 2) {
        attributes.computeIfAbsent(part[0], key -> new ArrayList<>()).add(part[1]);
      }
    }
    for (int i = 1; i < ids.length; i++) {
      names.addAll(words(mentions.getOrDefault(ids[i], List.of())));
    }
    names.addAll(attributes.getOrDefault("name", List.of()));
    for (String order : ORDERS) {
      names.addAll(combined(order, attributes));
    }
    entities.put("obj" + ids[0], names);
  }

  /** The words of its spans, and all from the first to the last. */
  private List<String> words(List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    int start = places.getFirst().start();
    int end = places.stream().mapToInt(Place::end).max().orElse(start);
    String joined = places.stream().map(Place::words).collect(Collectors.joining(" "));
    return List.of(joined, text.substring(start, Math.min(end, text.length())));
  }

  private static List<String> combined(String order, Map<String, List<String>> attributes) {
    List<String> options = List.of("");
    for (char part : order.toCharArray()) {
      List<String> longer = new ArrayList<>();
      for (String value : attributes.getOrDefault(PARTS.get(part), List.of())) {
        options.forEach(option -> longer.add((option + " " + value).strip()));
      }
      options = longer;
    }
    return options;
  }

  private Fact fact(List<String> lines) {
    List<Argument> arguments = new ArrayList<>();
    boolean difficult = false;
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.split(" ", 3);
      String name = part[0].toLowerCase(java.util.Locale.ROOT);
      switch (name) {
        case "сложность" -> difficult |= line.contains("повышенная");
        case "модальность", "фаза" -> {}
        default -> arguments.add(argument(name, line.substring(part[0].length()).strip()));
      }
    }
    String tag = lines.getFirst().split(" ")[1].toLowerCase(java.util.Locale.ROOT);
    return new Fact(tag, arguments, difficult);
  }

  private Argument argument(String name, String words) {
    Set<String> values = new TreeSet<>();
    if (words.startsWith("obj")) {
      values.addAll(entities.getOrDefault(words.split(" ")[0], Set.of()));
      values.add(words.substring(words.indexOf(' ') + 1));
    } else {
      for (String one : words.split("\\|")) {
        String id = one.strip().split(" ")[0].replace("span", "");
        Place span = one.strip().startsWith("span") ? spans.get(id) : null;
        values.add(span == null ? one : span.words());
      }
    }
    return new Argument(
        name, values.stream().map(Argument::plain).collect(Collectors.toCollection(TreeSet::new)));
  }
}
