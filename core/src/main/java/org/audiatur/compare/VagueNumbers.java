package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * One vote told in words by one («незначительным большинством», «единогласно») and in figures, or
 * in other words, by another: do the two fit? Of very many each is held against the next ones, see
 * {@link Beside}.
 */
final class VagueNumbers implements Detector {

  /** What two tales of one vote share at least, in words that tell. */
  private static final double ENOUGH = 1.2;

  /** What a word counts that both say in the sentence before. */
  private static final double BEFORE_BOTH = 0.5;

  /** Votes told after one in its own account and the next ones are held against so many. */
  private static final int MOST = 400;

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;

  private record Match(Ballots.Ballot one, Ballots.Ballot other, boolean told, double score) {}

  VagueNumbers(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Ballots.Ballot> all = new Ballots(material, clauses).all();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int until = Beside.until(all, i, MOST, Ballots.Ballot::source);
      for (int j = i + 1; j < until; j++) {
        match(all.get(i), all.get(j), matches);
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(Match::told)
            .thenComparing(match -> match.one().source())
            .thenComparing(match -> match.one().words())
            .thenComparing(match -> match.other().source())
            .thenComparing(match -> match.other().words()));
    Set<Object> told = new HashSet<>();
    return matches.stream()
        .filter(match -> told.add(end(match.one())) & told.add(end(match.other())))
        .filter(Match::told)
        .filter(match -> !match.one().lead().meets(match.other().lead()))
        .map(this::finding)
        .toList();
  }

  private static Object end(Ballots.Ballot ballot) {
    return ballot.source() + ballot.words();
  }

  /**
   * Within one account only the same vote told first in words and then in figures. What agrees is
   * no conflict, but is then no longer free to be held against another vote.
   */
  private void match(Ballots.Ballot one, Ballots.Ballot other, List<Match> matches) {
    boolean counted = one.counted() != other.counted();
    boolean asked =
        one.source().equals(other.source()) ? counted : counted || !one.lead().meets(other.lead());
    boolean across = !one.source().equals(other.source());
    double score =
        (asked || across) && setting.isOf(clause(one), clause(other)) ? score(one, other) : 0;
    if (score >= ENOUGH) {
      matches.add(new Match(one, other, asked, score));
    }
  }

  private double score(Ballots.Ballot one, Ballots.Ballot other) {
    Set<String> shared = new TreeSet<>(one.about());
    shared.retainAll(other.about());
    return shared.stream()
        .mapToDouble(
            stem ->
                clauses.tells(stem, one.source(), other.source())
                    * (one.said().contains(stem) || other.said().contains(stem) ? 1 : BEFORE_BOTH))
        .sum();
  }

  private Clause clause(Ballots.Ballot ballot) {
    return clauses.of(ballot.account(), ballot.sentence());
  }

  private Finding finding(Match match) {
    Ballots.Ballot one = match.one().counted() ? match.other() : match.one();
    Ballots.Ballot other = match.one().counted() ? match.one() : match.other();
    Finding finding =
        new Finding("number", "vague-number")
            .about(clause(one).bodies())
            .side(side(one))
            .side(side(other))
            .verdict(Ruling.ofValues(false))
            .weight(0.75)
            .excuse("granularity", Map.of("one", one.shown(), "other", other.shown()));
    return other.counted()
        ? finding
            .gap("words", List.of(one.shown()))
            .gap("figures", other.shown())
            .gap("share", Ballots.share(other.lead()))
            .phrase("vague-number-misfits")
        : finding.phrase("vote-words");
  }

  private Side side(Ballots.Ballot ballot) {
    Span words = ballot.words();
    return material.side(clause(ballot), words, ballot.shown());
  }
}
