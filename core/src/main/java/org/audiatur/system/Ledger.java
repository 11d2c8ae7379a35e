package org.audiatur.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Role;
import org.audiatur.compare.Comparison;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Measures;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All claims of a comparison, as the systems ask for them: by type, with their roles as entities
 * and words.
 */
final class Ledger {

  /** A claim where it stands. */
  record Told(Account account, Claim claim, @Nullable DateInterval days) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What closes a clause is no part of a role; the dot of an abbreviation is. */
    private static final Pattern TRAILING = Pattern.compile("[,;:]+$|(?<=\\p{Ll}{4})\\.$");

    Told(Account account, Claim claim) {
      this(account, claim, days(claim));
    }

    String id() {
      return claim.id();
    }

    @Nullable Edtf date() {
      return claim.date() == null ? null : claim.date().edtf();
    }

    private static @Nullable DateInterval days(Claim claim) {
      return claim.date() == null ? null : claim.date().edtf().bounds().orElse(null);
    }

    boolean happened() {
      return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.REPORTED;
    }

    boolean planned() {
      return claim.modality() == Modality.PLANNED || claim.modality() == Modality.HYPOTHETICAL;
    }

    /** The words of all roles of this name, joined. */
    String words(String role) {
      return claim.roles().stream()
          .filter(r -> r.role().equals(role))
          .map(this::read)
          .distinct()
          .collect(Collectors.joining("; "));
    }

    String read(Role role) {
      return read(role.span());
    }

    String read(Span span) {
      String said = BLANKS.matcher(account.text().read(span)).replaceAll(" ").strip();
      return TRAILING.matcher(said).replaceFirst("");
    }

