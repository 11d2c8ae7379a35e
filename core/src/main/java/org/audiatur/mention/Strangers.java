package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Capitalised words that no rule and no dictionary knows: a person or a place by the words around
 * them, all places of the text where the name stands speaking together. What words speak for what
 * is the table {@code CODE/names/contexts}; without it nothing is said. O(units).
 */
final class Strangers {

  private static final int PRIORITY = 20;
  private static final int LONGEST = 3;

  /** So much must speak for a type, and so much more than for the other. */
  private static final double ENOUGH = 1.0;

  private static final double MORE = 0.8;

  /** A verb of the past behind a name: somebody did something. */
  private static final double ACTS = 0.9;

  /** A person or a place known otherwise, joined to it by a comma or «and». */
  private static final double COMPANY = 1.0;

  private record Weight(double person, double place) {}

  private record Ending(String letters, Weight weight) {}

  private record Run(int first, int end, String key) {}

  private static final class Votes {
    private double person;
    private double place;

    void add(double forPerson, double forPlace) {
      person += forPerson;
      place += forPlace;
    }

    @Nullable String type() {
      if (person >= ENOUGH && person - place >= MORE) {
        return "PER";
      }
      return place >= ENOUGH && place - person >= MORE ? "LOC" : null;
    }
  }

  private final Map<String, Weight> before = new HashMap<>();
  private final Map<String, Weight> after = new HashMap<>();
  private final boolean inflected;
  private final int place;
  private final int clitic;
  private final int adj;
  private final int joins;
  private final int rank;
  private final int article;
  private final int[] never;
  private final List<Ending> endings = new ArrayList<>();

  Strangers(FieldPack field, String code, Lexicon lexicon) {
    String file = code + "/names/contexts";
    if (field.has(file)) {
      field.table(file).forEach(this::add);
    }
    inflected = lexicon.isInflected();
    place = lexicon.id("place");
    clitic = lexicon.id("clitic");
    adj = lexicon.id("adj");
    joins = lexicon.id("joins");
    rank = lexicon.id("rank");
    article = lexicon.id("article");
    never =
        List.of(
                "notname",
                "groupword",
                "nation",
                "nationmany",
                "orghead",
                "orgname",
                "unitkind",
                "placekind",
                "statekind",
                "month",
                "plain",
                "rank",
                "kin",
                "caps",
                "partyadj",
                "acronymorg",
                "acronymplace",
                "acronymmil",
                "direction",
                "landadj",
                "ordinal")
            .stream()
            .mapToInt(lexicon::id)
            .toArray();
  }

