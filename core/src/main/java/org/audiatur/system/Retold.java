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
        .filter(role -> !isFigure(told, role))
        .map(Role::role)
        .distinct()
        .forEach(role -> draft.value(role, military.said(told, role)));
    told.claim().numbers().forEach(count -> number(draft, count));
    return draft;
  }

  /**
   * True if the words of a role are only how many: «выбыло до двадцати тысяч» names nobody, nor
   * does «набралось десять тысяч бойцов» say whose they are.
   */
  static boolean isFigure(Ledger.Told told, Role role) {
    boolean whose = role.role().equals("of") && told.claim().type().equals("strength");
    return role.mention() == null
        && told.claim().numbers().stream()
            .filter(count -> count.span().overlaps(role.span()))
            .anyMatch(
                count ->
                    whose
                        || count.quantity().unit() == null
                            && role.span().end() == count.span().end());
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
