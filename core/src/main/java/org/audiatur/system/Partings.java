package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * S1: bodies that split, groups that left one or were put out, forces that went over to another.
 */
final class Partings {

  private static final Set<String> GROUPS = Set.of("ORG", "GRP", "MIL");

  private final Ledger ledger;
  private final Vocabulary quarrels;

  Partings(Ledger ledger) {
    this.ledger = ledger;
    this.quarrels = ledger.vocabulary("quarrel-words");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("split").stream()
        .filter(told -> told.happened() && !ledger.named(told, "body").isEmpty())
        .filter(told -> !quarrels.has(told.account(), told.claim().trigger()))
        .forEach(told -> entries.add(split(told)));
    ledger.of("resignation").stream()
        .filter(told -> told.happened() && isGroup(told, "agent") && isOfABody(told))
        .forEach(told -> entries.add(parting(told, "departure", "from")));
    ledger.of("surrender").stream()
        .filter(told -> told.happened() && isGroup(told, "agent") && isGroup(told, "to"))
        .forEach(told -> entries.add(parting(told, "defection", "to")));
    return entries;
  }

  private boolean isGroup(Ledger.Told told, String role) {
    return ledger.named(told, role).stream()
        .map(ledger.entities()::byId)
        .anyMatch(entity -> entity != null && GROUPS.contains(entity.type()));
  }

  /** Not a room or a session that they walked out of. */
  private boolean isOfABody(Ledger.Told told) {
    return !told.words("from").isEmpty()
        && (isGroup(told, "from")
            || Military.any(
                told,
                role -> ledger.vocabulary("body-words").has(told.account(), role.span()),
                "from"));
  }

  private SystemEntry parting(Ledger.Told told, String kind, String other) {
    Set<String> members = ledger.named(told, "agent");
    Set<String> bodies = new TreeSet<>(ledger.named(told, other));
    if (bodies.isEmpty() && isRanks(told, other)) {
      bodies.addAll(onlyBody(told));
    }
    return new Draft("S1", kind)
        .entities(members)
        .entities(bodies)
        .date(told.date())
        .claim(told)
        .value("member", ledger.names(members, told.words("agent")))
        .value("of", ledger.names(bodies, told.words(other)))
        .value("as", told.trigger())
        .value("modality", told.claim().modality().label())
        .entry();
  }

  private boolean isRanks(Ledger.Told told, String role) {
    return Military.any(
        told, r -> ledger.vocabulary("rank-and-file-words").has(told.account(), r.span()), role);
  }

  /** «Покидали её ряды»: of the one body that the sentence names before. */
  private Set<String> onlyBody(Ledger.Told told) {
    Span sentence = told.account().sentenceOf(told.claim().trigger());
    Span before =
        Span.of(
            sentence == null ? told.claim().quote().start() : sentence.start(),
            told.claim().trigger().start());
    Set<String> bodies = new Mentioned(ledger, told.account(), before).named("ORG");
    return bodies.size() == 1 ? bodies : Set.of();
  }

  private SystemEntry split(Ledger.Told told) {
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
