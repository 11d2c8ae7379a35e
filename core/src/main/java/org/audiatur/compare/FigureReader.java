package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of clauses with what they count and what became of it. A number that counts nothing
 * known is left out.
 */
final class FigureReader {

  private static final String PRESENT = "present";

  /** So many a day are held only against so many a day. */
  private static final String RATE = "@rate";

  /** The guns of one ship are not those of a place. */
  private static final String ABOARD = "@aboard";

  /** In letters, between two sentences. */
  private static final int NEXT = 3;

  /** A bare number up to here at the end of a clause may be a year. */
  private static final double LATEST_YEAR = 2100;

  /** A figure, the word that it counts, and how far off that stands. */
  private record Counting(Figure figure, @Nullable Word counted, int away) {

    boolean isNearer(Counting other) {
      return counted != null
          && other.counted != null
          && counted.span().equals(other.counted.span())
          && away < other.away;
    }
  }

  private final Material material;
  private final FigureClauses whole;
  private final Asides asides;
  private final Parties parties;
  private final FigureWords said;
  private final Fates fates;
  private final ThingWords things;
  private final OpeningThings opening;
  private final CountedWords counted;
  private final FigureSides whose;
  private final MenThere there;
  private final OtherNumbers others;
  private final BareNumbers bare;
  private final Prizes prizes;
  private final Supposed supposed;
  private final RankSums ranks;
  private final FieldWords<String> besides;
  private final FieldWords<String> joining;
  private final FieldWords<String> wholes;
  private final FieldWords<String> empty;
  private final Map<String, String> camps = new HashMap<>();

