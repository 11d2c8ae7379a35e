package org.audiatur.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Who acts in a clause that tells of an act. */
final class Actors {

  private static final int AUXILIARY = 3;
  private static final Set<String> BY = Set.of("by");

  private final Nominals nominals;
  private final ClauseWindows windows;
  private final Antecedents antecedents;
  private final FieldWords<String> passive;

  Actors(Material material, Nominals nominals, ClauseWindows windows, Antecedents antecedents) {
    this.nominals = nominals;
    this.windows = windows;
    this.antecedents = antecedents;
    this.passive = material.list("passive-words");
  }

  /** Null if nobody is said to act. */
  @Nullable Nominal doer(ActClause clause) {
    return clause.frame().equals("does") && !isPassive(clause)
        ? named(clause, subject(clause))
        : bare(clause);
  }

  /** The same with a pronoun left as it stands. */
  @Nullable Nominal bare(ActClause clause) {
    return switch (clause.frame()) {
      case "does" -> isPassive(clause) ? agent(clause) : subject(clause);
      case "noun" -> agent(clause);
      case "under" -> clause.first(n -> n.from() > clause.hit().last());
      case "to" -> receiver(clause);
      default -> null;
    };
  }

  boolean isPassive(ActClause clause) {
    Nominals.Form verb = clause.told().forms().get(clause.hit().verb());
    if (clause.cased()) {
      return verb.is(PartOfSpeech.PARTICIPLE) && verb.has(Grammeme.PASSIVE)
          || verb.has(Grammeme.PASSIVE) && !verb.isFirst(PartOfSpeech.ADJECTIVE);
    }
    if (!verb.has(Grammeme.PASSIVE)) {
      return false;
    }
    Set<String> words = passive.of(clause.language()).keySet();
    for (int i = Math.max(clause.hit().window().from(), clause.hit().verb() - AUXILIARY);
        i < clause.hit().verb();
        i++) {
      if (clause.told().forms().get(i).word().isAny(words)) {
        return true;
      }
    }
    return clause.nominals().stream()
        .anyMatch(
            n ->
                n.from() > clause.hit().verb()
                    && n.from() <= clause.hit().verb() + 2
                    && BY.contains(n.before()));
  }

  /** Behind "by", or in the instrumental: a name, or people. */
  private @Nullable Nominal agent(ActClause clause) {
    return clause.cased()
        ? clause.first(
            n ->
                n.isFree()
                    && n.cases() != 0
                    && n.may(Grammeme.INSTRUMENTAL)
                    && !n.may(Grammeme.NOMINATIVE)
                    && !n.party().types().contains("LOC"))
        : clause.first(n -> n.from() > clause.hit().verb() && BY.contains(n.before()));
  }

  private @Nullable Nominal receiver(ActClause clause) {
    if (!clause.cased()) {
      return clause.first(n -> n.from() > clause.hit().last());
    }
    Nominal own =
        clause.first(
            n ->
                n.isFree()
                    && n.may(Grammeme.DATIVE)
                    && n.cases() != 0
                    && !n.may(Grammeme.NOMINATIVE));
    if (own != null) {
      return named(clause, own);
    }
    Nominals.Form opens = clause.told().forms().get(clause.hit().window().from());
    boolean relative = isRelative(clause.told(), opens) && opens.has(Grammeme.DATIVE);
    return relative ? last(clause.told(), clause.hit().window().from()) : null;
  }

  /** The last noun before a word of the sentence. */
  private static @Nullable Nominal last(Nominals.Told told, int before) {
    Nominal last = null;
    for (Nominal nominal : told.nominals()) {
      last = nominal.to() <= before && !ActClause.OF.contains(nominal.before()) ? nominal : last;
    }
    return last;
  }

  private boolean isRelative(Nominals.Told told, Nominals.Form form) {
    return nominals
        .pronouns(told.account().language(), "relative")
        .contains(form.text().toLowerCase(Locale.ROOT));
  }

