package org.audiatur.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a family of words says happened, and where its roles are found.
 *
 * @param id file and first trigger: part of the rule of each claim it reads
 * @param type the claim type
 * @param reliability how often a claim of this frame is right, all else being well
 * @param slots its roles
 * @param conditions what else must hold: see the head of a frame file
 */
record Frame(
    String id,
    String type,
    double reliability,
    List<Slot> slots,
    Map<String, Set<String>> conditions) {

  /** Conditions that only rule something out. */
  private static final Set<String> NEGATIVE = Set.of("without", "unless", "noverb");

  Frame {
    slots = List.copyOf(slots);
    conditions = Map.copyOf(conditions);
  }

  boolean has(Source.Kind kind) {
    for (Slot slot : slots) {
      if (slot.has(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much a frame asks: among frames of one trigger, the one that asks more is meant where it
   * holds.
   */
  double specificity() {
    int asked = 0;
    for (Slot slot : slots) {
      asked += slot.required() && !slot.fillers().isEmpty() ? 1 : 0;
    }
    for (String condition : conditions.keySet()) {
      asked += NEGATIVE.contains(condition) ? 0 : 1;
    }
    return 0.05 * asked;
  }

  boolean asks(String condition) {
    return conditions.containsKey(condition);
  }

  /** What a condition lists, or null where it is not asked. */
  @Nullable Set<String> condition(String name) {
    return conditions.get(name);
  }

  /** True if a phrase of this word is among what it asks for. */
  boolean names(String word) {
    return conditions.entrySet().stream()
            .anyMatch(c -> !c.getKey().startsWith("without") && c.getValue().contains(word))
        || slots.stream().anyMatch(s -> s.fillers().contains(word));
  }

  /** True if a role that it cannot do without is looked for after this preposition. */
  boolean takes(String preposition) {
    return slots.stream()
        .filter(Slot::required)
        .flatMap(s -> s.sources().stream())
        .anyMatch(s -> s.preposition().equals(preposition));
  }

  @Nullable Slot slot(String role) {
    for (Slot slot : slots) {
      if (slot.role().equals(role)) {
        return slot;
      }
    }
    return null;
  }
}