  FigureReader(FigureConflicts.Told told, Attackers attackers) {
    this.material = told.material();
    Clauses clauses = told.clauses();
    this.whole = new FigureClauses(material, clauses);
    this.asides = new Asides(material);
    this.parties = told.parties();
    this.said = new FigureWords(material);
    this.fates = new Fates(material, clauses, said);
    this.things = new ThingWords(material, parties, said);
    this.opening = new OpeningThings(material, parties, things);
    this.counted = new CountedWords(material, things, opening, fates);
    this.whose = new FigureSides(told, attackers, said);
    this.there = new MenThere(material, parties);
    this.others = new OtherNumbers(material, things);
    this.bare = new BareNumbers(material.packs());
    this.prizes = new Prizes(material, said);
    this.supposed = new Supposed(material);
    this.ranks = new RankSums(material);
    this.joining = material.list("joining-words");
    this.besides = material.list("beside-words");
    this.wholes = material.list("whole-words");
    this.empty = material.list("empty-words");
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("camp"))
        .forEach(row -> camps.put(row.get(0), row.get(2)));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Clause clause : whole.all()) {
      boolean planned = isPlanned(clause);
      List<Figure> own = figures(clause);
      Figure all = own.isEmpty() && !figures.isEmpty() ? allOf(clause, figures.getLast()) : null;
      if (all != null) {
        figures.set(figures.size() - 1, figures.getLast().asPart(all.fate()));
      }
      (all == null ? own : List.of(all))
          .stream().filter(figure -> !planned || isOfThoseThere(figure)).forEach(figures::add);
    }
    return figures;
  }

  /** «Наших полегло с полсотни. А всего — тысячи полторы»: the same became of all of them. */
  private @Nullable Figure allOf(Clause clause, Figure part) {
    boolean goesOn =
        part.clause().source().equals(clause.source())
            && Fates.LOST.contains(part.fate())
            && clause.sentence().start() - part.clause().sentence().end() <= NEXT
            && isAny(clause, wholes);
    List<Mention> numbers =
        goesOn
            ? Material.mentions(clause.account(), clause.span()).stream()
                .filter(mention -> mention.value() instanceof Quantity)
                .toList()
            : List.of();
    return numbers.size() == 1
            && numbers.getFirst().value() instanceof Quantity quantity
            && quantity.unit() == null
            && quantity.value() > part.quantity().value()
        ? figure(clause, numbers.getFirst().span(), new Counted(null, null, quantity), part.fate())
        : null;
  }

  /** A word that is counted is counted once, by the number that stands nearest. */
  private List<Figure> figures(Clause clause) {
    List<Counting> countings = new ArrayList<>();
    List<Mention> mentions = Material.mentions(clause.account(), clause.span());
    for (Mention mention : mentions) {
      if (mention.value() instanceof Quantity quantity) {
        add(clause, mention.span(), quantity, countings);
      }
    }
    bare(clause, mentions, countings);
    return ranks.with(
        withParts(
            clause,
            countings.stream()
                .filter(one -> countings.stream().noneMatch(other -> other.isNearer(one)))
                .map(Counting::figure)
                .toList()));
  }

  /**
   * A number that should have been says nothing of the one that was; "we must report sixty dead"
   * does.
   */
  private boolean isPlanned(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    boolean planned =
        clause.deeds().contains("plan")
            || fact != null && fact.planned() && !fact.type().equals(Fates.STRENGTH);
    return planned && !asides.tells(clause);
  }

  /** «Взять крепость с 900 защитниками» was planned, and there they were. */
  private boolean isOfThoseThere(Figure figure) {
    return figure.fate().equals(Fates.STRENGTH) && whose.areWithin(figure.clause(), figure.span());
  }

  /** «Потери — 16 тысяч, из них 13 тысяч русских»: what became of the whole became of its parts. */
  private List<Figure> withParts(Clause clause, List<Figure> figures) {
    List<Figure> ordered = new ArrayList<>(figures);
    ordered.sort(java.util.Comparator.comparing(Figure::span));
    for (int i = 1; i < ordered.size(); i++) {
      Figure whole = ordered.get(i - 1);
      Figure part = ordered.get(i);
      boolean lost = Fates.LOST.contains(whole.fate()) || whole.fate().equals(Fates.LOSSES);
      if (whole.fate().equals(Fates.STRENGTH)
          && part.part()
          && Fates.LOST.contains(part.fate())
          && part.special().isEmpty()) {
        ordered.set(i, part.whole(part.fate()));
        continue;
      }
      if (lost && isBeside(clause, part)) {
        ordered.set(i, part.with(part.span(), part.quantity(), whole.fate()));
        continue;
      }
      if (part.fate().equals(Fates.STRENGTH) && isJoined(clause, whole, part)) {
        ordered.set(i, part.with(part.span(), part.quantity(), whole.fate()));
        continue;
      }
      boolean parted = said.parts(clause, ordered.getFirst().span().end()) < part.span().start();
      if (lost && parted && part.fate().equals(Fates.STRENGTH)) {
        ordered.set(
            i,
            isOfParty(part.thing())
                ? part.whole(whole.fate())
                : part.with(part.span(), part.quantity(), whole.fate()));
      }
    }
    return ordered;
  }

  /** «Арестовали сорок студентов и двух профессоров»: what befell the former befell the latter. */
  private boolean isJoined(Clause clause, Figure one, Figure next) {
    Span between = new Span(one.span().end(), Math.max(one.span().end(), next.span().start()));
    return !one.fate().equals(Fates.STRENGTH)
        && one.counted().equals(next.counted())
        && !one.thing().isEmpty()
        && !next.thing().isEmpty()
        && joining
            .of(clause.account().language())
            .containsKey(clause.read(between).toLowerCase(java.util.Locale.ROOT));
  }

  /** "They lost 818 English in killed and wounded, besides 65 Dutch". */
  private boolean isBeside(Clause clause, Figure figure) {
    int at = clause.firstFrom(figure.span().start());
    Set<String> known = besides.of(clause.account().language()).keySet();
    return at > 0 && clause.words().get(at - 1).isAny(known);
  }

  /** Numbers that are no mention: «65 killed», «eight of our people». */
  private void bare(Clause clause, List<Mention> mentions, List<Counting> figures) {
    for (BareNumbers.Bare number : bare.in(clause)) {
      bare(clause, number.span(), number.value(), mentions, figures);
    }
  }

  private void bare(
      Clause clause, Span span, double value, List<Mention> mentions, List<Counting> figures) {
    boolean free = mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
    Quantity quantity = new Quantity(value, null, false, null, null);
    boolean counts =
        this.counted.counts(clause, span)
            || fates.isBehindFate(clause, span)
            || fates.isBehindExpression(clause, span)
            || this.counted.isOfFallenBefore(clause, span)
            || opening.isOpened(clause, span)
            || value > LATEST_YEAR && BesideNumber.isLast(clause, span)
            || isSpoken(clause, span)
                && value >= MenThere.FEWEST
                && BesideNumber.isLast(clause, span)
            || there.arePresent(clause, span, quantity);
    if (free && counts) {
      add(clause, span, quantity, figures);
    }
  }

  /** No year is. */
  private static boolean isSpoken(Clause clause, Span number) {
    return Character.isLetter(clause.read(number).charAt(0));
  }

  private void add(Clause clause, Span span, Quantity quantity, List<Counting> figures) {
    int at = clause.firstFrom(span.start());
    if (quantity.value() < 1
        || this.counted.isWholeBehindPart(clause, at)
        || supposed.is(clause, span)) {
      return;
    }
    Word fate = fates.isWholeOfPart(clause, span) ? null : fates.nearest(clause, at, span);
    Word known = this.counted.counted(clause, at, span, quantity);
    Word counted =
        known == null && fate == null ? this.counted.persons(clause, span, quantity) : known;
    ThingWords.Thing thing = counted == null ? null : things.of(clause, counted);
    if (others.are(clause, span)
        || thing == null
            && (fates.isFarStrike(clause, at, fate)
                || fates.isPrice(clause, span, fate)
                || others.isWhere(clause, at, quantity))) {
      return;
    }
    Span all = counted == null ? span : span.span(counted.span());
    String told = fates.became(clause, fate, all, quantity);
    String carried = told.isEmpty() ? fates.carried(clause, span) : told;
    String became = carried.isEmpty() && counted != null ? held(clause, counted) : carried;
    if (thing == null
        && became.isEmpty()
        && !there.isStrength(clause, span)
        && !there.arePresent(clause, span, quantity)) {
      return;
    }
    figures.add(
        new Counting(
            figure(clause, span, new Counted(counted, thing, quantity), became),
            counted,
            counted == null ? 0 : away(counted.span(), span)));
  }

  /** Slaves and captives are those held, whatever is told of them. */
  private String held(Clause clause, Word counted) {
    String fate = fates.of(said.thing(clause, counted));
    return fate.equals("captured") ? fate : "";
  }

  private record Counted(
      @Nullable Word word, ThingWords.@Nullable Thing thing, Quantity quantity) {}

  private Figure figure(Clause clause, Span span, Counted of, String became) {
    Word counted = of.word();
    ThingWords.Thing thing = of.thing();
    Quantity quantity = of.quantity();
    int at = clause.firstFrom(span.start());
    Set<String> about = new TreeSet<>(clause.stems());
    about.removeIf(stem -> things.has(stem) || fates.has(stem));
    String name = counted == null ? "" : said.thing(clause, counted);
    return new Figure(
        clause,
        counted == null || counted.span().start() < span.start()
            ? span
            : span.span(whole(clause, counted)),
        new Quantity(quantity.value(), quantity.max(), quantity.approx(), quantity.bound(), null),
        thing == null ? "people" : thing.sort(),
        special(clause, span, counted, became),
        thing != null && !thing.sort().equals("people")
            ? prizes.of(clause, at, clause.firstFrom(span.end()))
            : isThere(became, thing) ? Fates.STRENGTH : became,
        whose.sideOf(clause, span),
        only(clause, camps),
        name,
        isAny(clause, wholes),
        whose.whose(clause, span, counted),
        said.isPart(clause, at) && (isThere(became, thing) || !isOfParty(name)),
        about);
  }

  /** What they are of their sort; so many a day; guns of a ship. */
  private String special(Clause clause, Span number, @Nullable Word counted, String became) {
    int at = clause.firstFrom(number.start());
    if (counted != null && things.isSpecial(clause, counted, became)) {
      return said.thing(clause, counted);
    }
    if (said.isRate(clause, at, clause.firstFrom(number.end()))) {
      return RATE;
    }
    return counted != null && things.areAboard(clause, at, counted) ? ABOARD : "";
  }

  /** "Machine guns": the first word means what both mean. */
  private Span whole(Clause clause, Word counted) {
    Set<String> small = empty.of(clause.account().language()).keySet();
    Span whole = counted.span();
    for (int i = clause.words().indexOf(counted) + 1; i < clause.words().size(); i++) {
      Word next = clause.words().get(i);
      boolean told = next.noun() && next.stem().isEmpty() && !next.isAny(small);
      if (!told || next.span().start() != whole.end() + 1) {
        break;
      }
      whole = whole.span(next.span());
    }
    return whole;
  }

  /** Those who came are told from those who are only of such as are few: deputies. */
  private static boolean isThere(String became, ThingWords.@Nullable Thing thing) {
    return became.isEmpty() || became.equals(PRESENT) && (thing == null || !thing.special());
  }

  /** «13 000 русских» is a number of its own, also as a part of one. */
  private boolean isOfParty(String thing) {
    return parties.isParty(thing) || !thing.isEmpty() && !things.has(thing);
  }

  private static int away(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  private static boolean isAny(Clause clause, FieldWords<String> words) {
    Set<String> known = words.of(clause.account().language()).keySet();
    return clause.words().stream().anyMatch(word -> word.isAny(known));
  }

  /** What the words of a clause say of those counted, empty where they say nothing or both. */
  private static String only(Clause clause, Map<String, String> known) {
    Set<String> found = new TreeSet<>();
    clause.words().forEach(word -> found.add(known.getOrDefault(word.stem(), "")));
    found.remove("");
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
