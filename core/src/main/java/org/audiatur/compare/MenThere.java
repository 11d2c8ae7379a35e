package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * Whether a number without a noun is that of men who were there: «на площади стояло тысяч
 * двадцать».
 */
final class MenThere {

  /** A number without a word for what it counts is that of men only from here on. */
  static final double FEWEST = 100;

  private static final int BEFORE = 2;
  private static final int NEXT = 12;
  private static final Set<String> OWNERS = Set.of("PER", "GRP", "MIL");

  private final Material material;
  private final Parties parties;
  private final FieldWords<String> present;
  private final FieldWords<String> having;
  private final Expressions counts;

  MenThere(Material material, Parties parties) {
    this.material = material;
    this.parties = parties;
    this.present = material.list("presence-words");
    this.having = material.list("having-words");
    this.counts = new Expressions(material, "being-counted");
  }

  /** True if a claim has the number as that of men: «they had 12,000 at the walls». */
  boolean isStrength(Clause clause, Span number) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return fact != null
        && fact.claim().numbers().stream()
            .anyMatch(
                count ->
                    count.role().equals(Fates.STRENGTH)
                        && count.span().overlaps(number)
                        && count.quantity().value() >= FEWEST);
  }

  /** Who assembled or stood there without a noun: «на площади стояло тысяч двадцать». */
  boolean arePresent(Clause clause, Span number, Quantity quantity) {
    Set<String> known = present.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    int end = clause.firstFrom(number.end());
    boolean bare = end == words.size() || words.get(end).stem().isEmpty();
    if (bare && quantity.unit() == null && areTheyAll(clause, number)) {
      return true;
    }
    List<Word> before = words.subList(Math.max(0, at - BEFORE), at);
    return bare
        && quantity.unit() == null
        && quantity.value() >= FEWEST
        && (before.stream().anyMatch(word -> word.isAny(known))
            || areOurs(clause, end)
            || !parties.whose(clause, before).isEmpty()
            || hasOwner(clause, number));
  }

  /** "We were twenty-seven", «нас было двадцать семь»: however few. */
  private boolean areTheyAll(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    Span before = new Span(clause.span().start(), number.start());
    int end = clause.firstFrom(number.end());
    return end == clause.words().size()
        && counts.in(clause).stream()
            .anyMatch(match -> match.last() == at - 1 && match.first() <= 1)
        && Material.mentions(clause.account(), before).stream()
            .noneMatch(mention -> mention.value() instanceof Quantity);
  }

  /** «Тысячи полторы нас было». */
  private boolean areOurs(Clause clause, int from) {
    List<Word> words = clause.words();
    List<Word> after = words.subList(from, Math.min(words.size(), from + BEFORE));
    Set<String> known = present.of(clause.account().language()).keySet();
    return after.stream().anyMatch(word -> word.isAny(known))
        && !parties.whose(clause, after).isEmpty();
  }

  /** «У Мехмета тысяч сорок»: a leader or a people stands just before, behind a small word. */
  private boolean hasOwner(Clause clause, Span number) {
    Set<String> small = having.of(clause.account().language()).keySet();
    Span before = new Span(clause.span().start(), number.start());
    return Material.mentions(clause.account(), before).stream()
        .filter(mention -> OWNERS.contains(mention.type()))
        .filter(mention -> number.start() - mention.span().end() <= NEXT)
        .anyMatch(
            mention -> {
              int at = clause.firstFrom(mention.span().start());
              return at > 0 && clause.words().get(at - 1).isAny(small);
            });
  }
}
