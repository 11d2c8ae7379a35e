package org.audiatur.system;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
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

  private final Military military;
  private final Units units;
  private final Vocabulary composing;
  private final Passages passages;
  private final Map<String, Map<String, String>> links = new HashMap<>();
  private final Map<String, Link> wholes = new TreeMap<>();

  UnitTree(Ledger ledger, Military military, Passages passages) {
    this.military = military;
    this.units = military.units();
    this.composing = ledger.vocabulary("composition-words");
    this.passages = passages;
    for (LanguagePack language : ledger.packs().languages()) {
      String list = language.code() + "/unit-links";
      Map<String, String> known = links.computeIfAbsent(language.code(), key -> new HashMap<>());
      if (ledger.packs().field().has(list)) {
        ledger.packs().field().table(list).forEach(row -> known.put(row.getFirst(), row.getLast()));
      }
    }
    ledger.inOrder().forEach(this::read);
    ledger.of("affiliation").forEach(this::read);
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
    Units.Named before = null;
    String whole = null;
    for (Units.Named named : units.in(account)) {
      if (before != null) {
        Span words = Span.of(before.span().start(), named.span().end());
        String between = between(account, before.tail(), named.span().start());
        String link = link(account, words, between);
        whole =
            switch (link) {
              case "link" -> whole(before.unit(), named.unit(), account, words);
              case "genitive" ->
                  isSmaller(before.unit(), named.unit()) || isOrdered(account, words)
                      ? whole(before.unit(), named.unit(), account, words)
                      : null;
              case "list" -> next(named.unit(), whole, account, words);
              default -> null;
            };
      }
      before = named;
    }
  }

  /** «Корпус состоял из бригад», «полк вошёл в состав дивизии». */
  private void read(Ledger.Told told) {
    boolean turned = composing.has(told.account(), told.claim().trigger());
    for (String whole : military.units(told, turned ? "member" : "of")) {
      for (String part : military.units(told, turned ? "of" : "member")) {
        if (told.happened() && isSmaller(part, whole)) {
          addPart(part, whole, told.account(), told.claim().quote());
        }
      }
    }
  }

  private static String between(Account account, int from, int to) {
    if (to < from || to - from > LINK) {
      return ".";
    }
    return account
        .text()
        .read(Span.of(from, to))
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
  private @Nullable String whole(String first, String second, Account account, Span words) {
    OptionalInt one = units.size(first);
    OptionalInt other = units.size(second);
    if (one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt()) {
      return null;
    }
    boolean partFirst = one.getAsInt() < other.getAsInt();
    addPart(partFirst ? first : second, partFirst ? second : first, account, words);
    return partFirst ? null : first;
  }

  private @Nullable String next(String part, @Nullable String whole, Account account, Span words) {
    if (whole == null || !isSmaller(part, whole)) {
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

  private boolean isSmaller(String one, String other) {
    return units.size(one).orElse(Integer.MAX_VALUE) < units.size(other).orElse(0);
  }

  private void addPart(String parts, String whole, Account account, Span words) {
    for (String part : units.book().each(parts)) {
      if (!part.equals(whole)) {
        wholes.putIfAbsent(part, new Link(whole, account, words));
      }
    }
  }
}
