package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** An assembly that sat, as one account tells of it. */
final class Session {

  private final Ledger ledger;
  private final List<Ledger.Told> claims = new ArrayList<>();

  Session(Ledger ledger, Ledger.Told first) {
    this.ledger = ledger;
    claims.add(first);
  }

  void add(Ledger.Told told) {
    claims.add(told);
  }

  List<Ledger.Told> claims() {
    return claims;
  }

  Ledger.Told first() {
    return claims.getFirst();
  }

  @Nullable Edtf date() {
    return claims.stream().map(Ledger.Told::date).filter(Objects::nonNull).findFirst().orElse(null);
  }

  Set<String> bodies() {
    Set<String> bodies = new TreeSet<>();
    claims.forEach(told -> bodies.addAll(ledger.named(told, "body")));
    return bodies;
  }

  /** The bodies by their names, else by their fullest words. */
  String body() {
    return ledger.names(bodies(), fullest("body"));
  }

  private String fullest(String role) {
    return claims.stream()
        .map(told -> told.words(role))
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse("");
  }

  String words(String role) {
    return claims.stream()
        .map(told -> told.words(role))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The figure of a kind; null where none is told. */
  @Nullable Double count(String role) {
    return claims.stream()
        .flatMap(told -> told.claim().numbers().stream())
        .filter(count -> count.role().equals(role))
        .map(
            count ->
                count.quantity().max() == null ? count.quantity().value() : count.quantity().max())
        .findFirst()
        .orElse(null);
  }

  /** True if its day or its attendance is told. */
  boolean isKnown() {
    return date() != null || count("attendance") != null;
  }

  /** True if this claim of the same account may be of the same sitting. */
  boolean mayHold(Ledger.Told told) {
    boolean day = told.date() == null || told.date().equals(date());
    Set<String> others = ledger.named(told, "body");
    Set<String> own = bodies();
    boolean named = others.isEmpty() || own.isEmpty() || others.stream().anyMatch(own::contains);
    return day && named && isShort(told.words("body"), body());
  }

  /** «съезд» after «съезд горцев»: the short name of what was named in full. */
  private static boolean isShort(String words, String full) {
    String stem = words.length() > 4 ? words.substring(0, words.length() - 1) : words;
    return words.isEmpty()
        || full.isEmpty()
        || full.toLowerCase(java.util.Locale.ROOT)
            .contains(stem.toLowerCase(java.util.Locale.ROOT));
  }
}
