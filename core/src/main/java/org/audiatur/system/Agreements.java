package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Role;

/**
 * S9: treaties, armistices, capitulations and recognitions, with their parties and terms, and
 * whether later claims say that they were broken. Blocs of parties are affiliations.
 */
final class Agreements {

  private static final String[] BREAKERS = {
    "refusal", "battle", "capture", "movement", "surrender"
  };
  private static final String[] PARTIES = {"party", "agent", "recognised"};

  /** An account that says «the truce» means the one it told of so near. */
  private static final int NEAR = 2000;

  private final Ledger ledger;
  private final Vocabulary treaties;
  private final Vocabulary recognitions;
  private final Vocabulary breaking;
  private final TreatyParties makers;
  private final List<Ledger.Told> breaches = new ArrayList<>();

  Agreements(Ledger ledger) {
    this.ledger = ledger;
    this.treaties = ledger.vocabulary("treaty-words");
    this.recognitions = ledger.vocabulary("recognition-words");
    this.makers = new TreatyParties(ledger);
    this.breaking = ledger.vocabulary("breaking-words");
    for (Ledger.Told told : ledger.of(BREAKERS)) {
      if (told.happened() && isBreach(told)) {
        breaches.add(told);
      }
    }
  }

  /** A claim whose own words speak of breaking an agreement. */
  private boolean isBreach(Ledger.Told told) {
    return breaking.has(told.account(), told.claim().trigger())
        && treaties.has(told.account(), told.claim().quote());
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("agreement").stream()
        .filter(told -> !Blocs.isBloc(ledger, told))
        .filter(this::isAgreement)
        .filter(told -> !isToldBetter(told))
        .forEach(told -> entries.add(agreement(told)));
    entries.addAll(new Proposals(ledger).build());
    entries.addAll(new Terms(ledger).build());
    entries.addAll(new JoinedNames(ledger).build());
    ledger.of("recognition").stream()
        .filter(told -> told.happened() || !ledger.named(told, "agent").isEmpty())
        .filter(told -> !isEpithet(told))
        .forEach(told -> entries.add(recognition(told)));
    return entries;
  }

  /**
   * A treaty of any kind of which somebody is named or that has a day, or what two named parties
   * agreed on; of what was only wished or offered, that of two named parties or of a day.
   */
  private boolean isAgreement(Ledger.Told told) {
    Optional<String> kind = kind(told);
    int named = makers.of(told).size();
    if (!told.happened()) {
      return named > 1 || kind.isPresent() && named > 0 && told.date() != null;
    }
    boolean standing = kind.isPresent() && kind.get().equals("relations");
    boolean unnamed = named == 0 && (!told.words("party").isEmpty() || told.date() == null);
    return kind.isPresent() && !unnamed && (!standing || named > 1) || named > 1;
  }

  /** «Заключив договор с соседом»: of a verb and its noun the noun tells more. */
  private boolean isToldBetter(Ledger.Told told) {
    boolean noun = treaties.has(told.account(), told.claim().trigger());
    Set<String> parties = ledger.named(told, "party");
    return !noun
        && ledger.inQuote(told).stream()
            .filter(other -> other.claim().type().equals("agreement"))
            .filter(other -> treaties.has(other.account(), other.claim().trigger()))
            .anyMatch(other -> ledger.named(other, "party").equals(parties));
  }

  /** As they are called, then those who are meant. */
  private Set<String> parties(Ledger.Told told) {
    Set<String> parties = new TreeSet<>();
    told.claim().roles().stream()
        .filter(role -> role.role().equals("party"))
        .map(role -> ledger.called(told, role))
        .forEach(parties::add);
    Set<String> meant = new TreeSet<>(makers.of(told));
    meant.removeAll(ledger.named(told, "party"));
    meant.stream().map(ledger::name).forEach(parties::add);
    return parties;
  }

  private Optional<String> kind(Ledger.Told told) {
    return treaties
        .meaning(told.account(), told.claim().trigger())
        .or(
            () ->
                told.claim().roles().stream()
                    .filter(role -> role.role().equals("content"))
                    .map(Role::span)
                    .map(span -> treaties.meaning(told.account(), span))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private SystemEntry agreement(Ledger.Told told) {
    Draft draft =
        Retold.draft(ledger, "S9", told)
            .value("treaty", kind(told).orElse(""))
            .entities(makers.of(told))
            .value("parties", List.copyOf(parties(told)));
    Edtf date = told.date();
    if (date != null) {
      date.end()
          .filter(end -> !date.start().equals(date.end()))
          .ifPresent(end -> draft.value("until", end.toString()));
    }
    checkKept(draft, told);
    return draft.entry();
  }

  /** «Партии, признающие власть совета»: what they are like, no recognition by anybody. */
  private boolean isEpithet(Ledger.Told told) {
    return told.claim().rule().endsWith("participle") && ledger.named(told, "agent").isEmpty();
  }

  private SystemEntry recognition(Ledger.Told told) {
    return Retold.draft(ledger, "S9", told)
        .value("recognition", recognitions.meaning(told.account(), told.claim().quote()).orElse(""))
        .entry();
  }

  /** That an agreement was broken is history, no error; that it was before it was signed is one. */
  private void checkKept(Draft draft, Ledger.Told told) {
    Set<String> parties = ledger.named(told, PARTIES);
    if (!told.happened() || parties.isEmpty()) {
      return;
    }
    for (Ledger.Told breach : breaches) {
      if (breach != told && isOfThis(told, parties, breach)) {
        draft.claim(breach).value("broken", breach.id());
        draft.check("kept", null, breach.read(breach.claim().quote()));
        checkOrder(draft, told, breach);
        return;
      }
    }
  }

  /** Two parties of the agreement have part in the breach, or the account calls it so nearby. */
  private boolean isOfThis(Ledger.Told told, Set<String> parties, Ledger.Told breach) {
    Set<String> common = new TreeSet<>(ledger.everyone(breach));
    common.retainAll(parties);
    boolean near =
        breach.account().equals(told.account())
            && Math.abs(breach.claim().trigger().start() - told.claim().trigger().start()) < NEAR;
    return common.size() > 1 || near && isSameKind(told, breach);
  }

  private boolean isSameKind(Ledger.Told told, Ledger.Told breach) {
    Optional<String> kind = kind(told);
    return kind.isPresent()
        && treaties.all(breach.account(), breach.claim().quote()).stream()
            .anyMatch(found -> kind.get().equals(found.meaning()));
  }

  private static void checkOrder(Draft draft, Ledger.Told told, Ledger.Told breach) {
    DateInterval signed = told.days();
    DateInterval broken = breach.days();
    if (signed != null && broken != null && broken.last().isBefore(signed.first())) {
      draft.check("order", false, "нарушен " + breach.date() + ", заключён " + told.date());
    }
  }
}
