package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Count;
import org.audiatur.text.Span;

/**
 * A vote told in words by one («незначительным большинством») and in figures by another: do the
 * words fit the figures?
 */
final class VagueNumbers implements Detector {

  /** What a word says of a majority: the lead as a share of the votes for and against. */
  private record Lead(double least, double greatest) {}

  /** What is carried by a majority. */
  private static final Set<String> TYPES = Set.of("vote", "decision");

  private final Material material;
  private final FieldWords<Lead> leads;
  private final FieldWords<String> majority;

  VagueNumbers(Material material) {
    this.material = material;
    majority = material.list("majority-words");
    leads =
        material.table(
            "majorities",
            row -> new Lead(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (List<Fact> facts : happenings) {
      List<Fact> votes =
          facts.stream()
              .filter(fact -> TYPES.contains(fact.type()) && !fact.claim().repeats())
              .toList();
      for (Fact vague : votes) {
        for (Fact exact : votes) {
          if (number(exact, "for").isPresent()
              && number(exact, "against").isPresent()
              && number(vague, "for").isEmpty()) {
            words(vague).ifPresent(span -> found.add(finding(facts, vague, span, exact)));
          }
        }
      }
    }
    return found;
  }

  private static Optional<Count> number(Fact fact, String role) {
    return fact.claim().numbers().stream().filter(count -> count.role().equals(role)).findFirst();
  }

  private Optional<Span> words(Fact vague) {
    String language = vague.account().language();
    List<Word> words = material.wording(vague.source()).in(vague.claim().quote());
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).isAny(majority.of(language).keySet())
          && lead(words.get(i - 1), language).isPresent()) {
        return Optional.of(words.get(i - 1).span().span(words.get(i).span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Lead> lead(Word word, String language) {
    return word.lemmas().stream()
        .sorted()
        .map(leads.of(language)::get)
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private Finding finding(List<Fact> facts, Fact vague, Span span, Fact exact) {
    Count yes = number(exact, "for").orElseThrow();
    Count no = number(exact, "against").orElseThrow();
    double lead =
        Math.abs(yes.quantity().value() - no.quantity().value())
            / Math.max(1, yes.quantity().value() + no.quantity().value());
    Lead said =
        lead(material.wording(vague.source()).in(span).getFirst(), vague.account().language())
            .orElseThrow();
    boolean fits = lead >= said.least() && lead <= said.greatest();
    String figures =
        Figures.plain(yes.quantity().value()) + " : " + Figures.plain(no.quantity().value());
    String share = String.format(Locale.ROOT, "%.1f %%", lead * 100);
    return new Finding("number", "vague-number")
        .event(EventBuilder.id(facts))
        .about(exact.actors())
        .side(vague, span, vague.words(span))
        .side(exact, yes.span().span(no.span()), figures)
        .gap("words", List.of(vague.words(span)))
        .gap("figures", figures)
        .gap("share", share)
        .phrase(fits ? "vague-number-fits" : "vague-number-misfits")
        .verdict(fits ? "difference" : "contradiction")
        .weight(fits ? 0.5 : 0.75)
        .excuse("granularity", Map.of("one", vague.words(span), "other", figures));
  }
}
