package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.audiatur.lang.FieldPack;

/** The words in which one language explains conflicts, from the pack, with their gaps filled. */
final class Phrases {

  /** Stands in a gap for a word of the pack, told in each language. */
  record Term(String key) {}

  private static final List<String> TERMS =
      List.of("slot-labels", "referents", "outcome-names", "phrase-words");

  private final Map<String, String> explanations = new HashMap<>();
  private final Map<String, List<String>> excuses = new HashMap<>();
  private final Map<String, String> terms = new HashMap<>();

  Phrases(FieldPack field, String language) {
    field
        .table(language + "/explanations")
        .forEach(row -> explanations.put(row.get(0), row.get(1)));
    field.table(language + "/excuses").forEach(row -> excuses.put(row.get(0), row));
    TERMS.forEach(
        file ->
            field.table(language + "/" + file).forEach(row -> terms.put(row.get(0), row.get(1))));
  }

  static boolean knows(FieldPack field, String language) {
    return field.has(language + "/explanations");
  }

  /**
   * @param gaps what fills each gap: words, a list of words that are quoted, or a {@link Term}
   */
  String explanation(String rule, Map<String, Object> gaps) {
    String template = explanations.get(rule);
    if (template == null) {
      throw missing("explanations", rule);
    }
    return fill(template, gaps);
  }

  Excuse excuse(String explanation, Map<String, Object> gaps) {
    List<String> row = excuses.get(explanation);
    if (row == null) {
      throw missing("excuses", explanation);
    }
    return new Excuse(explanation, fill(row.get(1), gaps), fill(row.get(2), gaps));
  }

  private static IllegalArgumentException missing(String file, String what) {
    return new IllegalArgumentException(
        "The pack has no words for \"" + what + "\". Maybe a line of " + file + " is missing.");
  }

  private String fill(String template, Map<String, Object> gaps) {
    String filled = template;
    for (Map.Entry<String, Object> gap : gaps.entrySet()) {
      filled = filled.replace("{" + gap.getKey() + "}", words(gap.getValue()));
    }
    return filled.replaceAll("\\s*\\(\\)", "").replaceAll("\\s*[,;—] *(?=[).])", "");
  }

  private String words(Object gap) {
    return switch (gap) {
      case Term term -> terms.getOrDefault(term.key(), term.key());
      case List<?> list -> list.stream().map(this::quoted).collect(Collectors.joining("; "));
      default -> gap.toString();
    };
  }

  private String quoted(Object words) {
    return terms.getOrDefault("quote", "{words}").replace("{words}", words.toString());
  }
}
