package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the places of claims lie: towns, stations, fields of battle. What is wide (a land, a river,
 * a sea) has no distance to anything.
 */
final class Geography {

  private static final Set<String> POINTS =
      Set.of(
          "town",
          "station",
          "village",
          "battlefield",
          "pass",
          "fortress",
          "building",
          "bridge",
          "cape",
          "mountain");

  /** Mean radius of the earth. */
  private static final double EARTH_KM = 6371.0088;

  private final Entities entities;

  Geography(Entities entities) {
    this.entities = entities;
  }

  /** Where a place lies, null if it is wide or not known. */
  @Nullable Place point(String id) {
    Entity entity = entities.byId(id);
    Place place = entity == null || !entity.type().equals("LOC") ? null : entity.place();
    return place == null || !POINTS.contains(place.kind()) ? null : place;
  }

  /** Those of the entities that are places and lie nowhere that is known. */
  List<String> unlocated(Set<String> ids) {
    List<String> unlocated = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.byId(id);
      if (entity != null && entity.type().equals("LOC") && entity.place() == null) {
        unlocated.add(entity.name());
      }
    }
    return unlocated;
  }

  /** As the crow flies. */
  static double kilometres(Place one, Place other) {
    double lat = Math.toRadians(other.lat() - one.lat());
    double lon = Math.toRadians(other.lon() - one.lon());
    double chord =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(one.lat()))
                * Math.cos(Math.toRadians(other.lat()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
  }
}
