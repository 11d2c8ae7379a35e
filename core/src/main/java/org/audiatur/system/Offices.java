package org.audiatur.system;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;

/**
 * S3: who held which office, from when to when as far as it is told; who left; governments formed
 * and ended. Two at a time in one office of one body is an error, where the office is not one that
 * many hold.
 */
final class Offices {

  private final Ledger ledger;
  private final Vocabulary shared;
  private final Vocabulary governments;
  private final Vocabulary sittings;
  private final Map<String, List<Term>> byPerson = new TreeMap<>();
  private final Map<String, List<Term>> byBody = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  Offices(Ledger ledger) {
    this.ledger = ledger;
    this.shared = ledger.vocabulary("shared-offices");
    this.governments = ledger.vocabulary("government-words");
    this.sittings = ledger.vocabulary("sitting-words");
    Vocabulary nouns = ledger.vocabulary("office-nouns");
    ledger.of("appointment").stream()
        .filter(Ledger.Told::happened)
        .forEach(
            told -> read(told, "person", told.words("office"), bodies(told, "body", "office")));
    ledger.of("affiliation").stream()
        .filter(told -> told.happened() && nouns.has(told.account(), told.claim().trigger()))
        .forEach(told -> read(told, "member", told.trigger(), bodies(told, "of")));
    ledger.of("resignation").stream().filter(Ledger.Told::happened).forEach(this::leave);
    byPerson
        .values()
        .forEach(
            terms ->
                terms.forEach(
                    term ->
                        term.bodies.forEach(
                            body ->
                                byBody.computeIfAbsent(body, key -> new ArrayList<>()).add(term))));
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    byPerson.values().forEach(terms -> terms.forEach(term -> entries.add(entry(term))));
    ledger.of("appointment").stream()
        .filter(told -> !used.contains(told.id()) && !told.words("office").isEmpty())
        .forEach(told -> entries.add(Retold.draft(ledger, "S3", told, "office").entry()));
    ledger.of("resignation").stream()
        .filter(told -> !used.contains(told.id()) && !isWalkout(told))
        .forEach(told -> entries.add(leaver(told)));
    ledger.of("founding", "dissolution", "takeover").stream()
        .filter(told -> told.happened() && isOfPower(told))
        .forEach(told -> entries.add(change(told)));
    return entries;
  }

  /** Who leaves a sitting gives up no office. */
  private boolean isWalkout(Ledger.Told told) {
    return Military.any(told, role -> sittings.has(told.account(), role.span()), "from");
  }

  /** A government or body that rose or fell, or power that passed; not a thought of it. */
  private boolean isOfPower(Ledger.Told told) {
    boolean thought = Deeds.isNoun(told) && told.date() == null;
    boolean government = isGovernment(told);
    boolean body =
        ledger.named(told, "founded", "dissolved", "agent", "from").stream()
            .anyMatch(id -> ledger.military().isOf(id, "ORG") || ledger.military().isOf(id, "LOC"));
    boolean takeover = told.claim().type().equals("takeover");
    return !thought && (takeover && told.date() != null || government || body);
  }

  private boolean isGovernment(Ledger.Told told) {
    return Military.any(
        told, role -> governments.has(told.account(), role.span()), "founded", "dissolved", "from");
  }

  private SystemEntry change(Ledger.Told told) {
    String type = told.claim().type();
    String kind = type.equals("takeover") ? "power" : isGovernment(told) ? "cabinet" : "body";
    return Retold.draft(ledger, "S3", told, kind).value("change", type).entry();
  }

  private Set<String> bodies(Ledger.Told told, String role, String... more) {
    Set<String> bodies = new HashSet<>(ledger.named(told, role));
    bodies.addAll(ledger.named(told, more));
    if (bodies.isEmpty() && !told.words(role).isEmpty()) {
      bodies.addAll(Term.stems(told.words(role)));
    }
    return bodies;
  }

  private void read(Ledger.Told told, String role, String office, Set<String> bodies) {
    for (String person : office.isEmpty() ? Set.<String>of() : ledger.named(told, role)) {
      if (!ledger.military().isOf(person, "PER")) {
        continue;
      }
      List<Term> terms = byPerson.computeIfAbsent(person, key -> new ArrayList<>());
      Term term =
          terms.stream()
              .filter(known -> known.fits(Term.stems(office), bodies))
              .findFirst()
              .orElse(null);
      if (term == null) {
        term = new Term(person);
        terms.add(term);
      }
      term.add(told, office, bodies);
      used.add(told.id());
    }
  }

