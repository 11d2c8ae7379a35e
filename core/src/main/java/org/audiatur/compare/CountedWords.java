package org.audiatur.compare;

import java.util.HashMap;
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
  private static final Set<String> WHOLE_NAMES = Set.of("PER", "ORG");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
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
  private final FieldWords<String> helping;
  private final FieldWords<String> numbering;
  private final Map<String, Thing> things = new HashMap<>();

  CountedWords(Material material, Parties parties, FigureWords said, Fates fates) {
    this.material = material;
    this.parties = parties;
    this.said = said;
    this.fates = fates;
    this.bare = new BareNumbers(material.packs());
    this.partitive = material.list("partitive-words");
    this.peoples = material.list("names/groupword");
    this.prepositions = material.list("prepositions");
    this.helping = material.list("helping-words");
    this.numbering = material.list("giving-words");
    material
        .packs()
        .field()
        .table("counted-things")
        .forEach(row -> things.put(row.get(0), new Thing(row.get(1), row.get(2).equals("yes"))));
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
    return things.getOrDefault(said.thing(clause, word), PEOPLE);
  }

  /** What is listed, and those who belong to a people or a party: «600 Danes». */
  boolean isThing(Clause clause, Word word) {
    return things.containsKey(said.thing(clause, word)) && !isOfName(clause, word)
        || !word.adjective()
            && !word.stem().isEmpty()
            && (word.isAny(peoples.of(clause.account().language()).keySet())
                || peoples
                    .of(clause.account().language())
                    .containsKey(clause.read(word.span()).toLowerCase(java.util.Locale.ROOT)));
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
    return parties.isParty(words.get(at).stem())
        && at + 1 < words.size()
        && !words.get(at + 1).verb()
        && !isCut(clause, words.get(at).span(), words.get(at + 1))
        && things.containsKey(words.get(at + 1).stem());
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
      if (isThing(clause, words.get(i)) && (!inside || quantity.unit() != null)) {
        return isAdjectiveOf(clause, i) ? words.get(i + 1) : words.get(i);
      }
      if (fates.has(words.get(i).stem())) {
        return null;
      }
      if (!inside && (endsThing(clause, i, number) || isOtherPhrase(clause, i, number))) {
        break;
      }
    }
    if (quantity.unit() != null) {
      return null;
    }
    boolean last = isLast(clause, number) && !isAfterAnother(clause, number);
    for (int i = at - 1; i >= (last ? 0 : Math.max(0, at - BEFORE)); i--) {
      if (isThing(clause, words.get(i))) {
        return words.get(i);
      }
    }
    return last ? apposed(clause, number) : null;
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

  static boolean isLast(Clause clause, Span number) {
    return clause.firstFrom(number.end()) == clause.words().size();
  }

  private static boolean isAfterAnother(Clause clause, Span number) {
    Span before = new Span(clause.span().start(), Math.max(clause.span().start(), number.start()));
    return Material.mentions(clause.account(), before).stream()
        .anyMatch(mention -> mention.value() instanceof Quantity);
  }

  /** «Пять из восьми рот» tells of five. */
  boolean isWholeBehindPart(Clause clause, int at) {
    Set<String> of = partitive.of(clause.account().language()).keySet();
    return at > 1
        && clause.words().get(at - 1).isAny(of)
        && bare.in(clause).stream()
            .anyMatch(part -> part.span().end() + 1 == clause.words().get(at - 1).span().start());
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
        && words.subList(fallen, at).stream().anyMatch(word -> word.isAny(joins))
        && words.subList(fallen + 1, at).stream()
            .allMatch(word -> word.stem().isEmpty() || word.isAny(joins));
  }
}
