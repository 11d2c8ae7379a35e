package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * By which gate or over which bridge somebody came, where each account names one and they are not
 * the same: «вошли через Северные ворота», «by the gate of St. Mark».
 */
final class WaysIn implements Detector {

  /** Things that have names of their own, each with what is done there. */
  private static final Map<String, Set<String>> WAYS =
      Map.of(
          "@gate", Set.of("arrive", "admit", "open", "show"),
          "@bridge", Set.of("cross"));

  private static final Pattern BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}\\s+$");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\G\\s+(?:(?:of|de|du|des|la|le|the)\\s+){0,3}(?:\\p{Lu}[\\p{L}'’.-]+)(?:[\\s-]\\p{Lu}[\\p{L}'’-]+)*");

  private static final double WEIGHT = 0.6;

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;

  /** A named way in the sentence of a clause that tells of coming. */
  private record Way(Clause clause, String thing, Span span, @Nullable Entity place, String name) {}

  WaysIn(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Way>> byThing = new TreeMap<>();
    for (Clause clause : clauses.all()) {
      for (Map.Entry<String, Set<String>> way : WAYS.entrySet()) {
        if (clause.deeds().stream().anyMatch(way.getValue()::contains)) {
          ways(clause, way.getKey(), byThing);
        }
      }
    }
    List<Finding> found = new ArrayList<>();
    for (List<Way> ways : byThing.values()) {
      for (List<Way> group : setting.groups(ways, Way::clause)) {
        List<Way> apart = apart(group, ways);
        if (apart.size() > 1) {
          found.add(finding(apart));
        }
      }
    }
    return found;
  }

  private void ways(Clause clause, String thing, Map<String, List<Way>> byThing) {
    for (Word word : material.wording(clause.source()).in(clause.sentence())) {
      Span span = word.stem().equals(thing) ? named(clause, word.span()) : null;
      if (span != null) {
        Entity place = place(clause, span);
        byThing
            .computeIfAbsent(thing, key -> new ArrayList<>())
            .add(new Way(clause, thing, span, place, clause.read(span)));
      }
    }
  }

  /** The word with the name beside it, null if none is. */
  private static @Nullable Span named(Clause clause, Span word) {
    String text = clause.account().text().text();
    int from = clause.sentence().start();
    Matcher before = BEFORE.matcher(text).region(from, word.start());
    Matcher after = AFTER.matcher(text).region(word.end(), clause.sentence().end());
    if (after.find()) {
      return new Span(word.start(), after.end());
    }
    return before.find() && before.start() > from ? new Span(before.start(), word.end()) : null;
  }

  private @Nullable Entity place(Clause clause, Span span) {
    for (Mention mention : Material.mentions(clause.account(), clause.sentence())) {
      if (mention.type().equals("LOC") && mention.span().overlaps(span)) {
        return material.entities().ofMention(mention.id());
      }
    }
    return null;
  }

  /** Only of accounts that name no further way, since several columns may come by several. */
  private List<Way> apart(List<Way> group, List<Way> all) {
    List<Way> apart = new ArrayList<>();
    for (Way way : group) {
      boolean only =
          all.stream()
              .filter(other -> other.clause().source().equals(way.clause().source()))
              .allMatch(other -> isOne(way, other));
      if (only && apart.stream().noneMatch(known -> isOne(way, known))) {
        apart.add(way);
      }
    }
    return apart;
  }

  private boolean isOne(Way one, Way other) {
    Entity place = one.place();
    Entity another = other.place();
    return place != null && another != null
        ? material.kinship().near(place.id(), another.id())
        : name(one).equals(name(other)) || Wording.beginAlike(one.name(), other.name());
  }

  /** What stands beside the word for the thing. */
  private static String name(Way way) {
    return way.name().replaceAll("(?<!\\p{L})\\p{Ll}[\\p{L}'’-]*", "").strip();
  }

  private Finding finding(List<Way> ways) {
    Clause first = ways.getFirst().clause();
    Finding finding =
        new Finding("place", "way-in")
            .phrase("place")
            .gap("event", first.read(first.span()))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("place-within", Map.of());
    for (Way way : ways) {
      Entity place = way.place();
      finding
          .about(place == null ? Set.of() : Set.of(place.id()))
          .side(material.doneSide(way.clause(), way.span(), way.name()));
    }
    return finding;
  }
}
