package org.audiatur.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what mentions name, across sources.
 *
 * @param id see DESIGN §4: hashes its smallest mention id
 * @param type as for mentions, and {@code SRC}: an archive file, newspaper issue or book
 * @param name its fullest name
 * @param names all forms
 * @param mentions ids of its mentions, sorted
 * @param sources SHA-256 of the sources that name it, sorted
 * @param place where it lies, null if not a place or unknown
 * @param parent id of the entity it belongs to (a unit of an army, a district of a province), null
 *     if unknown
 * @param joins why its mentions were joined
 * @param proposed entities it may be the same as
 */
public record Entity(
    String id,
    String type,
    String name,
    List<Name> names,
    List<String> mentions,
    List<String> sources,
    @Nullable Place place,
    @Nullable String parent,
    List<Join> joins,
    List<Join> proposed) {

  public Entity {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    sources = List.copyOf(sources);
    joins = List.copyOf(joins);
    proposed = List.copyOf(proposed);
  }
}
