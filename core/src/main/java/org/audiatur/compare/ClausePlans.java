package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An order, a demand or a promise in one passage, and a passage on the same thing that says that it
 * did not come so: «приказано взять перевал», «перевала так и не взяли». Within one account only
 * what is told later counts.
 */
final class ClausePlans implements Detector {

  private static final Set<String> WISHES = Set.of("order", "demand", "promise");
  private static final double BESIDE = 0.9;
  private static final double WITHIN = 1.3;
  private static final double WEIGHT = 0.5;
  private static final int LATER = 30;
  private static final int BEFORE = 3;

  /** In letters: a word at most stands between "only" and its number. */
  private static final int NEXT = 12;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final FieldWords<String> negations;
  private final FieldWords<String> thwarting;
  private final FieldWords<String> only;

  ClausePlans(Material material, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.negations = material.list("negations");
    this.only = material.list("only-words");
    this.thwarting = material.list("thwarting-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (ClausePairs.Pair pair :
        pairs.pairs(clauses.all(), clause -> isPlan(clause) || isThwarted(clause))) {
      if (isPlan(pair.one()) && came(pair.other())) {
        add(pair.one(), pair.other(), BESIDE, found);
      } else if (isPlan(pair.other()) && came(pair.one())) {
        add(pair.other(), pair.one(), BESIDE, found);
      }
    }
    clauses.bySource().values().forEach(account -> within(account, found));
    return found;
  }

  private boolean came(Clause clause) {
    return isThwarted(clause) && !isPlan(clause);
  }

  private void within(List<Clause> account, List<Finding> found) {
    for (int i = 0; i < account.size(); i++) {
      if (isPlan(account.get(i))) {
        for (int j = i + 1; j < Math.min(account.size(), i + LATER); j++) {
          boolean other = !account.get(j).sentence().equals(account.get(i).sentence());
          if (other && came(account.get(j)) && add(account.get(i), account.get(j), WITHIN, found)) {
            break;
          }
        }
      }
    }
  }

  private static boolean isPlan(Clause clause) {
    return clause.deeds().stream().anyMatch(WISHES::contains);
  }

  /** True if a deed of the clause is denied, or a word says that it came to less. */
  private boolean isThwarted(Clause clause) {
    String language = clause.account().language();
    Set<String> less = thwarting.of(language).keySet();
    Set<String> not = negations.of(language).keySet();
    List<Word> words = clause.words();
    for (int i = 0; i < words.size(); i++) {
      boolean denied =
          !clauses.family(words.get(i)).isEmpty()
              && words.subList(Math.max(0, i - BEFORE), i).stream().anyMatch(w -> w.isAny(not));
      boolean fewer =
          words.get(i).isAny(only.of(language).keySet()) && hasNumber(clause, words.get(i));
      if (denied || fewer || words.get(i).isAny(less)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumber(Clause clause, Word only) {
    return Material.mentions(clause.account(), clause.span()).stream()
        .filter(mention -> mention.type().equals("NUM"))
        .map(mention -> mention.span().start() - only.span().end())
        .anyMatch(away -> away > 0 && away <= NEXT);
  }

  private boolean add(Clause plan, Clause outcome, double least, List<Finding> found) {
    Set<String> shared = new TreeSet<>(plan.stems());
    shared.retainAll(outcome.stems());
    shared.removeIf(stem -> WISHES.contains(clauses.deedOf(stem)));
    double tells =
        shared.stream()
            .mapToDouble(stem -> clauses.tells(stem, plan.source(), outcome.source()))
            .sum();
    boolean named = material.kinship().anyNear(plan.names(), outcome.names());
    boolean one = tells >= least && (named || shared.size() > 1);
    if (one) {
      found.add(
          new BrokenPlan(plan, outcome)
              .finding("clause-plan", WEIGHT, material)
              .about(plan.names()));
    }
    return one;
  }
}
