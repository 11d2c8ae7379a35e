package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two that have no names are two by what they are: infantry is no crew, a council that
 * decides is not the man who does. Words that are said of anybody tell nothing.
 */
final class KindsOfPeople {

  private static final String DECIDES = "body";

  private final Map<String, String> kinds = new HashMap<>();

  KindsOfPeople(Material material) {
    for (List<String> row : material.packs().field().table("kinds-of-people")) {
      kinds.put(row.get(0), row.get(1));
    }
  }

  boolean areApart(Party one, Party other) {
    Set<String> some = kinds(one);
    Set<String> others = kinds(other);
    boolean decided =
        one.isPerson() && others.equals(Set.of(DECIDES))
            || other.isPerson() && some.equals(Set.of(DECIDES));
    return decided
        || !one.isNamed()
            && !other.isNamed()
            && some.size() == 1
            && others.size() == 1
            && !some.equals(others);
  }

  private Set<String> kinds(Party party) {
    Set<String> found = new HashSet<>();
    for (String stem : party.stems()) {
      String kind = kinds.get(stem);
      if (kind != null) {
        found.add(kind);
      }
    }
    return found;
  }
}
