package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of whatever is counted, by its noun («сорок ораторов», "sixteen banners"), and of how
 * often something was done («восемнадцать раз шли на приступ»), and of sums of money. Men in
 * general and measures are left to others, but for lengths of ways in one unit.
 */
final class ThingReader {

  /** The sort of all these figures, and what is said of them. */
  static final String THINGS = "things";

  /** Stands before a deed that is counted, by noun or by times. */
  private static final String DEED = "!";

  static final String TIMES = "@times";

  /** Stands before the name of a coin. */
  private static final String COIN = "#";

  /** Stands before a unit of length. */
  private static final String STRETCH = "~";

  private static final String COUNTED = "counted";
  private static final String PEOPLE = "people";
  private static final Set<String> NAMES = Set.of("DATE", "CIT", "PER", "ORG", "LOC", "MIL");
  private static final Pattern ADJECTIVE = Pattern.compile("(?:ый|ий|ой|ій)$");
  private static final int AFTER = 4;
  private static final int LETTERS = 3;

  private final Clauses clauses;
  private final FigureClauses whole;
  private final Parties parties;
  private final FigureWords said;
  private final Measures measures;
  private final BareNumbers bare;
  private final FieldWords<String> times;
  private final FieldWords<Double> often;
  private final FieldWords<String> uncounted;
  private final FieldWords<String> partitive;

  /** Soldiers, people, and those who are called by their fate or their nation. */
  private final Set<String> general = new HashSet<>();

  private final Set<String> ships = new HashSet<>();
  private final Supposed supposed;
  private final Divisions divisions;

  /** A number as it stands. */
  private record Number(Span span, Quantity quantity) {}

