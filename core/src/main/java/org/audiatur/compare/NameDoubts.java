package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Join;
import org.audiatur.entity.Name;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names that may or may not be one: spellings of one person's name in the same office, a bare name
 * that fits several bodies, and groups named now as a whole, now by a wing.
 */
final class NameDoubts implements Detector {

  private static final int MOST_BARE = 3;
  private static final double VARIANT = 0.35;
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,6}");

  /** The first mention of an entity in an account. */
  private record Seen(Account account, Mention mention) {}

  private final Material material;
  private final Map<String, Seen> seen = new HashMap<>();
  private final Set<String> wings = new TreeSet<>();

  NameDoubts(Material material) {
    this.material = material;
    FieldWords<String> words = material.list("wing-words");
    material
        .packs()
        .languages()
        .forEach(language -> wings.addAll(words.of(language.code()).keySet()));
    Map<String, Seen> byMention = new HashMap<>();
    for (Account account : material.accounts().values()) {
      account
          .mentions()
          .forEach(mention -> byMention.put(mention.id(), new Seen(account, mention)));
    }
    Comparator<Seen> order =
        Comparator.comparing((Seen one) -> one.account().sha256())
            .thenComparing(one -> one.mention().span());
    for (Entity entity : material.entities().all()) {
      entity.mentions().stream()
          .map(byMention::get)
          .filter(java.util.Objects::nonNull)
          .min(order)
          .ifPresent(one -> seen.put(entity.id(), one));
    }
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    Set<String> officers = new TreeSet<>();
    material.facts().stream()
        .filter(fact -> fact.type().equals("appointment"))
        .forEach(fact -> officers.addAll(fact.actors()));
    for (Entity entity : material.entities().all()) {
      if (entity.type().equals("PER")) {
        variants(entity, officers, found);
      } else if (entity.type().equals("ORG")) {
        bare(entity, found);
      }
    }
    wings(found);
    letters(found);
    return found;
  }

  /** Abbreviations of the same letters in another order: one body under two names, or two. */
  private void letters(List<Finding> found) {
    Map<String, Entity> byLetters = new java.util.TreeMap<>();
    List<Entity> shortest = new ArrayList<>(material.entities().all());
    shortest.removeIf(entity -> !entity.type().equals("ORG"));
    shortest.sort(
        Comparator.comparingInt((Entity entity) -> entity.name().length())
            .thenComparing(Entity::id));
    for (Entity entity : shortest) {
      for (Name name : entity.names()) {
        for (String word : name.text().split("[^\\p{L}]+")) {
          if (ABBREVIATION.matcher(word).matches()) {
            Entity other = byLetters.putIfAbsent(sorted(word), entity);
            if (other != null && !other.id().equals(entity.id())) {
              letters(other, entity, word, found);
            }
          }
        }
      }
    }
  }

  private void letters(Entity one, Entity other, String word, List<Finding> found) {
    boolean same = one.names().stream().anyMatch(name -> name.text().contains(word));
    Side first = side(one);
    Side second = side(other);
    if (!same
        && first != null
        && second != null
        && isBare(first.value())
        && isBare(second.value())) {
      found.add(
          new Finding("naming", "name-variants")
              .side(first)
              .side(second)
              .about(List.of(one.id(), other.id()))
              .gap("names", List.of(one.name(), other.name()))
              .verdict(Ruling.UNDECIDED)
              .weight(0.4)
              .excuse("name-variant", Map.of()));
    }
  }

  /** «ЦК РКП (б)» is the committee of a party, and no other name of it. */
  private static boolean isBare(String name) {
    return List.of(name.split("[^\\p{L}]+")).stream()
            .filter(word -> CAPITALS.matcher(word).matches())
            .count()
        < 2;
  }

  private static String sorted(String word) {
    return word.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private @Nullable Side side(Entity entity) {
    Seen first = seen.get(entity.id());
    return first == null
        ? null
        : new Side(
            first.account().sha256(),
            null,
            "asserted",
            first.mention().span(),
            first.mention().text().replaceAll("\\s+", " "),
            null,
            List.of());
  }

  private void variants(Entity entity, Set<String> officers, List<Finding> found) {
    for (Join join : entity.proposed()) {
      Entity other = material.entities().byId(join.from());
      boolean spelling =
          join.reason().startsWith("похожее написание") && join.strength() >= VARIANT;
      if (other == null
          || !spelling
          || entity.id().compareTo(other.id()) > 0
          || !officers.contains(entity.id())
          || !officers.contains(other.id())) {
        continue;
      }
      Side one = side(entity);
      Side two = side(other);
      if (one != null && two != null && !one.source().equals(two.source())) {
        found.add(
            new Finding("naming", "name-variants")
                .side(one)
                .side(two)
                .about(List.of(entity.id(), other.id()))
                .gap("names", List.of(entity.name(), other.name()))
                .verdict(Ruling.UNDECIDED)
                .weight(0.45)
                .excuse("name-variant", Map.of()));
      }
    }
  }

  /** A bare name of several words with fuller bearers that are apart. */
  private void bare(Entity entity, List<Finding> found) {
    List<Entity> fuller =
        entity.proposed().stream()
            .filter(join -> isShortFor(entity, join))
            .map(join -> material.entities().byId(join.from()))
            .filter(java.util.Objects::nonNull)
            .sorted(Comparator.comparing(Entity::name))
            .toList();
    Side own = side(entity);
    if (own == null || fuller.size() < 2 || !own.value().contains(" ")) {
      return;
    }
    Finding finding =
        new Finding("naming", "bare-name")
            .side(own)
            .about(List.of(entity.id()))
            .gap("bare", List.of(entity.name()))
            .verdict(Ruling.UNDECIDED)
            .weight(0.4)
            .excuse("name-variant", Map.of());
    for (Entity other : fuller) {
      Side side = side(other);
      if (side != null) {
        finding.side(side).about(List.of(other.id()));
      }
    }
    found.add(finding.gap("values", fuller.stream().map(Entity::name).toList()));
  }

  private static boolean isShortFor(Entity entity, Join join) {
    return entity.names().stream()
        .anyMatch(name -> join.reason().equals("«" + name.text() + "» может быть кратким именем"));
  }

  private void wings(List<Finding> found) {
    Map<String, List<Entity>> byHead = new java.util.TreeMap<>();
    Map<String, Entity> whole = new HashMap<>();
    for (Entity entity : material.entities().all()) {
      if (entity.type().equals("GRP")) {
        String[] words = entity.name().toLowerCase(java.util.Locale.ROOT).split("\\s+");
        if (words.length == 2 && isWing(words[0])) {
          byHead.computeIfAbsent(words[1], head -> new ArrayList<>()).add(entity);
        } else if (words.length == 1) {
          whole.put(words[0], entity);
        }
      }
    }
    List<Wings> all = new ArrayList<>();
    byHead.forEach(
        (head, parts) -> {
          Entity group = whole.get(head);
          if (group != null && parts.size() > 1) {
            parts.sort(Comparator.comparing(Entity::name));
            Set<String> told = new TreeSet<>();
            parts.forEach(part -> told.addAll(part.sources()));
            List<Side> bare = new ArrayList<>(bareUses(group));
            bare.removeIf(side -> !told.contains(side.source()));
            all.add(new Wings(parts, group, bare));
          }
        });
    while (!all.isEmpty()) {
      Wings first = all.removeFirst();
      List<Wings> together = new ArrayList<>(List.of(first));
      all.stream().filter(first::isToldWith).forEach(together::add);
      all.removeAll(together);
      found.add(wing(together));
    }
  }

  /**
   * A group with its wings.
   *
   * @param bare where the whole group is said to do or to have done something
   */
  private record Wings(List<Entity> parts, Entity whole, List<Side> bare) {

    /** «Измена эсеров и дашнаков»: one passage names both groups as wholes. */
    boolean isToldWith(Wings other) {
      return bare.stream()
          .anyMatch(
              side ->
                  side.claim() != null
                      && other.bare.stream().anyMatch(one -> side.claim().equals(one.claim())));
    }
  }

  private boolean isWing(String word) {
    return wings.stream()
        .anyMatch(
            wing ->
                word.length() >= 4
                    && word.startsWith(wing.substring(0, Math.min(4, wing.length()))));
  }

  private Finding wing(List<Wings> groups) {
    Finding finding =
        new Finding("actor", "wings")
            .gap("whole", groups.stream().map(group -> group.whole().name()).toList())
            .gap(
                "part",
                groups.stream()
                    .flatMap(group -> group.parts().stream().limit(2))
                    .map(Entity::name)
                    .toList())
            .verdict(Ruling.UNDECIDED)
            .weight(0.4);
    Map<String, Side> bare = new java.util.TreeMap<>();
    for (Wings group : groups) {
      finding.about(List.of(group.whole().id()));
      for (Entity part : group.parts().subList(0, 2)) {
        Side side = side(part);
        if (side != null) {
          finding.side(side).about(List.of(part.id()));
        }
      }
      group.bare().forEach(side -> bare.merge(side.claim() + "", side, NameDoubts::longer));
    }
    bare.values().forEach(finding::side);
    return finding;
  }

  private static Side longer(Side one, Side other) {
    return other.span().length() > one.span().length() ? other : one;
  }

  /** Where the whole group is said to do or to have done something. */
  private List<Side> bareUses(Entity whole) {
    List<Side> sides = new ArrayList<>();
    Set<String> mentions = Set.copyOf(whole.mentions());
    for (Fact fact : material.facts()) {
      Span core = Judging.core(fact);
      boolean told =
          fact.happened()
              && !fact.claim().repeats()
              && sides.size() < MOST_BARE
              && (fact.days() == null || fact.days().isBounded());
      Mention mention =
          told
              ? Material.mentions(fact.account(), core).stream()
                  .filter(m -> mentions.contains(m.id()))
                  .findFirst()
                  .orElse(null)
              : null;
      if (mention != null
          && (fact.type().equals("assessment") || fact.actors().contains(whole.id()))) {
        Span span = mention.span().span(fact.claim().trigger());
        sides.add(
            new Side(
                fact.source(),
                fact.witness(),
                fact.claim().modality().label(),
                Finding.narrow(span),
                fact.words(span),
                fact.id(),
                List.of(fact.id())));
      }
    }
    return sides;
  }
}
