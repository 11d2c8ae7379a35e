package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by the gazetteer, guarded against common words and surnames, and gives their units
 * the class {@code place} so that rules can use them; and adjectives of places in a row ({@code в
 * Кубинском, Нухинском и Бакинском уездах}).
 */
final class PlaceFinder {

  private static final int PRIORITY = 50;
  private static final Pattern VILLAGE = Pattern.compile("(?U).+(ов|ев|ин|ын)о");
  private static final Pattern RANKED = Pattern.compile("(?U).+(ов|ев|ин)(а|у|ым|е)?");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?U).+(ов|ев|ин|ын|ёв|ский|ова|ева|ину|ову|еву|овым|евым|иным|ове|еве|ским|скому|ского)");

  private final Gazetteer gazetteer;
  private final int place;
  private final int town;
  private final int label;
  private final int abbreviated;
  private final int given;
  private final int relational;
  private final int cap;
  private final int kind;
  private final int rank;
  private final int adj;
  private final int doubtful;
  private final int orghead;
  private final int notName;
  private final int opens;
  private final int listed;
  private final int inside;
  private final int goal;
  private final int joins;
  private final int[] local;

  PlaceFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    place = lexicon.id("place");
    town = lexicon.id("town");
    label = lexicon.id("placelabel");
    abbreviated = lexicon.id("placeabbr");
    given = lexicon.id("given");
    relational = lexicon.id("relational");
    cap = lexicon.id("cap");
    kind = lexicon.id("placekind");
    rank = lexicon.id("rank");
    adj = lexicon.id("adj");
    doubtful = lexicon.id("personlike");
    orghead = lexicon.id("orghead");
    notName = lexicon.id("notname");
    opens = lexicon.id("opens-place");
    listed = lexicon.id("only-place");
    inside = lexicon.id("inside");
    goal = lexicon.id("goal");
    joins = lexicon.id("joins");
    local = ids(lexicon, "inside", "on", "through", "goal", "towards", "along", "loose");
  }

  private static int[] ids(Lexicon lexicon, String... names) {
    return Arrays.stream(names).mapToInt(lexicon::id).toArray();
  }

  /** What is asked of each form. */
  List<FormRule> formRules() {
    return List.of(
        new FormRule(opens, gazetteer::mayOpen), new FormRule(listed, PlaceFinder::isOnlyPlace));
  }

  List<Candidate> find(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < scene.units().size()) {
      int end = listed(scene, at, found);
      at = end > at ? end : at + 1;
    }
    rows(scene, found);
    return found;
  }

  private int listed(Scene scene, int at, List<Candidate> found) {
    Unit unit = scene.units().get(at);
    if (!unit.isWord() || !unit.isCapitalized()) {
      return at;
    }
    Gazetteer.Entry entry = unit.is(opens) ? gazetteer.longestAt(scene, at) : null;
    if (entry == null) {
      return marked(scene, unit, found);
    }
    if (!isPlace(scene, unit, entry)) {
      return at;
    }
    int end = at + entry.words().size();
    for (int i = at; i < end; i++) {
      scene.units().get(i).set(place);
      scene.units().get(i).set(town, isSmall(entry));
    }
    found.add(
        new Candidate(
            "LOC",
            at,
            end,
            scene.span(at, end),
            isSmall(entry) ? "gazetteer-town" : "gazetteer",
            PRIORITY,
            entry.kind().equals("town") ? 0.75 : 0.9,
            entry.name(),
            Map.of("kind", entry.kind()),
            null));
    return end;
  }

  /** A word that the dictionary itself marks as a place, and as nothing else that is a name. */
  private int marked(Scene scene, Unit unit, List<Candidate> found) {
    if (!unit.is(listed) || unit.is(notName) || unit.is(orghead) || unit.is(adj)) {
      return unit.index();
    }
    unit.set(place);
    String name = NameForms.inCaseOf(unit.text(), unit.analyses().getFirst().lemma());
    found.add(
        new Candidate(
            "LOC",
            unit.index(),
            unit.index() + 1,
            unit.span(),
            "dictionary-place",
            PRIORITY,
            0.85,
            name,
            Map.of(),
            null));
    return unit.index() + 1;
  }

  private static boolean isOnlyPlace(WordForm form) {
    return form.isWord()
        && form.isCapitalized()
        && !form.analyses().isEmpty()
        && form.analyses().stream()
            .allMatch(
                a ->
                    a.has(Grammeme.PLACE_NAME)
                        && !a.has(Grammeme.SURNAME)
                        && !a.has(Grammeme.GIVEN_NAME)
                        && !a.guessed());
  }

  private static boolean isSmall(Gazetteer.Entry entry) {
    return entry.population() > 0 && entry.population() < 500_000;
  }

  private boolean isPlace(Scene scene, Unit unit, Gazetteer.Entry entry) {
    Unit before = scene.at(unit.index() - 1);
    boolean stop = before != null && before.text().equals(".");
    Unit labelled = stop ? scene.at(unit.index() - 2) : before;
    if (labelled != null && labelled.is(stop ? abbreviated : label)) {
      return true;
    }
    if (entry.words().size() > 1 && entry.population() == 0) {
      return true;
    }
    boolean nearby = before != null && before.isAny(local);
    boolean within = before != null && (before.is(inside) || before.is(goal));
    boolean sure =
        entry.population() >= 500_000
            || entry.population() == 0 && !unit.is(doubtful) && !unit.is(given);
    if ((entry.doubtful() && !isVillage(unit) || isPersonal(scene, unit, before, sure))
        && !within) {
      return false;
    }
    return entry.kind().equals("town")
        ? isTown(unit, entry, nearby)
        : isHistoric(unit, entry, nearby, within);
  }

  /** {@code Чудиново}: as no surname ends, though {@code Чудинова} may be one. */
  private static boolean isVillage(Unit unit) {
    return VILLAGE.matcher(unit.lower()).matches();
  }

  /** Shaped like a surname or a given name, or next to initials. */
  private boolean isPersonal(Scene scene, Unit unit, @Nullable Unit before, boolean sure) {
    boolean initial =
        before != null && before.kind() == Unit.Kind.INITIAL && before.text().endsWith(".");
    boolean ranked =
        before != null
            && before.is(rank)
            && unit.canBe(PartOfSpeech.NOUN)
            && unit.isKnown()
            && RANKED.matcher(unit.lower()).matches();
    Unit after = scene.at(unit.index() + 1);
    boolean followed =
        after != null
            && after.kind() == Unit.Kind.INITIAL
            && after.text().endsWith(".")
            && !namesFollow(scene, unit.index() + 1);
    return initial
        || ranked && !sure
        || followed
        || !sure
            && (unit.is(given)
                || PersonEvidence.isSurnameFirst(unit)
                || PERSONAL.matcher(unit.lower()).matches());
  }

  /** True if the initials from here on belong to the name after them. */
  private static boolean namesFollow(Scene scene, int at) {
    int end = at;
    for (Unit unit = scene.at(end);
        unit != null && unit.kind() == Unit.Kind.INITIAL;
        unit = scene.at(++end)) {}
    Unit name = scene.at(end);
    return name != null
        && name.isWord()
        && name.isCapitalized()
        && name.sentence() == scene.units().get(at).sentence();
  }

  /**
   * Towns of today are many: small ones that are also words count only after a preposition of
   * place.
   */
  private boolean isTown(Unit unit, Gazetteer.Entry entry, boolean nearby) {
    boolean adjective =
        unit.is(adj) && Agreement.adjectiveEnding(unit.lower()) != 0 && entry.words().size() == 1;
    boolean body = unit.is(orghead) || unit.is(notName) || unit.is(rank);
    if (adjective || body || entry.words().getFirst().length() < 4) {
      return false;
    }
    boolean large = entry.population() >= 150_000;
    if (unit.isKnown() || unit.first()) {
      return !unit.first() && (large || nearby);
    }
    return large || nearby;
  }

  private static boolean isHistoric(
      Unit unit, Gazetteer.Entry entry, boolean nearby, boolean within) {
    boolean wide = entry.kind().equals("country") || entry.kind().equals("region");
    boolean adjective =
        Agreement.adjectiveEnding(unit.lower()) != 0
            && entry.words().size() == 1
            && unit.text().length() > 5
            && !entry.words().getFirst().equals(unit.form().folded())
            && unit.canBe(PartOfSpeech.ADJECTIVE);
    if (adjective) {
      return within;
    }
    if (entry.words().getFirst().length() <= 3) {
      return nearby && !unit.first();
    }
    return wide
        || !unit.first()
        || !unit.isKnown()
        || nearby
        || entry.words().getFirst().length() >= 5;
  }

  /** {@code Кубинском, Нухинском и Бакинском уездах}: three places, the last with the noun. */
  private void rows(Scene scene, List<Candidate> found) {
    for (Unit unit : scene.units()) {
      if (isAdjective(unit) && startsRow(scene, unit.index())) {
        row(scene, unit.index(), found);
      }
    }
  }

  private boolean isAdjective(Unit unit) {
    return unit.is(relational) && unit.is(cap);
  }

  private boolean startsRow(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    Unit earlier = scene.at(at - 2);
    return before == null || earlier == null || !joins(before) || !isAdjective(earlier);
  }

  private boolean joins(Unit unit) {
    return unit.text().equals(",") || unit.is(joins);
  }

  private void row(Scene scene, int first, List<Candidate> found) {
    int at = first;
    List<Integer> adjectives = new ArrayList<>();
    adjectives.add(at);
    for (Unit join = scene.at(at + 1), next = scene.at(at + 2);
        join != null
            && next != null
            && joins(join)
            && isAdjective(next)
            && next.sentence() == join.sentence();
        join = scene.at(at + 1), next = scene.at(at + 2)) {
      at += 2;
      adjectives.add(at);
    }
    int others = pastOthers(scene, at + 1);
    Unit noun = scene.at(others);
    if ((adjectives.size() < 2 && others == at + 1)
        || noun == null
        || !noun.is(kind)
        || (noun.agreement() & scene.units().get(first).agreement()
                | Agreement.PLURAL & noun.agreement())
            == 0) {
      return;
    }
    for (int adjective : adjectives) {
      boolean last = adjective == at && others == at + 1;
      int end = last ? others + 1 : adjective + 1;
      found.add(
          new Candidate(
              "LOC",
              adjective,
              end,
              scene.span(adjective, end),
              "adjectives-in-a-row",
              PRIORITY + 5,
              0.85,
              null,
              Map.of("kind", noun.lower()),
              null));
    }
  }

  /** Skips {@code и других}. */
  private int pastOthers(Scene scene, int at) {
    Unit and = scene.at(at);
    Unit others = scene.at(at + 1);
    boolean skips =
        and != null && others != null && joins(and) && others.lower().startsWith("друг");
    return skips ? at + 2 : at;
  }
}
