package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.audiatur.claim.Dating;
import org.audiatur.text.Span;

/**
 * The days that clauses give to what they tell of: those written there, else those that claims have
 * from elsewhere in the sentence. A clause costs its sentence, once.
 */
final class ClauseDays {

  /** By how many letters a sign between a deed and a day puts them apart. */
  private static final int SIGN = 40;

  private final Material material;
  private final Clauses clauses;

  /** By identity: to hash a clause is to hash its sentence. */
  private final Map<Clause, List<Dating>> dates = new IdentityHashMap<>();

  ClauseDays(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
  }

  /** Those written in it, else those that its claims have from elsewhere in the sentence. */
  List<Dating> of(Clause clause) {
    return dates.computeIfAbsent(clause, this::written);
  }

  private List<Dating> written(Clause clause) {
    List<Dating> written =
        Material.mentions(clause.account(), clause.span()).stream()
            .flatMap(mention -> Dating.read(mention).stream())
            .toList();
    return written.isEmpty() ? told(clause) : written;
  }

  /** The only date of the sentence, if it stands before the clause. */
  private List<Dating> ofSentence(Clause clause) {
    List<Dating> all =
        Material.mentions(clause.account(), clause.sentence()).stream()
            .flatMap(mention -> Dating.read(mention).stream())
            .toList();
    return all.size() == 1
            && (all.getFirst().span().start() < clause.span().start()
                || isOfDeed(clause, all.getFirst().span()))
        ? all
        : List.of();
  }

  /** «He lay dying in his tent, and died on the 5th»: a further clause of the same deed has it. */
  private boolean isOfDeed(Clause clause, Span date) {
    return clauses.at(clause.source(), date).stream()
        .filter(other -> other.span().encloses(date) && other.names().isEmpty())
        .anyMatch(other -> clause.deeds().stream().anyMatch(other.deeds()::contains));
  }

  private List<Dating> told(Clause clause) {
    List<Dating> told = new ArrayList<>();
    for (Fact fact : material.factsIn(clause.source(), clause.span())) {
      Dating date = fact.claim().date();
      if (date != null && clause.sentence().encloses(date.span())) {
        told.add(date);
      }
    }
    return told.isEmpty() ? ofSentence(clause) : told;
  }

  /** The date that stands nearest to a word of the deed, or else to any word that is shared. */
  Dating nearest(Clause clause, ClausePairs.Pair pair) {
    List<Dating> dates = of(clause);
    if (dates.size() == 1) {
      return dates.getFirst();
    }
    List<Span> done = spans(clause, word -> pair.deeds().contains(clauses.family(word)));
    List<Span> at =
        done.isEmpty() ? spans(clause, word -> pair.shared().contains(word.stem())) : done;
    return dates.stream()
        .min(
            Comparator.comparingInt(
                    (Dating date) -> away(date.span(), at) + parted(clause, date.span(), at))
                .thenComparing(Dating::span))
        .orElseThrow();
  }

  private static List<Span> spans(Clause clause, Predicate<Word> asked) {
    return clause.words().stream().filter(asked).map(Word::span).toList();
  }

  /**
   * «The fort, cut off since November, fell on 15 January»: a sign stands between; so does another
   * deed before the day: «withdrew on 25 May and came in on the 28th».
   */
  private int parted(Clause clause, Span date, List<Span> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> isParted(clause, date, word))
        ? SIGN
        : 0;
  }

  private boolean isParted(Clause clause, Span date, Span word) {
    boolean ofAnother =
        date.start() < word.start()
            && clause.words().stream()
                .anyMatch(
                    other ->
                        other.span().end() <= date.start() && !clauses.family(other).isEmpty());
    if (ofAnother) {
      return true;
    }
    Span both = date.span(word);
    String text = clause.account().text().read(both);
    return text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
  }

  static int away(Span span, List<Span> words) {
    return words.stream()
        .mapToInt(word -> Math.max(span.start() - word.end(), word.start() - span.end()))
        .min()
        .orElse(0);
  }

  /** True if all days of the two are within so many of each other. */
  boolean areWithin(ClausePairs.Pair pair, long most) {
    return of(pair.one()).stream()
        .allMatch(
            one ->
                of(pair.other()).stream().allMatch(other -> DaysApart.between(one, other) <= most));
  }

  /** True if no other clause of the account gives another day for such a deed. */
  boolean isOnlyDay(Clause clause, String deed) {
    return clauses.bySource().getOrDefault(clause.source(), List.of()).stream()
        .filter(other -> other != clause && other.deeds().contains(deed))
        .allMatch(other -> of(other).isEmpty() || of(other).equals(of(clause)));
  }
}
