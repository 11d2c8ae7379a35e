package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun stands for, or «the General». */
final class Antecedents {

  /** So many sentences back. */
  private static final int BACK = 2;

  private final Set<String> ranks;
  private final FieldWords<String> many;

  Antecedents(Material material) {
    this.many = material.list("many-pronouns");
    this.ranks = material.packs().field().words("ranks");
  }

  /** The person named last before; null where an unnamed one, or many, may be meant. */
  @Nullable Nominal person(ActClause clause, Nominal pronoun, @Nullable Nominal doer) {
    String word = clause.told().forms().get(pronoun.from()).text().toLowerCase(Locale.ROOT);
    if (many.of(clause.language()).containsKey(word) || pronoun.party().types().contains("I")) {
      return null;
    }
    List<Nominals.Told> all = clause.sentences();
    Nominal last = null;
    for (Nominal nominal : clause.told().nominals()) {
      boolean before = nominal.to() <= pronoun.from() && !nominal.equals(doer);
      before &= doer == null || nominal.to() <= doer.from() || nominal.from() > clause.hit().verb();
      boolean free = last == null || nominal.isFree() && !isOf(clause, nominal);
      last = before && free && (nominal.party().isPerson() || isMan(nominal)) ? nominal : last;
    }
    for (int i = all.size() - 2; last == null && i >= Math.max(0, all.size() - 1 - BACK); i--) {
      List<Nominal> persons =
          all.get(i).nominals().stream().filter(n -> n.party().isPerson() || isMan(n)).toList();
      last =
          persons.stream()
              .filter(Nominal::isFree)
              .findFirst()
              .orElse(persons.isEmpty() ? null : persons.getLast());
    }
    return last != null && isMan(last) ? byRank(clause, last) : last;
  }

  /** The only man whom the account gave this rank so far; null if there are none or several. */
  private @Nullable Nominal byRank(ActClause clause, Nominal man) {
    Map<Set<String>, Nominal> known = new HashMap<>();
    for (Nominals.Told told : clause.sentences()) {
      for (Nominal nominal : told.nominals()) {
        Set<String> shared = new HashSet<>(nominal.party().stems());
        shared.retainAll(man.party().stems());
        shared.retainAll(ranks);
        if (nominal.party().isPerson() && !shared.isEmpty()) {
          known.put(nominal.party().entities(), nominal);
        }
      }
    }
    return known.size() == 1 ? known.values().iterator().next() : null;
  }

  private static boolean isOf(ActClause clause, Nominal nominal) {
    return clause.cased()
        && nominal.may(Grammeme.GENITIVE)
        && !nominal.may(Grammeme.NOMINATIVE)
        && !nominal.may(Grammeme.ACCUSATIVE);
  }

  /** «The General»: one man, and not said who. */
  private boolean isMan(Nominal nominal) {
    return !nominal.party().isPerson()
        && !nominal.pronoun()
        && nominal.isFree()
        && nominal.party().stems().stream().anyMatch(ranks::contains);
  }
}
