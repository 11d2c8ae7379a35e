package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Assemblies that sat; talks between two powers are none. What is told of one sitting in a row is
 * one. Linear in the claims.
 */
final class SessionReader {

  private final Ledger ledger;
  private final Vocabulary assemblies;

  SessionReader(Ledger ledger) {
    this.ledger = ledger;
    assemblies = ledger.fillers("assembly");
  }

  /** Account by account, in the order of telling. */
  List<Session> read() {
    List<Session> sessions = new ArrayList<>();
    for (List<Ledger.Told> account : ledger.byAccount("meeting")) {
      Session last = null;
      for (Ledger.Told told : account) {
        if (told.happened()) {
          last = read(told, last, sessions);
        }
      }
    }
    return sessions;
  }

  private @Nullable Session read(Ledger.Told told, @Nullable Session last, List<Session> sessions) {
    if (last != null && (told.date() != null || !isSitting(told)) && last.mayHold(told)) {
      last.add(told);
      return last;
    }
    if (!isSitting(told)) {
      return last;
    }
    Session session = new Session(ledger, told);
    sessions.add(session);
    return session;
  }

  /** Its body, or the meeting itself, is an assembly. */
  private boolean isSitting(Ledger.Told told) {
    Span trigger = told.claim().trigger();
    return assemblies.has(told.account(), trigger)
        || told.claim().roles().stream()
            .filter(role -> role.role().equals("body"))
            .map(Role::span)
            .anyMatch(body -> assemblies.has(told.account(), body));
  }
}
