package org.audiatur.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;

/**
 * What the names of rules mean: rules of the packs by the example that each carries, rules of the
 * program by the file {@code rules.txt} beside this class.
 */
final class Rules {

  private static final String TIME = "time/";
  private static final int NAME_EXAMPLE = 5;
  private static final int TIME_EXAMPLE = 3;
  private static final int LONGEST = 240;

  private final Packs packs;
  private final Map<String, String> meanings = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  Rules(Packs packs) {
    this.packs = packs;
    table().forEach(row -> meanings.put(row[0], row[1]));
    for (LanguagePack pack : packs.languages()) {
      String names = pack.code() + "/name-rules";
      if (packs.field().has(names)) {
        packs
            .field()
            .table(names)
            .forEach(row -> example(key(pack.code(), row.getFirst()), row, NAME_EXAMPLE));
      }
      if (pack.has("time-patterns")) {
        pack.table("time-patterns")
            .forEach(row -> example(key(pack.code(), TIME + row.getFirst()), row, TIME_EXAMPLE));
      }
    }
  }

  private static String key(String language, String rule) {
    return language + " " + rule;
  }

  private void example(String rule, List<String> row, int column) {
    if (row.size() > column) {
      examples.putIfAbsent(rule, row.get(column).replaceAll("⟦[A-Z]+\\|", "⟦"));
    }
  }

  private static List<String[]> table() {
    try (InputStream in = Rules.class.getResourceAsStream("rules.txt")) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file rules.txt. Maybe build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file rules.txt cannot be read", e);
    }
  }

  /** The rule, what it looks for, and what the model for names said. */
  void ofMention(String rule, String language, Finding finding) {
    String[] said = rule.split("; ", 2);
    String meaning = meanings.get(said[0]);
    String example = example(said[0], language);
    finding
        .line("rule " + said[0] + (meaning == null ? "" : ": " + meaning))
        .fact("rule", rule)
        .fact("rule_means", meaning)
        .fact("rule_example", example);
    if (example != null) {
      finding.line("the rule's example: " + example);
    }
    if (said.length > 1) {
      finding.line(said[1] + ": how likely the statistical model for names holds it, 0 to 1");
    }
  }

  /** In the language of the text, else in another that has the rule; null for none. */
  private @Nullable String example(String rule, String language) {
    for (String code : inOrder(language)) {
      String example = examples.get(key(code, rule));
      if (example != null) {
        return example;
      }
    }
    return null;
  }

  /** The language of the text, then the others by their codes. */
  private List<String> inOrder(String language) {
    List<String> codes = new ArrayList<>(List.of(language));
    packs.languages().forEach(pack -> codes.add(pack.code()));
    return codes;
  }

  private static String cut(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }

  /** The frame with its head line and an example, and the construction. */
  void ofClaim(String rule, String type, String language, Finding finding) {
    int blank = rule.indexOf(' ');
    String frame = blank < 0 ? rule : rule.substring(0, blank);
    String construction = blank < 0 ? "" : rule.substring(blank + 1);
    finding
        .line("rule " + frame + (construction.isEmpty() ? "" : ", construction: " + construction))
        .fact("rule", rule)
        .fact("construction", construction);
    List<String> lines =
        inOrder(language).stream()
            .map(code -> frame(frame, type, code))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    for (String line : lines) {
      boolean example = line.startsWith(">");
      finding.line((example ? "its example: " : "its frame: ") + cut(line.substring(2)));
    }
    finding.fact("frame", lines);
  }

  /**
   * The head and first example of the only block that the name fits, nothing if it fits several.
   */
  private List<String> frame(String frame, String type, String language) {
    int colon = frame.indexOf(':');
    String file = language + "/" + frame.substring(0, Math.max(0, colon));
    if (colon < 0 || !packs.field().has(file)) {
      return List.of();
    }
    String lemma = frame.substring(colon + 1);
    List<List<String>> fitting =
        blocks(packs.field().lines(file)).stream()
            .filter(block -> block.getFirst().startsWith("= " + type + " "))
            .filter(block -> block.stream().anyMatch(line -> opens(line, lemma)))
            .toList();
    return fitting.size() == 1 ? shown(fitting.getFirst()) : List.of();
  }

  private static boolean opens(String line, String lemma) {
    return line.matches("[vna] .*") && line.substring(2).strip().split("\\s+")[0].equals(lemma);
  }

  private static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("=")) {
        blocks.add(new ArrayList<>());
      }
      if (!blocks.isEmpty()) {
        blocks.getLast().add(line);
      }
    }
    return blocks;
  }

  private static List<String> shown(List<String> block) {
    List<String> shown = new ArrayList<>();
    shown.add(block.getFirst());
    block.stream().filter(line -> line.startsWith(">")).findFirst().ifPresent(shown::add);
    return shown;
  }
}
