package org.audiatur.system;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/**
 * S1: who belongs to, leads or supports whom, which bodies split and which went together. Who
 * commands a unit stands with the forces, and who is against whom is no affiliation.
 */
final class Affiliations {

  private static final Set<String> WHOLES = Set.of("ORG", "GRP", "PER", "MIL");

  private static final List<String> MILITARY =
      List.of("unit-sizes", "garrison-words", "loose-units", "arm-words");

  /** Letters between a group and the name of those it is of. */
  private static final int BETWEEN = 20;

  /** How far before a wing the words on the split of its party may stand. */
  private static final int NEAR = 600;

  private final Ledger ledger;
  private final Vocabulary composing;
  private final Vocabulary commanding;
  private final Vocabulary opposing;
  private final Vocabulary wings;
  private final Vocabulary back;
  private final JudgedThing things;

  Affiliations(Ledger ledger) {
    this.ledger = ledger;
    this.composing = ledger.vocabulary("composition-words");
    this.commanding = ledger.vocabulary("command-words");
    this.opposing = ledger.vocabulary("opposing-words");
    this.wings = ledger.vocabulary("wing-heads");
    this.back = ledger.vocabulary("naming-back");
    this.things = new JudgedThing(ledger);
  }

  /** Who is named in a role: an entity, or words that are none. */
  private record Named(String key, String name, boolean known) {}

  private record Pair(Named member, Named whole, List<Ledger.Told> claims) {}

  List<SystemEntry> build() {
    Map<String, Pair> pairs = new TreeMap<>();
    ledger.of("affiliation").stream()
        .filter(this::isAffiliation)
        .forEach(
            told -> {
              boolean turned =
                  composing.has(told.account(), told.claim().trigger()) || isLedByGroup(told);
              for (Named member : named(told, turned ? "of" : "member")) {
                for (Named whole : named(told, turned ? "member" : "of")) {
                  if (!member.key().equals(whole.key()) && areTold(told, member, whole)) {
                    String key = member.key() + "|" + whole.key();
                    pairs
                        .computeIfAbsent(key, k -> new Pair(member, whole, new ArrayList<>()))
                        .claims()
                        .add(told);
                  }
                }
              }
            });
    List<SystemEntry> entries = new ArrayList<>();
    pairs.forEach((key, pair) -> entries.add(entry(key, pair)));
    entries.addAll(belongings(pairs.keySet()));
    entries.addAll(new Partings(ledger).build());
    entries.addAll(new Blocs(ledger).build());
    return entries;
  }

  /** One of them by name, and none only as «эта партия». */
  private boolean areTold(Ledger.Told told, Named member, Named whole) {
    return (member.known() || whole.known())
        && Stream.of(member, whole).noneMatch(one -> !one.known() && pointsBack(told, one));
  }

  private boolean pointsBack(Ledger.Told told, Named one) {
    String language = told.account().languageOf(told.claim().quote());
    return back.all(language, one.name()).stream().anyMatch(word -> word.span().start() == 0);
  }

  /** Those that words tell and no claim. */
  private List<SystemEntry> belongings(Set<String> told) {
    Belongings belongings = new Belongings(ledger);
    Map<String, Draft> drafts = new TreeMap<>();
    for (Account account : ledger.inOrder()) {
      for (Belonging one : belongings.of(account)) {
        boolean known =
            told.contains(one.key()) || told.contains(one.of().key() + "|" + one.member().key());
        if (!known && !one.member().key().equals(one.of().key())) {
          Draft draft =
              drafts.computeIfAbsent(
                  one.key(),
                  key ->
                      new Draft("S1", "affiliation")
                          .value("member", one.member().name())
                          .value("of", one.of().name()));
          Stream.of(one.member(), one.of())
              .map(Belonging.Who::id)
              .filter(id -> !id.isEmpty())
              .forEach(draft::entity);
          draft.words(new Words(account.sha256(), one.words()));
        }
      }
    }
    List<SystemEntry> entries = new ArrayList<>();
    drafts.forEach((key, draft) -> entries.add(draft.entry(key)));
    return entries;
  }

  /** A unit, a garrison, ships: who is of it or under whom stands with the forces. */
  private boolean isOfForces(Ledger.Told told) {
    boolean ofPeople =
        Military.any(
            told,
            role ->
                ledger.named(told, role).stream()
                    .anyMatch(
                        id ->
                            ledger.military().isOf(id, "PER") || ledger.military().isOf(id, "MIL")),
            "member");
    return ofPeople
        && Military.any(
            told,
            role ->
                MILITARY.stream()
                    .anyMatch(list -> ledger.vocabulary(list).has(told.account(), role.span())),
            "of");
  }

  /** Who stands at the head of a government holds an office. */
  private boolean isOffice(Ledger.Told told) {
    return Military.any(told, role -> isPerson(told, role) || isProper(told.read(role)), "member")
        && ledger.vocabulary("heading-words").has(told.account(), told.claim().trigger())
        && Military.any(
            told,
            role -> ledger.vocabulary("government-words").has(told.account(), role.span()),
            "of");
  }