  /** The end of a term, where the one who leaves has only one that fits. */
  private void leave(Ledger.Told told) {
    for (String person : ledger.named(told, "agent")) {
      List<Term> terms =
          byPerson.getOrDefault(person, List.of()).stream()
              .filter(term -> fits(term, told))
              .toList();
      if (terms.size() == 1 && terms.getFirst().left == null) {
        terms.getFirst().left = told;
        used.add(told.id());
      }
    }
  }

  private static boolean fits(Term term, Ledger.Told told) {
    Set<String> from = Term.stems(told.words("from"));
    return from.isEmpty() || Term.stems(term.office()).stream().anyMatch(from::contains);
  }

  private SystemEntry entry(Term term) {
    Ledger.Told first = term.told.getFirst();
    Draft draft =
        new Draft("S3", "office")
            .date(first.date())
            .entities(Set.of(term.person))
            .value("person", ledger.name(term.person))
            .value(
                "office",
                ledger.nominative(first.account(), first.claim().trigger(), term.office()))
            .value("modality", first.claim().modality().label());
    Set<String> attested = new java.util.LinkedHashSet<>();
    for (Ledger.Told told : term.told) {
      String body = told.claim().type().equals("affiliation") ? "of" : "body";
      draft.claim(told).entities(ledger.named(told, body));
      draft.value("body", ledger.names(ledger.named(told, body), told.words(body)));
      if (told.date() != null) {
        attested.add(told.date().toString());
        fillEnds(draft, told);
      }
    }
    draft.value("attested", List.copyOf(attested));
    if (term.left != null) {
      draft.claim(term.left).value("to", String.valueOf(term.left.date()));
    }
    checkHolders(draft, term);
    return draft.entry(term.person);
  }

  /** An appointment gives the beginning, «до 12 октября» the end. */
  private static void fillEnds(Draft draft, Ledger.Told told) {
    DateInterval days = told.days();
    if (days != null && days.first().equals(LocalDate.MIN) && !days.last().equals(LocalDate.MAX)) {
      draft.value("to", days.last().toString());
    } else if (Term.isEvent(told)) {
      draft.value("from", String.valueOf(told.date()));
    }
  }

  private void checkHolders(Draft draft, Term term) {
    DateInterval held = term.held();
    if (held == null || isShared(term)) {
      return;
    }
    for (Term other : rivals(term)) {
      DateInterval when = other.held();
      if (when != null && when.overlaps(held)) {
        boolean certain = term.isExact() && other.isExact();
        draft.check(
            "one holder",
            certain ? Boolean.FALSE : null,
            "в то же время эту должность занимает также " + ledger.name(other.person));
      } else if (when != null && other.left != null && when.last().isBefore(held.first())) {
        long gap = ChronoUnit.DAYS.between(when.last(), held.first());
        draft.value("gap-days", gap).value("after", ledger.name(other.person));
      }
    }
  }

  private List<Term> rivals(Term term) {
    return term.bodies.stream()
        .flatMap(body -> byBody.getOrDefault(body, List.of()).stream())
        .distinct()
        .filter(other -> !other.person.equals(term.person) && other.isSameOffice(term))
        .toList();
  }

  private boolean isShared(Term term) {
    String language = term.told.getFirst().account().language();
    return shared.meaning(language, term.office().toLowerCase(Locale.ROOT)).isPresent();
  }

  private SystemEntry leaver(Ledger.Told told) {
    Set<String> agents = ledger.named(told, "agent");
    Draft draft =
        new Draft("S3", "resignation")
            .date(told.date())
            .claim(told)
            .entities(agents)
            .entities(ledger.named(told, "from"))
            .value("who", ledger.names(agents, told.words("agent")))
            .value("from", told.words("from"))
            .value("modality", told.claim().modality().label());
    told.claim()
        .numbers()
        .forEach(count -> draft.value(count.role(), Draft.number(count.quantity().value())));
    return draft.entry();
  }
}
