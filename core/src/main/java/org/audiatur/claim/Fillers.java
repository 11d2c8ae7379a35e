package org.audiatur.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;

/**
 * Which noun phrases a role takes: by the type of the mention, else by the class of the noun.
 * Thread-safe.
 */
final class Fillers {

  /** Asked for where any noun of no class will do: what the verb does can only befall one kind. */
  private static final String UNKNOWN = "unknown";

  private static final String WHOLE = "<";

  private final Map<String, Set<String>> classesOf = new HashMap<>();
  private final Map<String, Set<String>> endings = new TreeMap<>();

  /**
   * Reads {@code CODE/fillers.txt}: a class or mention type, a tab, its nouns, {@code @TYPE}s or,
   * after {@code *}, endings of nouns; {@code <CLASS} is all of another class so far.
   */
  Fillers(FieldPack field, String language) {
    for (List<String> row : field.table(language + "/fillers")) {
      for (String noun : row.get(1).split("\\s+")) {
        add(row.get(0), noun);
      }
    }
  }

  private void add(String type, String noun) {
    if (noun.startsWith(WHOLE)) {
      String whole = noun.substring(WHOLE.length());
      classesOf.values().stream().filter(c -> c.contains(whole)).forEach(c -> c.add(type));
      return;
    }
    boolean ending = noun.startsWith("*");
    (ending ? endings : classesOf)
        .computeIfAbsent(Words.plain(ending ? noun.substring(1) : noun), k -> new HashSet<>())
        .add(type);
  }

  /** Classes of a phrase: of its mention's type and of its noun. */
  boolean fits(Chunk chunk, Set<String> asked) {
    if (asked.isEmpty()) {
      return true;
    }
    if (chunk.mention != null) {
      String type = chunk.mention.type();
      if (asked.contains(type)
          || any(
              classesOf.getOrDefault("@" + type.toLowerCase(java.util.Locale.ROOT), Set.of()),
              asked)) {
        return true;
      }
    }
    return isA(chunk.lemma, asked)
        || asked.contains(chunk.lemma)
        || asked.contains(UNKNOWN) && isUnknown(chunk)
        || living(chunk, asked)
        || chunk.name != null && fits(chunk.name, asked);
  }

  private boolean isUnknown(Chunk chunk) {
    return chunk.mention == null && !chunk.pronoun && !chunk.time && !isKnown(chunk.lemma);
  }

  /** A noun for living beings can always act. */
  private static boolean living(Chunk chunk, Set<String> asked) {
    return chunk.can(Grammeme.ANIMATE)
        && !chunk.can(Grammeme.INANIMATE)
        && !chunk.pronoun
        && (asked.contains("actor") || asked.contains("person"));
  }

  /** True for an adjective that is used as a noun: «командующий», «белые». */
  boolean standsAsNoun(String lemma) {
    Set<String> classes = classesOf.getOrDefault(lemma, Set.of());
    return !classes.isEmpty() && !(classes.size() == 1 && classes.contains("adjective"));
  }

  /** True if a noun is in any class, by itself or by its ending. */
  boolean isKnown(String lemma) {
    return classesOf.containsKey(lemma) || !byEnding(lemma).isEmpty();
  }

  /** True if a noun is in one of the classes. */
  boolean isA(String lemma, Set<String> asked) {
    Set<String> classes = classesOf.get(lemma);
    return any(classes != null ? classes : byEnding(lemma), asked);
  }

  /** The classes of a noun that is in none by itself, by its ending. */
  private Set<String> byEnding(String lemma) {
    for (Map.Entry<String, Set<String>> ending : endings.entrySet()) {
      if (lemma.length() > ending.getKey().length() + 2 && lemma.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return Set.of();
  }

  private static boolean any(Set<String> classes, Set<String> asked) {
    for (String name : classes) {
      if (asked.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