  private void add(List<String> row) {
    Weight weight = new Weight(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
    switch (row.get(1)) {
      case "before" -> before.put(row.get(0), weight);
      case "after" -> after.put(row.get(0), weight);
      case "ends" -> endings.add(new Ending(row.get(0), weight));
      default ->
          throw new IllegalArgumentException(
              "Context " + row + " is neither before nor after a name, nor its end.");
    }
  }

  /** Proposals for the words that {@code found} leaves. */
  List<Candidate> find(Scene scene, List<Candidate> found) {
    if (before.isEmpty()) {
      return List.of();
    }
    @Nullable String[] types = new String[scene.units().size() + 3];
    boolean[] taken = new boolean[scene.units().size() + 1];
    for (Candidate candidate : found) {
      for (int i = candidate.first(); i < candidate.end(); i++) {
        taken[i] = true;
        types[i] = candidate.type();
      }
    }
    List<Run> runs = runs(scene, taken);
    Map<String, Votes> votes = new HashMap<>();
    for (Run run : runs) {
      company(scene, run, types, votes.computeIfAbsent(run.key(), key -> new Votes()));
      vote(scene, run, votes.computeIfAbsent(run.key(), key -> new Votes()));
    }
    List<Candidate> strangers = new ArrayList<>();
    for (Run run : runs) {
      Votes all = votes.get(run.key());
      String type = all == null ? null : all.type();
      if (type != null) {
        strangers.add(candidate(scene, run, type));
      }
    }
    return strangers;
  }

  private static Candidate candidate(Scene scene, Run run, String type) {
    Map<String, String> parts = new TreeMap<>();
    if (type.equals("PER")) {
      parts.put("surname", scene.units().get(run.end() - 1).text());
    }
    return new Candidate(
        type,
        run.first(),
        run.end(),
        scene.span(run.first(), run.end()),
        "by-context",
        PRIORITY,
        0.6,
        null,
        parts,
        null);
  }

  private List<Run> runs(Scene scene, boolean[] taken) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < scene.units().size()) {
      int end = at;
      while (end - at <= LONGEST
          && end < scene.units().size()
          && !taken[end]
          && isStrange(scene.units().get(end))
          && scene.units().get(end).sentence() == scene.units().get(at).sentence()) {
        end++;
      }
      if (end > at && end - at <= LONGEST && !isHeld(scene, at, end, taken)) {
        runs.add(new Run(at, end, key(scene, at, end)));
      }
      at = Math.max(at + 1, end);
    }
    return runs;
  }

  /** A capitalised word beside it belongs to the same name, whatever that is. */
  private static boolean isHeld(Scene scene, int first, int end, boolean[] taken) {
    Unit next = scene.at(end);
    Unit last = scene.units().get(end - 1);
    return next != null
        && next.isWord()
        && next.isCapitalized()
        && next.sentence() == last.sentence()
        && !taken[end];
  }

  private String key(Scene scene, int first, int end) {
    String text = NameForms.fold(scene.span(first, end).in(scene.reading()));
    if (!inflected || end - first > 1) {
      return text;
    }
    Unit unit = scene.units().get(first);
    return unit.analyses().isEmpty() ? text : NameForms.fold(unit.analyses().getFirst().lemma());
  }

  private boolean isStrange(Unit unit) {
    boolean word =
        unit.isWord()
            && PersonEvidence.isNameCased(unit)
            && unit.text().length() > 2
            && unit.text().length() < 40
            && !unit.isAny(never)
            && !unit.is(place);
    if (!word || inflected && unit.is(adj)) {
      return false;
    }
    boolean proper =
        !unit.isKnown()
            || unit.analyses().getFirst().has(Grammeme.PROPER)
            || !inflected
                && !unit.first()
                && unit.analyses().stream().anyMatch(a -> a.has(Grammeme.PROPER))
            || unit.analyses().getFirst().has(Grammeme.SURNAME)
            || unit.analyses().getFirst().has(Grammeme.PLACE_NAME);
    return proper;
  }

  /** {@code Savov and General Fichev}: of one kind with what it is joined to. */
  private void company(Scene scene, Run run, @Nullable String[] types, Votes votes) {
    Unit before = scene.at(run.first() - 1);
    Unit after = scene.at(run.end());
    if (before != null && isJoint(before) && run.first() >= 2) {
      company(types[run.first() - 2], votes);
    }
    if (after != null && after.is(joins)) {
      Unit office = scene.at(run.end() + 1);
      company(types[run.end() + (office != null && office.is(rank) ? 2 : 1)], votes);
    }
  }

  private boolean isJoint(Unit unit) {
    return unit.is(joins) || unit.text().equals(",");
  }

  private static void company(@Nullable String type, Votes votes) {
    votes.add("PER".equals(type) ? COMPANY : 0, "LOC".equals(type) ? COMPANY : 0);
  }

  private void vote(Scene scene, Run run, Votes votes) {
    Unit first = scene.units().get(run.first());
    Unit previous = scene.at(run.first() - 1);
    ending(scene.units().get(run.end() - 1), votes);
    if (previous != null && previous.sentence() == first.sentence()) {
      Unit earlier = scene.at(run.first() - 2);
      Weight both = earlier == null ? null : before.get(earlier.lower() + " " + previous.lower());
      add(both != null ? both : before.get(previous.lower()), votes);
    } else {
      add(before.get("^"), votes);
    }
    Unit next = scene.at(run.end());
    if (next == null || next.sentence() != first.sentence()) {
      return;
    }
    if (next.is(clitic)) {
      add(after.get("'s"), votes);
      return;
    }
    add(after.get(next.lower()), votes);
    if (next.text().equals(",")) {
      Unit apposed = scene.at(run.end() + 1);
      if (apposed != null) {
        votes.add(0, apposed.is(place) ? 1.5 : 0);
        add(after.get(", " + apposed.lower()), votes);
        votes.add(isOffice(scene, run.end() + 1) ? 1.2 : 0, 0);
      }
    }
    boolean acts =
        !next.analyses().isEmpty()
            && !next.isCapitalized()
            && next.analyses().getFirst().is(PartOfSpeech.VERB)
            && next.analyses().getFirst().has(Grammeme.PAST);
    if (acts) {
      votes.add(ACTS, 0);
    }
  }

  /** {@code the Bulgarian Minister}: an office in the words behind the comma. */
  private boolean isOffice(Scene scene, int at) {
    Unit opening = scene.at(at);
    if (opening == null || !opening.is(article)) {
      return false;
    }
    for (int i = at + 1; i < at + 4; i++) {
      Unit unit = scene.at(i);
      if (unit != null && unit.sentence() == opening.sentence() && unit.is(rank)) {
        return true;
      }
    }
    return false;
  }

  private void ending(Unit unit, Votes votes) {
    if (unit.isKnown()) {
      return;
    }
    for (Ending ending : endings) {
      if (unit.text().length() > ending.letters().length() + 1
          && unit.lower().endsWith(ending.letters())) {
        add(ending.weight(), votes);
        return;
      }
    }
  }

  private static void add(@Nullable Weight weight, Votes votes) {
    if (weight != null) {
      votes.add(weight.person(), weight.place());
    }
  }
}
