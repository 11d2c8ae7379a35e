package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** What is counted where it stands far before its number, and who is not, but tells the number. */
final class OpeningThings {

  private static final int OPENING = 4;
  private static final Pattern APPOSED = Pattern.compile("[–—:]\\s*$");

  private final Material material;
  private final Parties parties;
  private final ThingWords things;
  private final FieldWords<String> partitive;
  private final FieldWords<String> governing;
  private final FieldWords<String> numbering;

  OpeningThings(Material material, Parties parties, ThingWords things) {
    this.material = material;
    this.parties = parties;
    this.things = things;
    this.partitive = material.list("partitive-words");
    this.governing = material.table("prepositions", List::getFirst);
    this.numbering = material.list("giving-words");
  }

  /** "Of slaves, 1,642 passed": what is counted opens the clause, behind a word of part. */
  @Nullable Word of(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    Set<String> of = partitive.of(clause.account().language()).keySet();
    if (at < 2
        || !words.getFirst().isAny(of)
        || BesideNumber.furtherNumber(clause, clause.span().start()) < number.start()) {
      return null;
    }
    return words.subList(1, Math.min(at, OPENING)).stream()
        .filter(word -> things.isThing(clause, word) && isBeforeComma(clause, word, number))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBeforeComma(Clause clause, Word word, Span number) {
    Span between = new Span(word.span().end(), number.start());
    return clause.account().text().read(between).contains(",");
  }

  /** True for a number behind what a clause opens with, with a verb behind it. */
  boolean isOpened(Clause clause, Span number) {
    int end = clause.firstFrom(number.end());
    boolean open = end == clause.words().size() || !clause.words().get(end).noun();
    return open && of(clause, number) != null;
  }

  /** «Юнкеров полковник имел двести при двух пулемётах»: what is counted opens the clause. */
  @Nullable Word opensWithVerb(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    int next = clause.firstFrom(number.end());
    boolean bare =
        next < words.size()
            && words.get(next).isAny(governing.of(clause.account().language()).keySet());
    boolean opens =
        at > 1
            && at <= OPENING
            && bare
            && words.get(at - 1).verb()
            && !BesideNumber.isCut(clause, words.get(0).span(), words.get(at - 1));
    return opens && things.isThing(clause, words.get(0)) ? words.get(0) : null;
  }

  /** «Двинулась сила, какой не ждали, — тысяч шестьдесят»: a dash leads back to what is counted. */
  @Nullable Word apposed(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    if (!APPOSED.matcher(clause.account().text().read(before)).find()) {
      return null;
    }
    return material.wording(clause.source()).in(before).reversed().stream()
        .filter(word -> things.isThing(clause, word))
        .findFirst()
        .orElse(null);
  }

  /** "The British agent reported two thousand" counts no British. */
  boolean describes(Clause clause, int at, int until) {
    List<Word> words = clause.words();
    boolean teller =
        at + 1 == until - 1
            && things.plainly(clause, words.get(at)).special()
            && !words.get(at).oblique()
            && words.get(at + 1).isAny(numbering.of(clause.account().language()).keySet());
    return teller
        || at + 1 < until
            && parties.isParty(words.get(at).stem())
            && words.get(at + 1).span().start() == words.get(at).span().end() + 1
            && words.get(at + 1).noun()
            && !words.get(at + 1).verb()
            && !words.get(at + 1).stem().isEmpty();
  }
}
