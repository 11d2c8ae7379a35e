package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names in quotation marks that the text elsewhere calls a party, a newspaper, a society: found
 * again without that word.
 */
final class QuotedNames {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final int open;
  private final int close;

  QuotedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    open = lexicon.id("open");
    close = lexicon.id("close");
  }

  /**
   * Proposals for the quoted names that {@code found} already has once, each of the type it had
   * there.
   */
  List<Candidate> again(Scene scene, List<Candidate> found) {
    Map<String, String> typeOfName = new HashMap<>();
    for (Candidate candidate : found) {
      boolean quoted =
          candidate.rule().equals("quoted-body") || candidate.rule().startsWith("named-vessel");
      int from = quoted ? opening(scene, candidate) : -1;
      if (from >= 0) {
        keys(scene, from + 1, candidate.end() - 1)
            .forEach(key -> typeOfName.putIfAbsent(key, candidate.type()));
      }
    }
    List<Candidate> again = new ArrayList<>();
    if (!typeOfName.isEmpty()) {
      scene.units().stream()
          .filter(unit -> unit.is(open))
          .forEach(unit -> again(scene, unit, typeOfName, again));
    }
    return again;
  }

  private void again(
      Scene scene, Unit unit, Map<String, String> typeOfName, List<Candidate> again) {
    int end = closing(scene, unit.index());
    if (end < 0) {
      return;
    }
    for (String key : keys(scene, unit.index() + 1, end - 1)) {
      String type = typeOfName.get(key);
      if (type != null) {
        again.add(
            new Candidate(
                type,
                unit.index(),
                end,
                scene.span(unit.index(), end),
                "quoted-again",
                55,
                0.8,
                null,
                Map.of(),
                null));
        return;
      }
    }
  }

  private int opening(Scene scene, Candidate candidate) {
    for (int i = candidate.first(); i < candidate.end() - 2; i++) {
      if (scene.units().get(i).is(open)) {
        return i;
      }
    }
    return -1;
  }

  private int closing(Scene scene, int at) {
    for (int end = at + 2; end <= at + LONGEST && end < scene.units().size(); end++) {
      if (scene.units().get(end).is(close)) {
        return end + 1;
      }
    }
    return -1;
  }

  /**
   * What a quoted name is compared by: a single word in its possible nominatives, several as
   * written.
   */
  private Set<String> keys(Scene scene, int first, int end) {
    String text = scene.span(first, end).in(scene.reading());
    return end - first == 1 ? lexicon.forms().nominatives(text) : Set.of(NameForms.fold(text));
  }
}
