package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;

/**
 * How entities stand to each other: the same, near (one lies in the other, or the two may be one, or they are named alike
 * as a state and its people), or apart. Computed once, blocked by the beginning of the name.
 */
final class Kinship {

  private static final int CHAIN = 8;
  private static final int BEGINNING = 5;
  private static final int ENDING = 3;

  private final Entities entities;
  private final Map<String, Set<String>> near = new HashMap<>();

  Kinship(Entities entities) {
    this.entities = entities;
    Map<String, List<Entity>> byBeginning = new HashMap<>();
    for (Entity entity : entities.all()) {
      if (!entity.type().equals("SRC")) {
        entity.proposed().forEach(join -> link(entity.id(), join.from()));
        ancestors(entity).forEach(whole -> link(entity.id(), whole));
        String letters = letters(entity.name());
        if (!entity.type().equals("PER") && letters.length() >= BEGINNING) {
          byBeginning.computeIfAbsent(letters.substring(0, BEGINNING), key -> new ArrayList<>()).add(entity);
        }
      }
    }
    byBeginning.values().forEach(this::linkAlike);
  }

  private void link(String one, String other) {
    near.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    near.computeIfAbsent(other, id -> new HashSet<>()).add(one);
  }

  private List<String> ancestors(Entity entity) {
    List<String> ancestors = new ArrayList<>();
    Entity next = entity;
    for (String parent = next.parent(); parent != null && ancestors.size() < CHAIN; parent = next == null ? null : next.parent()) {
      ancestors.add(parent);
      next = entities.byId(parent);
    }
    return ancestors;
  }

  /** A party and its people, a state and its adjective. */
  private void linkAlike(List<Entity> block) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        if (shareBeginning(letters(block.get(i).name()), letters(block.get(j).name()))) {
          link(block.get(i).id(), block.get(j).id());
        }
      }
    }
  }

  private static boolean shareBeginning(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= BEGINNING && shared + ENDING >= Math.min(one.length(), other.length());
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
  }

  boolean near(String one, String other) {
    return one.equals(other) || near.getOrDefault(one, Set.of()).contains(other);
  }

  boolean anyNear(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> near(one, other)));
  }

  /** True if both name one body, group or person, or near ones; places do not count. */
  boolean nearBodies(Set<String> some, Set<String> others) {
    return some.stream().filter(one -> !isPlace(one)).anyMatch(one -> others.stream().anyMatch(other -> !isPlace(other) && near(one, other)));
  }

  private boolean isPlace(String id) {
    Entity entity = entities.byId(id);
    return entity == null || entity.type().equals("LOC");
  }
}
