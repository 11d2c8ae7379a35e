package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Sounds;

/**
 * How entities stand to each other: the same, near (one belongs to the other, or the two may be
 * one, or they are named alike as a state and its people), or apart. Computed once, blocked by the
 * beginning of the name.
 */
final class Kinship {

  private static final int CHAIN = 8;
  private static final int BEGINNING = 5;
  private static final int ENDING = 3;

  private static final int NEIGHBOURS = 30;

  /** An entity with the letters of its name. */
  private record Named(Entity entity, String letters) {}

  private final Entities entities;
  private final Map<String, Set<String>> near = new HashMap<>();

  /** Places that may be one, which says too little to gather what is told of them. */
  private final Set<String> alike = new HashSet<>();

  Kinship(Entities entities) {
    this.entities = entities;
    Map<String, List<Named>> byBeginning = new HashMap<>();
    for (Entity entity : entities.all()) {
      if (!entity.type().equals("SRC")) {
        entity.proposed().forEach(join -> link(entity.id(), join.from()));
        if (!entity.type().equals("LOC")) {
          ancestors(entity).forEach(whole -> link(entity.id(), whole));
        }
        String letters = letters(entity.name());
        if (!entity.type().equals("PER") && letters.length() >= BEGINNING) {
          byBeginning
              .computeIfAbsent(letters.substring(0, BEGINNING), key -> new ArrayList<>())
              .add(new Named(entity, letters));
        }
      }
    }
    byBeginning.values().forEach(this::linkAlike);
    linkTranslated();
  }

  /** "Askold's Grave", «Аскольдова могила»: places of two languages that begin with one sound. */
  private void linkTranslated() {
    Map<String, List<Entity>> bySound = new TreeMap<>();
    for (Entity entity : entities.all()) {
      String sound = entity.type().equals("LOC") ? Sounds.key(entity.name()) : "";
      if (!sound.isEmpty()) {
        bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(entity);
      }
    }
    bySound.values().forEach(this::linkAcrossLanguages);
  }

  private void linkAcrossLanguages(List<Entity> block) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
        if (Collections.disjoint(languages(block.get(i)), languages(block.get(j)))) {
          alike.add(pair(block.get(i).id(), block.get(j).id()));
        }
      }
    }
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  private static Set<String> languages(Entity entity) {
    Set<String> languages = new TreeSet<>();
    entity.names().forEach(name -> languages.add(name.language()));
    return languages;
  }

  private void link(String one, String other) {
    near.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    near.computeIfAbsent(other, id -> new HashSet<>()).add(one);
  }

  private List<String> ancestors(Entity entity) {
    List<String> ancestors = new ArrayList<>();
    Entity next = entity;
    for (String parent = next.parent();
        parent != null && ancestors.size() < CHAIN;
        parent = next == null ? null : next.parent()) {
      ancestors.add(parent);
      next = entities.byId(parent);
    }
    return ancestors;
  }

  /**
   * A party and its people, a state and its adjective. Names in order of the alphabet: only
   * neighbours are compared.
   */
  private void linkAlike(List<Named> block) {
    block.sort(Comparator.comparing(Named::letters).thenComparing(named -> named.entity().id()));
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
        if (shareBeginning(block.get(i).letters(), block.get(j).letters())) {
          link(block.get(i).entity().id(), block.get(j).entity().id());
        }
      }
    }
  }

  /** Names that differ in a number are never alike. */
  private static boolean shareBeginning(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean numbered =
        (one.substring(shared) + other.substring(shared)).chars().anyMatch(Character::isDigit);
    return !numbered
        && shared >= BEGINNING
        && shared + ENDING >= Math.min(one.length(), other.length());
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
  }

  /**
   * True if one of the places lies in one of the others, or the other way round, or if two may be
   * one by their sound.
   */
  boolean oneLiesInOther(Set<String> some, Set<String> others) {
    return lieIn(some, others) || lieIn(others, some) || areAlike(some, others);
  }

  /** True if near, or of one sound in two languages. */
  boolean mayBeOnePlace(String one, String other) {
    return near(one, other) || alike.contains(pair(one, other));
  }

  private boolean areAlike(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> alike.contains(pair(one, other))));
  }

  private boolean lieIn(Set<String> places, Set<String> lands) {
    return places.stream()
        .map(entities::byId)
        .anyMatch(place -> place != null && ancestors(place).stream().anyMatch(lands::contains));
  }

  boolean near(String one, String other) {
    return one.equals(other) || near.getOrDefault(one, Set.of()).contains(other);
  }

  boolean anyNear(Set<String> some, Set<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (near(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same without what is only proposed to be one. */
  boolean anySurelyNear(Set<String> some, Set<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (near(one, other) && !isOnlyProposed(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOnlyProposed(String one, String other) {
    return proposes(one, other) || proposes(other, one);
  }

  private boolean proposes(String one, String other) {
    Entity entity = one.equals(other) ? null : entities.byId(one);
    return entity != null && entity.proposed().stream().anyMatch(join -> join.from().equals(other));
  }

  /** The same for one beside very many. */
  boolean isNearAny(String one, Set<String> many) {
    return many.contains(one) || near.getOrDefault(one, Set.of()).stream().anyMatch(many::contains);
  }

  /** The entity itself and all that are near to it. */
  Set<String> allNear(String one) {
    Set<String> all = new TreeSet<>(near.getOrDefault(one, Set.of()));
    all.add(one);
    return all;
  }

  /** True if both name one body, group or person, or near ones; places do not count. */
  boolean nearBodies(Set<String> some, Set<String> others) {
    return some.stream()
        .filter(one -> !isPlace(one))
        .anyMatch(one -> others.stream().anyMatch(other -> !isPlace(other) && near(one, other)));
  }

  private boolean isPlace(String id) {
    Entity entity = entities.byId(id);
    return entity == null || entity.type().equals("LOC");
  }
}
