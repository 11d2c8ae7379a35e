package org.audiatur.compare;

import java.util.Comparator;
import java.util.HashSet;
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
 * Whether the words leave it open that the smaller of two numbers counts only a part: the words
 * beside it alone name an arm, a unit, a place within, or a day.
 */
final class Parts {

  /** So many times smaller a part may be meant. */
  private static final double TIMES = 2;

  /** In letters. */
  private static final int NEXT = 8;

  /** In letters: what stands further behind a number does not say what it counts. */
  private static final int BESIDE = 12;

  private static final String TOWN = "@city";

  private static final Pattern NUMBER = Pattern.compile("\\s+(?:№|No\\.?|[Nn]umber)?\\s*\\p{Nd}");

  private final Material material;
  private final Set<String> arms = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> places;
  private final Set<String> parts;

  /** Places but for the town itself, of which all is told. */
  private final Set<String> sites;

  Parts(Material material) {
    this.material = material;
    places = material.packs().field().words("place-things");
    parts = material.packs().field().words("place-parts");
    sites = new HashSet<>(places);
    sites.remove(TOWN);
    Map<String, Set<String>> kinds = Map.of("arm", arms, "unit", units);
    for (List<String> row : material.packs().field().table("counted-things")) {
      kinds.getOrDefault(row.get(2), new HashSet<String>()).add(row.getFirst());
    }
  }

  /**
   * A number.
   *
   * @param beside the words of its clause before it, and a few behind it
   * @param sentence all that is said with it
   */
  record Counted(Account account, Span beside, Span sentence, double value) {

    static Counted of(Account account, Span within, Span number, double value) {
      int start = Math.min(within.start(), number.start());
      int end = Math.max(number.end(), Math.min(within.end(), number.end() + BESIDE));
      return new Counted(account, new Span(start, end), Settings.sentence(account, number), value);
    }
  }

  boolean isPart(Counted one, Counted whole) {
    return one.value() * TIMES < whole.value()
        && (narrows(one, whole, arms)
            || narrows(one, whole, units)
            || narrows(one, whole, sites)
            || isOfUnit(one, whole)
            || isAtFurtherPlace(one, whole)
            || isDated(one, one.beside()) && !isDated(whole, whole.sentence()));
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
    return !named(one, one.beside(), "MIL").isEmpty()
        && named(whole, whole.sentence(), "MIL").isEmpty();
  }

  /** «На Малаховом кургане в Севастополе» beside «в Севастополе». */
  private boolean isAtFurtherPlace(Counted one, Counted whole) {
    Set<String> where = named(one, one.beside(), "LOC");
    Set<String> around = named(whole, whole.sentence(), "LOC");
    return material.kinship().anyNear(where, around)
        && where.stream().anyMatch(place -> !material.kinship().anyNear(Set.of(place), around));
  }

  private Set<String> named(Counted counted, Span within, String type) {
    return Material.mentions(counted.account(), within).stream()
        .filter(mention -> mention.type().equals(type))
        .map(mention -> material.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /** True if the least may count only a part of the greatest: those between say no more. */
  boolean isPart(List<Counted> all) {
    Comparator<Counted> byValue = Comparator.comparingDouble(Counted::value);
    return isPart(all.stream().min(byValue).orElseThrow(), all.stream().max(byValue).orElseThrow());
  }

  /** True if such a word stands beside the first that the other lacks. */
  private boolean narrows(Counted one, Counted whole, Set<String> words) {
    Set<String> found = stems(one.account(), one.beside());
    found.retainAll(words);
    found.removeAll(stems(whole.account(), whole.sentence()));
    return !found.isEmpty();
  }

  private Set<String> stems(Account account, Span span) {
    return new HashSet<>(material.wording(account.sha256()).stems(span));
  }

  private static boolean isDated(Counted counted, Span within) {
    return Material.mentions(counted.account(), within).stream()
        .anyMatch(mention -> mention.type().equals("DATE"));
  }
}
