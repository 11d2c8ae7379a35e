package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;
import org.jspecify.annotations.Nullable;

/**
 * Names of several words that are known, {@code Государственный совет}, found in any case by the
 * list {@code CODE/names/bodies}.
 */
final class KnownBodies {

  /** The type of what is known to be no name: it keeps its words from the rules. */
  static final String NO_NAME = "-";

  private static final int PRIORITY = 52;
  private static final int UNIT_LIKE_PRIORITY = 59;
  private static final int NO_NAME_PRIORITY = 63;

  private record Entry(String name, List<String> words, String type) {}

  private final NameForms forms;
  private final int place;
  private final int acronymPlace;
  private final int opens;
  private final int unitKind;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Openings openings = new Openings(3);

  KnownBodies(FieldPack field, String code, Lexicon lexicon) {
    this.forms = lexicon.forms();
    place = lexicon.id("place");
    acronymPlace = lexicon.id("acronymplace");
    opens = lexicon.id("opens-body");
    unitKind = lexicon.id("unitkind");
    String file = code + "/names/bodies";
    if (field.has(file)) {
      field.table(file).forEach(row -> add(row.get(0), row.get(1)));
    }
  }

  private void add(String name, String type) {
    List<String> words = List.of(NameForms.fold(name).split(" "));
    byFirstWord
        .computeIfAbsent(words.getFirst(), key -> new ArrayList<>(1))
        .add(new Entry(name, words, type));
    openings.add(words.getFirst());
  }

  /** What is asked of each form. */
  List<FormRule> formRules() {
    return List.of(new FormRule(opens, this::mayOpen));
  }

  private boolean mayOpen(WordForm form) {
    return form.isWord()
        && form.text().length() <= WordForms.LONGEST_WORD
        && openings.maybe(form.text())
        && forms.lemmas(form).stream().anyMatch(byFirstWord::containsKey);
  }

  List<Candidate> find(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    for (Unit unit : scene.units()) {
      if (unit.is(opens)) {
        Entry entry = longestAt(scene, unit);
        if (entry != null) {
          found.add(candidate(scene, unit.index(), entry));
        }
      }
    }
    return found;
  }

  /** The listed words and, for a body, the place that follows in the genitive. */
  private Candidate candidate(Scene scene, int at, Entry entry) {
    int listed = at + entry.words().size();
    int end = listed;
    while (entry.type().equals("ORG") && isPlaceOf(scene.at(end), scene.at(at))) {
      end++;
    }
    Map<String, String> parts =
        end == listed ? Map.of() : Map.of("of", scene.span(listed, end).in(scene.reading()));
    int priority = priority(entry, scene.units().get(listed - 1));
    return new Candidate(
        entry.type(), at, end, scene.span(at, end), "known-name", priority, 0.9, null, parts, null);
  }

  /** A body that is called as if it were a unit must be stronger than the rules for units. */
  private int priority(Entry entry, Unit last) {
    if (entry.type().equals(NO_NAME)) {
      return NO_NAME_PRIORITY;
    }
    return entry.type().equals("ORG") && last.is(unitKind) ? UNIT_LIKE_PRIORITY : PRIORITY;
  }

  private boolean isPlaceOf(@Nullable Unit unit, @Nullable Unit first) {
    return unit != null
        && first != null
        && unit.sentence() == first.sentence()
        && (unit.is(acronymPlace)
            || unit.is(place) && (unit.agreement() & Agreement.GENITIVE) != 0);
  }

  private @Nullable Entry longestAt(Scene scene, Unit unit) {
    Entry best = null;
    for (String first : forms.lemmas(unit.form())) {
      for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
        boolean longer = best == null || entry.words().size() > best.words().size();
        boolean cased = unit.isCapitalized() || !Character.isUpperCase(entry.name().charAt(0));
        if (longer && cased && follows(scene, unit, entry)) {
          best = entry;
        }
      }
    }
    return best;
  }

  /** The second word agrees with the first if both are inflected; others stand as listed. */
  private boolean follows(Scene scene, Unit unit, Entry entry) {
    for (int i = 1; i < entry.words().size(); i++) {
      Unit next = scene.at(unit.index() + i);
      boolean same =
          next != null
              && next.isWord()
              && next.sentence() == unit.sentence()
              && (next.form().folded().equals(entry.words().get(i))
                  || forms.lemmas(next.form()).contains(entry.words().get(i))
                      && (next.agreement() & unit.agreement()) != 0);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
