package org.audiatur.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tags of a dictionary mean, from the pack file {@code tags.txt}: a tag is looked up
 * whole, then part by part ({@code NN:Anim:Masc}); a later part of speech replaces an earlier one.
 * Thread-safe.
 */
final class TagTable {

  /**
   * What one tag says.
   *
   * @param weight how likely the reading is beside others of the same word: higher is likelier
   * @param named true if only a name can be meant
   * @param old true for a form that another spelling has today
   */
  record Tag(PartOfSpeech pos, long grammemes, int weight, boolean named, boolean old) {}

  private static final String OLD = "OLD";
  private static final long NAMES =
      Grammeme.bits(Grammeme.GIVEN_NAME, Grammeme.PATRONYMIC, Grammeme.SURNAME);

  private final Map<String, Tag> parts = new HashMap<>();
  private final Map<String, Tag> whole = new ConcurrentHashMap<>();

  /**
   * @param rows a part of a tag, its features separated by blanks, and a weight (0 if left out); a
   *     whole tag that is indeclinable stands for every case
   */
  TagTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      parts.put(row.getFirst(), tag(row));
    }
  }

  private static Tag tag(List<String> row) {
    PartOfSpeech pos = PartOfSpeech.UNKNOWN;
    long grammemes = 0;
    for (String feature : row.get(1).split(" ")) {
      if (isPartOfSpeech(feature)) {
        pos = PartOfSpeech.valueOf(feature);
      } else if (!feature.equals("-") && !feature.equals(OLD)) {
        grammemes |= Grammeme.valueOf(feature).bit();
      }
    }
    if ((grammemes & Grammeme.INDECLINABLE.bit()) != 0 && row.get(1).contains(" ")) {
      grammemes |= Grammeme.cases() & ~Grammeme.VOCATIVE.bit();
    }
    return new Tag(
        pos,
        grammemes,
        row.size() > 2 ? Integer.parseInt(row.get(2)) : 0,
        (grammemes & NAMES) != 0,
        row.get(1).equals(OLD));
  }

  private static boolean isPartOfSpeech(String feature) {
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      if (pos.name().equals(feature)) {
        return true;
      }
    }
    return false;
  }

  /** What a tag of the dictionary says; parts that the table does not know say nothing. */
  Tag read(String tag) {
    Tag known = whole.get(tag);
    if (known != null) {
      return known;
    }
    Tag made = make(tag);
    whole.put(tag, made);
    return made;
  }

  private Tag make(String tag) {
    Tag exact = parts.get(tag);
    return exact != null ? exact : sum(pieces(tag));
  }

  private Tag sum(List<String> pieces) {
    PartOfSpeech pos = PartOfSpeech.UNKNOWN;
    long grammemes = 0;
    int weight = 0;
    boolean old = false;
    for (String piece : pieces) {
      Tag part = parts.get(piece);
      if (part != null) {
        pos = part.pos() == PartOfSpeech.UNKNOWN ? pos : part.pos();
        grammemes |= part.grammemes();
        weight += part.weight();
        old |= part.old();
      }
    }
    return new Tag(pos, grammemes, weight, (grammemes & NAMES) != 0, old);
  }

  private static List<String> pieces(String tag) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int colon = tag.indexOf(':'); colon >= 0; colon = tag.indexOf(':', from)) {
      pieces.add(tag.substring(from, colon));
      from = colon + 1;
    }
    pieces.add(tag.substring(from));
    return pieces;
  }
}
