package org.audiatur.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Join;

/** How entities stand to each other: the same, near (one lies in the other, or the two may be one), or apart. */
final class Kinship {

  private static final int CHAIN = 8;

  private final Entities entities;
  private final Map<String, Set<String>> proposed = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();

  Kinship(Entities entities) {
    this.entities = entities;
    for (Entity entity : entities.all()) {
      Set<String> near = new TreeSet<>();
      entity.proposed().stream().map(Join::from).forEach(near::add);
      proposed.put(entity.id(), near);
      letters.put(entity.id(), letters(entity.name()));
    }
  }

  /** True if the two are one, may be one, or one belongs to the other. */
  boolean near(String one, String other) {
    return one.equals(other) || proposed.getOrDefault(one, Set.of()).contains(other) || within(one, other) || within(other, one) || alike(one, other);
  }

  boolean within(String part, String whole) {
    Entity entity = entities.byId(part);
    for (int i = 0; i < CHAIN && entity != null; i++) {
      String parent = entity.parent();
      if (parent == null) {
        return false;
      }
      if (parent.equals(whole)) {
        return true;
      }
      entity = entities.byId(parent);
    }
    return false;
  }

  /** A party and its people, a state and its adjective: names that begin alike. */
  private boolean alike(String one, String other) {
    Entity first = entities.byId(one);
    Entity second = entities.byId(other);
    if (first == null || second == null) {
      return false;
    }
    return !first.type().equals("PER") && !second.type().equals("PER") && shareBeginning(letters.getOrDefault(one, ""), letters.getOrDefault(other, ""));
  }

  private static boolean shareBeginning(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= 5 && shared + 3 >= Math.min(one.length(), other.length());
  }

  private static String letters(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
  }

  boolean anyNear(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> near(one, other)));
  }
}
