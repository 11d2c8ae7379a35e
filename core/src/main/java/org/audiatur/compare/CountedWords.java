package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final int OPENING = 4;
  private static final int ABOARD = 2;

  /** Whoever has so many rifles has so many men. */
  private static final Set<String> FORCES =
      Set.of(
          "@garrison",
          "@army",
          "@force",
          "@detachment",
          "@column",
          "@corps",
          "@division",
          "@brigade",
          "@regiment",
          "@battalion",
          "@company",
          "@militia",
          "@band");

  private static final Set<String> WHOLE_NAMES = Set.of("PER", "ORG");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern SIGN = Pattern.compile("[,;:(–—]");
  private static final Pattern BRACKET = Pattern.compile("\\s*[\\[(]");
  private static final Pattern APPOSED = Pattern.compile("[–—]\\s*$");

  /** What a word counts: its sort, and whether it says more than that. */
  record Thing(String sort, boolean special) {}

  static final Thing PEOPLE = new Thing("people", false);

  private final Material material;
  private final Parties parties;
  private final FigureWords said;
  private final Fates fates;
  private final BareNumbers bare;
  private final FieldWords<String> partitive;
  private final FieldWords<String> peoples;
  private final FieldWords<String> prepositions;
  private final FieldWords<String> governing;
  private final FieldWords<String> helping;
  private final FieldWords<String> numbering;
  private final FieldWords<String> nations;
  private final FieldWords<String> strong;
  private final FieldWords<String> shares;
  private final PersonWords persons;
  private final Prizes prizes;
  private final Map<String, Thing> things = new HashMap<>();
  private final Set<String> weapons = new HashSet<>();

  CountedWords(Material material, Parties parties, FigureWords said, Fates fates) {
    this.material = material;
    this.parties = parties;
    this.said = said;
    this.fates = fates;
    this.bare = new BareNumbers(material.packs());
    this.partitive = material.list("partitive-words");
    this.peoples = material.list("names/groupword");
    this.prepositions = material.list("prepositions");
    this.governing = material.table("prepositions", List::getFirst);
    this.helping = material.list("helping-words");
    this.numbering = material.list("giving-words");
    this.nations = material.list("names/nation");
    this.strong = material.list("strong-words");
    this.shares = material.list("share-words");
    this.persons = new PersonWords(material);
    this.prizes = new Prizes(material, said);
    for (List<String> row : material.packs().field().table("counted-things")) {
      things.put(row.get(0), new Thing(row.get(1), row.get(2).equals("yes")));
      if (row.get(2).equals("men")) {
        weapons.add(row.get(0));
      }
    }
  }

  /** The stems of what the field knows to be counted. */
  Set<String> stems() {
    return things.keySet();
  }

  boolean has(String stem) {
    return things.containsKey(stem);
  }

  /**
   * What a word counts, where it stands for something counted; people if the field knows no more.
   */
  Thing of(Clause clause, Word word) {
    String thing = said.thing(clause, word);
    return weapons.contains(thing) && areMen(clause, word)
        ? PEOPLE
        : things.getOrDefault(thing, PEOPLE);
  }

  /** «Гарнизон в девятьсот ружей» are men: a force has them, and nobody took them. */
  private boolean areMen(Clause clause, Word weapon) {
    return clause.words().stream()
            .takeWhile(word -> word.span().start() < weapon.span().start())
            .anyMatch(word -> isForce(word.stem()))
        && !prizes.areIn(clause);
  }

  private boolean isForce(String stem) {
    return FORCES.contains(stem);
  }

  /** True for such of a sort as are held only against the same. */
  boolean isSpecial(Clause clause, Word word, String became) {
    boolean known = things.containsKey(said.thing(clause, word)) || isThing(clause, word);
    return known ? of(clause, word).special() : became.isEmpty() && persons.is(clause, word);
  }

  /** "A frigate of forty-four guns": the ship's own. */
  boolean areAboard(Clause clause, int at, Word counted) {
    List<Word> words = clause.words();
    return things.getOrDefault(said.thing(clause, counted), PEOPLE).sort().equals("gun")
        && words.subList(Math.max(0, at - ABOARD), at).stream()
            .anyMatch(word -> things.getOrDefault(word.stem(), PEOPLE).sort().equals("ship"));
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
      if (!inside && (i - clause.firstFrom(number.end()) >= AFTER || isCut(clause, number, word))) {
        return null;
      }
      if (persons.is(clause, word) && (!inside || isOfUnit(clause, word, quantity))) {
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

  /** What is listed, and those who belong to a people or a party: «600 Danes». */
  boolean isThing(Clause clause, Word word) {
    return things.containsKey(said.thing(clause, word)) && !isOfName(clause, word)
        || !word.stem().isEmpty()
            && (!word.adjective() && isOf(clause, word, peoples)
                || isOf(clause, word, nations) && standsAlone(clause, word));
  }

  private static boolean isOf(Clause clause, Word word, FieldWords<String> list) {
    Set<String> known = list.of(clause.account().language()).keySet();
    return word.isAny(known)
        || known.contains(clause.read(word.span()).toLowerCase(java.util.Locale.ROOT));
  }

  /** "Besides 65 Dutch", not "65 Dutch guns". */
  private static boolean standsAlone(Clause clause, Word word) {
    int next = clause.words().indexOf(word) + 1;
    return next == clause.words().size()
        || clause.words().get(next).verb()
        || clause.words().get(next).stem().isEmpty()
        || isCut(clause, word.span(), clause.words().get(next));
  }

  /** "Red Cross": two words with capitals, the first of which alone would be a party. */
  private static boolean isHeadOfName(Clause clause, Word word) {
    int next = clause.words().indexOf(word) + 1;
    return next > 0
        && next < clause.words().size()
        && clause.words().get(next).span().start() == word.span().end() + 1
        && Character.isUpperCase(clause.read(word.span()).charAt(0))
        && Character.isUpperCase(clause.read(clause.words().get(next).span()).charAt(0));
  }

  /** «Військо Гусейна-паші налічувало сто тисяч» counts no pashas, the Red Cross no Reds. */
  private static boolean isOfName(Clause clause, Word word) {
    return isHeadOfName(clause, word)
        || Material.mentions(clause.account(), word.span()).stream()
            .anyMatch(
                mention ->
                    WHOLE_NAMES.contains(mention.type())
                        && mention.span().length() > word.span().length());
  }

  /** «400 German guns» counts guns. */
  private boolean isAdjectiveOf(Clause clause, int at) {
    List<Word> words = clause.words();
    return at + 1 < words.size()
        && (parties.isParty(words.get(at).stem())
            || words.get(at).adjective()
            || areHorsed(clause, words.get(at), words.get(at + 1)))
        && !words.get(at + 1).verb()
        && !isCut(clause, words.get(at).span(), words.get(at + 1))
        && things.containsKey(said.thing(clause, words.get(at + 1)));
  }

  /** «Четыре конных орудия»: people right before a thing only say whose it is. */
  private boolean areHorsed(Clause clause, Word people, Word next) {
    String thing = said.thing(clause, next);
    return next.span().start() == people.span().end() + 1
        && things.containsKey(thing)
        && !things.getOrDefault(thing, PEOPLE).sort().equals(PEOPLE.sort());
  }

  /**
   * The first word after the number, or else before it, that names something counted; before a
   * number that ends its clause it may stand far off: «of the rebels we count 200».
   */
  @Nullable Word counted(Clause clause, int at, Span number, Quantity quantity) {
    List<Word> words = clause.words();
    int further = furtherNumber(clause, number.end());
    for (int i = at; i < words.size(); i++) {
      boolean inside = words.get(i).span().start() < number.end();
      if (!inside
              && (i - clause.firstFrom(number.end()) >= AFTER
                  || isCut(clause, number, words.get(i)))
          || words.get(i).span().start() > further) {
        break;
      }
      boolean counts = !inside || isOfUnit(clause, words.get(i), quantity) || isStrong(clause, i);
      if (isThing(clause, words.get(i)) && counts && !isOtherName(clause, number, words.get(i))) {
        return isAdjectiveOf(clause, i) ? words.get(i + 1) : words.get(i);
      }
      if (fates.has(words.get(i).stem()) || counts && persons.is(clause, words.get(i))) {
        return opening(clause, number);
      }
      if (!inside && (endsThing(clause, i, number) || isOtherPhrase(clause, i, number))) {
        break;
      }
    }
    if (quantity.unit() != null && clause.read(number).contains(quantity.unit())) {
      return null;
    }
    Word opening = opening(clause, number);
    if (opening != null) {
      return opening;
    }
    boolean last = isLast(clause, number) && !isAfterAnother(clause, number);
    for (int i = at - 1; i >= (last ? 0 : Math.max(0, at - BEFORE)); i--) {
      if (isThing(clause, words.get(i)) && !describes(clause, i, at)) {
        return words.get(i);
      }
    }
    return last ? apposed(clause, number) : opensWithVerb(clause, at, number);
  }

  /** «Юнкеров полковник имел двести при двух пулемётах»: what is counted opens the clause. */
  private @Nullable Word opensWithVerb(Clause clause, int at, Span number) {
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
            && !isCut(clause, words.get(0).span(), words.get(at - 1));
    return opens && isThing(clause, words.get(0)) ? words.get(0) : null;
  }

  /** "The British agent reported two thousand" counts no British. */
  private boolean describes(Clause clause, int at, int until) {
    List<Word> words = clause.words();
    boolean teller =
        at + 1 == until - 1
            && things.getOrDefault(said.thing(clause, words.get(at)), PEOPLE).special()
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

  /**
   * "Eleven hundred or so, Neapolitans for the most part": a name behind a sign is no noun of it.
   */
  private boolean isOtherName(Clause clause, Span number, Word word) {
    Span between = new Span(number.end(), Math.max(number.end(), word.span().start()));
    return !things.containsKey(said.thing(clause, word))
        && SIGN.matcher(clause.account().text().read(between)).find();
  }

  /** "145 strong" are men, whatever stands before. */
  private boolean isStrong(Clause clause, int at) {
    return strong
        .of(clause.account().language())
        .containsKey(clause.read(clause.words().get(at).span()));
  }

  /** "Of slaves, 1,642 passed": what is counted opens the clause, behind a word of part. */
  private @Nullable Word opening(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    Set<String> of = partitive.of(clause.account().language()).keySet();
    if (at < 2
        || !words.getFirst().isAny(of)
        || furtherNumber(clause, clause.span().start()) < number.start()) {
      return null;
    }
    return words.subList(1, Math.min(at, OPENING)).stream()
        .filter(word -> isThing(clause, word) && isBeforeComma(clause, word, number))
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
    return open && opening(clause, number) != null;
  }

  /** «Двинулась сила, какой не ждали, — тысяч шестьдесят»: a dash leads back to what is counted. */
  private @Nullable Word apposed(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    if (!APPOSED.matcher(clause.account().text().read(before)).find()) {
      return null;
    }
    return material.wording(clause.source()).in(before).reversed().stream()
        .filter(word -> isThing(clause, word))
        .findFirst()
        .orElse(null);
  }

  /** Where the next number begins behind another; behind the clause if there is none. */
  static int furtherNumber(Clause clause, int position) {
    Span rest = new Span(Math.min(position, clause.span().end()), clause.span().end());
    int mention =
        Material.mentions(clause.account(), rest).stream()
            .filter(one -> one.value() instanceof Quantity)
            .mapToInt(one -> one.span().start())
            .min()
            .orElse(rest.end());
    Matcher digit = DIGIT.matcher(clause.account().text().read(rest));
    return digit.find() ? Math.min(mention, rest.start() + digit.start()) : mention;
  }

  /** «Нас вышло шестьсот, с одним ружьём на двоих» counts no guns. */
  private static boolean isCut(Clause clause, Span number, Word word) {
    Span between = new Span(number.end(), word.span().start());
    return clause.account().text().read(between).matches("\\s*[,;:(–—].*");
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

  /** Nothing follows but what a bracket says. */
  static boolean isLast(Clause clause, Span number) {
    return clause.firstFrom(number.end()) == clause.words().size()
        || BRACKET
            .matcher(
                clause
                    .account()
                    .text()
                    .read(new Span(number.end(), Math.max(number.end(), clause.span().end()))))
            .lookingAt();
  }

  private static boolean isAfterAnother(Clause clause, Span number) {
    Span before = new Span(clause.span().start(), Math.max(clause.span().start(), number.start()));
    return Material.mentions(clause.account(), before).stream()
        .anyMatch(mention -> mention.value() instanceof Quantity);
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
      if (isThing(clause, words.get(i)) || fates.has(stem)) {
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
    if (!isLast(clause, number)) {
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
