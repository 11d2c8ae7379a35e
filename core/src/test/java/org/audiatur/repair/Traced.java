package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Repair;

/**
 * A character and the place it came from: the naive reference that drags each origin along.
 *
 * @param origin -1 for a character that a repair put there
 */
record Traced(char character, int origin) {

  static List<Traced> text(String text) {
    List<Traced> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      all.add(new Traced(text.charAt(i), i));
    }
    return all;
  }

  static List<Traced> apply(List<Traced> text, List<Repair> repairs) {
    List<Traced> after = new ArrayList<>();
    int done = 0;
    for (Repair repair : repairs) {
      after.addAll(text.subList(done, repair.start()));
      repair.replacement().chars().forEach(c -> after.add(new Traced((char) c, -1)));
      done = repair.end();
    }
    after.addAll(text.subList(done, text.size()));
    return after;
  }

  static String textOf(List<Traced> text) {
    StringBuilder joined = new StringBuilder();
    text.forEach(t -> joined.append(t.character()));
    return joined.toString();
  }
}
