package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was not to be given up was lost soon after, in one account: «постановили крепость не
 * сдавать», «через неделю крепость пала». Who would not yield without a fight may have had one.
 * Linear in the clauses and the losses after each.
 */
final class HoldingOut implements Detector {

  private static final double WEIGHT = 0.45;
  private static final long SOON = 45;
  private static final Set<String> LOSSES = Set.of("takeover", "surrender", "capture");
  private static final Set<String> LOST = Set.of("from", "place");

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final SurfacePhrases holding;
  private final SurfacePhrases fighting;

  HoldingOut(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    holding = new SurfacePhrases(material, "hold-words");
    fighting = new SurfacePhrases(material, "without-a-fight");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Clause clause : clauses.all()) {
      if (holding.areIn(clause.account(), clause.span())) {
        Fact loss = loss(clause);
        if (loss != null && told.add(loss.id())) {
          found.add(finding(clause, loss));
        }
      }
    }
    return found;
  }

  /** The first loss told after, of the place named or of a word of the clause. */
  private @Nullable Fact loss(Clause plan) {
    DateInterval when = settings.time(plan.account(), plan.span());
    Set<String> places = Set.copyOf(clauses.of(plan.account(), plan.sentence()).places());
    Span after = new Span(plan.sentence().end(), plan.account().text().text().length());
    return when == null
        ? null
        : material.factsIn(plan.source(), after).stream()
            .filter(fact -> LOSSES.contains(fact.type()) && fact.happened())
            .filter(fact -> isSoonAfter(fact, when))
            .filter(fact -> isLost(fact, plan, places))
            .findFirst()
            .orElse(null);
  }

  private static boolean isSoonAfter(Fact loss, DateInterval when) {
    DateInterval days = loss.days();
    return days != null
        && days.isBounded()
        && when.isBounded()
        && !days.last().isBefore(when.first())
        && days.daysApart(when) <= SOON;
  }

  /** Power that was to be kept falls, or the very place that was to be held is taken. */
  private boolean isLost(Fact loss, Clause plan, Set<String> places) {
    Set<String> named = new TreeSet<>(plan.stems());
    boolean here =
        material.kinship().anyNear(clauses.of(loss.account(), Judging.core(loss)).places(), places);
    boolean thing =
        loss.claim().roles().stream()
            .filter(role -> LOST.contains(role.role()))
            .map(Role::span)
            .anyMatch(
                span ->
                    material.wording(loss.source()).stems(span).stream().anyMatch(named::contains));
    return here && (thing || !loss.type().equals("takeover"));
  }

  private Finding finding(Clause plan, Fact loss) {
    Span core = Judging.core(loss);
    String said = plan.read(plan.span());
    String came = loss.words(core);
    return new Finding("plan-vs-outcome", "held-and-lost")
        .phrase("plan")
        .side(material.side(plan, plan.span(), said))
        .side(loss, core, came)
        .about(plan.bodies())
        .about(loss.places())
        .gap("plan", List.of(said))
        .gap("outcome", List.of(came))
        .verdict(
            fighting.areIn(plan.account(), plan.span())
                ? Ruling.UNDECIDED
                : Ruling.ofPlan(false, false))
        .weight(WEIGHT)
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
  }
}
