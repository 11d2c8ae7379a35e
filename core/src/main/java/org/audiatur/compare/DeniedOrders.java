package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An order or a decision in one account, and another that says that none was given: «съезд поставил
 * задачу поднять рабочих», «комитет не давал рабочим указаний о восстании». Both speak of the same
 * people and of the same undertaking. Quadratic in the denied orders, which are few.
 */
final class DeniedOrders implements Detector {

  private static final Set<String> TYPES = Set.of("order", "demand", "decision");
  private static final Set<String> ADDRESSEES = Set.of("addressee", "unit");
  private static final double WEIGHT = 0.5;
  private static final int SHARED = 2;
  private static final double ENOUGH = 0.6;
  private static final long YEAR = 366;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;

  /** An order with what its words are about, without those of its own deed. */
  private record Ordered(Fact fact, Span words, Set<String> stems) {}

  private record Match(Ordered given, double tells) {}

  DeniedOrders(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Ordered> given = orders().filter(order -> order.fact().happened()).toList();
    List<Finding> found = new ArrayList<>();
    orders()
        .filter(order -> order.fact().negated())
        .forEach(
            denied -> {
              Match best = best(denied, given);
              if (best != null) {
                found.add(finding(best.given(), denied));
              }
            });
    return found;
  }

  private Stream<Ordered> orders() {
    return material.facts().stream()
        .filter(fact -> TYPES.contains(fact.type()) && !fact.claim().repeats())
        .map(this::ordered);
  }

  /** Its words are those of whom it is for and of what is to be done. */
  private Ordered ordered(Fact fact) {
    Span words = fact.claim().trigger();
    Set<String> stems = new TreeSet<>();
    for (Role role : fact.claim().roles()) {
      if (!fact.shape().actors().contains(role.role())
          && fact.claim().quote().encloses(role.span())) {
        words = words.span(role.span());
        stems.addAll(material.wording(fact.source()).stems(role.span()));
      }
    }
    stems.removeAll(fact.gist().deed());
    return new Ordered(fact, Finding.narrow(words), stems);
  }

  private @Nullable Match best(Ordered denied, List<Ordered> given) {
    return given.stream()
        .filter(order -> !order.fact().source().equals(denied.fact().source()))
        .filter(order -> isOfOneTime(order, denied))
        .map(order -> new Match(order, tells(order, denied)))
        .filter(match -> match.tells() >= ENOUGH)
        .max(
            Comparator.comparingDouble(Match::tells)
                .thenComparing(match -> match.given().fact(), Fact.ORDER.reversed()))
        .orElse(null);
  }

  private boolean isOfOneTime(Ordered one, Ordered other) {
    return !settings.areAtOtherTimes(
        one.fact().account(), one.words(), other.fact().account(), other.words(), YEAR);
  }

  /** How much it tells that the two share so many words; names of places do not count. */
  private double tells(Ordered one, Ordered other) {
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    Stream.of(one, other).forEach(order -> shared.removeAll(placeStems(order)));
    return shared.size() < SHARED
        ? 0
        : shared.stream()
            .mapToDouble(stem -> clauses.tells(stem, one.fact().source(), other.fact().source()))
            .sum();
  }

  private Set<String> placeStems(Ordered order) {
    Set<String> stems = new TreeSet<>();
    Material.mentions(order.fact().account(), order.words()).stream()
        .filter(mention -> mention.type().equals("LOC"))
        .forEach(
            place -> stems.addAll(material.wording(order.fact().source()).stems(place.span())));
    return stems;
  }

  /** That one body gave no order is no denial that another did. */
  private boolean mayBeOfOneGiver(Ordered given, Ordered denied) {
    Set<String> some = given.fact().actors();
    Set<String> others = denied.fact().actors();
    return some.isEmpty() || others.isEmpty() || material.kinship().nearBodies(some, others);
  }

  /** That the workers were given no order is no denial that the committees were. */
  private boolean mayBeToOne(Ordered given, Ordered denied) {
    Set<String> some = addressees(given.fact());
    Set<String> others = addressees(denied.fact());
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private Set<String> addressees(Fact fact) {
    Set<String> stems = new TreeSet<>();
    fact.claim().roles().stream()
        .filter(role -> ADDRESSEES.contains(role.role()))
        .forEach(role -> stems.addAll(material.wording(fact.source()).stems(role.span())));
    return stems;
  }

  private Finding finding(Ordered given, Ordered denied) {
    String said = given.fact().words(given.words());
    String not = denied.fact().words(Judging.core(denied.fact()));
    return new Finding("verdict", "denied-order")
        .phrase("denied")
        .gap("topic", denied.fact().words(denied.fact().claim().trigger()))
        .side(given.fact(), given.words(), said)
        .side(denied.fact(), Judging.core(denied.fact()), not)
        .about(given.fact().entities())
        .about(denied.fact().entities())
        .verdict(Ruling.ofValues(!mayBeOfOneGiver(given, denied) || !mayBeToOne(given, denied)))
        .weight(WEIGHT)
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
        .excuse("modality", Map.of());
  }
}
