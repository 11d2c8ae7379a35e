package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Role;
import org.audiatur.claim.Voice;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.text.InOrder;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that one comparison looks at: accounts, entities, words and facts, each found by what it is
 * asked for.
 */
final class Material {

  private final Packs packs;
  private final Entities entities;
  private final Kinship kinship;
  private final Amounts amounts;
  private final CalendarShift calendars;
  private final Map<String, Account> accounts = new TreeMap<>();
  private final Words words;
  private final Map<String, Shape> shapes = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Fact>> bySource = new TreeMap<>();
  private final OneStory story;

  /** Of accounts in the years they give themselves. */
  Material(Packs packs, List<Account> accounts, Entities entities, Set<String> rejected) {
    this(packs, accounts, entities, rejected, new Words(packs, accounts), new Kinship(entities));
  }

  private Material(
      Packs packs,
      List<Account> accounts,
      Entities entities,
      Set<String> rejected,
      Words words,
      Kinship kinship) {
    this(
        packs,
        accounts,
        entities,
        rejected,
        words,
        kinship,
        new OneStory(accounts, entities, kinship, words));
  }

  /**
   * Of accounts laid in the years of the story they tell.
   *
   * @param words of these accounts
   * @param story which of them tell one
   */
  Material(
      Packs packs,
      List<Account> accounts,
      Entities entities,
      Set<String> rejected,
      Words words,
      Kinship kinship,
      OneStory story) {
    this.packs = packs;
    this.entities = entities;
    this.kinship = kinship;
    this.words = words;
    this.story = story;
    this.amounts = new Amounts(packs);
    this.calendars = CalendarShift.of(packs.field());
    packs.field().table("claim-shapes").forEach(row -> shapes.put(row.get(0), Shape.of(row)));
    accounts.forEach(account -> this.accounts.put(account.sha256(), account));
    this.accounts.values().parallelStream()
        .map(account -> facts(account, rejected))
        .toList()
        .forEach(facts::addAll);
    facts.sort(Fact.ORDER);
    facts.forEach(
        fact -> bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact));
  }

  private List<Fact> facts(Account account, Set<String> rejected) {
    return account.claims().stream()
        .filter(claim -> !rejected.contains(claim.id()))
        .map(claim -> fact(account, claim))
        .toList();
  }

  private Fact fact(Account account, Claim claim) {
    Shape shape = shapes.getOrDefault(claim.type(), Shape.unknown(claim.type()));
    Span hull = claim.trigger();
    for (Role role : claim.roles()) {
      hull = claim.quote().encloses(role.span()) ? hull.span(role.span()) : hull;
    }
    Set<String> stems = new TreeSet<>(wording(account.sha256()).stems(hull));
    claim.roles().forEach(role -> stems.addAll(wording(account.sha256()).stems(role.span())));
    Voice voice = claim.voices().isEmpty() ? null : claim.voices().getLast();
    Entity witness = voice == null ? null : entities.ofMention(voice.mention());
    String voiceKey =
        voice == null
            ? ""
            : witness != null
                ? witness.id()
                : account.text().read(voice.span()).toLowerCase(java.util.Locale.ROOT);
    return new Fact(
        claim,
        account,
        shape,
        days(claim),
        witness == null ? null : witness.id(),
        account.sha256() + "|" + voiceKey,
        named(account, claim, shape.actors()),
        named(account, claim, shape.places()),
        named(account, claim, shape.objects()),
        stems,
        new Fact.Gist(
            wording(account.sha256()).stems(claim.trigger()),
            roleStems(account, claim, shape.actors()),
            roleStems(account, claim, shape.places())),
        new Fact.Said(
            Fact.words(account, claim.trigger()),
            words(account, Fact.role(claim, shape.actors())),
            words(account, Fact.role(claim, shape.places()))));
  }

  private static @Nullable String words(Account account, @Nullable Span span) {
    return span == null ? null : Fact.words(account, span);
  }

  private Set<String> roleStems(Account account, Claim claim, Set<String> roles) {
    Set<String> stems = new TreeSet<>();
    claim.roles().stream()
        .filter(role -> roles.contains(role.role()))
        .forEach(role -> stems.addAll(wording(account.sha256()).stems(role.span())));
    return stems;
  }

  private static @Nullable DateInterval days(Claim claim) {
    return claim.date() == null ? null : bounds(claim.date().edtf());
  }

  static @Nullable DateInterval bounds(Edtf date) {
    Optional<DateInterval> days = date.bounds();
    return days.orElse(null);
  }

  private Set<String> named(Account account, Claim claim, Set<String> roles) {
    Set<String> named = new TreeSet<>();
    for (Role role : claim.roles()) {
      if (roles.contains(role.role())) {
        Entity entity = entities.ofMention(role.mention());
        if (entity != null) {
          named.add(entity.id());
        } else {
          mentions(account, role.span()).stream()
              .map(mention -> entities.ofMention(mention.id()))
              .forEach(
                  found -> {
                    if (found != null) {
                      named.add(found.id());
                    }
                  });
        }
      }
    }
    return named;
  }

  /** The mentions that lie inside a span, in text order. */
  static List<Mention> mentions(Account account, Span span) {
    List<Mention> all = account.mentions();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < all.size() && all.get(to).span().end() <= span.end()) {
      to++;
    }
    return all.subList(low, to);
  }

  /** The things that the common words of a language speak of. */
  Senses senses(String language) {
    return words.senses(language);
  }

  /** A list of the field, in each language. */
  FieldWords<String> list(String name) {
    return FieldWords.list(packs.field(), packs.languages(), name);
  }

  /** A table of the field by its first column, in each language. */
  <V> FieldWords<V> table(String name, Function<List<String>, V> value) {
    return FieldWords.table(packs.field(), packs.languages(), name, value);
  }

  /** All rows of a table of the field, in each language. */
  FieldWords<List<String>> rows(String name) {
    return FieldWords.rows(packs.field(), packs.languages(), name);
  }

  Packs packs() {
    return packs;
  }

  Entities entities() {
    return entities;
  }

  Kinship kinship() {
    return kinship;
  }

  Amounts amounts() {
    return amounts;
  }

  CalendarShift calendars() {
    return calendars;
  }

  /** By source. */
  Map<String, Account> accounts() {
    return accounts;
  }

  Wording wording(String source) {
    return words.wording(source);
  }

  /** Which accounts tell one story. */
  OneStory story() {
    return story;
  }

  /** All facts, by source and place. */
  List<Fact> facts() {
    return facts;
  }

  boolean isPlace(String id) {
    Entity entity = entities.byId(id);
    return entity != null && entity.type().equals("LOC");
  }

  boolean isPerson(String id) {
    Entity entity = entities.byId(id);
    return entity != null && entity.type().equals(Party.PERSON);
  }

  /** What the names of an entity share with the words of an account. */
  Set<String> nameStems(String source, String id) {
    Entity entity = entities.byId(id);
    Set<String> stems = new TreeSet<>();
    if (entity != null) {
      entity.names().forEach(name -> stems.addAll(wording(source).stemsOf(name.text())));
    }
    return stems;
  }

  /** The first fact of an account whose trigger begins inside a span, null if there is none. */
  @Nullable Fact factIn(String source, Span span) {
    List<Fact> inside = factsIn(source, span);
    return inside.isEmpty() ? null : inside.getFirst();
  }

  /** A side for words of a clause, with the fact that begins in the clause, if there is one. */
  Side side(Clause clause, Span words, String value) {
    Fact fact = factIn(clause.source(), clause.span());
    return Usage.of(clause.account(), words, value, fact).side();
  }

  /** A side for words that tell of a deed, whatever else the clause denies. */
  Side doneSide(Clause clause, Span words, String value) {
    Fact fact =
        factsIn(clause.source(), clause.span()).stream()
            .filter(Fact::happened)
            .findFirst()
            .orElse(null);
    return Usage.of(clause.account(), words, value, fact).side();
  }

  /** The facts of an account whose triggers begin inside a span, in text order. */
  List<Fact> factsIn(String source, Span span) {
    List<Fact> own = bySource.getOrDefault(source, List.of());
    int from = firstFrom(own, span.start());
    int to = from;
    while (to < own.size() && own.get(to).claim().trigger().start() < span.end()) {
      to++;
    }
    return own.subList(from, to);
  }

  private static int firstFrom(List<Fact> own, int position) {
    return InOrder.firstFrom(own, one -> one.claim().trigger().start(), position);
  }

  String name(String entity) {
    Entity found = entities.byId(entity);
    return found == null ? entity : found.name();
  }
}
