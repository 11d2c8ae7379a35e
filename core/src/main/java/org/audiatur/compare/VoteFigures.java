package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The votes for and against that accounts of one story give of one division, each in its own words:
 * «19 голосами против 12», "sixty-three for, fifty-nine against". Votes that both give alike are
 * laid aside first; of the rest those are held together that come in the same place and in which as
 * many voted. Quadratic in the divisions of two accounts.
 */
final class VoteFigures implements Detector {

  private static final double WEIGHT = 0.7;
  private static final String VOTE = "@vote";

  /** In one house about as many vote. */
  private static final double TURNOUT = 0.8;

  private static final double CLEARLY = 0.02;

  /** So many words may stand between the two numbers of a division. */
  private static final int BETWEEN = 5;

  private static final double MOST = 3000;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs likeness;
  private final OneStory story;
  private final BareNumbers bare;
  private final FieldWords<String> against;
  private final FieldWords<String> versus;
  private final FieldWords<String> majority;

  /** The votes of a division; which were for is left open. */
  private record Division(Clause clause, Span span, double more, double less) {

    double all() {
      return more + less;
    }

    boolean isLike(Division other) {
      return more == other.more && less == other.less;
    }

    String shown() {
      return Figures.plain(more) + " : " + Figures.plain(less);
    }
  }

  private record Numeral(Span span, double value) {}

  private record Match(Division one, Division other, double score) {

    boolean shares(Division division) {
      return one.equals(division) || other.equals(division);
    }
  }

  VoteFigures(Material material, Clauses clauses, ClausePairs likeness) {
    this.material = material;
    this.clauses = clauses;
    this.likeness = likeness;
    this.story = material.story();
    this.bare = new BareNumbers(material.packs());
    this.against = material.list("against-words");
    this.versus = material.list("versus-words");
    this.majority = material.list("majority-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Division>> told = new TreeMap<>();
    for (Map.Entry<String, List<Clause>> account : clauses.bySource().entrySet()) {
      told.put(account.getKey(), divisions(account.getValue()));
    }
    List<Match> matches = new ArrayList<>();
    List<String> sources = List.copyOf(told.keySet());
    for (int i = 0; i < sources.size(); i++) {
      for (int j = i + 1; j < sources.size(); j++) {
        List<Division> some = told.getOrDefault(sources.get(i), List.of());
        List<Division> others = told.getOrDefault(sources.get(j), List.of());
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
    Division further = match.shares(other.one()) ? other.other() : other.one();
    return shares
        && other.score() > match.score()
        && !further.isLike(match.one())
        && !further.isLike(match.other());
  }

  private List<Division> divisions(List<Clause> account) {
    List<Division> divisions = new ArrayList<>();
    Set<Span> sentences = new TreeSet<>();
    for (Clause clause : account) {
      if (sentences.add(clause.sentence())) {
        Division division = division(clauses.of(clause.account(), clause.sentence()));
        if (division != null) {
          divisions.add(division);
        }
      }
    }
    return divisions;
  }

  /** Two numbers with little between, and with a word for votes or for and against beside. */
  private @Nullable Division division(Clause sentence) {
    List<Numeral> numerals = numerals(sentence);
    for (int i = 0; i + 1 < numerals.size(); i++) {
      Numeral one = numerals.get(i);
      Numeral other = numerals.get(i + 1);
      if (areVotes(sentence, one, other)) {
        double more = Math.max(one.value(), other.value());
        double less = Math.min(one.value(), other.value());
        return new Division(sentence, one.span().span(other.span()), more, less);
      }
    }
    return null;
  }

  private List<Numeral> numerals(Clause sentence) {
    Map<Span, Double> found = new TreeMap<>();
    for (Mention mention : Material.mentions(sentence.account(), sentence.span())) {
      if (mention.value() instanceof Quantity quantity && quantity.max() == null) {
        found.put(mention.span(), quantity.value());
      }
    }
    for (BareNumbers.Bare number : bare.in(sentence)) {
      if (found.keySet().stream().noneMatch(number.span()::overlaps)) {
        found.put(number.span(), number.value());
      }
    }
    List<Numeral> numerals = new ArrayList<>();
    found.forEach((span, value) -> numerals.add(new Numeral(span, value)));
    return numerals;
  }

  private boolean areVotes(Clause sentence, Numeral one, Numeral other) {
    if (other.span().start() <= one.span().end() || Math.max(one.value(), other.value()) > MOST) {
      return false;
    }
    Span between = new Span(one.span().end(), other.span().start());
    List<Word> inside = material.wording(sentence.source()).in(between);
    Set<String> to = versus.of(sentence.account().language()).keySet();
    Set<String> not = against.of(sentence.account().language()).keySet();
    boolean opposed = inside.stream().anyMatch(word -> word.isAny(to) || word.isAny(not));
    boolean last = after(sentence, other).stream().anyMatch(word -> word.isAny(not));
    Set<String> most = majority.of(sentence.account().language()).keySet();
    boolean counted =
        sentence.words().stream().anyMatch(word -> word.stem().equals(VOTE) || word.isAny(most));
    boolean aside = inside.stream().anyMatch(word -> word.isAny(to)) ? counted : true;
    return inside.size() <= BETWEEN && aside && (opposed && (counted || last) || last);
  }

  private List<Word> after(Clause sentence, Numeral number) {
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < number.span().end()) {
      at++;
    }
    return words.subList(at, Math.min(words.size(), at + 2));
  }

  /** Those alike are one division; the rest in the order in which they are told. */
  private List<Match> match(List<Division> some, List<Division> others) {
    List<Division> left = new ArrayList<>(some);
    List<Division> right = new ArrayList<>(others);
    for (Division one : some) {
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

  private void weigh(Division one, Division other, boolean inPlace, List<Match> matches) {
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
    for (Division one : List.of(match.one(), match.other())) {
      finding
          .about(one.clause().bodies())
          .side(material.side(one.clause(), one.span(), one.shown()));
    }
    return finding;
  }
}
