package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An account telling of an act that comes but once.
 *
 * @param act which
 * @param told the sentence
 * @param window the words of the clause
 * @param reach the clause with what stands beside it without a verb
 * @param word the words for the act
 * @param affected what it was done to, null if unknown
 * @param doer who did it, null if unknown
 * @param setting the places that the account is at
 * @param again true if it was done before
 */
record Deed(
    ActWords.Act act,
    Nominals.Told told,
    Span window,
    Span reach,
    Span word,
    @Nullable Party affected,
    @Nullable Party doer,
    Set<String> setting,
    boolean again) {

  Account account() {
    return told.account();
  }

  String source() {
    return told.account().sha256();
  }

  String read(Span span) {
    return Fact.words(account(), span).strip();
  }

  /** The nouns of its clause and beside it. */
  List<Nominal> nominals() {
    return told.nominals().stream()
        .filter(nominal -> reach.encloses(nominal.party().span()))
        .toList();
  }
}
