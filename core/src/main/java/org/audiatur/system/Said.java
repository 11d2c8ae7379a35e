package org.audiatur.system;

import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an account that say something, with the claim that was read from them, if one was.
 *
 * @param told null where the words make no claim
 */
record Said(Account account, Span span, Ledger.@Nullable Told told) {

  static Said of(Ledger.Told told) {
    return new Said(told.account(), told.claim().trigger(), told);
  }

  /** The claim's id, or nothing. */
  String id() {
    return told == null ? "" : told.id();
  }

  /** The claim's date, or nothing. */
  String date() {
    return told == null || told.date() == null ? "" : told.date().toString();
  }

  void in(Draft draft) {
    if (told == null) {
      draft.words(new Words(account.sha256(), span));
    } else {
      draft.claim(told);
    }
  }
}
