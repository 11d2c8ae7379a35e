package org.audiatur.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Affinity.Link;

/**
 * How well two neighbouring readings go together in a language that tells by the order of its
 * words, not by cases. From {@code word-classes.txt} and {@code sequences.txt} of the pack: points
 * for two classes of readings; a class is a set of words, a part of speech with a feature, or a
 * part of speech, and the narrowest of which something is said counts. Thread-safe.
 */
final class WordOrder {

  private static final String START = "START";
  private static final String COMMA = "COMMA";
  private static final int ALIKE_AND = 14;
  private static final int ALIKE_COMMA = 4;

  /** One kind of reading, the wider kinds it belongs to reached by {@code wider}. */
  private record Kind(String name, PartOfSpeech pos, long feature) {}

  private final Map<String, List<String>> classesOf = new HashMap<>();
  private final Map<String, PartOfSpeech> posOfClass = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final int[] points;

  WordOrder(LanguagePack pack) {
    for (List<String> row : pack.table("word-classes")) {
      posOfClass.put("@" + row.get(0), PartOfSpeech.valueOf(row.get(1)));
      for (String lemma : row.get(2).split(" ")) {
        classesOf.computeIfAbsent(lemma, l -> new ArrayList<>()).add("@" + row.get(0));
      }
    }
    List<List<String>> rows = pack.table("sequences");
    rows.forEach(row -> row.subList(0, 2).forEach(this::kind));
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      kind(pos.name());
    }
    Map<String, Integer> said = new HashMap<>();
    rows.forEach(row -> said.put(row.get(0) + " " + row.get(1), Integer.parseInt(row.get(2))));
    points = new int[kinds.size() * kinds.size()];
    for (int first = 0; first < kinds.size(); first++) {
      for (int second = 0; second < kinds.size(); second++) {
        points[first * kinds.size() + second] = said(said, kinds.get(first), kinds.get(second));
      }
    }
  }

  private void kind(String name) {
    if (!indexOf.containsKey(name)) {
      String[] parts = name.split("\\.");
      boolean pos = Arrays.stream(PartOfSpeech.values()).anyMatch(p -> p.name().equals(parts[0]));
      long feature = parts.length > 1 ? Grammeme.valueOf(parts[1]).bit() : 0;
      indexOf.put(name, kinds.size());
      kinds.add(
          new Kind(
              name,
              pos
                  ? PartOfSpeech.valueOf(parts[0])
                  : posOfClass.getOrDefault(name, PartOfSpeech.UNKNOWN),
              feature));
    }
  }

  private static int said(Map<String, Integer> said, Kind first, Kind second) {
    for (String one : List.of(first.name(), first.pos().name())) {
      for (String other : List.of(second.name(), second.pos().name())) {
        Integer points = said.get(one + " " + other);
        if (points != null) {
          return points;
        }
      }
    }
    return 0;
  }

  /** The kind of a reading as a number. */
  int kindOf(Analysis reading) {
    for (String word : classesOf.getOrDefault(reading.lemma(), List.of())) {
      Integer known = posOfClass.get(word) == reading.pos() ? indexOf.get(word) : null;
      if (known != null) {
        return known;
      }
    }
    for (int k = 0; k < kinds.size(); k++) {
      Kind kind = kinds.get(k);
      if (kind.feature() != 0
          && kind.pos() == reading.pos()
          && (reading.grammemes() & kind.feature()) != 0) {
        return k;
      }
    }
    return indexOf.getOrDefault(reading.pos().name(), 0);
  }

  /** Points for the second kind after the first. */
  int points(int first, int second, Link link) {
    return switch (link) {
      case NOTHING, QUOTE -> between(first, second);
      case BREAK -> opening(START, second);
      case COMMA -> opening(COMMA, second) + (first == second ? ALIKE_COMMA : 0);
      case AND -> first == second ? ALIKE_AND : samePart(first, second) ? ALIKE_AND / 2 : 0;
    };
  }

  private boolean samePart(int first, int second) {
    return kinds.get(first).pos() == kinds.get(second).pos();
  }

  private int opening(String sign, int second) {
    Integer first = indexOf.get(sign);
    return first == null ? 0 : between(first, second);
  }

  private int between(int first, int second) {
    return points[first * kinds.size() + second];
  }
}
