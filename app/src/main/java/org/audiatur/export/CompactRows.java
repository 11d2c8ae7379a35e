package org.audiatur.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows without what the page can see for itself: words ({@code quote}, {@code text}) that are
 * exactly the characters of the document from {@code start} to {@code end}, empty lists and nulls,
 * the values of events that one claim alone tells. Words that differ stay, and the page warns of
 * them.
 */
final class CompactRows {

  private final PageData data;
  private static final Original NONE = new Original("");

  private final Map<String, Original> originals = new HashMap<>();

  CompactRows(PageData data) {
    this.data = data;
    data.texts().forEach(text -> originals.put(text.doc(), new Original(text.original())));
  }

  List<String> rows(String file) {
    return data.rows().getOrDefault(file, List.of()).stream()
        .map(row -> Json.line(shortened(file, compact(JsonReader.object(row), NONE))))
        .toList();
  }

  /** Without what follows from the claims: whose an event is, and the values of one told once. */
  private static Map<String, @Nullable Object> shortened(
      String file, Map<String, @Nullable Object> row) {
    if (file.equals("events")) {
      row.remove("docs");
      if (row.get("claims") instanceof List<?> claims && claims.size() == 1 && isSingle(row)) {
        row.remove("slots");
      }
    } else if (file.equals("claims")) {
      row.remove("repeats", false);
    }
    return row;
  }

  private static boolean isSingle(Map<String, @Nullable Object> event) {
    return event.get("slots") instanceof List<?> slots
        && slots.stream()
            .allMatch(slot -> slot instanceof Map<?, ?> one && "single".equals(one.get("verdict")));
  }

  /**
   * @param original the text that the surrounding object is about
   */
  private Map<String, @Nullable Object> compact(Map<?, ?> object, Original original) {
    Original own = originals.getOrDefault(String.valueOf(object.get("doc")), original);
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          Object small = value(value, own);
          boolean seen =
              (key.equals("text") || key.equals("quote")) && isSource(object, own, value);
          if (small != null && !seen) {
            kept.put(String.valueOf(key), small);
          }
        });
    return kept;
  }

  private @Nullable Object value(@Nullable Object value, Original original) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> object -> compact(object, original);
      case Collection<?> list when list.isEmpty() -> null;
      case Collection<?> list ->
          list.stream().map(item -> item == null ? "" : element(item, original)).toList();
      default -> value;
    };
  }

  private Object element(Object item, Original original) {
    return item instanceof Map<?, ?> object ? compact(object, original) : item;
  }

  private static boolean isSource(Map<?, ?> object, Original original, @Nullable Object words) {
    return words instanceof String text
        && object.get("start") instanceof Integer start
        && object.get("end") instanceof Integer end
        && original.holds(text, start, end);
  }
}
