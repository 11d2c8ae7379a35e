package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts: the word stands in the few behind it, or else just before; at the end of a
 * clause it may stand far off.
 */
final class CountedWords {

  private static final int AFTER = 4;
  private static final int BEFORE = 2;
  private static final int FAR = 8;
  private static final Pattern SIGN = Pattern.compile("[,;:(–—]");

  private final ThingWords things;
  private final OpeningThings opening;
  private final Fates fates;
  private final BareNumbers bare;
  private final FieldWords<String> partitive;
  private final FieldWords<String> prepositions;
  private final FieldWords<String> helping;
  private final FieldWords<String> numbering;
  private final FieldWords<String> strong;
  private final FieldWords<String> shares;
  private final FieldWords<String> articles;
  private final FieldWords<String> with;

  CountedWords(Material material, ThingWords things, OpeningThings opening, Fates fates) {
    this.things = things;
    this.opening = opening;
    this.fates = fates;
    this.bare = new BareNumbers(material.packs());
    this.partitive = material.list("partitive-words");
    this.prepositions = material.list("prepositions");
    this.helping = material.list("helping-words");
    this.numbering = material.list("giving-words");
    this.strong = material.list("strong-words");
    this.shares = material.list("share-words");
    this.with = material.list("with-words");
    this.articles = material.list("one-words");
  }

  /**
   * The first word after the number, or else before it, that names something counted; before a
   * number that ends its clause it may stand far off: «of the rebels we count 200».
   */
  @Nullable Word counted(Clause clause, int at, Span number, Quantity quantity) {
    List<Word> words = clause.words();
    int further = BesideNumber.furtherNumber(clause, number.end());
    for (int i = at; i < words.size(); i++) {
      boolean inside = words.get(i).span().start() < number.end();
      if (!inside
              && (i - clause.firstFrom(number.end()) >= AFTER
                  || BesideNumber.isCut(clause, number, words.get(i)))
          || words.get(i).span().start() > further) {
        break;
      }
      if (!inside && isArticle(clause, words.get(i), number)) {
        return null;
      }
      boolean counts = !inside || isOfUnit(clause, words.get(i), quantity) || isStrong(clause, i);
      if (things.isThing(clause, words.get(i))
          && counts
          && !isOtherName(clause, number, words.get(i))) {
        return things.head(clause, i);
      }
      if (fates.has(words.get(i).stem()) || counts && things.isPerson(clause, words.get(i))) {
        return opening.of(clause, number);
      }
      if (!inside && (endsThing(clause, i, number) || isOtherPhrase(clause, i, number))) {
        break;
      }
    }
    if (quantity.unit() != null && clause.read(number).contains(quantity.unit())) {
      return null;
    }
    Word opened = opening.of(clause, number);
    if (opened != null) {
      return opened;
    }
    boolean last =
        BesideNumber.isLast(clause, number) && !BesideNumber.isAfterAnother(clause, number);
    for (int i = at - 1; i >= (last ? 0 : Math.max(0, at - BEFORE)); i--) {
      if (things.isThing(clause, words.get(i))
          && !opening.describes(clause, i, at)
          && (last || !BesideNumber.isInOther(clause, words.get(i), number))
          && !isDoer(clause, words.get(i), number)
          && !isBeside(clause, i, at)) {
        return words.get(i);
      }
    }
    return last ? opening.apposed(clause, number) : opening.opensWithVerb(clause, at, number);
  }

  /**
   * Who is counted though the field does not know the word: «сорока мальчиков с винтовками»; null
   * if nobody.
   */
  @Nullable Word persons(Clause clause, Span number, Quantity quantity) {
    List<Word> words = clause.words();
    for (int i = clause.firstFrom(number.start()); i < words.size(); i++) {
      Word word = words.get(i);
      boolean inside = word.span().start() < number.end();
      if (!inside
          && (i - clause.firstFrom(number.end()) >= AFTER
              || BesideNumber.isCut(clause, number, word))) {
        return null;
      }
      if (things.isPerson(clause, word) && (!inside || isOfUnit(clause, word, quantity))) {
        return word;
      }
      if (!inside && !word.adjective()) {
        return null;
      }
    }
    return null;
  }

  /** The words of what is counted, not those of the number: «до сотни гимназистов». */
  private static boolean isOfUnit(Clause clause, Word word, Quantity quantity) {
    String unit = quantity.unit();
    return unit != null && unit.contains(clause.read(word.span()));
  }

