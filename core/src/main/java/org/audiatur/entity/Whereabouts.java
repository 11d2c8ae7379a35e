package org.audiatur.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place may lie.
 *
 * @param sure where it lies, null if not known or not decided
 * @param open the places among which its name does not decide
 */
record Whereabouts(@Nullable Place sure, List<Place> open) {

  static final Whereabouts UNKNOWN = new Whereabouts(null, List.of());

  Whereabouts {
    open = List.copyOf(open);
  }

  static Whereabouts sure(Place place) {
    return new Whereabouts(place, List.of());
  }
}
