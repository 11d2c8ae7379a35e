package org.audiatur.export;

import java.util.List;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Join;
import org.audiatur.entity.Place;
import org.jspecify.annotations.Nullable;

/** One row for each entity. */
final class EntityRows {

  private final Sources sources;

  EntityRows(Sources sources) {
    this.sources = sources;
  }

  Fields row(Entity entity) {
    return new Fields()
        .with("id", entity.id())
        .with("type", entity.type())
        .with("name", entity.name())
        .with(
            "names",
            entity.names().stream()
                .map(
                    name ->
                        new Fields().with("text", name.text()).with("language", name.language()))
                .toList())
        .with("mentions", entity.mentions().size())
        .with("docs", sources.names(entity.sources()))
        .with("place", place(entity.place()))
        .with("parent", entity.parent())
        .with("joins", joins("from", entity.joins()))
        .with("proposed", joins("with", entity.proposed()));
  }

  private static @Nullable Fields place(@Nullable Place place) {
    return place == null
        ? null
        : new Fields()
            .with("lat", place.lat())
            .with("lon", place.lon())
            .with("kind", place.kind())
            .with("source", place.source());
  }

  private static List<Fields> joins(String key, List<Join> joins) {
    return joins.stream()
        .map(
            join ->
                new Fields()
                    .with(key, join.from())
                    .with("reason", join.reason())
                    .with("strength", Figures.rounded(join.strength())))
        .toList();
  }
}
