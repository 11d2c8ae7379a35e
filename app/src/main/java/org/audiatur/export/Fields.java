package org.audiatur.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in the order in which they are written. */
final class Fields {

  private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

  /** Adds a field: a string, number, boolean, list, map, {@code Fields} or null. */
  Fields with(String key, @Nullable Object value) {
    all.put(key, value instanceof Fields fields ? fields.asMap() : value);
    return this;
  }

  /** Adds a field unless its value is null. */
  Fields withGiven(String key, @Nullable Object value) {
    return value == null ? this : with(key, value);
  }

  /** Adds all fields of another object. */
  Fields withAll(Fields others) {
    all.putAll(others.all);
    return this;
  }

  Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(all);
  }
}
