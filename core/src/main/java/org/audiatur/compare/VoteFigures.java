package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * The votes for and against that accounts of one story give of one division, each in its own words:
 * «19 голосами против 12», "sixty-three for, fifty-nine against". Votes that both give alike are
 * laid aside first; of the rest those are held together that come in the same place and in which as
 * many voted. Quadratic in the divisions of two accounts.
 */
final class VoteFigures implements Detector {

  private static final double WEIGHT = 0.7;

  /** In one house about as many vote. */
  private static final double TURNOUT = 0.8;

  private static final double CLEARLY = 0.02;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs likeness;
  private final OneStory story;
  private final Divisions reader;

  private record Match(Divisions.Division one, Divisions.Division other, double score) {

    boolean shares(Divisions.Division division) {
      return one.equals(division) || other.equals(division);
    }
  }

  VoteFigures(Material material, Clauses clauses, ClausePairs likeness) {
    this.material = material;
    this.clauses = clauses;
    this.likeness = likeness;
    this.story = material.story();
    this.reader = new Divisions(material);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Divisions.Division>> told = new TreeMap<>();
    for (Map.Entry<String, List<Clause>> account : clauses.bySource().entrySet()) {
      told.put(account.getKey(), divisions(account.getValue()));
    }
    List<Match> matches = new ArrayList<>();
    List<String> sources = List.copyOf(told.keySet());
    for (int i = 0; i < sources.size(); i++) {
      for (int j = i + 1; j < sources.size(); j++) {
        List<Divisions.Division> some = told.getOrDefault(sources.get(i), List.of());
        List<Divisions.Division> others = told.getOrDefault(sources.get(j), List.of());
        if (!some.isEmpty() && !others.isEmpty() && story.isOf(sources.get(i), sources.get(j))) {
          matches.addAll(match(some, others));
        }
      }
    }
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(other -> isBetter(other, match)))
        .map(this::finding)
        .toList();
  }

  /** A division is one of all accounts: beside a better match with a third no other stands. */
  private static boolean isBetter(Match other, Match match) {
    boolean shares = match.shares(other.one()) != match.shares(other.other());
    Divisions.Division further = match.shares(other.one()) ? other.other() : other.one();
    return shares
        && other.score() > match.score()
        && !further.isLike(match.one())
        && !further.isLike(match.other());
  }

  private List<Divisions.Division> divisions(List<Clause> account) {
    List<Divisions.Division> divisions = new ArrayList<>();
    Set<Span> sentences = new TreeSet<>();
    for (Clause clause : account) {
      if (sentences.add(clause.sentence())) {
        Divisions.Division division = reader.of(clauses.of(clause.account(), clause.sentence()));
        if (division != null) {
          divisions.add(division);
        }
      }
    }
    return divisions;
  }

  /** Those alike are one division; the rest in the order in which they are told. */
  private List<Match> match(List<Divisions.Division> some, List<Divisions.Division> others) {
    List<Divisions.Division> left = new ArrayList<>(some);
    List<Divisions.Division> right = new ArrayList<>(others);
    for (Divisions.Division one : some) {
      right.stream()
          .filter(one::isLike)
          .findFirst()
          .ifPresent(
              alike -> {
                left.remove(one);
                right.remove(alike);
              });
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        weigh(left.get(i), right.get(j), i == j, matches);
      }
    }
    return new Rivals<Match>(
            match -> List.of(match.one().span(), match.other().span().toString()),
            Match::score,
            (one, other) -> one == other,
            CLEARLY)
        .clear(matches);
  }

  private void weigh(
      Divisions.Division one, Divisions.Division other, boolean inPlace, List<Match> matches) {
    double turnout = Math.min(one.all(), other.all()) / Math.max(one.all(), other.all());
    double like = likeness.score(one.clause(), other.clause());
    if (turnout >= TURNOUT && like > Likeness.NO / 2) {
      double score = turnout + (inPlace ? 0.1 : 0) + Math.max(0, Math.min(0.3, like / 10));
      matches.add(new Match(one, other, score));
    }
  }

  private Finding finding(Match match) {
    Finding finding =
        new Finding("number", "figures")
            .gap("slot", new Phrases.Term("for"))
            .gap("unit", new Phrases.Term("votes"))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("part-number", Map.of());
    for (Divisions.Division one : List.of(match.one(), match.other())) {
      finding
          .about(one.clause().bodies())
          .side(material.side(one.clause(), one.span(), one.shown()));
    }
    return finding;
  }
}
