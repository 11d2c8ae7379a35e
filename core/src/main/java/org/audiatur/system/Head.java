package org.audiatur.system;

import java.util.Set;

/**
 * A claim that tells of an order.
 *
 * @param told the claim
 * @param kind {@code order}, {@code plan} or {@code amendment}
 * @param issuers ids of who gave it
 * @param issuer the same in words, where they name no entity
 * @param addressee who is to carry it out, empty if not told
 */
record Head(Ledger.Told told, String kind, Set<String> issuers, String issuer, String addressee) {

  Head {
    issuers = Set.copyOf(issuers);
  }

  /** The same order; who gave it is who is named with the other where it names nobody. */
  Head orBy(Head other) {
    return issuer.isEmpty() ? new Head(told, kind, other.issuers, other.issuer, addressee) : this;
  }
}
