package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * S2: counts of votes told with the decision that they made («собрание 238 голосами против 221
 * постановило»), where no claim tells a vote in that sentence. Linear in the claims.
 */
final class DecidedVotes {

  private final Ledger ledger;
  private final Division.Reader divisions;

  DecidedVotes(Ledger ledger) {
    this.ledger = ledger;
    this.divisions = new Division.Reader(ledger);
  }

  List<SystemEntry> build() {
    Set<String> told = new HashSet<>();
    ledger.of("vote", "meeting").forEach(vote -> told.add(sentence(vote)));
    List<SystemEntry> entries = new ArrayList<>();
    for (Ledger.Told decision : ledger.of("decision", "agreement")) {
      if (decision.happened() && told.add(sentence(decision))) {
        vote(decision).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private static String sentence(Ledger.Told told) {
    Span sentence = told.account().sentenceOf(told.claim().trigger());
    return told.account().sha256() + (sentence == null ? told.claim().quote() : sentence).start();
  }

  private Optional<SystemEntry> vote(Ledger.Told decision) {
    Account account = decision.account();
    String body = body(decision);
    return body.isEmpty()
        ? Optional.empty()
        : divisions
            .in(account, decision.claim().quote())
            .map(
                division -> {
                  Draft draft =
                      new Draft("S2", "vote")
                          .date(decision.date())
                          .claim(decision)
                          .entities(ledger.named(decision, "body", "party"))
                          .value("body", List.of(body))
                          .value("motion", List.of(decision.words("content")))
                          .words(new Words(account.sha256(), division.words()));
                  division
                      .figures()
                      .forEach((side, n) -> draft.value("votes-" + side, Draft.number(n)));
                  return draft.entry("decided");
                });
  }

  /** Who decided; an assembly may also have agreed to something. */
  private String body(Ledger.Told decision) {
    String body = ledger.called(decision, "body");
    return body.isEmpty() ? ledger.called(decision, "party") : body;
  }
}