  ThingReader(Material material, Clauses clauses, Parties parties) {
    this.clauses = clauses;
    this.whole = new FigureClauses(material, clauses);
    this.parties = parties;
    this.said = new FigureWords(material);
    this.bare = new BareNumbers(material.packs());
    this.times = material.list("times-words");
    this.often = material.table("often-words", row -> Double.valueOf(row.get(1)));
    this.partitive = material.list("partitive-words");
    this.uncounted = material.list("uncounted-words");
    this.measures = new Measures(material.packs(), Set.of());
    material.packs().field().table("counted-things").stream()
        .filter(row -> row.get(1).equals(PEOPLE) && !row.get(2).equals("yes"))
        .forEach(row -> general.add(row.get(0)));
    material.packs().field().table("counted-things").stream()
        .filter(row -> row.get(1).equals("ship"))
        .forEach(row -> ships.add(row.get(0)));
    this.supposed = new Supposed(material);
    this.divisions = new Divisions(material);
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("fate") || row.get(1).equals("party"))
        .forEach(row -> general.add(row.get(0)));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Clause clause : whole.all()) {
      if (!clause.deeds().contains("plan")) {
        numbers(clause).forEach(number -> add(clause, number, figures));
        often(clause, figures);
      }
    }
    return figures;
  }

  static boolean isMoney(Figure figure) {
    return figure.special().startsWith(COIN);
  }

  private List<Number> numbers(Clause clause) {
    List<Number> numbers = new ArrayList<>();
    List<Mention> mentions = Material.mentions(clause.account(), clause.span());
    for (Mention mention : mentions) {
      if (mention.value() instanceof Quantity quantity) {
        numbers.add(new Number(mention.span(), quantity));
      }
    }
    for (BareNumbers.Bare number : bare.in(clause)) {
      boolean free = numbers.stream().noneMatch(known -> known.span().overlaps(number.span()));
      if (free) {
        numbers.add(
            new Number(number.span(), new Quantity(number.value(), null, false, null, null)));
      }
    }
    numbers.removeIf(
        number ->
            number.quantity().value() < 1
                || clause.account().mentionsOver(number.span()).stream()
                    .anyMatch(mention -> NAMES.contains(mention.type())));
    return numbers;
  }

  private void add(Clause clause, Number number, List<Figure> figures) {
    Span times = times(clause, number.span());
    if (times != null) {
      done(clause, times, number.quantity(), figures);
      return;
    }
    String coin = measures.coin(clause, number.span());
    if (!coin.isEmpty()) {
      figures.add(figure(clause, number.span(), number.quantity(), COIN + coin));
      return;
    }
    String stretch = measures.stretch(clause, number.span());
    if (!stretch.isEmpty() && !number.quantity().approx()) {
      figures.add(figure(clause, number.span(), number.quantity(), STRETCH + stretch));
      return;
    }
    Word noun = measures.measures(clause, number.span()) ? null : noun(clause, number);
    if (noun == null
        || supposed.is(clause, number.span())
        || isOfShip(clause, number.span())
        || isWholeOfPart(clause, number.span())
        || general.contains(said.thing(clause, noun))
        || isOfDivision(clause, number.span())) {
      return;
    }
    String thing = said.thing(clause, noun);
    String family = clauses.deedOf(thing);
    boolean behind = noun.span().start() < number.span().start();
    figures.add(
        figure(
            clause,
            behind ? number.span() : number.span().span(noun.span()),
            number.quantity(),
            family.isEmpty() ? thing : DEED + family));
  }

  /** "A frigate of forty-four guns": the ship's own. */
  private boolean isOfShip(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    return clause.words().subList(Math.max(0, at - 2), at).stream()
        .anyMatch(word -> ships.contains(word.stem()));
  }

  /** «19 голосами против 12»: such votes are held together with those against. */
  private boolean isOfDivision(Clause clause, Span number) {
    Divisions.Division division = divisions.of(clauses.of(clause.account(), clause.sentence()));
    return division != null && division.span().overlaps(number);
  }

  /** «Восемнадцать раз»: the number with its word for times; null if it has none. */
  private @Nullable Span times(Clause clause, Span number) {
    Set<String> known = times.of(clause.account().language()).keySet();
    int from = firstBehind(clause, number);
    return from < clause.words().size()
            && clause.words().get(from).isAny(known)
            && !isCut(clause, number, clause.words().get(from))
        ? number.span(clause.words().get(from).span())
        : null;
  }

  /** «Из пятисот членов явилось …» tells how many there were. */
  private boolean isWholeOfPart(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    return at == 1
        && clause.words().getFirst().isAny(partitive.of(clause.account().language()).keySet());
  }

  /** «Двічі», "thrice". */
  private void often(Clause clause, List<Figure> figures) {
    Map<String, Double> known = often.of(clause.account().language());
    for (Word word : clause.words()) {
      word.lemmas().stream()
          .sorted()
          .filter(known::containsKey)
          .findFirst()
          .ifPresent(
              lemma -> {
                Quantity quantity =
                    new Quantity(known.getOrDefault(lemma, 0.0), null, false, null, null);
                done(clause, word.span(), quantity, figures);
              });
    }
  }

  /** A number of times is that of each deed of its clause. */
  private void done(Clause clause, Span span, Quantity quantity, List<Figure> figures) {
    Set<String> deeds = new TreeSet<>(clause.deeds());
    deeds.removeIf(deed -> !clauses.isFamily(deed) || Clause.WISHES.contains(deed));
    deeds.forEach(deed -> figures.add(figure(clause, span, quantity, DEED + deed)));
    figures.add(figure(clause, span, quantity, TIMES));
  }

  private Figure figure(Clause clause, Span span, Quantity quantity, String key) {
    int at = clause.firstFrom(span.start());
    String rate = said.isRate(clause, at, clause.firstFrom(span.end())) ? " a day" : "";
    return new Figure(
        clause,
        span,
        new Quantity(quantity.value(), quantity.max(), quantity.approx(), quantity.bound(), null),
        THINGS,
        key + rate,
        COUNTED,
        "",
        "",
        "@" + THINGS,
        false,
        parties.whose(clause, clause.words()),
        said.isPart(clause, at),
        clause.stems());
  }

  /** What is counted: the noun behind the number, or else one that the number stands behind. */
  private @Nullable Word noun(Clause clause, Number number) {
    Word after = after(clause, number.span());
    if (after != null) {
      return after;
    }
    String unit = number.quantity().unit();
    return unit == null ? fronted(clause, number.span()) : before(clause, number.span(), unit);
  }

  /**
   * «Приступов, какие стоит так назвать, я насчитал шесть»: the sentence opens with what is
   * counted.
   */
  private @Nullable Word fronted(Clause clause, Span number) {
    boolean last = clause.firstFrom(number.end()) == clause.words().size();
    List<Word> words = last ? clauses.of(clause.account(), clause.sentence()).words() : List.of();
    if (words.isEmpty() || words.getFirst().span().start() > clause.sentence().start()) {
      return null;
    }
    Word first = words.getFirst();
    boolean counted = first.oblique() && isNoun(clause, first) && isCounted(clause, first);
    return counted && first.span().start() < number.start() ? first : null;
  }

  private @Nullable Word after(Clause clause, Span number) {
    List<Word> words = clause.words();
    int from = firstBehind(clause, number);
    for (int i = from; i < Math.min(words.size(), from + AFTER); i++) {
      Word word = words.get(i);
      if (word.verb() || isCut(clause, number, word) || word.stem().isEmpty() && i > from) {
        return null;
      }
      if (isNoun(clause, word) && !isBeforeNoun(clause, i)) {
        return isCounted(clause, word) ? word : null;
      }
    }
    return null;
  }

  /** "Two armoured ships", «два боевых выстрела»: the word belongs to the one that follows. */
  private boolean isBeforeNoun(Clause clause, int at) {
    List<Word> words = clause.words();
    Word word = words.get(at);
    boolean open =
        at + 1 < words.size()
            && isNoun(clause, words.get(at + 1))
            && !words.get(at + 1).verb()
            && !isCut(clause, word.span(), words.get(at + 1));
    return word.adjective()
        || open
            && (clause.account().language().equals("en")
                ? word.lemmas().contains(lower(clause, word))
                : word.lemmas().stream().anyMatch(lemma -> ADJECTIVE.matcher(lemma).find()));
  }

  private static String lower(Clause clause, Word word) {
    return clause.read(word.span()).toLowerCase(Locale.ROOT);
  }

  /** The first word behind the numerals. */
  private int firstBehind(Clause clause, Span number) {
    int end = number.start();
    for (BareNumbers.Bare numeral : bare.in(clause)) {
      end = numeral.span().overlaps(number) ? Math.max(end, numeral.span().end()) : end;
    }
    return clause.firstFrom(end);
  }

  /** Names are not, nor what only numbers and measures, nor an English word in the singular. */
  private boolean isCounted(Clause clause, Word word) {
    String language = clause.account().language();
    boolean name =
        Character.isUpperCase(clause.read(word.span()).charAt(0))
            && word.span().start() > clause.sentence().start();
    boolean one =
        language.equals("en")
            && !word.stem().startsWith("@")
            && word.lemmas().contains(lower(clause, word));
    return !name
        && !one
        && !word.isAny(uncounted.of(language).keySet())
        && bare.in(clause).stream().noneMatch(numeral -> numeral.span().overlaps(word.span()));
  }

  private static boolean isNoun(Clause clause, Word word) {
    return word.noun()
        && !word.stem().isEmpty()
        && word.span().length() >= LETTERS
        && Character.isLetter(clause.read(word.span()).charAt(0));
  }

  private @Nullable Word before(Clause clause, Span number, String unit) {
    return clause.words().reversed().stream()
        .filter(word -> word.span().start() < number.start())
        .filter(word -> unit.endsWith(clause.read(word.span())))
        .filter(word -> isNoun(clause, word) && isCounted(clause, word))
        .findFirst()
        .orElse(null);
  }

  private static boolean isCut(Clause clause, Span from, Word word) {
    if (word.span().start() <= from.end()) {
      return false;
    }
    Span between = new Span(from.end(), word.span().start());
    return clause.account().text().read(between).matches("(?s).*[,;:()–—\"«»].*");
  }
}
