package org.audiatur.system;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One item of a system: a vote, a term of office, a note with its answer, an order with its
 * outcome.
 *
 * @param id hashes system, kind and claims
 * @param system {@code S1} to {@code S11}
 * @param kind for example {@code vote}, {@code thread}
 * @param date when
 * @param entities ids
 * @param values by name: strings, numbers, or lists of them
 * @param claims ids
 * @param words what it rests on beside its claims
 * @param checks what was checked
 */
public record SystemEntry(
    String id,
    String system,
    String kind,
    @Nullable Edtf date,
    List<String> entities,
    SortedMap<String, Object> values,
    List<String> claims,
    List<Words> words,
    List<Check> checks) {

  public SystemEntry {
    entities = List.copyOf(entities);
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    claims = List.copyOf(claims);
    words = List.copyOf(words);
    checks = List.copyOf(checks);
  }
}
