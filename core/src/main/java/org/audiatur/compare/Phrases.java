package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;

/** The sentences in which conflicts are explained, from the pack, with their gaps filled. */
final class Phrases {

  private final Map<String, String> explanations = new HashMap<>();
  private final Map<String, List<String>> excuses = new HashMap<>();
  private final Map<String, String> slots = new HashMap<>();

  Phrases(FieldPack field) {
    field.table("ru/explanations").forEach(row -> explanations.put(row.get(0), row.get(1)));
    field.table("ru/excuses").forEach(row -> excuses.put(row.get(0), row));
    field.table("ru/slot-labels").forEach(row -> slots.put(row.get(0), row.get(1)));
  }

  String explanation(String rule, Map<String, String> gaps) {
    return fill(explanations.getOrDefault(rule, rule), gaps);
  }

  Excuse excuse(String explanation, Map<String, String> gaps) {
    List<String> row =
        excuses.getOrDefault(explanation, List.of(explanation, explanation, explanation));
    return new Excuse(explanation, row.get(1), fill(row.get(2), gaps));
  }

  /** What a slot is called: {@code number:killed} is «убитые». */
  String slot(String slot) {
    String key = slot.substring(slot.indexOf(':') + 1);
    return slots.getOrDefault(key, key);
  }

  private static String fill(String template, Map<String, String> gaps) {
    String filled = template;
    for (Map.Entry<String, String> gap : gaps.entrySet()) {
      filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
    }
    return filled;
  }
}
