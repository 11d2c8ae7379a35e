package org.audiatur.system;

import org.audiatur.claim.Count;
import org.audiatur.claim.Role;

/** An entry that is one claim as it stands: its roles by name, its numbers with their units. */
final class Retold {

  private Retold() {}

  static Draft draft(Ledger ledger, String system, Ledger.Told told) {
    return draft(ledger, system, told, told.claim().type());
  }

  static Draft draft(Ledger ledger, String system, Ledger.Told told, String kind) {
    Military military = ledger.military();
    Draft draft =
        new Draft(system, kind)
            .date(told.date())
            .claim(told)
            .entities(ledger.everyone(told))
            .value("modality", told.claim().modality().label())
            .value("words", told.trigger());
    told.claim().roles().stream()
        .map(Role::role)
        .distinct()
        .forEach(role -> draft.value(role, military.said(told, role)));
    told.claim().numbers().forEach(count -> number(draft, count));
    return draft;
  }

  static void number(Draft draft, Count count) {
    String unit = count.quantity().unit();
    if (!draft.has("number:" + count.role())) {
      draft
          .value("number:" + count.role(), Draft.number(count.quantity().value()))
          .value("unit:" + count.role(), unit == null ? "" : unit);
    }
  }
}
