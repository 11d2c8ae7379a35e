package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Persons named by one word: a surname or a given name that the text has in full elsewhere, one
 * that history knows, one that the dictionary or its ending tells.
 */
final class BarePersons {

  private final Lexicon lexicon;
  private final PersonEvidence evidence;
  private final int given;
  private final int famous;
  private final int place;
  private final int town;
  private final int label;
  private final int cap;
  private final int notName;
  private final int org;
  private final int kin;
  private final int open;
  private final int[] local;
  private final int either;
  private final int[] heads;

  BarePersons(Lexicon lexicon, PersonEvidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    given = lexicon.id("given");
    famous = lexicon.id("person");
    place = lexicon.id("place");
    town = lexicon.id("town");
    label = lexicon.id("placelabel");
    cap = lexicon.id("cap");
    notName = lexicon.id("notname");
    org = lexicon.id("orgname");
    kin = lexicon.id("kin");
    open = lexicon.id("open");
    either = lexicon.id("personlike");
    heads =
        lexicon.isInflected()
            ? new int[0]
            : new int[] {lexicon.id("orghead"), lexicon.id("placekind"), lexicon.id("unitkind")};
    local =
        new int[] {
          lexicon.id("inside"),
          lexicon.id("goal"),
          lexicon.id("on"),
          lexicon.id("through"),
          lexicon.id("along"),
          lexicon.id("placeabbr")
        };
  }

  /** The bare names beside those found in full, whose surnames are in the book. */
  List<FoundPerson> find(Scene scene, List<FoundPerson> full, SurnameBook book) {
    boolean[] taken = new boolean[scene.units().size() + 1];
    full.forEach(found -> Arrays.fill(taken, found.first(), found.end(), true));
    Set<String> givens = new HashSet<>();
    full.stream().filter(f -> f.given() >= 0).forEach(f -> givens.addAll(lemmas(scene, f.given())));
    List<FoundPerson> found = new ArrayList<>();
    for (Unit unit : scene.units()) {
      if (!taken[unit.index()] && couldBeName(scene, unit, book)) {
        String rule = rule(scene, unit, book, givens);
        if (rule != null) {
          found.add(FoundPerson.bare(unit, rule, confidence(rule)));
        }
      }
    }
    return found;
  }

  private Set<String> lemmas(Scene scene, int at) {
    return lexicon.forms().nominatives(scene.units().get(at).text());
  }

  private boolean couldBeName(Scene scene, Unit unit, SurnameBook book) {
    boolean free =
        unit.isWord()
            && unit.is(cap)
            && unit.text().length() > 2
            && (!unit.is(notName) || unit.is(either) && !unit.first())
            && !unit.is(org);
    if (!free) {
      return false;
    }
    Unit next = scene.at(unit.index() + 1);
    boolean longer = heads.length > 0 && next != null && next.is(cap) && next.isAny(heads);
    if (longer) {
      return false;
    }
    boolean known = unit.is(famous) || book.knows(unit.text());
    if (unit.is(notName) && !known) {
      return false;
    }
    return known ? !evidence.qualifiesSurely(scene, unit) : !evidence.qualifies(scene, unit);
  }

  private static double confidence(String rule) {
    return switch (rule) {
      case "telling-surname" -> 0.6;
      case "dictionary-surname", "given-name" -> 0.7;
      default -> 0.85;
    };
  }

  private @Nullable String rule(Scene scene, Unit unit, SurnameBook book, Set<String> givens) {
    if (!isSurePlace(scene, unit)
        && book.knows(unit.text())
        && !(PersonEvidence.isCommonAtStart(unit) && isAlsoCommon(scene, unit))) {
      return "surname-of-the-text";
    }
    if (unit.is(famous) && !isPlaced(scene, unit)) {
      return "known-person";
    }
    boolean foreseen =
        unit.is(given)
            && !unit.is(place)
            && lemmas(scene, unit.index()).stream().anyMatch(givens::contains);
    if (foreseen && !PersonEvidence.isCommonAtStart(unit)) {
      return "given-name-of-the-text";
    }
    if (evidence.isTelling(scene, unit)) {
      return "telling-surname";
    }
    if (evidence.isListedSurname(scene, unit)) {
      return "dictionary-surname";
    }
    return isGivenAlone(scene, unit) ? "given-name" : null;
  }

  /** A place that a bare surname of the text cannot be: no small town without its preposition. */
  private boolean isSurePlace(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    return unit.is(place)
        && (!unit.is(town) || before != null && (before.is(label) || before.isAny(local)));
  }

  /** A place behind its preposition. */
  private boolean isPlaced(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    return unit.is(place) && before != null && (before.is(label) || before.isAny(local));
  }

  /** At the beginning of a sentence: a word of this text, or a word that is mostly no noun. */
  private static boolean isAlsoCommon(Scene scene, Unit unit) {
    return unit.analyses().stream().anyMatch(a -> !a.is(PartOfSpeech.NOUN))
        || scene.smallWords().have(unit);
  }

  /** {@code сестра Мария}; a given name within a sentence that can be nothing else. */
  private boolean isGivenAlone(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    boolean placed = before != null && (before.is(open) || before.is(label) || before.isAny(local));
    if (!unit.is(given) || unit.is(place) || placed) {
      return false;
    }
    boolean relative =
        before != null && before.is(kin) && (before.agreement() & unit.agreement()) != 0;
    boolean onlyName =
        unit.isKnown()
            && unit.analyses().stream()
                .allMatch(a -> a.has(Grammeme.GIVEN_NAME) || a.has(Grammeme.SURNAME));
    return relative || onlyName;
  }
}