  /** Who acts in an active clause. */
  private @Nullable Nominal subject(ActClause clause) {
    DeedReader.Hit hit = clause.hit();
    if (clause.cased()) {
      Predicate<Nominal> asked = n -> isSubject(n) && agrees(clause, n);
      Nominal sure = nearest(clause, n -> asked.test(n) && !n.may(Grammeme.ACCUSATIVE));
      Nominal likely = sure != null ? sure : nearest(clause, n -> asked.test(n) && isBody(n));
      Nominal own = likely != null ? likely : nearest(clause, asked);
      return own != null ? own : ofRelative(clause);
    }
    Nominal before = null;
    for (Nominal nominal : clause.nominals()) {
      before = nominal.from() < hit.verb() && nominal.isFree() ? nominal : before;
    }
    return before != null ? before : ofRelative(clause);
  }

  private static boolean isBody(Nominal nominal) {
    return !nominal.party().types().isEmpty() && !nominal.party().types().contains("LOC");
  }

  /** One acts, or several act. */
  private static boolean agrees(ActClause clause, Nominal nominal) {
    Nominals.Form verb = clause.told().forms().get(clause.hit().verb());
    boolean many = verb.has(Grammeme.PLURAL) && !verb.has(Grammeme.SINGULAR);
    return !many
        || nominal.pronoun()
        || clause.told().forms().subList(nominal.from(), nominal.to()).stream()
            .anyMatch(form -> form.has(Grammeme.PLURAL));
  }

  static boolean isSubject(Nominal nominal) {
    return nominal.isFree() && nominal.cases() != 0 && nominal.may(Grammeme.NOMINATIVE);
  }

  private static @Nullable Nominal nearest(ActClause clause, Predicate<Nominal> asked) {
    Nominal best = null;
    int least = Integer.MAX_VALUE;
    for (Nominal nominal : clause.nominals()) {
      int away = Math.abs(nominal.from() - clause.hit().verb());
      if (asked.test(nominal) && away < least) {
        best = nominal;
        least = away;
      }
    }
    return best;
  }

  /** «…, a man of Dongola, who killed him», "he took the town and burnt it". */
  @Nullable Nominal ofRelative(ActClause clause) {
    int from = clause.hit().window().from();
    Nominals.Told told = clause.told();
    if (from == 0) {
      return null;
    }
    ClauseWindows.Window before = windows.around(told, from - 1);
    if (before.from() > 0
        && isRelative(told, told.forms().get(before.from()))
        && !isRelative(told, told.forms().get(from))) {
      before = windows.around(told, before.from() - 1);
    }
    List<Nominal> all = ActClause.nominals(told, before);
    boolean verb = false;
    for (int i = before.from(); i < before.to(); i++) {
      verb |= ClauseWindows.isFinite(told.forms().get(i));
    }
    if (!verb && before.from() > 0) {
      List<Nominal> further = ActClause.nominals(told, windows.around(told, before.from() - 1));
      all = isNamedBeside(further, all) ? all : further;
    }
    if (isRelative(told, told.forms().get(from))) {
      Nominal last = null;
      for (Nominal nominal : all) {
        last = ActClause.OF.contains(nominal.before()) && last != null ? last : nominal;
      }
      return last;
    }
    return clause.cased()
        ? all.stream().filter(Actors::isSubject).findFirst().orElse(null)
        : beforeVerb(told, all);
  }

  /** «His second, Colonel Baker, took over»: the name beside a noun says who it is. */
  private static boolean isNamedBeside(List<Nominal> further, List<Nominal> inserted) {
    return inserted.size() == 1
        && inserted.getFirst().isFree()
        && inserted.getFirst().party().isPerson()
        && further.stream().anyMatch(nominal -> !nominal.pronoun())
        && further.stream().noneMatch(nominal -> nominal.party().isNamed());
  }

  /** The noun before the last verb. */
  private static @Nullable Nominal beforeVerb(Nominals.Told told, List<Nominal> nominals) {
    Nominal subject = null;
    for (Nominal nominal : nominals) {
      boolean verb = false;
      for (int i = nominal.to(); i < Math.min(told.forms().size(), nominal.to() + 3); i++) {
        verb |= ClauseWindows.isFinite(told.forms().get(i));
      }
      subject = nominal.isFree() && (verb || subject == null) ? nominal : subject;
    }
    return subject;
  }

  /** What a pronoun stands for. */
  private @Nullable Nominal named(ActClause clause, @Nullable Nominal nominal) {
    return nominal == null || !nominal.pronoun() || nominal.party().types().contains("I")
        ? nominal
        : antecedents.person(clause, nominal, null);
  }
}
