package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.entity.Entity;

/**
 * S1: parties and groups that went together: in an alliance of which no state is a party, in what
 * they demanded, refused or founded as one, or on one side of a vote or a question.
 */
final class Blocs {

  /** What parties do as one, and who does it there. */
  private static final Map<String, String> DEEDS =
      new TreeMap<>(Map.of("demand", "issuer", "founding", "agent", "refusal", "agent"));

  private static final Set<String> GROUPS = Set.of("ORG", "GRP");

  private final Ledger ledger;

  Blocs(Ledger ledger) {
    this.ledger = ledger;
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("agreement").stream()
        .filter(told -> isBloc(ledger, told))
        .forEach(told -> entries.add(bloc(told, "party", "alliance")));
    for (Map.Entry<String, String> deed : DEEDS.entrySet()) {
      ledger.of(deed.getKey()).stream()
          .filter(told -> told.happened() && isGroups(ledger, told, deed.getValue()))
          .forEach(told -> entries.add(bloc(told, deed.getValue(), deed.getKey())));
    }
    ledger.of("affiliation").stream()
        .filter(told -> told.happened() && told.words("of").isEmpty())
        .filter(
            told -> ledger.vocabulary("siding-words").has(told.account(), told.claim().trigger()))
        .filter(
            told ->
                told.claim().roles().stream().filter(r -> r.role().equals("member")).count() > 1)
        .forEach(told -> entries.add(siding(told)));
    for (Ledger.Told vote : ledger.of("vote")) {
      for (String side : List.of("for", "against")) {
        if (vote.happened() && isGroups(ledger, vote, side + "-bloc")) {
          entries.add(bloc(vote, side + "-bloc", side));
        }
      }
    }
    return entries;
  }

  /** «Социалисты и клерикалы выступали сторонниками мира»: named or not, on one side. */
  private SystemEntry siding(Ledger.Told told) {
    List<String> members =
        told.claim().roles().stream()
            .filter(role -> role.role().equals("member"))
            .map(told::read)
            .distinct()
            .toList();
    return new Draft("S1", "bloc")
        .entities(ledger.named(told, "member"))
        .date(told.date())
        .claim(told)
        .value("members", members)
        .value("as", told.words("role"))
        .value("modality", told.claim().modality().label())
        .entry("siding");
  }

  private SystemEntry bloc(Ledger.Told told, String role, String as) {
    Set<String> members = ledger.named(told, role);
    return new Draft("S1", "bloc")
        .entities(members)
        .date(told.date())
        .claim(told)
        .value("members", members.stream().map(ledger::name).sorted().toList())
        .value("as", as)
        .value("on", told.words("motion").isEmpty() ? told.words("content") : told.words("motion"))
        .value("modality", told.claim().modality().label())
        .entry(as);
  }

  /** True if the parties that are named are two or more parties or groups, and no states. */
  static boolean isBloc(Ledger ledger, Ledger.Told told) {
    return isGroups(ledger, told, "party")
        && ledger
            .vocabulary("treaty-words")
            .first(
                told.account(),
                told.claim().trigger(),
                found -> found.meaning().equals("bloc") || found.meaning().equals("alliance"))
            .isPresent();
  }

  private static boolean isGroups(Ledger ledger, Ledger.Told told, String role) {
    List<Entity> named =
        ledger.named(told, role).stream()
            .map(ledger.entities()::byId)
            .filter(Objects::nonNull)
            .toList();
    return named.size() > 1 && named.stream().allMatch(one -> GROUPS.contains(one.type()));
  }
}
