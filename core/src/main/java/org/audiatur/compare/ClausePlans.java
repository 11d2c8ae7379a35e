package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final double OBJECT = 0.55;
  private static final int SOON = 4;
  private static final String ORDER = "order";
  private static final String BAN = "ban";
  private static final String END = "end";
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
  private final FieldWords<String> adversative;
  private final Map<String, Set<String>> opposites = new HashMap<>();

  ClausePlans(Material material, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.negations = material.list("negations");
    this.only = material.list("only-words");
    this.thwarting = material.list("thwarting-words");
    this.adversative = material.list("adversative-words");
    material
        .packs()
        .field()
        .table("opposites")
        .forEach(row -> opposites.put(row.get(0), Set.of(row.get(1).split(","))));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (ClausePairs.Pair pair :
        pairs.pairs(
            clauses.all(),
            clause ->
                isPlan(clause) || isOrder(clause) || isThwarted(clause) || isOpposing(clause))) {
      if (areOpposedOrders(pair)) {
        if (add(pair.one(), pair.other(), OBJECT, found)) {
          found.getLast().verdict(Ruling.CONTRADICTION);
        }
      } else if (isPlan(pair.one()) && came(pair.one(), pair.other())) {
        add(pair.one(), pair.other(), BESIDE, found);
      } else if (isPlan(pair.other()) && came(pair.other(), pair.one())) {
        add(pair.other(), pair.one(), BESIDE, found);
      }
    }
    clauses.bySource().values().forEach(account -> within(account, found));
    return found;
  }

  private boolean came(Clause plan, Clause clause) {
    return !isPlan(clause) && (isThwarted(clause) || isOpposed(plan, clause));
  }

  /** One order that forbids what another account says was ordered. */
  private boolean areOpposedOrders(ClausePairs.Pair pair) {
    return isOrder(pair.one())
        && isOrder(pair.other())
        && material.kinship().anyNear(pair.one().bodies(), pair.other().bodies())
        && forbids(pair.one()) != forbids(pair.other())
        && !isNegated(pair.one(), ORDER)
        && !isNegated(pair.other(), ORDER);
  }

  private static boolean isOrder(Clause clause) {
    return clause.deeds().contains(ORDER) || clause.deeds().contains(BAN);
  }

  /** «Приказал не отходить», «запретил отход»; not «запретил не отвечать». */
  private boolean forbids(Clause clause) {
    Set<String> not = negations.of(clause.account().language()).keySet();
    boolean ordered = false;
    boolean banned = false;
    for (Word word : clause.words()) {
      if (ordered && word.isAny(not)) {
        return !banned;
      }
      String deed = clauses.deed(word);
      banned |= deed.equals(BAN);
      ordered |= deed.equals(ORDER) || deed.equals(BAN);
    }
    return banned;
  }

  private boolean isNegated(Clause clause, String deed) {
    Set<String> not = negations.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    for (int i = 0; i < words.size(); i++) {
      if (clauses.family(words.get(i)).equals(deed)
          && words.subList(Math.max(0, i - BEFORE), i).stream().anyMatch(w -> w.isAny(not))) {
        return true;
      }
    }
    return false;
  }

  /** True if it tells of a deed that undoes another. */
  private boolean isOpposing(Clause clause) {
    return !clause.wishes() && clause.deeds().stream().anyMatch(opposites::containsKey);
  }

  /** What was to be spared is killed, what was to be held is left. */
  private boolean isOpposed(Clause plan, Clause outcome) {
    return !plan.deeds().contains(END)
        && plan.deeds().stream()
            .filter(deed -> !WISHES.contains(deed) && !isNegated(plan, deed))
            .anyMatch(
                deed ->
                    outcome.deeds().stream()
                        .filter(other -> !isNegated(outcome, other))
                        .anyMatch(other -> opposites.getOrDefault(other, Set.of()).contains(deed)));
  }

  /** «Обещал держаться, но сдал крепость»: the next clauses say so themselves. */
  private boolean turns(Clause plan, Clause next) {
    Set<String> but = adversative.of(next.account().language()).keySet();
    return !isPlan(next)
        && isOpposed(plan, next)
        && next.words().stream().limit(2).anyMatch(word -> word.isAny(but));
  }

  private void within(List<Clause> account, List<Finding> found) {
    for (int i = 0; i < account.size(); i++) {
      if (isPlan(account.get(i))) {
        for (int j = i + 1; j < Math.min(account.size(), i + SOON); j++) {
          if (isPlan(account.get(j))) {
            break;
          }
          if (turns(account.get(i), account.get(j))) {
            found.add(finding(account.get(i), account.get(j)));
            break;
          }
        }
        for (int j = i + 1; j < Math.min(account.size(), i + LATER); j++) {
          boolean other = !account.get(j).sentence().equals(account.get(i).sentence());
          if (other
              && came(account.get(i), account.get(j))
              && add(
                  account.get(i),
                  account.get(j),
                  isFewer(account.get(j)) ? BESIDE : WITHIN,
                  found)) {
            break;
          }
        }
      }
    }
  }

  /** «Расстреляли по приказу» is no plan: the deed is told before the wish. */
  private boolean isPlan(Clause clause) {
    for (Word word : clause.words()) {
      String deed = clauses.deed(word);
      if (WISHES.contains(deed)) {
        return word.verb() || !isDeniedBehind(clause, word);
      }
      if (word.verb() && !deed.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** «В распоряжениях не участвовал», "the orders did not reach him": tells of no order given. */
  private boolean isDeniedBehind(Clause clause, Word wish) {
    Set<String> not = negations.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    for (int i = words.indexOf(wish) + 1; i < words.size() - 1; i++) {
      Word next = words.get(i + 1);
      if (words.get(i).isAny(not) && next.verb() && !clause.isInfinitive(next)) {
        return true;
      }
    }
    return false;
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
      if (denied || words.get(i).isAny(less)) {
        return true;
      }
    }
    return isFewer(clause);
  }

  /** True if it tells of only so many. */
  private boolean isFewer(Clause clause) {
    Set<String> few = only.of(clause.account().language()).keySet();
    return clause.words().stream().anyMatch(word -> word.isAny(few) && hasNumber(clause, word));
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
      found.add(finding(plan, outcome));
    }
    return one;
  }

  private Finding finding(Clause plan, Clause outcome) {
    return new BrokenPlan(plan, outcome)
        .finding("clause-plan", WEIGHT, material)
        .about(plan.names());
  }
}
