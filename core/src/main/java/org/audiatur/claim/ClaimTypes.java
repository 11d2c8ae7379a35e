package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;

/**
 * The claim types of a field. Thread-safe.
 *
 * <p>Read from {@code types.txt}: type, roles, numbers, {@code event} or {@code state}, and what it
 * does to the claims inside its roles ({@code content=planned}).
 */
final class ClaimTypes {

  /**
   * A claim type.
   *
   * @param roles its roles
   * @param numbers what its numbers may be, the usual first
   * @param event true if it happens at a time, false for a state
   * @param scopes what it makes of the claims that stand inside a role
   */
  record ClaimType(
      Set<String> roles, List<String> numbers, boolean event, Map<String, Modality> scopes) {}

  private static final ClaimType UNKNOWN = new ClaimType(Set.of(), List.of(), true, Map.of());

  private final Map<String, ClaimType> types = new HashMap<>();

  ClaimTypes(FieldPack field) {
    for (List<String> row : field.table("types")) {
      Map<String, Modality> scopes = new HashMap<>();
      for (String scope : listed(row.get(4))) {
        String[] parts = scope.split("=");
        scopes.put(parts[0], Modality.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)));
      }
      types.put(
          row.get(0),
          new ClaimType(
              Set.copyOf(listed(row.get(1))),
              List.copyOf(listed(row.get(2))),
              row.get(3).equals("event"),
              scopes));
    }
  }

  ClaimType of(String type) {
    return types.getOrDefault(type, UNKNOWN);
  }

  boolean has(String type) {
    return types.containsKey(type);
  }

  private static List<String> listed(String cell) {
    List<String> found = new ArrayList<>();
    for (String word : cell.split("[ ,]+")) {
      if (!word.isBlank() && !word.equals("-")) {
        found.add(word);
      }
    }
    return found;
  }
}