    String trigger() {
      return BLANKS.matcher(account.text().read(claim.trigger())).replaceAll(" ");
    }
  }

  /** Where claims stand together. */
  private record Sentence(String account, Span quote) {

    private static Sentence of(Told told) {
      return new Sentence(told.account().sha256(), told.claim().quote());
    }
  }

  /** As one account tells them. */
  static final Comparator<Told> IN_TEXT =
      Comparator.comparing((Told told) -> told.claim().trigger()).thenComparing(Told::id);

  static final Comparator<Told> BY_TIME =
      Comparator.comparing((Told told) -> first(told))
          .thenComparing(told -> told.account().sha256())
          .thenComparing(told -> told.claim().trigger())
          .thenComparing(Told::id);

  /** Letters of further ranks before a name. */
  private static final int RANKS = 25;

  private final Packs packs;

  /** Filled by all systems at once. */
  private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();

  private final Measures measures;
  private final Nominative nominative;
  private final Passages passages;
  private final Military military;
  private final Entities entities;
  private final Comparison comparison;
  private final List<Account> accounts;
  private final List<Told> all = new ArrayList<>();
  private final Map<String, Told> byId = new HashMap<>();
  private final Map<Sentence, List<Told>> bySentence = new HashMap<>();
  private final Map<String, List<Told>> byType = new HashMap<>();

  Ledger(Packs packs, List<Account> accounts, Entities entities, Comparison comparison) {
    this.packs = packs;
    this.entities = entities;
    this.comparison = comparison;
    this.measures = new Measures(packs);
    this.accounts = accounts;
    Set<String> kept =
        comparison.events().stream()
            .flatMap(event -> event.claims().stream())
            .collect(Collectors.toSet());
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        if (!claim.repeats() && kept.contains(claim.id())) {
          all.add(new Told(account, claim));
        }
      }
    }
    all.sort(BY_TIME);
    all.stream()
        .sorted(IN_TEXT)
        .forEach(
            told ->
                bySentence
                    .computeIfAbsent(Sentence.of(told), sentence -> new ArrayList<>())
                    .add(told));
    for (Told told : all) {
      byId.put(told.id(), told);
      byType.computeIfAbsent(told.claim().type(), key -> new ArrayList<>()).add(told);
    }
    byType.replaceAll((type, claims) -> List.copyOf(claims));
    nominative = new Nominative(packs);
    passages = new Passages(this);
    military = new Military(this);
  }

  private static java.time.LocalDate first(Told told) {
    DateInterval days = told.days();
    return days == null ? java.time.LocalDate.MAX : days.first();
  }

  List<Account> accounts() {
    return accounts;
  }

  /** Accounts in an order that their names do not change. */
  List<Account> inOrder() {
    return accounts.stream().sorted(Comparator.comparing(Account::sha256)).toList();
  }

  Military military() {
    return military;
  }

  Packs packs() {
    return packs;
  }

  /** A word list of the field, in every language that has it. */
  Vocabulary vocabulary(String list) {
    return vocabularies.computeIfAbsent(list, key -> new Vocabulary(packs, key));
  }

  /** The same with the meaning taken from a column. */
  Vocabulary vocabulary(String list, int column) {
    return vocabularies.computeIfAbsent(
        list + "#" + column, key -> new Vocabulary(packs, list, column));
  }

  /** The lines of a list of expressions by language, none where a language has no such list. */
  Map<String, List<String>> expressions(String list) {
    Map<String, List<String>> expressions = new HashMap<>();
    packs
        .languages()
        .forEach(
            language -> {
              String file = language.code() + "/" + list;
              boolean known = packs.field().has(file);
              expressions.put(
                  language.code(), known ? List.copyOf(packs.field().words(file)) : List.of());
            });
    return expressions;
  }

  /** Cuts what is asked for into its tasks. */
  Segments segments() {
    return new Segments(packs);
  }

  /** The words of a class of fillers of claims, in every language. */
  Vocabulary fillers(String name) {
    return Vocabulary.ofFillers(packs, name);
  }

  Comparison comparison() {
    return comparison;
  }

  Entities entities() {
    return entities;
  }

  /** The claims of these types account by account, each in the order of telling. */
  Collection<List<Told>> byAccount(String... types) {
    Map<String, List<Told>> byAccount = new TreeMap<>();
    for (Told told : types.length == 0 ? all : of(types)) {
      byAccount.computeIfAbsent(told.account().sha256(), key -> new ArrayList<>()).add(told);
    }
    byAccount.values().forEach(claims -> claims.sort(IN_TEXT));
    return byAccount.values();
  }

  /** The claims of one sentence. */
  List<Told> inQuote(Told told) {
    return bySentence.getOrDefault(Sentence.of(told), List.of());
  }

  /** Words as they would stand by themselves: «министром финансов» as «министр финансов». */
  String nominative(Account account, Span near, String words) {
    return nominative.of(account.languageOf(near), words);
  }

  Nominative nominatives() {
    return nominative;
  }

  /** The words of a role as they would stand by themselves. */
  String nominative(Told told, Role role) {
    return nominative(told.account(), role.span(), told.read(role));
  }

  /** Claims by where they stand. */
  Passages passages() {
    return passages;
  }

  /** Claims of these types, in time order, undated ones last. */
  List<Told> of(String... types) {
    if (types.length == 1) {
      return byType.getOrDefault(types[0], List.of());
    }
    return Stream.of(types)
        .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
        .sorted(BY_TIME)
        .toList();
  }

  List<Told> all() {
    return all;
  }

  @Nullable Told byId(String claim) {
    return byId.get(claim);
  }

  /** Entities in these roles, sorted. */
  Set<String> named(Told told, String... roles) {
    Set<String> wanted = Set.of(roles);
    Set<String> named = new TreeSet<>();
    for (Role role : told.claim().roles()) {
      if (wanted.contains(role.role())) {
        named.addAll(named(told.account(), role));
      }
    }
    return named;
  }

  /** Of each of these roles the entity, or the first that its words name. */
  Set<String> firstNamed(Told told, String... roles) {
    Set<String> wanted = Set.of(roles);
    return told.claim().roles().stream()
        .filter(role -> wanted.contains(role.role()))
        .flatMap(role -> inside(told.account(), role).stream().limit(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Entities that the words of a role name, sorted. */
  Set<String> named(Told told, Role role) {
    return named(told.account(), role);
  }

  private Set<String> named(Account account, Role role) {
    return new TreeSet<>(inside(account, role));
  }

  /** The entity that a role is, else those that its words name, in text order. */
  private List<String> inside(Account account, Role role) {
    Entity entity = entities.ofMention(role.mention());
    if (entity != null) {
      return List.of(entity.id());
    }
    List<Mention> mentions = account.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < role.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<String> within =
        mentions.subList(low, mentions.size()).stream()
            .takeWhile(mention -> mention.span().start() < role.span().end())
            .filter(mention -> mention.span().end() <= role.span().end())
            .map(Mention::id)
            .map(entities::ofMention)
            .filter(Objects::nonNull)
            .map(Entity::id)
            .toList();
    return within.isEmpty() && low < mentions.size()
        ? ranked(account, role.span(), mentions.get(low))
        : within;
  }

  /** «Генерал-поручику графу Лугину»: of a rank the name right behind it, with further ranks. */
  private List<String> ranked(Account account, Span words, Mention next) {
    int gap = next.span().start() - words.end();
    if (!next.type().equals("PER") || gap < 1 || gap > RANKS || !ranks().has(account, words)) {
      return List.of();
    }
    Span between = Span.of(words.end(), next.span().start());
    long told = Stream.of(account.text().read(between).strip().split("\\s+")).count();
    boolean only =
        account.text().read(between).isBlank() || ranks().all(account, between).size() == told;
    Entity person = entities.ofMention(next.id());
    return only && person != null ? List.of(person.id()) : List.of();
  }

  private Vocabulary ranks() {
    return vocabulary("names/rank");
  }

  /** Who or what has one of these roles: an entity by its name, others by the words. */
  String called(Told told, String... roles) {
    Set<String> wanted = Set.of(roles);
    return told.claim().roles().stream()
        .filter(role -> wanted.contains(role.role()))
        .map(role -> called(told, role))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The name of the entity that a role is, else its words. */
  String called(Told told, Role role) {
    Entity entity = entities.ofMention(role.mention());
    return entity == null ? nominative(told, role) : entity.name();
  }

  /** Entities in these roles, and the words of those that name none, to tell places apart by. */
  Set<String> keys(Told told, String... roles) {
    Set<String> wanted = Set.of(roles);
    Set<String> keys = new TreeSet<>();
    for (Role role : told.claim().roles()) {
      if (wanted.contains(role.role())) {
        List<String> named = inside(told.account(), role);
        keys.addAll(named.isEmpty() ? List.of("~" + folded(told.read(role))) : named);
      }
    }
    return keys;
  }

  private static String folded(String words) {
    return words.toLowerCase(java.util.Locale.ROOT);
  }

  /** All entities of a claim's roles. */
  Set<String> everyone(Told told) {
    return named(
        told, told.claim().roles().stream().map(Role::role).distinct().toArray(String[]::new));
  }

  /** What a number measures, null if it counts people or things. */
  @Nullable Measure measure(Told told, Count count) {
    String words = told.account().text().read(count.span()).replaceAll("\\s+", " ").strip();
    return measures.read(words, told.account().languageOf(count.span())).orElse(null);
  }

  String name(String id) {
    Entity entity = entities.byId(id);
    return entity == null ? id : entity.name();
  }

  String names(Set<String> ids, String otherwise) {
    return ids.isEmpty()
        ? otherwise
        : ids.stream().map(this::name).sorted().collect(Collectors.joining("; "));
  }
}