  private boolean isAffiliation(Ledger.Told told) {
    return told.happened()
        && !isOfForces(told)
        && !isOffice(told)
        && !Military.any(told, role -> opposing.has(told.account(), role.span()), "role")
        && (!Military.any(told, role -> isPerson(told, role), "member")
            || !commanding.has(told.account(), told.claim().trigger())
            || !ledger.military().fights(told, "of"));
  }

  /** «Партия, руководимая духовенством»: the party is of those who lead it. */
  private boolean isLedByGroup(Ledger.Told told) {
    return ledger.vocabulary("heading-words").has(told.account(), told.claim().trigger())
        && !Military.any(told, role -> isPerson(told, role) || isProper(told.read(role)), "member")
        && !told.words("of").isEmpty();
  }

  private static boolean isProper(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }

  private boolean isPerson(Ledger.Told told, Role role) {
    return ledger.named(told, role).stream().anyMatch(id -> ledger.military().isOf(id, "PER"));
  }

  private List<Named> named(Ledger.Told told, String role) {
    List<Named> all = new ArrayList<>();
    for (Role r : told.claim().roles()) {
      if (r.role().equals(role) && !isHeadOfNext(told, r)) {
        all.addAll(named(told, r));
      }
    }
    return all;
  }

  /** «Небольшая группа так называемых радикалов»: the radicals are meant. */
  private boolean isHeadOfNext(Ledger.Told told, Role role) {
    return ledger.named(told, role).isEmpty()
        && told.claim().roles().stream()
            .filter(next -> next.role().equals(role.role()))
            .filter(next -> next.span().start() > role.span().end())
            .map(next -> Span.of(role.span().end(), next.span().start()))
            .anyMatch(
                between ->
                    between.length() < BETWEEN
                        && told.account().text().read(between).matches("[\\p{Ll}\\s]*"));
  }

  private List<Named> named(Ledger.Told told, Role role) {
    Set<String> ids = new TreeSet<>(ledger.named(told, role));
    ids.removeIf(id -> !isWhole(id));
    if (ids.isEmpty() || wings.has(told.account(), role.span()) || isFollowing(told, role, ids)) {
      Span phrase = things.withOwner(told.account(), told.claim().quote(), role.span());
      String words = ledger.nominative(told.account(), phrase, told.read(phrase));
      return List.of(new Named(words.toLowerCase(java.util.Locale.ROOT), words, false));
    }
    return ids.stream().map(id -> new Named(id, ledger.name(id), true)).toList();
  }

  /** «Центристы Гагерна» are not Gagern. */
  private boolean isFollowing(Ledger.Told told, Role role, Set<String> ids) {
    return role.mention() == null
        && ids.stream().allMatch(id -> ledger.military().isOf(id, "PER"))
        && told.account().mentionsIn(role.span()).stream()
            .anyMatch(m -> m.type().equals("PER") && m.span().start() > role.span().start())
        && !ledger.vocabulary("names/rank").has(told.account(), role.span());
  }

  private boolean isWhole(String id) {
    Entity entity = ledger.entities().byId(id);
    return entity != null && WHOLES.contains(entity.type());
  }

  private SystemEntry entry(String key, Pair pair) {
    List<Ledger.Told> claims = pair.claims();
    Set<String> as = new LinkedHashSet<>();
    claims.forEach(told -> as.add(told.words("role")));
    as.remove("");
    Draft draft =
        new Draft("S1", "affiliation")
            .entities(
                Stream.of(pair.member(), pair.whole())
                    .filter(Named::known)
                    .map(Named::key)
                    .toList())
            .date(claims.getFirst().date())
            .value("member", pair.member().name())
            .value("of", pair.whole().name())
            .value("as", List.copyOf(as))
            .value(
                "modality",
                claims.stream().map(told -> told.claim().modality().label()).distinct().toList());
    claims.forEach(draft::claim);
    since(draft, claims);
    wing(draft, claims.getFirst());
    return draft.entry(key);
  }

  /** From when and until when, as far as a claim gives an interval. */
  private static void since(Draft draft, List<Ledger.Told> claims) {
    for (Ledger.Told told : claims) {
      var date = told.date();
      if (date != null && !date.start().equals(date.end())) {
        date.start().ifPresent(start -> draft.value("since", start.toString()));
        date.end().ifPresent(end -> draft.value("until", end.toString()));
      }
    }
  }

  /** A wing is part of the party that the account says has split just before. */
  private void wing(Draft draft, Ledger.Told told) {
    if (Military.any(told, role -> wings.has(told.account(), role.span()), "of", "member")) {
      draft.value("wing", "yes");
      ledger.of("split").stream()
          .filter(split -> split.account().equals(told.account()) && isJustBefore(split, told))
          .flatMap(split -> ledger.named(split, "body").stream())
          .findFirst()
          .ifPresent(body -> draft.entities(Set.of(body)).value("body", ledger.name(body)));
    }
  }

  private static boolean isJustBefore(Ledger.Told split, Ledger.Told told) {
    int distance = told.claim().quote().start() - split.claim().quote().end();
    return distance >= 0 && distance < NEAR;
  }
}
