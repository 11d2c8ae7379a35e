package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** S1: who belongs to, leads or supports whom, and which bodies split. */
final class Affiliations {

  private Affiliations() {}

  static List<SystemEntry> build(Ledger ledger) {
    Map<String, List<Ledger.Told>> pairs = new TreeMap<>();
    for (Ledger.Told told : ledger.of("affiliation")) {
      for (String member : ledger.named(told, "member")) {
        for (String whole : ledger.named(told, "of")) {
          if (!member.equals(whole)) {
            pairs.computeIfAbsent(member + "|" + whole, key -> new ArrayList<>()).add(told);
          }
        }
      }
    }
    List<SystemEntry> entries = new ArrayList<>();
    pairs.forEach((key, claims) -> entries.add(pair(ledger, key.split("\\|"), claims)));
    ledger.of("split").forEach(told -> entries.add(split(ledger, told)));
    return entries;
  }

  private static SystemEntry pair(Ledger ledger, String[] ids, List<Ledger.Told> claims) {
    Draft draft =
        new Draft("S1", "affiliation")
            .entities(List.of(ids))
            .date(claims.getFirst().date())
            .value("member", ledger.name(ids[0]))
            .value("of", ledger.name(ids[1]))
            .value(
                "as",
                claims.stream()
                    .map(told -> told.words("role"))
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList())
            .value(
                "modality",
                claims.stream().map(told -> told.claim().modality().label()).distinct().toList());
    claims.forEach(draft::claim);
    return draft.entry(String.join("|", ids));
  }

  private static SystemEntry split(Ledger ledger, Ledger.Told told) {
    Set<String> bodies = ledger.named(told, "body");
    return new Draft("S1", "split")
        .entities(bodies)
        .entities(ledger.named(told, "part"))
        .date(told.date())
        .claim(told)
        .value("body", ledger.names(bodies, told.words("body")))
        .value("parts", told.words("part"))
        .entry();
  }
}
