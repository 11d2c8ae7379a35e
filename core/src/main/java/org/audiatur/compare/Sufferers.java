package org.audiatur.compare;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/** What an act was done to, in a clause that tells of it. */
final class Sufferers {

  /** The site of words that say no more than the name of a town. */
  private static final String TOWN = "town";

  private final ClauseWindows windows;
  private final Actors actors;
  private final Antecedents antecedents;
  private final FieldWords<String> sites;

  Sufferers(Material material, ClauseWindows windows, Actors actors, Antecedents antecedents) {
    this.windows = windows;
    this.actors = actors;
    this.antecedents = antecedents;
    this.sites = material.table("site-words", row -> row.get(1));
  }

  /** What it was done to. */
  /** Null if it cannot be known. */
  @Nullable Nominal affected(ActClause clause, @Nullable Nominal doer) {
    Set<String> objects = clause.hit().entry().act().objects();
    boolean stands =
        clause.frame().equals("suffers")
            || actors.isPassive(clause) && !clause.frame().equals("noun");
    Nominal person = objects.contains("person") ? person(clause, doer, stands) : null;
    if (person != null || objects.equals(Set.of("person"))) {
      return person;
    }
    if (objects.contains("place")) {
      Nominal place = place(clause, doer, stands);
      if (place != null || !objects.contains("thing") && !objects.contains("person")) {
        return place;
      }
    }
    Nominal thing =
        objects.contains("thing") || objects.contains("site") ? thing(clause, doer, stands) : null;
    return thing == null || objects.contains("thing") || isSite(clause, thing) ? thing : null;
  }

  /** A named place; of a part of one, with the word for the part. */
  private @Nullable Nominal place(ActClause clause, @Nullable Nominal doer, boolean stands) {
    Nominal place = whole(clause, doer, stands);
    if (place == null) {
      return null;
    }
    Party party = place.party();
    Set<String> part = part(clause, place);
    return new Nominal(
        place.from(),
        place.to(),
        place.before(),
        place.cases(),
        false,
        new Party(party.span(), party.entities(), party.types(), party.sounds(), part));
  }

  private static boolean isGenitive(ActClause clause, Nominal place) {
    Nominals.Form last = clause.told().forms().get(place.to() - 1);
    return last.has(Grammeme.GENITIVE) && !last.has(Grammeme.NOMINATIVE);
  }

  /** «Форт № 2 Порт-Артура», "the suburbs of Turin"; nothing for the town itself. */
  private Set<String> part(ActClause clause, Nominal place) {
    Nominal head = null;
    for (Nominal nominal : clause.told().nominals()) {
      head = nominal.to() <= place.from() ? nominal : head;
    }
    boolean hangs =
        head != null
            && !head.pronoun()
            && place.from() - head.to() <= 2
            && (clause.cased()
                ? place.isFree() && isGenitive(clause, place) && head.from() != clause.hit().verb()
                : ActClause.OF.contains(place.before()));
    if (!hangs || head == null) {
      return Set.of();
    }
    Map<String, String> known = sites.of(clause.language());
    boolean town =
        clause.told().forms().subList(head.from(), head.to()).stream()
            .flatMap(form -> form.word().lemmas().stream())
            .anyMatch(lemma -> known.getOrDefault(lemma, "").equals(TOWN));
    return town ? Set.of() : head.party().stems();
  }

  /** What surrenders stands before; what is taken or entered mostly behind. */
  private @Nullable Nominal whole(ActClause clause, @Nullable Nominal doer, boolean stands) {
    Predicate<Nominal> asked = n -> n != doer && n.party().types().contains("LOC");
    if (stands) {
      Nominal own = clause.first(n -> asked.test(n) && n.from() < clause.hit().verb());
      return own != null || !clause.nominals().isEmpty() && !isVerbFirst(clause)
          ? own
          : fronted(clause, asked);
    }
    Nominal behind = clause.first(n -> asked.test(n) && n.from() > clause.hit().verb());
    Nominal own = behind != null ? behind : clause.first(asked);
    return own != null ? own : fronted(clause, asked);
  }

  private static boolean isVerbFirst(ActClause clause) {
    return clause.nominals().stream().noneMatch(n -> n.from() < clause.hit().verb());
  }

  /** «The fort of X, cut off since May, capitulated»; «Редут, что бы ни писали, взяли мы». */
  private @Nullable Nominal fronted(ActClause clause, Predicate<Nominal> asked) {
    if (clause.hit().window().from() == 0) {
      return null;
    }
    ClauseWindows.Window first = windows.around(clause.told(), 0);
    return ClauseWindows.hasVerb(clause.told(), first)
        ? null
        : ActClause.nominals(clause.told(), first).stream().filter(asked).findFirst().orElse(null);
  }

  private @Nullable Nominal person(ActClause clause, @Nullable Nominal doer, boolean stands) {
    Nominal named;
    if (clause.cased()) {
      named =
          clause.first(
              n ->
                  n != doer
                      && n.isFree()
                      && (n.party().isPerson() || n.pronoun())
                      && !n.party().types().contains("I")
                      && (stands
                          ? n.may(Grammeme.NOMINATIVE)
                          : n.may(Grammeme.ACCUSATIVE) || n.may(Grammeme.GENITIVE)));
    } else if (clause.frame().equals("noun")) {
      named =
          clause.first(
              n ->
                  n.from() > clause.hit().verb()
                      && ActClause.OF.contains(n.before())
                      && n.party().isPerson());
    } else {
      named =
          stands
              ? clause.before()
              : clause.first(
                  n ->
                      n != doer
                          && n.from() > clause.hit().verb()
                          && n.from() <= clause.hit().last() + 3
                          && (n.isFree() || n.pronoun())
                          && (n.party().isPerson() || n.pronoun()));
    }
    boolean other =
        clause.cased()
            && stands
            && clause.nominals().stream()
                .anyMatch(
                    n ->
                        Actors.isSubject(n)
                            && !n.may(Grammeme.ACCUSATIVE)
                            && !n.party().isPerson()
                            && !n.pronoun()
                            && !hasName(clause, n));
    if (other) {
      return null;
    }
    if (named == null && stands) {
      named = actors.ofRelative(clause);
    }
    Nominal known =
        named == null ? null : named.pronoun() ? antecedents.person(clause, named, doer) : named;
    return known != null && known.party().isPerson() ? known : null;
  }

  /** A rank before the name that it belongs to. */
  private static boolean hasName(ActClause clause, Nominal rank) {
    return clause.nominals().stream()
        .anyMatch(n -> n.party().isPerson() && n.from() >= rank.to() && n.from() <= rank.to() + 3);
  }

  private boolean isSite(ActClause clause, Nominal thing) {
    Set<String> known = sites.of(clause.language()).keySet();
    return clause.told().forms().subList(thing.from(), thing.to()).stream()
        .anyMatch(form -> form.word().isAny(known));
  }

  private @Nullable Nominal thing(ActClause clause, @Nullable Nominal doer, boolean stands) {
    Predicate<Nominal> free = n -> n != doer && n.isFree() && !n.pronoun();
    if (!clause.cased()) {
      return stands
          ? clause.before()
          : clause.first(n -> free.test(n) && n.from() >= clause.hit().verb());
    }
    Predicate<Nominal> asked =
        n ->
            free.test(n)
                && n.may(stands ? Grammeme.NOMINATIVE : Grammeme.ACCUSATIVE)
                && !n.party().isPerson();
    Nominal own = clause.first(asked);
    return own != null ? own : fronted(clause, asked);
  }
}
