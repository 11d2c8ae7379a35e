package org.audiatur.system;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Who of those that claims name fights, how large a unit is, and by what it moves. */
final class Military {

  /** Up to a brigade: one place at a time. */
  static final int COMPACT = 5;

  /** Armies and whole forces are in many places at once. */
  static final int SCATTERED = 8;

  private static final String UNTOLD = "force";

  private static final int NAME = 40;

  /** A place that its kind alone means was named within two or three sentences. */
  private static final int NEAR = 400;

  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\s+([«“\"]?\\p{Lu}\\p{Ll}[\\p{L}-]+[»”\"]?)");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?<=[\\p{Ll},] )((?:\\p{Lu}\\p{Ll}+['’]s?|\\p{Lu}\\p{Ll}+) )$");

  private final Ledger ledger;
  private final Vocabulary forces;
  private final Vocabulary sizes;
  private final Vocabulary arms;
  private final Units units;
  private final Vocabulary sites;
  private final Vocabulary placeKinds;
  private final Vocabulary placeWords;

  Military(Ledger ledger) {
    this.ledger = ledger;
    this.forces = ledger.vocabulary("fighting-forces");
    this.sizes = ledger.vocabulary("unit-sizes");
    this.arms = ledger.vocabulary("arm-words");
    this.units = new Units(ledger, sizes);
    this.sites = ledger.vocabulary("site-words");
    this.placeWords = ledger.fillers("place");
    this.placeKinds = ledger.vocabulary("names/placekind");
  }

  /** True if the words of a role name those who fight. */
  boolean fights(Ledger.Told told, Role role) {
    return !units.of(told, role).isEmpty() || forces.has(told.account(), role.span());
  }

  /** True if one of these roles is of those who fight. */
  boolean fights(Ledger.Told told, String... roles) {
    return any(told, role -> fights(told, role), roles);
  }

  static boolean any(Ledger.Told told, Predicate<Role> wanted, String... roles) {
    Set<String> names = Set.of(roles);
    return told.claim().roles().stream()
        .anyMatch(role -> names.contains(role.role()) && wanted.test(role));
  }

  Units units() {
    return units;
  }

  /** The units of a role, or whoever else it names. */
  Set<String> units(Ledger.Told told, Role role) {
    Set<String> found = units.of(told, role);
    return found.isEmpty() ? ledger.named(told, role) : found;
  }

  /** The units in these roles, sorted. */
  Set<String> units(Ledger.Told told, String... roles) {
    Set<String> found = new TreeSet<>();
    any(
        told,
        role -> {
          found.addAll(units.of(told, role));
          return false;
        },
        roles);
    return found;
  }

  boolean isUnit(String id) {
    return units.has(id);
  }

  boolean isOf(String id, String type) {
    Entity entity = ledger.entities().byId(id);
    return entity != null && entity.type().equals(type);
  }

  /** Who is meant by a role: the unit, or «войска Иванова» as said, or whoever is named. */
  String who(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(r -> r.role().equals(role))
        .map(r -> who(told, r))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Who or what is meant by a role: by name if it is a name, else as said. */
  String said(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(r -> r.role().equals(role))
        .map(r -> r.mention() == null ? ledger.nominative(told, r) : who(told, r))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String who(Ledger.Told told, Role role) {
    Set<String> named = ledger.named(told, role);
    boolean said =
        role.mention() == null
            && named.stream().noneMatch(this::isUnit)
            && forces.has(told.account(), role.span());
    return said
        ? ledger.nominative(told, role)
        : ledger.names(named, named.isEmpty() ? place(told, role) : told.read(role));
  }

  private String place(Ledger.Told told, Role role) {
    return spokenOf(told, role).map(ledger::name).orElseGet(() -> site(told, role));
  }

  /** «Станцию охраняли»: the one of that kind that was named last. */
  Optional<String> spokenOf(Ledger.Told told, Role role) {
    String word = told.read(role);
    boolean kind = placeKinds.has(told.account(), role.span()) && word.indexOf(' ') < 0;
    if (!kind) {
      return Optional.empty();
    }
    String stem = UnitBook.stem(word);
    int at = role.span().start();
    return told.account().mentionsOver(Span.of(Math.max(0, at - NEAR - 1), at)).stream()
        .filter(mention -> mention.type().equals("LOC"))
        .filter(mention -> mention.span().end() <= at && at - mention.span().end() <= NEAR)
        .filter(mention -> UnitBook.stem(mention.text()).equals(stem))
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(Entity::id)
        .reduce((first, last) -> last);
  }

  /** With the name beside it that no list of places has: "the Queen's redoubt", «селение Лог». */
  private String site(Ledger.Told told, Role role) {
    boolean site =
        sites.has(told.account(), role.span()) || placeKinds.has(told.account(), role.span());
    if (!site || told.read(role).indexOf(' ') > 0) {
      return ledger.nominative(told, role);
    }
    String text = told.account().text().text();
    Matcher behind = NAME_BEHIND.matcher(text).region(role.span().end(), text.length());
    if (behind.lookingAt() && !isPerson(told, Span.of(behind.start(1), behind.end(1)))) {
      return told.read(Span.of(role.span().start(), behind.end(1)));
    }
    int from = Math.max(0, role.span().start() - NAME);
    Matcher before = NAME_BEFORE.matcher(text.substring(from, role.span().start()));
    return before.find()
        ? told.read(Span.of(from + before.start(1), role.span().end()))
        : ledger.nominative(told, role);
  }

  /** The place that a role names, or a station, a bridge, a frontier as said; else empty. */
  String where(Ledger.Told told, Role role) {
    Set<String> named = new TreeSet<>(ledger.named(told, role));
    boolean said =
        named.isEmpty()
            && (sites.has(told.account(), role.span())
                || placeKinds.has(told.account(), role.span())
                || placeWords.has(told.account(), role.span()));
    named.removeIf(id -> !isOf(id, "LOC"));
    return said ? place(told, role) : ledger.names(named, "");
  }

  private static boolean isPerson(Ledger.Told told, Span word) {
    return told.account().mentionsOver(word).stream()
        .anyMatch(mention -> mention.type().equals("PER"));
  }

  /** True if a number counts fighters, arms or units, or does not say what it counts. */
  boolean counts(Ledger.Told told, Count count) {
    String unit = count.quantity().unit();
    return unit == null || !arms(told, unit).isEmpty();
  }

  /** What a number counts: arms by their names («штыков и сабель» two), or the word itself. */
  List<String> arms(Ledger.Told told, Count count) {
    String unit = count.quantity().unit();
    List<String> arms = unit == null ? List.of("men") : arms(told, unit);
    return arms.isEmpty() ? List.of(unit == null ? "men" : unit) : arms;
  }

  /** The arms that the words of a unit of count name, in their order. */
  List<String> arms(Ledger.Told told, String unit) {
    return arms.all(told.account().language(), unit).stream()
        .map(Vocabulary.Found::meaning)
        .distinct()
        .toList();
  }

  /** By what those in the role move, null if their name does not say. */
  @Nullable Means means(Ledger.Told told, Role role) {
    return forces
        .first(told.account(), role.span(), found -> !found.meaning().equals(UNTOLD))
        .map(found -> Means.of(found.meaning()))
        .orElse(null);
  }

  /** The size of the smallest unit that the words name. */
  OptionalInt size(Ledger.Told told, Role role) {
    return sizes.all(told.account(), role.span()).stream()
        .mapToInt(found -> Integer.parseInt(found.meaning()))
        .min();
  }
}
