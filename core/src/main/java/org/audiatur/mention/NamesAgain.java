package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that the text elsewhere calls a party, a newspaper, a company, a ship: found again without
 * that word, in quotation marks or, where no dictionary knows them, without.
 */
final class NamesAgain {

  private static final int LONGEST = 6;

  /** The rules whose names stand behind a word that says what they are. */
  private static final Set<String> TELLING =
      Set.of(
          "quoted-body",
          "quoted-of-chief",
          "quoted-teller",
          "quoted-next",
          "foreign-body",
          "foreign-teller",
          "head-unknown",
          "named-vessel",
          "named-vessel-next");

  private final Lexicon lexicon;
  private final int open;
  private final int close;
  private final int latin;
  private final int unknown;

  NamesAgain(Lexicon lexicon) {
    this.lexicon = lexicon;
    open = lexicon.id("open");
    close = lexicon.id("close");
    latin = lexicon.id("latin");
    unknown = lexicon.id("unknown");
  }

  /** Proposals for the names that {@code found} already has once, each of the type it had there. */
  List<Candidate> find(Scene scene, List<Candidate> found) {
    Map<String, String> typeOfName = new HashMap<>();
    for (Candidate candidate : found) {
      if (TELLING.contains(candidate.rule())) {
        note(scene, candidate, typeOfName);
      }
    }
    List<Candidate> again = new ArrayList<>();
    if (!typeOfName.isEmpty()) {
      for (Unit unit : scene.units()) {
        if (unit.is(open)) {
          quoted(scene, unit, typeOfName, again);
        } else if (unit.is(latin) || unit.is(unknown)) {
          bare(scene, unit, typeOfName, again);
        }
      }
    }
    return again;
  }

  private void note(Scene scene, Candidate candidate, Map<String, String> typeOfName) {
    int from = opening(scene, candidate);
    Set<String> keys =
        from >= 0
            ? keys(scene, from + 1, candidate.end() - 1)
            : keys(scene, candidate.first(), candidate.end());
    keys.forEach(key -> typeOfName.putIfAbsent(key, candidate.type()));
  }

  private void quoted(
      Scene scene, Unit unit, Map<String, String> typeOfName, List<Candidate> again) {
    int end = closing(scene, unit.index());
    if (end < 0) {
      return;
    }
    for (String key : keys(scene, unit.index() + 1, end - 1)) {
      String type = typeOfName.get(key);
      if (type != null) {
        again.add(candidate(scene, type, unit.index(), end));
        return;
      }
    }
  }

  /** The longest such name that begins with this unit. */
  private void bare(Scene scene, Unit unit, Map<String, String> typeOfName, List<Candidate> again) {
    for (int end = Math.min(unit.index() + LONGEST, scene.units().size());
        end > unit.index();
        end--) {
      for (String key : keys(scene, unit.index(), end)) {
        String type = typeOfName.get(key);
        if (type != null && (end > unit.index() + 1 || unit.text().length() > 2)) {
          again.add(candidate(scene, type, unit.index(), end));
          return;
        }
      }
    }
  }

  private static Candidate candidate(Scene scene, String type, int first, int end) {
    return new Candidate(
        type, first, end, scene.span(first, end), "named-again", 53, 0.8, null, Map.of(), null);
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

  /** What a name is compared by: a single word in its possible nominatives, several as written. */
  private Set<String> keys(Scene scene, int first, int end) {
    String text = scene.span(first, end).in(scene.reading());
    return end - first == 1 ? lexicon.forms().nominatives(text) : Set.of(NameForms.fold(text));
  }
}
