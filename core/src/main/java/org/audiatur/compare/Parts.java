package org.audiatur.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/**
 * Whether the words leave it open that the smaller of two numbers counts only a part: its sentence
 * alone names an arm, a unit, a place within, or a day.
 */
final class Parts {

  /** So many times smaller a part may be meant. */
  private static final double TIMES = 2;

  /** In letters. */
  private static final int NEXT = 8;

  private static final Pattern NUMBER = Pattern.compile("\\s+(?:№|No\\.?|[Nn]umber)?\\s*\\p{Nd}");

  private final Material material;
  private final Set<String> arms = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> places;
  private final Set<String> parts;

  Parts(Material material) {
    this.material = material;
    places = material.packs().field().words("place-things");
    parts = material.packs().field().words("place-parts");
    Map<String, Set<String>> kinds = Map.of("arm", arms, "unit", units);
    for (List<String> row : material.packs().field().table("counted-things")) {
      kinds.getOrDefault(row.get(2), new HashSet<String>()).add(row.getFirst());
    }
  }

  /** A number with its sentence. */
  record Counted(Account account, Span sentence, double value) {}

  boolean isPart(Counted one, Counted whole) {
    return one.value() * TIMES < whole.value()
        && (narrows(one, whole, arms)
            || narrows(one, whole, units)
            || narrows(one, whole, places)
            || isOfUnit(one, whole)
            || isAtFurtherPlace(one, whole)
            || isDated(one) && !isDated(whole));
  }

  /**
   * True if one clause tells of a fort, a suburb, a gate of the place, and the other of the place:
   * what befell the part befell the whole at another time.
   */
  boolean areApart(Clause one, Clause other) {
    return isWithin(one) != isWithin(other);
  }

  private boolean isWithin(Clause clause) {
    return clause.words().stream()
        .filter(word -> Character.isLowerCase(clause.read(word.span()).charAt(0)))
        .anyMatch(
            word ->
                parts.contains(word.stem())
                    || places.contains(word.stem()) && isNumbered(clause, word));
  }

  /** «Форт № 2». */
  private static boolean isNumbered(Clause clause, Word word) {
    String text = clause.account().text().text();
    int end = Math.min(text.length(), word.span().end() + NEXT);
    return NUMBER.matcher(text.substring(word.span().end(), end)).lookingAt();
  }

  /** «Гвардия» beside «пруссаки»: only the first sentence names a unit. */
  private boolean isOfUnit(Counted one, Counted whole) {
    return !named(one, "MIL").isEmpty() && named(whole, "MIL").isEmpty();
  }

  /** «На Малаховом кургане в Севастополе» beside «в Севастополе». */
  private boolean isAtFurtherPlace(Counted one, Counted whole) {
    Set<String> where = named(one, "LOC");
    Set<String> around = named(whole, "LOC");
    return material.kinship().anyNear(where, around)
        && where.stream().anyMatch(place -> !material.kinship().anyNear(Set.of(place), around));
  }

  private Set<String> named(Counted counted, String type) {
    return Material.mentions(counted.account(), counted.sentence()).stream()
        .filter(mention -> mention.type().equals(type))
        .map(mention -> material.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /** True if any of these may count only a part of another. Quadratic in the wordings only. */
  boolean isAnyPart(List<Counted> all) {
    Map<Object, Bounds> byWords = new LinkedHashMap<>();
    for (Counted one : all) {
      Set<String> words = stems(one);
      words.removeIf(
          word -> !arms.contains(word) && !units.contains(word) && !places.contains(word));
      byWords.merge(
          List.of(words, isDated(one), named(one, "MIL").isEmpty(), named(one, "LOC")),
          new Bounds(one, one),
          Bounds::with);
    }
    return byWords.values().stream()
        .anyMatch(
            one ->
                byWords.values().stream()
                    .anyMatch(other -> one != other && isPart(one.least(), other.most())));
  }

  /** The least and the greatest number of those told in the same words. */
  private record Bounds(Counted least, Counted most) {

    Bounds with(Bounds other) {
      return new Bounds(
          other.least.value() < least.value() ? other.least : least,
          other.most.value() > most.value() ? other.most : most);
    }
  }

  /** True if the first sentence has such a word that the other lacks. */
  private boolean narrows(Counted one, Counted whole, Set<String> words) {
    Set<String> found = stems(one);
    found.retainAll(words);
    found.removeAll(stems(whole));
    return !found.isEmpty();
  }

  private Set<String> stems(Counted counted) {
    return new HashSet<>(material.wording(counted.account().sha256()).stems(counted.sentence()));
  }

  private static boolean isDated(Counted counted) {
    return Material.mentions(counted.account(), counted.sentence()).stream()
        .anyMatch(mention -> mention.type().equals("DATE"));
  }
}
