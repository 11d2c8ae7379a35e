package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Clauses of two accounts that name one thing in the same rare words and judge it in opposite ways:
 * what rallied the people in one deceived them in the other.
 */
final class ClauseJudgements implements Detector {

  /** So many words beside those that judge. */
  private static final int SHARED = 3;

  private static final double BESIDE = 1.6;
  private static final double CLEARLY = 0.2;

  /** So many words say what it is about. */
  private static final int TOPIC = 4;

  private static final double WEIGHT = 0.5;

  /** What an account says more often names no one thing. */
  private static final int COMMON = 12;

  private final Material material;
  private final Clauses clauses;
  private final Judging judging;

  private record Judged(Clause clause, Judging.Leaning leaning) {}

  private record Match(Judged one, Judged other, double score) {}

  ClauseJudgements(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.judging = new Judging(material);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Judged>> byWord = new TreeMap<>();
    for (Clause clause : clauses.all()) {
      Judging.Leaning leaning = judging.leaning(clause);
      if (leaning.sign() != 0 && !clause.wishes()) {
        Judged judged = new Judged(clause, leaning);
        clause.stems().stream()
            .filter(stem -> clauses.count(clause.source(), stem) <= COMMON)
            .forEach(stem -> byWord.computeIfAbsent(stem, key -> new ArrayList<>()).add(judged));
      }
    }
    Map<String, Match> matches = new TreeMap<>();
    byWord.values().forEach(block -> match(block, matches));
    return new Rivals<Match>(
            ClauseJudgements::ends, Match::score, (one, other) -> one == other, CLEARLY)
        .clear(List.copyOf(matches.values())).stream().map(this::finding).toList();
  }

  private void match(List<Judged> block, Map<String, Match> matches) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < Math.min(block.size(), i + 2 * COMMON); j++) {
        Judged one = block.get(i);
        Judged other = block.get(j);
        if (one.leaning().sign() * other.leaning().sign() < 0
            && !one.clause().source().equals(other.clause().source())) {
          double score = score(one, other);
          if (score >= BESIDE) {
            matches.put(end(one, other) + end(other, one), new Match(one, other, score));
          }
        }
      }
    }
  }

  private double score(Judged one, Judged other) {
    Set<String> shared = new TreeSet<>(one.clause().stems());
    shared.retainAll(other.clause().stems());
    shared.removeAll(one.leaning().words());
    shared.removeAll(other.leaning().words());
    double tells =
        shared.stream()
            .mapToDouble(
                stem -> clauses.tells(stem, one.clause().source(), other.clause().source()))
            .sum();
    return shared.size() >= SHARED ? tells : 0;
  }

  private static List<Object> ends(Match match) {
    return List.of(end(match.one(), match.other()), end(match.other(), match.one()));
  }

  private static String end(Judged judged, Judged other) {
    return judged.clause().source() + judged.clause().span() + other.clause().source();
  }

  private Finding finding(Match match) {
    Clause one = match.one().clause();
    Clause other = match.other().clause();
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    String topic = topic(one, shared);
    return new Finding("verdict", "clause-judgement")
        .phrase("judgement")
        .gap("topic", topic)
        .verdict(Ruling.DIFFERENCE)
        .weight(WEIGHT)
        .about(one.bodies())
        .about(other.bodies())
        .side(material.side(one, one.span(), one.read(one.span())))
        .side(material.side(other, other.span(), other.read(other.span())))
        .excuse("other-event", Map.of("shared", topic));
  }

  private static String topic(Clause clause, Set<String> shared) {
    return String.join(
        ", ",
        clause.words().stream()
            .filter(word -> shared.remove(word.stem()))
            .limit(TOPIC)
            .map(word -> clause.read(word.span()))
            .toList());
  }
}
