package org.audiatur.system;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which unit is part of which, by the words between their names («полк 28-й дивизии», "of the 2nd
 * Division", «корпус: 1-я, 2-я дивизии»). A smaller unit is part of a larger one, never the other
 * way.
 */
final class UnitTree {

  /** Words between two names of units are no longer than this. */
  private static final int LINK = 60;

  /** What has been said of a unit's place in the whole. */
  record Link(String whole, Account account, Span words) {}

  private final Ledger ledger;
  private final Military military;
  private final Passages passages;
  private final Map<String, Map<String, String>> links = new HashMap<>();
  private final Map<String, Link> wholes = new TreeMap<>();

  UnitTree(Ledger ledger, Military military, Passages passages) {
    this.ledger = ledger;
    this.military = military;
    this.passages = passages;
    for (LanguagePack language : ledger.packs().languages()) {
      String list = language.code() + "/unit-links";
      Map<String, String> known = links.computeIfAbsent(language.code(), key -> new HashMap<>());
      if (ledger.packs().field().has(list)) {
        ledger
            .packs()
            .field()
            .table(list)
            .forEach(row -> known.put(row.getFirst(), row.getLast()));
      }
    }
    ledger.accounts().stream()
        .sorted(Comparator.comparing(Account::sha256))
        .forEach(this::read);
  }

  /** The unit that a unit is part of, null if none is told. */
  @Nullable Link whole(String unit) {
    return wholes.get(unit);
  }

  Set<String> parts(String unit) {
    Set<String> parts = new TreeSet<>();
    wholes.forEach(
        (part, link) -> {
          if (link.whole().equals(unit)) {
            parts.add(part);
          }
        });
    return parts;
  }

  private void read(Account account) {
    Mention before = null;
    String whole = null;
    for (Mention mention : account.mentions()) {
      Entity entity = ledger.entities().ofMention(mention.id());
      if (!mention.type().equals("MIL") || entity == null) {
        continue;
      }
      Entity last = before == null ? null : ledger.entities().ofMention(before.id());
      if (before != null && last != null) {
        Span words = Span.of(before.span().start(), mention.span().end());
        String between = between(account, before.span(), mention.span());
        String link = link(account, words, between);
        whole =
            switch (link) {
              case "link" -> whole(last, entity, account, words);
              case "genitive" ->
                  isSmaller(last, entity) || isOrdered(account, words)
                      ? whole(last, entity, account, words)
                      : null;
              case "list" -> next(entity, whole, account, words);
              default -> null;
            };
      }
      before = mention;
    }
  }

  private static String between(Account account, Span one, Span other) {
    if (other.start() < one.end() || other.start() - one.end() > LINK) {
      return ".";
    }
    return account
        .text()
        .read(Span.of(one.end(), other.start()))
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е');
  }

  /** What the words between say: {@code link}, {@code list} or nothing. */
  private String link(Account account, Span words, String between) {
    String bare = between.replaceAll("[,;:(\"«“–—-]", " ").replaceAll("\\s+", " ").strip();
    String language = account.languageOf(words);
    if (!bare.isEmpty()) {
      return links.getOrDefault(language, Map.of()).getOrDefault(bare, "");
    }
    if (bare.isEmpty() && between.equals(" ") && !language.equals("en")) {
      return "genitive";
    }
    boolean list = between.indexOf(',') >= 0 || between.indexOf(';') >= 0;
    return list ? "list" : between.matches(" ?[(:] ?") ? "link" : "";
  }

  /** Gives the whole where the first is the whole, so that further parts may follow. */
  private @Nullable String whole(Entity first, Entity second, Account account, Span words) {
    OptionalInt one = military.size(first);
    OptionalInt other = military.size(second);
    if (one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt()) {
      return null;
    }
    boolean partFirst = one.getAsInt() < other.getAsInt();
    addPart(partFirst ? first : second, (partFirst ? second : first).id(), account, words);
    return partFirst ? null : first.id();
  }

  private @Nullable String next(
      Entity part, @Nullable String whole, Account account, Span words) {
    Entity of = whole == null ? null : ledger.entities().byId(whole);
    if (whole == null || of == null || !isSmaller(part, of)) {
      return null;
    }
    addPart(part, whole, account, words);
    return whole;
  }

  /** «Приказ командования фронта 3-й армии»: whom an order goes to is under who gives it. */
  private boolean isOrdered(Account account, Span words) {
    return passages.claims(account, words).stream()
        .filter(told -> told.claim().type().equals("order"))
        .flatMap(told -> told.claim().roles().stream())
        .anyMatch(role -> role.role().equals("issuer") && role.span().encloses(words));
  }

  private boolean isSmaller(Entity one, Entity other) {
    return military.size(one).orElse(Integer.MAX_VALUE) < military.size(other).orElse(0);
  }

  private void addPart(Entity part, String whole, Account account, Span words) {
    if (!part.id().equals(whole)) {
      wholes.putIfAbsent(part.id(), new Link(whole, account, words));
    }
  }

  /** Units named anywhere. */
  List<Entity> units() {
    return ledger.entities().all().stream()
        .filter(entity -> entity.type().equals("MIL"))
        .toList();
  }
}
