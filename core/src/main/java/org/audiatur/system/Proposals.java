package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/**
 * Agreements that were offered, refused, decided on or made by giving up: «предложил заключить
 * союз», «отказались утвердить договор», «парламент решил о сдаче власти», "the garrison
 * capitulated".
 */
final class Proposals {

  /** To whom a decision gives something stands so near behind it. */
  private static final int TO_WHOM = 45;

  /** How two stand to each other; what one has to give up. */
  private static final Set<String> NO_TREATY = Set.of("relations", "surrender");

  private final Ledger ledger;
  private final Vocabulary treaties;
  private final Vocabulary offering;

  Proposals(Ledger ledger) {
    this.ledger = ledger;
    this.treaties = ledger.vocabulary("treaty-words");
    this.offering = ledger.vocabulary("offering-words");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Ledger.Told told : ledger.of("demand", "refusal", "decision", "surrender")) {
      if (!told.happened()) {
        continue;
      }
      switch (told.claim().type()) {
        case "demand" -> offer(told, entries);
        case "refusal" -> refusal(told, entries);
        case "decision" -> decision(told, entries);
        default -> capitulation(told, entries);
      }
    }
    return entries;
  }

  private boolean speaksOfTreaty(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(one -> one.role().equals(role))
        .anyMatch(one -> treaty(told, one.span()));
  }

  /** Not of how two stand to each other. */
  private boolean treaty(Ledger.Told told, Span words) {
    return treaties
        .first(told.account(), words, found -> !NO_TREATY.contains(found.meaning()))
        .isPresent();
  }

  private void offer(Ledger.Told told, List<SystemEntry> entries) {
    Set<String> parties = ledger.named(told, "issuer", "addressee");
    boolean offers = offering.has(told.account(), told.claim().trigger());
    if (offers && speaksOfTreaty(told, "content") && parties.size() > 1) {
      entries.add(
          draft(told, "offer", parties).value("content", told.words("content")).entry("offer"));
    }
  }

  private void refusal(Ledger.Told told, List<SystemEntry> entries) {
    Set<String> parties = ledger.named(told, "agent");
    if (speaksOfTreaty(told, "of") && !parties.isEmpty()) {
      entries.add(draft(told, "refusal", parties).value("content", told.words("of")).entry());
    }
  }

  /** «Решение о сдаче города неприятелю»: of who decides and to whom it goes. */
  private void decision(Ledger.Told told, List<SystemEntry> entries) {
    for (Role role : told.claim().roles()) {
      boolean surrender =
          role.role().equals("content")
              && treaties
                  .meaning(told.account(), role.span())
                  .filter(meaning -> meaning.equals("surrender"))
                  .isPresent();
      if (surrender) {
        int end = role.span().end();
        int reach = Math.min(told.claim().quote().end(), end + TO_WHOM);
        Mentioned behind = new Mentioned(ledger, told.account(), Span.of(end, reach));
        Set<String> parties = new TreeSet<>(ledger.named(told, "body"));
        String bodies =
            ledger.inQuote(told).stream()
                .filter(other -> List.of("meeting", "decision").contains(other.claim().type()))
                .peek(other -> parties.addAll(ledger.named(other, "body")))
                .map(other -> ledger.called(other, "body"))
                .distinct()
                .collect(Collectors.joining("; "));
        List.of("GRP", "ORG", "LOC", "PER").forEach(type -> parties.addAll(behind.named(type)));
        entries.add(
            draft(told, "capitulation", parties)
                .value("body", bodies)
                .value("party", joined(bodies, ledger.names(parties, "")))
                .value("content", told.read(role))
                .entry("S9"));
      }
    }
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .flatMap(part -> Stream.of(part.split(";")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void capitulation(Ledger.Told told, List<SystemEntry> entries) {
    boolean named = treaties.has(told.account(), told.claim().trigger());
    boolean dated = told.date() != null;
    if (named && dated && told.claim().roles().stream().anyMatch(r -> r.role().equals("agent"))) {
      entries.add(
          draft(told, "capitulation", ledger.named(told, "agent"))
              .value("party", told.words("agent"))
              .entry("S9"));
    }
  }

  private Draft draft(Ledger.Told told, String kind, Set<String> parties) {
    return new Draft("S9", kind)
        .date(told.date())
        .claim(told)
        .entities(parties)
        .value("party", ledger.names(parties, ""))
        .value("modality", told.claim().modality().label())
        .value("words", told.trigger());
  }
}