  /**
   * "Eleven hundred or so, Neapolitans for the most part": a name behind a sign is no noun of it.
   */
  private boolean isOtherName(Clause clause, Span number, Word word) {
    Span between = new Span(number.end(), Math.max(number.end(), word.span().start()));
    return !things.isListed(clause, word)
        && SIGN.matcher(clause.account().text().read(between)).find();
  }

  /** «С ранами восемьдесят два»: a preposition before the word, and a number right behind. */
  private boolean isBeside(Clause clause, int thing, int at) {
    String language = clause.account().language();
    return thing == at - 1
        && thing > 0
        && clause.words().get(thing - 1).isAny(with.of(language).keySet())
        && !clause.words().get(thing - 1).isAny(partitive.of(language).keySet());
  }

  /** "Our boats saved sixty-three": they saved so many, and are not so many. */
  private boolean isDoer(Clause clause, Word word, Span number) {
    return !word.oblique()
        && !things.of(clause, word).sort().equals(ThingWords.PEOPLE.sort())
        && (fates.isBehindFate(clause, number) || fates.isBehindExpression(clause, number));
  }

  /** "About eight an old woman came": behind its article stands nothing that is counted. */
  private boolean isArticle(Clause clause, Word word, Span number) {
    return word.span().start() == number.end() + 1
        && articles.of(clause.account().language()).containsKey(clause.read(word.span()));
  }

  /** "145 strong" are men, whatever stands before. */
  private boolean isStrong(Clause clause, int at) {
    return strong
        .of(clause.account().language())
        .containsKey(clause.read(clause.words().get(at).span()));
  }

  /**
   * «Пятнадцать грузовиков с бойцами» counts no men: behind another noun a small word ends what is
   * counted, and so does a further number.
   */
  private static boolean endsThing(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    Word word = words.get(at);
    boolean numbered =
        Material.mentions(clause.account(), word.span().span(number)).stream()
            .anyMatch(m -> m.value() instanceof Quantity && m.span().start() >= number.end());
    Word before = at > 0 ? words.get(at - 1) : word;
    boolean noun =
        before.span().start() >= number.end() && !before.stem().isEmpty() && !before.adjective();
    return numbered || word.stem().isEmpty() && noun;
  }

  /** "Forty in a commander's memoirs", "two others accuse the sailors" count neither. */
  private boolean isOtherPhrase(Clause clause, int at, Span number) {
    Word word = clause.words().get(at);
    String language = clause.account().language();
    boolean next = at == clause.firstFrom(number.end());
    return word.verb() && !word.stem().isEmpty()
        || next
            && word.isAny(prepositions.of(language).keySet())
            && !word.isAny(partitive.of(language).keySet());
  }

  /** «Пять из восьми рот» tells of five, "not a third of the eighty" of fewer than eighty. */
  boolean isWholeBehindPart(Clause clause, int at) {
    String language = clause.account().language();
    Set<String> of = partitive.of(language).keySet();
    List<Word> words = clause.words();
    int small =
        at > 2 && !words.get(at - 1).isAny(of) && words.get(at - 1).stem().isEmpty() ? 2 : 1;
    return at > small
        && words.get(at - small).isAny(of)
        && (words.get(at - small - 1).isAny(shares.of(language).keySet())
            || bare.in(clause).stream()
                .anyMatch(part -> part.span().end() + 1 == words.get(at - small).span().start()));
  }

  /** True if what is counted follows directly, or after a few small words: «ten of the men». */
  boolean counts(Clause clause, Span number) {
    List<Word> words = clause.words();
    String language = clause.account().language();
    int from = clause.firstFrom(number.end());
    for (int i = from; i < Math.min(words.size(), from + AFTER); i++) {
      String stem = words.get(i).stem();
      if (things.isThing(clause, words.get(i)) || fates.has(stem)) {
        return true;
      }
      if (i == from && !stem.isEmpty() && !words.get(i).isAny(helping.of(language).keySet())) {
        return false;
      }
    }
    return false;
  }

  /**
   * «Наши убитые исчислены в 272», "our own dead are given as 272": the number ends a clause that
   * begins with those counted, and names nothing else.
   */
  boolean isOfFallenBefore(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    if (!BesideNumber.isLast(clause, number)) {
      return false;
    }
    int fallen = at - 1;
    while (fallen >= 0 && !fates.isFallen(words.get(fallen))) {
      fallen--;
    }
    Set<String> joins = numbering.of(clause.account().language()).keySet();
    return fallen >= 0
        && at - fallen <= FAR
        && words.subList(Math.max(0, fallen - BEFORE - 1), at).stream()
            .anyMatch(word -> word.isAny(joins))
        && words.subList(fallen + 1, at).stream()
            .allMatch(word -> word.stem().isEmpty() || word.isAny(joins));
  }
}
