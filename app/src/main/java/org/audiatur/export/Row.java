package org.audiatur.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a results file, read back. What the contract promises and is not there is a fault of the
 * file.
 */
record Row(Map<?, ?> fields) {

  static Row of(String line) {
    return new Row(JsonReader.object(line));
  }

  @Nullable Object value(String key) {
    return fields.get(key);
  }

  String text(String key) {
    return String.valueOf(given(key, fields.get(key) instanceof String text ? text : null));
  }

  int whole(String key) {
    return given(key, fields.get(key) instanceof Integer number ? number : null);
  }

  double number(String key) {
    return given(key, fields.get(key) instanceof Number number ? number : null).doubleValue();
  }

  @Nullable Row row(String key) {
    return fields.get(key) instanceof Map<?, ?> row ? new Row(row) : null;
  }

  List<Row> rows(String key) {
    return fields.get(key) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(row -> new Row((Map<?, ?>) row)).toList()
        : List.of();
  }

  private <T> T given(String key, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "\"" + key + "\" is missing or of another kind in " + fields);
    }
    return value;
  }
}
