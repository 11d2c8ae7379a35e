package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * S2 beside the votes: sittings with their attendance, what they decided, and who walked out. What
 * is decided without a body or a day was decided by the sitting told just before.
 */
final class Assemblies {

  /** Letters behind a sitting in which its decisions are told: a paragraph. */
  private static final int NEAR = 1200;

  private static final String CLAUSE_ENDS = ",;.:([";

  private final Ledger ledger;
  private final List<Session> sessions;
  private final Vocabulary assemblies;

  Assemblies(Ledger ledger, List<Session> sessions) {
    this.ledger = ledger;
    this.sessions = sessions;
    this.assemblies = ledger.fillers("assembly");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    sessions.stream().filter(Session::isKnown).map(this::sitting).forEach(entries::add);
    for (Ledger.Told told : ledger.of("decision")) {
      SystemEntry decision = told.happened() ? decision(told) : null;
      if (decision != null) {
        entries.add(decision);
      }
    }
    for (Ledger.Told told : ledger.of("resignation")) {
      if (told.happened() && isWalkOut(told)) {
        entries.add(walkOut(told));
      }
    }
    return entries;
  }

  private SystemEntry sitting(Session session) {
    Draft draft =
        new Draft("S2", "meeting")
            .date(session.date())
            .entities(session.bodies())
            .value("body", session.body())
            .value("place", session.words("place"))
            .value("participant", session.words("participant"));
    session.claims().forEach(draft::claim);
    Double attendance = session.count("attendance");
    if (attendance != null) {
      draft.value("attendance", Draft.number(attendance));
    }
    return draft.entry();
  }

  private @Nullable SystemEntry decision(Ledger.Told told) {
    Session session = before(told);
    Set<String> bodies = ledger.named(told, "body");
    boolean own = !told.words("body").isEmpty();
    boolean assembly = own && isAssembly(told);
    if (told.words("content").isEmpty() || !assembly && (own || session == null)) {
      return null;
    }
    Draft draft =
        new Draft("S2", "decision")
            .date(told.date() != null || session == null ? told.date() : session.date())
            .claim(told)
            .entities(bodies)
            .value("content", content(told));
    String body = ledger.names(bodies, told.words("body"));
    if (session != null) {
      session.claims().forEach(draft::claim);
      draft.entities(session.bodies());
      body = bodies.isEmpty() ? session.body() : body;
    }
    return draft.value("body", body).entry(told.id());
  }

  /** «Объявил Козлова и его людей вне закона»: a name alone does not say what was decided. */
  private static String content(Ledger.Told told) {
    return told.claim().roles().stream()
        .filter(role -> role.role().equals("content"))
        .map(role -> role.mention() == null ? told.read(role) : told.read(toEnd(told, role.span())))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** From some words to the end of their clause. */
  private static Span toEnd(Ledger.Told told, Span words) {
    Span quote = told.claim().quote();
    int end = words.end();
    String text = told.account().text().text();
    while (end < quote.end() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Span.of(words.start(), end);
  }

  private boolean isAssembly(Ledger.Told told) {
    return told.claim().roles().stream()
        .filter(role -> role.role().equals("body"))
        .anyMatch(role -> assemblies.has(told.account(), role.span()));
  }

  /** The last sitting told not long before, on no other day and of no other body. */
  private @Nullable Session before(Ledger.Told told) {
    Session last = null;
    for (Session session : sessions) {
      Span trigger = session.first().claim().trigger();
      int gap = told.claim().trigger().start() - trigger.start();
      if (session.first().account().equals(told.account())
          && gap >= 0
          && gap < NEAR
          && session.mayHold(told)) {
        last = session;
      }
    }
    return last;
  }

  /** Who leaves an assembly or its hall; not who lays down an office. */
  private boolean isWalkOut(Ledger.Told told) {
    return told.claim().roles().stream()
        .filter(role -> role.role().equals("from"))
        .anyMatch(role -> assemblies.has(told.account(), role.span()));
  }

  private SystemEntry walkOut(Ledger.Told told) {
    Session session = before(told);
    Draft draft =
        new Draft("S2", "walk-out")
            .date(told.date() != null || session == null ? told.date() : session.date())
            .claim(told)
            .entities(ledger.everyone(told))
            .value("who", ledger.names(ledger.named(told, "agent"), told.words("agent")))
            .value("from", told.words("from"));
    Double left =
        told.claim().numbers().stream()
            .map(count -> count.quantity().value())
            .findFirst()
            .orElse(null);
    if (left != null) {
      draft.value("left", Draft.number(left));
    }
    if (session != null) {
      within(draft, session, left);
    }
    return draft.entry(told.id());
  }

  /** Out of how many; more than were there cannot leave. */
  private static void within(Draft draft, Session session, @Nullable Double left) {
    draft.value("body", session.body()).entities(session.bodies());
    session.claims().forEach(draft::claim);
    Double attendance = session.count("attendance");
    if (attendance != null && left != null) {
      draft
          .value("attendance", Draft.number(attendance))
          .check(
              "part against whole",
              left <= attendance,
              "ушло " + Draft.number(left) + ", присутствовало " + Draft.number(attendance));
    }
  }
}
