package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one account calls the founding of a party, and another at the same time only a first
 * congress of organisations of like name. Quadratic in the few first congresses.
 */
final class FirstCongresses implements Detector {

  private static final double WEIGHT = 0.45;

  /** Of the words of both names. */
  private static final int ENOUGH = 2;

  private final Material material;
  private final FieldWords<String> firsts;

  /** Words that name a congress or what was founded. */
  private record Named(Fact fact, Span span, Set<String> stems) {

    boolean isAtOnce(Named other) {
      DateInterval one = fact.days();
      DateInterval two = other.fact.days();
      return one != null && two != null && one.overlaps(two);
    }

    long shared(Named other) {
      return stems.stream().filter(other.stems::contains).count();
    }
  }

  FirstCongresses(Material material) {
    this.material = material;
    firsts = material.list("first-congress");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Named> foundings = named("founding", "founded");
    List<Finding> found = new ArrayList<>();
    for (Named congress : named("meeting", "body")) {
      if (isFirst(congress)) {
        Named founding = best(congress, foundings);
        if (founding != null) {
          found.add(finding(congress, founding));
        }
      }
    }
    return found;
  }

  private List<Named> named(String type, String role) {
    List<Named> named = new ArrayList<>();
    for (Fact fact : material.facts()) {
      if (fact.type().equals(type) && fact.happened() && !fact.claim().repeats()) {
        for (Role one : fact.claim().roles()) {
          if (one.role().equals(role)) {
            named.add(
                new Named(fact, one.span(), material.wording(fact.source()).stems(one.span())));
          }
        }
      }
    }
    return named;
  }

  private boolean isFirst(Named congress) {
    Set<String> known = firsts.of(congress.fact().account().language()).keySet();
    return material.wording(congress.fact().source()).in(congress.span()).stream()
        .limit(1)
        .anyMatch(word -> word.isAny(known));
  }

  private @Nullable Named best(Named congress, List<Named> foundings) {
    return foundings.stream()
        .filter(founding -> !founding.fact().source().equals(congress.fact().source()))
        .filter(congress::isAtOnce)
        .filter(founding -> congress.shared(founding) >= ENOUGH && sharesMore(congress, founding))
        .max(
            Comparator.comparingLong(congress::shared)
                .thenComparing(Named::fact, Fact.ORDER.reversed()))
        .orElse(null);
  }

  /** A land in common is not enough. */
  private boolean sharesMore(Named one, Named other) {
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    for (Named named : List.of(one, other)) {
      Material.mentions(named.fact().account(), named.span()).stream()
          .filter(mention -> mention.type().equals("LOC"))
          .forEach(
              place ->
                  shared.removeAll(material.wording(named.fact().source()).stems(place.span())));
    }
    return !shared.isEmpty();
  }

  private Finding finding(Named congress, Named founding) {
    Span core = Judging.core(founding.fact());
    String called = congress.fact().words(congress.span());
    String founded = founding.fact().words(core);
    return new Finding("naming", "first-congress")
        .side(founding.fact(), core, founded)
        .side(congress.fact(), congress.span(), called)
        .about(founding.fact().entities())
        .about(congress.fact().entities())
        .gap("congress", List.of(called))
        .gap("founding", List.of(founded))
        .verdict(Ruling.DIFFERENCE)
        .weight(WEIGHT)
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
  }
}
