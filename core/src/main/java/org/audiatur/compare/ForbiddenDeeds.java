package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was not to be done, by an order or a promise in one account, and was done all the same in
 * another: «приказал не стрелять», «солдаты его открыли огонь». Who forbade it, or was forbidden,
 * is named beside the deed.
 */
final class ForbiddenDeeds implements Detector {

  private static final Set<String> WISHES = Set.of("order", "promise");
  private static final String BAN = "ban";
  private static final double WEIGHT = 0.5;
  private static final int BEFORE = 3;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final OneSetting setting;
  private final FieldWords<String> negations;
  private final FieldWords<String> limits;

  ForbiddenDeeds(Material material, Settings settings, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.setting = new OneSetting(material, settings);
    this.negations = material.list("negations");
    this.limits = material.list("not-denying");
  }

  private record Forbidden(Clause clause, String deed, Set<String> names) {}

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    List<Clause> all = clauses.all();
    all.stream()
        .map(this::forbidden)
        .filter(Objects::nonNull)
        .filter(forbidden -> !forbidden.names().isEmpty())
        .forEach(forbidden -> done(forbidden, all).ifPresent(found::add));
    return found;
  }

  private Optional<Finding> done(Forbidden forbidden, List<Clause> all) {
    return all.stream()
        .filter(clause -> !clause.source().equals(forbidden.clause().source()))
        .filter(clause -> tellsOf(clause, forbidden.deed()))
        .filter(clause -> names(clause, forbidden))
        .filter(clause -> setting.isOf(forbidden.clause(), clause))
        .max(
            Comparator.comparingDouble((Clause clause) -> pairs.score(forbidden.clause(), clause))
                .thenComparing(Clause::source)
                .thenComparing(Clause::span))
        .map(
            clause ->
                new BrokenPlan(forbidden.clause(), clause)
                    .finding("forbidden", WEIGHT, material)
                    .about(forbidden.names()));
  }

  /** The deed that a word of denial behind the wish forbids, null if there is none. */
  private @org.jspecify.annotations.Nullable Forbidden forbidden(Clause clause) {
    if (clause.deeds().stream().noneMatch(deed -> WISHES.contains(deed) || deed.equals(BAN))) {
      return null;
    }
    boolean wished = false;
    boolean banned = false;
    for (Word word : clause.words()) {
      String deed = clauses.deed(word);
      boolean denied = isDenied(clause, word);
      boolean named = !deed.isEmpty() && !WISHES.contains(deed) && !deed.equals(BAN);
      if (named && (banned ? !denied && isNamed(clause, word) : wished && denied)) {
        return new Forbidden(clause, deed, bodies(clause));
      }
      wished |= WISHES.contains(deed) && !denied;
      banned |= deed.equals(BAN) && !denied;
    }
    return null;
  }

  /** A noun or an infinitive names the deed, and does not say that it was done. */
  private static boolean isNamed(Clause clause, Word deed) {
    return !deed.verb()
        || deed.lemmas().contains(clause.read(deed.span()).toLowerCase(Locale.ROOT));
  }

  /** Persons and bodies of the clause and of its claims, which know whom «он» means. */
  private Set<String> bodies(Clause clause) {
    Set<String> bodies = new TreeSet<>(clause.bodies());
    material
        .factsIn(clause.source(), clause.span())
        .forEach(fact -> bodies.addAll(fact.entities()));
    bodies.removeIf(material::isPlace);
    return bodies;
  }

  private boolean names(Clause clause, Forbidden forbidden) {
    return material.kinship().nearBodies(forbidden.names(), bodies(clause));
  }

  private boolean tellsOf(Clause clause, String deed) {
    return !clause.wishes()
        && clause.words().stream()
            .anyMatch(word -> clauses.deed(word).equals(deed) && !isDenied(clause, word));
  }

  private boolean isDenied(Clause clause, Word deed) {
    Set<String> denying = negations.of(clause.account().language()).keySet();
    Set<String> turning = limits.of(clause.account().language()).keySet();
    int at = clause.words().indexOf(deed);
    List<Word> before = clause.words().subList(Math.max(0, at - BEFORE), at);
    return before.stream().anyMatch(word -> word.isAny(denying))
        && before.stream().noneMatch(word -> word.isAny(turning));
  }
}
