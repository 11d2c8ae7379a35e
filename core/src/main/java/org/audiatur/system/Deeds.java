package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.audiatur.claim.Count;

/** S6 to S9: one entry for each claim of a kind: forces, campaign, transfers, agreements. */
final class Deeds {

  private Deeds() {}

  static List<SystemEntry> build(Ledger ledger) {
    List<SystemEntry> entries = new ArrayList<>();
    Stream.of("strength", "deployment", "mobilisation")
        .forEach(type -> add(ledger, "S6", type, entries));
    ledger.of("movement", "capture", "battle", "surrender", "sabotage").stream()
        .filter(Ledger.Told::happened)
        .forEach(told -> entries.add(entry(ledger, "S7", told)));
    add(ledger, "S8", "transfer", entries);
    Stream.of("agreement", "recognition").forEach(type -> add(ledger, "S9", type, entries));
    return entries;
  }

  private static void add(Ledger ledger, String system, String type, List<SystemEntry> entries) {
    ledger.of(type).forEach(told -> entries.add(entry(ledger, system, told)));
  }

  private static SystemEntry entry(Ledger ledger, String system, Ledger.Told told) {
    Draft draft =
        new Draft(system, told.claim().type())
            .date(told.date())
            .claim(told)
            .entities(ledger.everyone(told))
            .value("modality", told.claim().modality().label())
            .value("words", told.trigger());
    told.claim().roles().stream()
        .map(role -> role.role())
        .distinct()
        .forEach(
            role -> {
              Set<String> named = ledger.named(told, role);
              draft.value(role, ledger.names(named, told.words(role)));
            });
    for (Count count : told.claim().numbers()) {
      draft.value("number:" + count.role(), Draft.number(count.quantity().value()));
      String unit = count.quantity().unit();
      draft.value("unit:" + count.role(), unit == null ? "" : unit);
    }
    return draft.entry();
  }
}
