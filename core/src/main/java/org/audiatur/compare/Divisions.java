package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The votes for and against that a sentence gives: «19 голосами против 12», "sixty-three for,
 * fifty-nine against". Linear in the words.
 */
final class Divisions {

  private static final String VOTE = "@vote";

  /** So many words may stand between the two numbers of a division. */
  private static final int BETWEEN = 5;

  private static final double MOST = 3000;

  private final Material material;
  private final BareNumbers bare;
  private final FieldWords<String> against;
  private final FieldWords<String> versus;
  private final FieldWords<String> majority;

  /** The votes of a division; which were for is left open. */
  record Division(Clause clause, Span span, double more, double less) {

    double all() {
      return more + less;
    }

    boolean isLike(Division other) {
      return more == other.more && less == other.less;
    }

    String shown() {
      return Figures.plain(more) + " : " + Figures.plain(less);
    }
  }

  private record Numeral(Span span, double value) {}

  Divisions(Material material) {
    this.material = material;
    this.bare = new BareNumbers(material.packs());
    this.against = material.list("against-words");
    this.versus = material.list("versus-words");
    this.majority = material.list("majority-words");
  }

  /** Two numbers with little between, and with a word for votes or for and against beside. */
  @Nullable Division of(Clause sentence) {
    List<Numeral> numerals = numerals(sentence);
    for (int i = 0; i + 1 < numerals.size(); i++) {
      Numeral one = numerals.get(i);
      Numeral other = numerals.get(i + 1);
      if (areVotes(sentence, one, other)) {
        double more = Math.max(one.value(), other.value());
        double less = Math.min(one.value(), other.value());
        return new Division(sentence, one.span().span(other.span()), more, less);
      }
    }
    return null;
  }

  private List<Numeral> numerals(Clause sentence) {
    Map<Span, Double> found = new TreeMap<>();
    for (Mention mention : Material.mentions(sentence.account(), sentence.span())) {
      if (mention.value() instanceof Quantity quantity && quantity.max() == null) {
        found.put(mention.span(), quantity.value());
      }
    }
    for (BareNumbers.Bare number : bare.in(sentence)) {
      if (found.keySet().stream().noneMatch(number.span()::overlaps)) {
        found.put(number.span(), number.value());
      }
    }
    List<Numeral> numerals = new ArrayList<>();
    found.forEach((span, value) -> numerals.add(new Numeral(span, value)));
    return numerals;
  }

  private boolean areVotes(Clause sentence, Numeral one, Numeral other) {
    if (other.span().start() <= one.span().end() || Math.max(one.value(), other.value()) > MOST) {
      return false;
    }
    Span between = new Span(one.span().end(), other.span().start());
    List<Word> inside = material.wording(sentence.source()).in(between);
    Set<String> to = versus.of(sentence.account().language()).keySet();
    Set<String> not = against.of(sentence.account().language()).keySet();
    boolean opposed = inside.stream().anyMatch(word -> word.isAny(to) || word.isAny(not));
    boolean last = after(sentence, other).stream().anyMatch(word -> word.isAny(not));
    Set<String> most = majority.of(sentence.account().language()).keySet();
    boolean counted =
        sentence.words().stream().anyMatch(word -> word.stem().equals(VOTE) || word.isAny(most));
    boolean aside = inside.stream().anyMatch(word -> word.isAny(to)) ? counted : true;
    return inside.size() <= BETWEEN && aside && (opposed && (counted || last) || last);
  }

  private List<Word> after(Clause sentence, Numeral number) {
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < number.span().end()) {
      at++;
    }
    return words.subList(at, Math.min(words.size(), at + 2));
  }
}
