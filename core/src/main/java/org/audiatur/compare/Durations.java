package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted: a number with a unit of time, or words for it, in a clause that says
 * that it lasted, and of what it is said.
 */
final class Durations {

  /**
   * A length of time.
   *
   * @param span its words
   * @param least seconds
   * @param most seconds
   * @param of what lasted: {@code fight}, {@code siege}, …; empty where the clause leaves it open
   */
  record Lasting(Clause clause, Span span, double least, double most, String of) {

    boolean isOfHours() {
      return most <= DAY;
    }
  }

  private static final double DAY = 86_400;
  private static final double HOUR = 3_600;

  /** How far a round length may be off. */
  private static final double LEEWAY = 0.15;

  private static final double COUNTED = 0.02;
  private static final double MANY = 12;
  private static final int ROUND = 5;

  private static final String OF = "of";
  private static final String LASTS = "lasts";

  private final Material material;
  private final Clauses clauses;
  private final Measures measures;
  private final BareNumbers bare;
  private final Expressions words;
  private final Expressions lengths;

  Durations(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.measures = new Measures(material.packs(), Set.of());
    this.bare = new BareNumbers(material.packs());
    this.words = new Expressions(material, "lasting-words");
    this.lengths = new Expressions(material, "lengths-of-time");
  }

  /** One for each clause that has one, in text order, by source. */
  List<Lasting> all() {
    List<Lasting> all = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      Lasting lasting = isTold(clause) ? read(clause) : null;
      if (lasting != null) {
        all.add(lasting);
      }
    }
    return all;
  }

  /** Not of what was to last. */
  private boolean isTold(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return !clause.deeds().contains("plan") && (fact == null || !fact.planned());
  }

  private @Nullable Lasting read(Clause clause) {
    List<Expressions.Match> found = words.in(clause);
    boolean lasts = found.stream().anyMatch(match -> match.row().get(1).equals(LASTS));
    if (!lasts) {
      return null;
    }
    Set<String> of = of(found);
    if (of.isEmpty()) {
      of = of(words.in(clauses.of(clause.account(), clause.sentence())));
    }
    String what = of.size() == 1 ? of.iterator().next() : "";
    Lasting said = inWords(clause, what);
    return said != null ? said : counted(clause, what);
  }

  private static Set<String> of(List<Expressions.Match> found) {
    Set<String> of = new TreeSet<>();
    for (Expressions.Match match : found) {
      if (match.row().get(1).equals(OF) || !match.row().get(2).equals("-")) {
        of.add(match.row().get(2));
      }
    }
    return of;
  }

  /** «Неполный час», "from dawn to dusk". */
  private @Nullable Lasting inWords(Clause clause, String of) {
    List<Expressions.Match> found = lengths.in(clause);
    Expressions.Match match =
        found.stream()
            .max(Comparator.comparingInt(one -> one.row().getFirst().split(" ").length))
            .orElse(null);
    if (match == null) {
      return null;
    }
    Span span =
        clause.words().get(match.first()).span().span(clause.words().get(match.last()).span());
    double least = Double.parseDouble(match.row().get(1)) * HOUR;
    double most = Double.parseDouble(match.row().get(2)) * HOUR;
    return new Lasting(clause, span, least, most, of);
  }

  private @Nullable Lasting counted(Clause clause, String of) {
    for (Mention mention : Material.mentions(clause.account(), clause.span())) {
      if (mention.value() instanceof Quantity quantity) {
        double seconds = measures.seconds(clause, mention.span());
        if (seconds > 0) {
          return lasting(clause, mention.span(), quantity, seconds, of);
        }
      }
    }
    for (BareNumbers.Bare number : bare.in(clause)) {
      double seconds = measures.seconds(clause, number.span());
      if (seconds > 0) {
        Quantity quantity = new Quantity(number.value(), null, false, null, null);
        return lasting(clause, number.span(), quantity, seconds, of);
      }
    }
    return null;
  }

  private static Lasting lasting(
      Clause clause, Span span, Quantity quantity, double seconds, String of) {
    double leeway = leeway(quantity);
    double least = Figures.low(quantity) * seconds * (1 - leeway);
    double most = Figures.high(quantity) * seconds * (1 + leeway);
    return new Lasting(clause, span, least, most, of);
  }

  /** «Девяносто три дня» were counted, «сто дней» and «пять часов» were not. */
  private static double leeway(Quantity quantity) {
    boolean counted =
        quantity.value() > MANY && quantity.value() % ROUND != 0 && !quantity.approx();
    return counted ? COUNTED : LEEWAY;
  }
}
