package org.audiatur.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.Edtf;
import org.audiatur.text.Identifier;
import org.jspecify.annotations.Nullable;

/** A system entry in the making; empty values are left out. */
final class Draft {

  private final String system;
  private final String kind;
  private final SortedMap<String, Object> values = new TreeMap<>();
  private final Set<String> entities = new TreeSet<>();
  private final Set<String> claims = new TreeSet<>();
  private final Set<Words> words = new TreeSet<>();
  private final List<Check> checks = new ArrayList<>();
  private @Nullable Edtf date;

  Draft(String system, String kind) {
    this.system = system;
    this.kind = kind;
  }

  Draft date(@Nullable Edtf when) {
    date = when;
    return this;
  }

  Draft claim(Ledger.Told told) {
    claims.add(told.id());
    return this;
  }

  /** Words that no claim was read from. */
  Draft words(Words said) {
    words.add(said);
    return this;
  }

  Draft entities(Collection<String> ids) {
    entities.addAll(ids);
    return this;
  }

  Draft entity(String id) {
    entities.add(id);
    return this;
  }

  Draft value(String name, Object value) {
    if (!value.toString().isEmpty() && !(value instanceof List<?> list && list.isEmpty())) {
      values.put(name, value);
    }
    return this;
  }

  /** A value that stands if none does. */
  Draft first(String name, Object value) {
    return has(name) ? this : value(name, value);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Draft check(String check, @Nullable Boolean holds, String why) {
    checks.add(new Check(check, holds == null ? "undecided" : holds ? "holds" : "fails", why));
    return this;
  }

  boolean isWithoutWords() {
    return claims.isEmpty() && words.isEmpty();
  }

  SystemEntry entry() {
    return entry("");
  }

  /**
   * @param which tells apart entries that rest on the same claims
   */
  SystemEntry entry(String which) {
    String id = Identifier.of("system", system, kind, String.join(",", claims), places() + which);
    return new SystemEntry(
        id,
        system,
        kind,
        date,
        List.copyOf(entities),
        values,
        List.copyOf(claims),
        List.copyOf(words),
        checks);
  }

  /** Empty where the claims say all. */
  private String places() {
    return words.stream()
        .map(said -> said.source() + said.span().start() + "-" + said.span().end() + ",")
        .collect(java.util.stream.Collectors.joining());
  }

  /** A whole number without a fraction. */
  static Object number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return (long) value;
    }
    return value;
  }
}
