package org.audiatur.mention;

import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source that names or measures something.
 *
 * @param id see DESIGN §4
 * @param type a mention type of the field pack: {@code PER ORG GRP MIL LOC DATE NUM CIT}
 * @param span where it stands
 * @param text as read (repaired)
 * @param name its dictionary form, for joining: nominative, abbreviations as written
 * @param parts what the name is made of, by keys that its type gives: for a person {@code surname},
 *     {@code initials}, {@code given}, {@code patronymic}, {@code gender}; for a unit {@code
 *     number}, {@code kind}, {@code name}; for a place {@code kind}; for a body {@code of}, the
 *     place its name ends with
 * @param value its value as data, null for names
 * @param rule the rule that found it
 * @param confidence 0 to 1
 */
public record Mention(
    String id,
    String type,
    Span span,
    String text,
    String name,
    SortedMap<String, String> parts,
    @Nullable MentionValue value,
    String rule,
    double confidence) {

  public Mention {
    parts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** By its id alone: equal mentions have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
