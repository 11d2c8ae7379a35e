package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Identifier;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in the making. Sides with one value are one side; a conflict with fewer than two
 * distinct sides is none.
 */
final class Finding {

  private static final int MOST_SIDES = 8;
  private static final int LONGEST = 380;

  /** An innocent explanation that fails, not yet told in a language. */
  private record Untold(String explanation, Map<String, Object> gaps) {}

  private final String kind;
  private final String rule;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();
  private final Set<String> about = new TreeSet<>();
  private final Map<String, Object> gaps = new TreeMap<>();
  private final List<Untold> excuses = new ArrayList<>();
  private final Map<String, Telling> tellings = new LinkedHashMap<>();
  private Ruling verdict = Ruling.DIFFERENCE;
  private String phrase;
  private @Nullable String event;
  private double weight;

  Finding(String kind, String rule) {
    this.kind = kind;
    this.rule = rule;
    this.phrase = rule;
  }

  /** Told by another sentence than that of its rule. */
  Finding phrase(String name) {
    phrase = name;
    return this;
  }

  Finding verdict(Ruling ruling) {
    verdict = ruling;
    return this;
  }

  /** The same by its label. */
  Finding verdict(String label) {
    return verdict(Ruling.of(label));
  }

  Finding event(@Nullable String id) {
    event = id;
    return this;
  }

  Finding about(Collection<String> entities) {
    about.addAll(entities);
    return this;
  }

  Finding weight(double value) {
    weight = value;
    return this;
  }

  /**
   * @param value words, words to be quoted, or a term of the pack
   */
  Finding gap(String name, Object value) {
    gaps.put(name, value);
    return this;
  }

  Finding excuse(String explanation, Map<String, Object> filling) {
    excuses.add(new Untold(explanation, filling));
    return this;
  }

  /** Tells it in several languages; the first of these is the main one. */
  Finding tellings(Map<String, Telling> byLanguage) {
    tellings.putAll(byLanguage);
    return this;
  }

  /** A side that a fact gives; facts with the same value stand behind one side. */
  Finding side(Fact fact, Span span, String value) {
    return side(
        new Side(
            fact.source(),
            fact.witness(),
            fact.claim().modality().label(),
            narrow(span),
            value,
            fact.id(),
            List.of(fact.id())));
  }

  Finding side(Side side) {
    sides.putIfAbsent(side.value(), side);
    claims.computeIfAbsent(side.value(), value -> new TreeSet<>()).addAll(side.claims());
    return this;
  }

  static Span narrow(Span span) {
    return span.length() <= LONGEST ? span : new Span(span.start(), span.start() + LONGEST);
  }

  /** True if there are two sides with words of their own. */
  boolean stands() {
    return sides.values().stream().map(side -> side.source() + side.span()).distinct().count() >= 2;
  }

  boolean isAcross() {
    return sides.values().stream().map(Side::source).distinct().count() > 1;
  }

  /**
   * @param phrases by language, the main one first
   */
  Conflict conflict(Map<String, Phrases> phrases) {
    Comparator<Side> order =
        Comparator.comparing(Side::source).thenComparing(Side::span).thenComparing(Side::value);
    List<Side> kept = new ArrayList<>(sides().stream().limit(MOST_SIDES).toList());
    kept.sort(order);
    List<Object> parts = new ArrayList<>(List.of("conflict", kind, rule));
    kept.forEach(
        side -> parts.addAll(List.of(side.source(), side.span().start(), side.span().end())));
    gaps.putIfAbsent("values", kept.stream().map(Side::value).toList());
    if (tellings.isEmpty()) {
      phrases.forEach((language, words) -> tellings.put(language, telling(words)));
    }
    Telling main = tellings.values().iterator().next();
    double across = isAcross() ? 0.1 : 0;
    double telling = Math.round(Math.min(1, weight + across) * 1000) / 1000.0;
    return new Conflict(
        Identifier.of(parts.toArray()),
        kind,
        verdict.label(),
        event,
        List.copyOf(about),
        kept,
        rule,
        main.explanation(),
        main.notExplainedBy(),
        new TreeMap<>(tellings),
        telling);
  }

  private Telling telling(Phrases phrases) {
    return new Telling(
        phrases.explanation(phrase, gaps),
        excuses.stream().map(one -> phrases.excuse(one.explanation(), one.gaps())).toList());
  }

  Collection<Side> sides() {
    return sides.values().stream().map(this::whole).toList();
  }

  /** A side with all the claims that stand behind its value. */
  private Side whole(Side side) {
    return new Side(
        side.source(),
        side.witness(),
        side.modality(),
        side.span(),
        side.value(),
        side.claim(),
        List.copyOf(claims.getOrDefault(side.value(), Set.of())));
  }
}
