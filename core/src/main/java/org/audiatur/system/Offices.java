package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;

/** S3: who held which office, took it or left it. */
final class Offices {

  private Offices() {}

  static List<SystemEntry> build(Ledger ledger) {
    List<SystemEntry> entries = new ArrayList<>();
    Map<String, List<Ledger.Told>> byOffice = new TreeMap<>();
    for (Ledger.Told told : ledger.of("appointment")) {
      byOffice.computeIfAbsent(office(ledger, told), key -> new ArrayList<>()).add(told);
    }
    for (List<Ledger.Told> holders : byOffice.values()) {
      holders.forEach(told -> entries.add(holder(ledger, told, holders)));
    }
    ledger.of("resignation").forEach(told -> entries.add(leaver(ledger, told)));
    return entries;
  }

  private static String office(Ledger ledger, Ledger.Told told) {
    String office = told.words("office").toLowerCase(Locale.ROOT);
    return office
        + "|"
        + ledger.names(ledger.named(told, "body"), told.words("body").toLowerCase(Locale.ROOT));
  }

  private static SystemEntry holder(Ledger ledger, Ledger.Told told, List<Ledger.Told> holders) {
    Set<String> persons = ledger.named(told, "person");
    Draft draft =
        new Draft("S3", "office")
            .date(told.date())
            .claim(told)
            .entities(persons)
            .entities(ledger.named(told, "body"))
            .value("person", ledger.names(persons, told.words("person")))
            .value("office", told.words("office"))
            .value("body", ledger.names(ledger.named(told, "body"), told.words("body")))
            .value("modality", told.claim().modality().label());
    Set<String> rivals = rivals(ledger, told, persons, holders);
    if (!rivals.isEmpty()) {
      draft.check(
          "one holder",
          null,
          "в то же время эту должность занимает также " + ledger.names(rivals, ""));
    }
    return draft.entry();
  }

  private static Set<String> rivals(
      Ledger ledger, Ledger.Told told, Set<String> persons, List<Ledger.Told> holders) {
    Set<String> rivals = new TreeSet<>();
    DateInterval days = told.days();
    if (days != null
        && days.days() <= 31
        && !persons.isEmpty()
        && !told.words("office").isEmpty()
        && !told.words("body").isEmpty()) {
      for (Ledger.Told other : holders) {
        DateInterval when = other.days();
        if (when != null && when.days() <= 31 && when.overlaps(days)) {
          rivals.addAll(ledger.named(other, "person"));
        }
      }
      rivals.removeAll(persons);
    }
    return rivals;
  }

  private static SystemEntry leaver(Ledger ledger, Ledger.Told told) {
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
