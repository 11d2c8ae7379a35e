package org.audiatur.compare;

import java.util.Set;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/** Numbers that count neither men nor things: measures, votes, times, places. */
final class OtherNumbers {

  private static final String VOTE = "@vote";

  /** In letters. */
  private static final int VOTES = 20;

  private final Measures measures;
  private final ThingWords counted;
  private final FieldWords<String> times;
  private final FieldWords<String> places;
  private final FieldWords<String> against;
  private final Material material;

  OtherNumbers(Material material, ThingWords counted) {
    this.measures = new Measures(material.packs(), counted.stems());
    this.counted = counted;
    this.times = material.list("times-words");
    this.places = material.list("inside-words");
    this.against = material.list("against-words");
    this.material = material;
  }

  boolean are(Clause clause, Span number) {
    return measures.measures(clause, number)
        || areTimes(clause, number)
        || areVotes(clause, number);
  }

  /**
   * «19 голосами против 12», "60 votes to 58" count no men; «после голосования 50 депутатов» do.
   */
  boolean areVotes(Clause clause, Span number) {
    int end = clause.firstFrom(number.end());
    if (end < clause.words().size() && counted.isThing(clause, clause.words().get(end))) {
      return false;
    }
    if (isOpposed(clause, number)) {
      return true;
    }
    Span until = new Span(Math.max(clause.span().start(), number.start() - VOTES), number.end());
    return clause.words().stream()
        .filter(word -> word.stem().equals(VOTE))
        .anyMatch(
            word ->
                word.span().overlaps(until)
                    || word.span().start() >= number.end()
                        && word.span().start() - number.end() <= 2);
  }

  /** «Подали голос за адрес двести, против — сто сорок». */
  private boolean isOpposed(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    Span before = new Span(clause.sentence().start(), number.start());
    return at > 0
        && clause.words().get(at - 1).isAny(against.of(clause.account().language()).keySet())
        && material.wording(clause.source()).in(before).stream()
            .anyMatch(word -> word.stem().equals(VOTE));
  }

  /** «Двадцать раз» counts nobody. */
  boolean areTimes(Clause clause, Span number) {
    Set<String> known = times.of(clause.account().language()).keySet();
    return clause.words().stream()
        .filter(word -> word.span().start() >= number.start())
        .filter(word -> word.span().start() <= number.end() + 1)
        .anyMatch(word -> word.isAny(known));
  }

  /** "Burned in three heaps": behind a preposition few of something unknown count nobody. */
  boolean isWhere(Clause clause, int at, Quantity quantity) {
    return at > 0
        && quantity.unit() != null
        && quantity.value() < MenThere.FEWEST
        && clause.words().get(at - 1).isAny(places.of(clause.account().language()).keySet());
  }
}
