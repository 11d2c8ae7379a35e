package org.audiatur.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations that the text itself writes out before a bracket: {@code паровой машины двойного
 * действия (ПМДД)}. What is written out without the head of a body's name is a thing, and its
 * abbreviation names no body anywhere in the text; what has such a head does.
 */
final class Acronyms {

  private static final int LONGEST = 8;
  private static final Pattern UNCOUNTED =
      Pattern.compile("и|й|та|по|в|на|для|о|об|при|с|of|and|the|for");

  private final int caps;
  private final int org;
  private final int plain;
  private final int head;
  private final int soft;
  private final int place;
  private final int acronymPlace;
  private final int latin;

  Acronyms(Lexicon lexicon) {
    caps = lexicon.id("caps");
    org = lexicon.id("acronymorg");
    plain = lexicon.id("acronymplain");
    head = lexicon.id("orghead");
    soft = lexicon.id("statekind");
    place = lexicon.id("place");
    latin = lexicon.id("latin");
    acronymPlace = lexicon.id("acronymplace");
  }

  /** Gives each abbreviation that the text writes out the class that its words tell. */
  void sort(Scene scene) {
    Map<String, Integer> classOf = new HashMap<>();
    for (Unit unit : scene.units()) {
      if (unit.is(caps) && isBracketed(scene, unit)) {
        Integer kind = writtenOut(scene, unit);
        if (kind != null) {
          classOf.putIfAbsent(unit.text(), kind);
        }
      }
    }
    if (!classOf.isEmpty()) {
      scene.units().stream().filter(unit -> unit.is(caps)).forEach(unit -> give(unit, classOf));
    }
  }

  private void give(Unit unit, Map<String, Integer> classOf) {
    Integer kind = classOf.get(unit.text());
    boolean settled = unit.is(org) || unit.is(plain) || unit.is(acronymPlace) || unit.is(place);
    if (kind != null && !settled) {
      unit.set(kind);
    }
  }

  private static boolean isBracketed(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    Unit after = scene.at(unit.index() + 1);
    return before != null
        && before.text().equals("(")
        && after != null
        && (after.text().equals(")") || after.text().equals(","));
  }

  /** The class that the words before the bracket tell, null if they are not what it stands for. */
  private @Nullable Integer writtenOut(Scene scene, Unit unit) {
    String letters = unit.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    int left = letters.length();
    boolean body = false;
    boolean state = false;
    for (int at = unit.index() - 2; at >= 0 && at > unit.index() - 2 - LONGEST; at--) {
      Unit word = scene.units().get(at);
      if (!word.isWord() || word.sentence() != unit.sentence()) {
        return null;
      }
      int taken = taken(word, letters, left);
      if (taken == 0 && !UNCOUNTED.matcher(word.lower()).matches()) {
        return null;
      }
      left -= taken;
      body |= word.is(head) || word.is(latin) && unit.is(latin);
      state |= word.is(soft);
      if (left == 0) {
        return state ? null : body ? (Integer) org : (Integer) plain;
      }
    }
    return null;
  }

  /** How many letters before {@code left} a word stands for: one, or one for each of its parts. */
  private static int taken(Unit word, String letters, int left) {
    String[] parts = word.lower().split("-");
    if (parts.length <= left && parts.length > 1) {
      boolean all = true;
      for (int i = 0; i < parts.length; i++) {
        all &= !parts[i].isEmpty() && parts[i].charAt(0) == letters.charAt(left - parts.length + i);
      }
      if (all) {
        return parts.length;
      }
    }
    return left > 0 && word.lower().charAt(0) == letters.charAt(left - 1) ? 1 : 0;
  }
}
