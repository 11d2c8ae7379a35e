package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * What the model for names is told of a doubtful word: its form, its dictionary readings, the lists
 * it is on, its neighbours, what the rules made of them and of the same name elsewhere in the text.
 */
final class Facts {

  private final Lexicon lexicon;
  private final List<String> lists;
  private final int[] ids;
  private final int open;

  Facts(Lexicon lexicon, List<String> lists) {
    this.lexicon = lexicon;
    this.lists = new ArrayList<>(lists);
    this.lists.addAll(List.of("place", "town", "unknown", "relational", "latin", "site", "surgen"));
    ids = this.lists.stream().mapToInt(lexicon::id).toArray();
    open = lexicon.id("open");
  }

  List<String> of(Surroundings around, int first, int end) {
    Scene scene = around.scene();
    List<String> facts = new ArrayList<>(48);
    boolean quoted = scene.units().get(first).is(open);
    int at = quoted ? first + 1 : first;
    Unit unit = scene.units().get(at);
    facts.add(quoted ? "quoted" : "bare");
    facts.add("words=" + Math.min(4, end - first));
    form(unit, quoted, facts);
    readings(unit, facts);
    lists(unit, "is=", facts);
    neighbours(scene, first, end, facts);
    rules(around, at, first, end, facts);
    return facts;
  }

  private static void form(Unit unit, boolean quoted, List<String> facts) {
    String lower = unit.lower();
    int length = Math.min(lower.length(), 40);
    String shape = shape(unit);
    facts.add("shape=" + shape + (unit.first() ? "^" : "") + (quoted ? "«" : ""));
    facts.add("length=" + Math.min(9, length));
    for (int tail = 2; tail <= 4 && tail < length; tail++) {
      facts.add("ends=" + lower.substring(lower.length() - tail));
    }
    if (length > 3) {
      facts.add("opens=" + lower.substring(0, 3));
    }
    if (lower.indexOf('-') > 0) {
      facts.add("hyphen");
    }
  }

  private static String shape(Unit unit) {
    String text = unit.text();
    String script =
        Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN
            ? "L"
            : "C";
    long capitals = text.chars().limit(40).filter(Character::isUpperCase).count();
    String letters =
        capitals == text.length() ? "AA" : capitals > 1 ? "AaA" : capitals == 1 ? "Aa" : "aa";
    return script + letters;
  }

  private static void readings(Unit unit, List<String> facts) {
    if (unit.analyses().isEmpty()) {
      facts.add("unread");
      return;
    }
    Analysis likeliest = unit.analyses().getFirst();
    facts.add((unit.isKnown() ? "known=" : "guessed=") + likeliest.pos());
    if (unit.isKnown()) {
      facts.add("word=" + NameForms.fold(likeliest.lemma()));
    }
    for (Grammeme grammeme :
        List.of(
            Grammeme.SURNAME,
            Grammeme.GIVEN_NAME,
            Grammeme.PATRONYMIC,
            Grammeme.PLACE_NAME,
            Grammeme.ANIMATE,
            Grammeme.PLURAL,
            Grammeme.INDECLINABLE)) {
      boolean first = likeliest.has(grammeme);
      if (first || unit.analyses().stream().anyMatch(a -> a.has(grammeme))) {
        facts.add((unit.isKnown() ? "reads=" : "guesses=") + grammeme + (first ? "!" : ""));
      }
    }
  }

  private void lists(Unit unit, String prefix, List<String> facts) {
    for (int i = 0; i < ids.length; i++) {
      if (unit.is(ids[i])) {
        facts.add(prefix + lists.get(i));
      }
    }
  }

  private void neighbours(Scene scene, int first, int end, List<String> facts) {
    Unit before = scene.at(first - 1);
    Unit after = scene.at(end);
    int sentence = scene.units().get(first).sentence();
    facts.add("before=" + word(before, sentence));
    facts.add("after=" + word(after, sentence));
    facts.add("before2=" + word(scene.at(first - 2), sentence));
    facts.add("after2=" + word(scene.at(end + 1), sentence));
    if (before != null && before.sentence() == sentence && before.isWord()) {
      lists(before, "beforeIs=", facts);
      reading(before, "beforeReads=", facts);
    }
    if (after != null && after.sentence() == sentence && after.isWord()) {
      lists(after, "afterIs=", facts);
      reading(after, "afterReads=", facts);
    }
  }

  private static void reading(Unit unit, String prefix, List<String> facts) {
    if (!unit.analyses().isEmpty()) {
      Analysis likeliest = unit.analyses().getFirst();
      facts.add(prefix + likeliest.pos() + shape(unit));
      for (Grammeme grammeme : List.of(Grammeme.GENITIVE, Grammeme.ANIMATE, Grammeme.PAST)) {
        if (likeliest.has(grammeme)) {
          facts.add(prefix + grammeme);
        }
      }
    }
  }

  private static String word(@Nullable Unit unit, int sentence) {
    if (unit == null || unit.sentence() != sentence) {
      return "|";
    }
    if (!unit.isWord()) {
      return unit.text().length() < 3 ? unit.text() : unit.kind().toString();
    }
    return unit.isKnown() ? NameForms.fold(unit.analyses().getFirst().lemma()) : "?" + shape(unit);
  }

  private void rules(Surroundings around, int at, int first, int end, List<String> facts) {
    Unit unit = around.scene().units().get(at);
    Candidate weak = around.winners()[first];
    facts.add(weak == null ? "unsaid" : "rule=" + weak.type() + " " + weak.rule());
    facts.add("beforeType=" + around.typeAt(first - 1));
    facts.add("afterType=" + around.typeAt(end));
    facts.add("before2Type=" + around.typeAt(first - 2));
    facts.add("after2Type=" + around.typeAt(end + 1));
    if (unit.text().length() < 40) {
      for (String form : lexicon.forms().nominatives(unit.text())) {
        String type = around.named().get(form);
        if (type != null) {
          facts.add("elsewhere=" + type);
          break;
        }
      }
    }
    if (around.scene().smallWords().have(unit)) {
      facts.add(unit.first() ? "common^" : "common");
    }
  }
}
