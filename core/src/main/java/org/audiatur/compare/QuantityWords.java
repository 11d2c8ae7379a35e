package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.audiatur.text.Span;

/**
 * How far one and the same thing reached, in words of different breadth: «во многих», «в
 * некоторых».
 */
final class QuantityWords implements Detector {

  private static final double LEAST = 0.8;
  private static final int APART = 2;
  private static final Set<String> TYPES =
      Set.of("strength", "affiliation", "deployment", "agitation");

  /** A word of breadth with the word it stands with. */
  private record Breadth(int rank, Span span) {}

  private final Material material;
  private final Topics topics;
  private final FieldWords<Integer> ranks;

  QuantityWords(Material material, Topics topics) {
    this.topics = topics;
    this.material = material;
    ranks = material.table("quantity-words", row -> Integer.valueOf(row.get(1)));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Topics.Pair pair : topics.pairs(LEAST)) {
      boolean comparable =
          TYPES.contains(pair.one().type())
              && TYPES.contains(pair.other().type())
              && !pair.one().source().equals(pair.other().source())
              && sharesThing(pair);
      Optional<Breadth> one = comparable ? breadth(pair.one()) : Optional.empty();
      Optional<Breadth> other = comparable ? breadth(pair.other()) : Optional.empty();
      if (one.isPresent()
          && other.isPresent()
          && Math.abs(one.get().rank() - other.get().rank()) >= APART
          && used.add(pair.one().id())
          && used.add(pair.other().id())) {
        found.add(finding(pair, one.get().span(), other.get().span()));
      }
    }
    return found;
  }

  /** The one who has or the thing had is the same in both, not only a word beside it. */
  private boolean sharesThing(Topics.Pair pair) {
    Set<String> one = material.wording(pair.one().source()).stems(pair.one().claim().trigger());
    Set<String> other =
        material.wording(pair.other().source()).stems(pair.other().claim().trigger());
    Set<String> heads = new HashSet<>(heads(pair.one()));
    heads.retainAll(heads(pair.other()));
    return !heads.isEmpty()
        || one.stream().anyMatch(pair.other().stems()::contains)
            && other.stream().anyMatch(pair.one().stems()::contains);
  }

  private Set<String> heads(Fact fact) {
    Set<String> heads =
        new HashSet<>(material.wording(fact.source()).stems(fact.claim().trigger()));
    fact.claim().roles().stream()
        .filter(role -> role.role().equals("of"))
        .forEach(role -> heads.addAll(material.wording(fact.source()).stems(role.span())));
    return heads;
  }

  /** «Многих воинских частях»: the noun behind the adjectives. */
  private static Word counted(List<Word> words, int from) {
    int at = from;
    while (at + 1 < words.size() && words.get(at).adjective()) {
      at++;
    }
    return words.get(at);
  }

  private Optional<Breadth> breadth(Fact fact) {
    Map<String, Integer> known = ranks.of(fact.account().language());
    List<Word> words = material.wording(fact.source()).in(Judging.clause(fact));
    for (int i = 0; i + 1 < words.size(); i++) {
      OptionalInt rank =
          words.get(i).lemmas().stream()
              .filter(known::containsKey)
              .mapToInt(lemma -> known.getOrDefault(lemma, 0))
              .findFirst();
      if (rank.isPresent()) {
        return Optional.of(
            new Breadth(rank.getAsInt(), words.get(i).span().span(counted(words, i + 1).span())));
      }
    }
    return Optional.empty();
  }

  private Finding finding(Topics.Pair pair, Span one, Span other) {
    Fact first = pair.one();
    Fact second = pair.other();
    return new Finding("number", "quantity-words")
        .side(first, one.span(first.claim().trigger()), first.words(one))
        .side(second, other.span(second.claim().trigger()), second.words(other))
        .about(first.entities())
        .about(second.entities())
        .weight(0.4)
        .excuse("scope-number", Map.of("unit", List.of(named(first), named(second))));
  }

  private static String named(Fact fact) {
    return fact.words(fact.claim().trigger());
  }
}
