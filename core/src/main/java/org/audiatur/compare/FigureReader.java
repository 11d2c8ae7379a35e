package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of clauses with what they count and what became of it. What is counted stands in the
 * few words after the number, or else just before; a number that counts nothing known is left out.
 */
final class FigureReader {

  private static final int AFTER = 4;
  private static final int BEFORE = 2;
  private static final int OPENING = 4;
  private static final int FATE = 6;
  private static final String LOSSES = "losses";
  private static final int NEXT = 12;
  private static final Set<String> OWNERS = Set.of("PER", "GRP", "MIL");
  private static final String STRENGTH = "strength";
  private static final String PRESENT = "present";
  private static final String VOTE = "@vote";

  /** In letters. */
  private static final int VOTES = 20;

  private static final Set<String> LOST = Set.of("killed", "wounded", "missing");
  private static final String BEATEN = "beaten";
  private static final Set<String> BESIDE_ONLY = Set.of("left", BEATEN);
  private static final String STRUCK = "struck";

  /** So many a day are held only against so many a day. */
  private static final String RATE = "@rate";

  /** Whoever is counted «с 900 защитниками» behind these is there, though the rest is planned. */
  private static final Set<String> HOLDING =
      Set.of("@fortress", "@city", "@village", "@camp", "@island", "@palace", "@garrison");

  private static final String ATTACK = "attack";
  private static final String DEFEND = "defend";

  /** A bare number up to here at the end of a clause may be a year. */
  private static final double LATEST_YEAR = 2100;

  /** A number without a word for what it counts is that of men only from here on. */
  private static final double FEWEST = 100;

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** A comma, whose they are, and a dash. */
  private static final Pattern ELLIPSIS =
      Pattern.compile("[,;]\\s+(?:\\p{L}+\\s+){1,3}[–—]\\s+(?:\\p{L}+\\s+){0,2}$");

  private static final Pattern APPOSED = Pattern.compile("[–—]\\s*$");

  /** What a word counts: its sort, and whether it says more than that. */
  private record Thing(String sort, boolean special) {}

  private static final Thing PEOPLE = new Thing("people", false);

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
  private final Clauses clauses;
  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, String> fates = new HashMap<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, String> acts = new HashMap<>();
  private final Map<String, String> camps = new HashMap<>();
  private final Map<String, String> prizes = new HashMap<>();
  private final FieldWords<String> wholes;
  private final FieldWords<String> present;
  private final FieldWords<String> costs;
  private final FieldWords<String> numbering;
  private final FieldWords<String> times;
  private final FieldWords<String> places;
  private final FieldWords<String> having;
  private final Parties parties;
  private final Attackers attackers;
  private final FieldWords<String> partitive;
  private final FieldWords<String> peoples;
  private final FieldWords<String> with;
  private final Measures measures;
  private final BareNumbers bare;
  private final Map<String, Set<String>> conjunctions = new HashMap<>();
  private final FigureWords said;

  FigureReader(Material material, Clauses clauses, Parties parties, Attackers attackers) {
    this.attackers = attackers;
    this.parties = parties;
    this.material = material;
    this.clauses = clauses;
    Map<String, Map<String, String>> kinds =
        Map.of("fate", fates, "side", sides, "act", acts, "prize", prizes, "camp", camps);
    this.wholes = material.list("whole-words");
    this.present = material.list("presence-words");
    this.costs = material.list("cost-words");
    this.times = material.list("times-words");
    this.places = material.list("inside-words");
    this.numbering = material.list("numbering-words");
    this.having = material.list("having-words");
    this.partitive = material.list("partitive-words");
    this.with = material.list("with-words");
    this.peoples = material.list("names/groupword");
    this.measures = new Measures(material.packs(), things.keySet());
    material
        .packs()
        .field()
        .table("counted-things")
        .forEach(row -> things.put(row.get(0), new Thing(row.get(1), row.get(2).equals("yes"))));
    material
        .packs()
        .field()
        .table("fates")
        .forEach(
            row -> kinds.getOrDefault(row.get(1), new HashMap<>()).put(row.get(0), row.get(2)));
    this.bare = new BareNumbers(material.packs());
    for (LanguagePack language : material.packs().languages()) {
      Set<String> words = new TreeSet<>();
      if (language.has("conjunctions")) {
        language.table("conjunctions").forEach(row -> words.addAll(List.of(row.get(1).split(" "))));
      }
      conjunctions.put(language.code(), words);
    }
    this.said = new FigureWords(material);
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      boolean planned = isPlanned(clause);
      figures(clause).stream()
          .filter(figure -> !planned || isOfThoseThere(figure))
          .forEach(figures::add);
    }
    return figures;
  }

  /** A number that should have been says nothing of the one that was. */
  private boolean isPlanned(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return clause.deeds().contains("plan")
        || fact != null && fact.planned() && !fact.type().equals(STRENGTH);
  }

  /** «Взять крепость с 900 защитниками» was planned, and there they were. */
  private boolean isOfThoseThere(Figure figure) {
    return figure.fate().equals(STRENGTH) && areWithin(figure.clause(), figure.span());
  }

  /** «Крепость с 900 солдатами», «a town of 900 men». */
  private boolean areWithin(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = firstFrom(clause, number.start());
    return at > 1
        && words.get(at - 1).isAny(with.of(clause.account().language()).keySet())
        && HOLDING.contains(words.get(at - 2).stem());
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
    return withParts(
        clause,
        countings.stream()
            .filter(one -> countings.stream().noneMatch(other -> other.isNearer(one)))
            .map(Counting::figure)
            .toList());
  }

  /** «Потери — 16 тысяч, из них 13 тысяч русских»: what became of the whole became of its parts. */
  private List<Figure> withParts(Clause clause, List<Figure> figures) {
    List<Figure> ordered = new ArrayList<>(figures);
    ordered.sort(java.util.Comparator.comparing(Figure::span));
    for (int i = 1; i < ordered.size(); i++) {
      Figure whole = ordered.get(i - 1);
      Figure part = ordered.get(i);
      boolean lost = LOST.contains(whole.fate()) || whole.fate().equals(LOSSES);
      boolean parted = said.parts(clause, ordered.getFirst().span().end()) < part.span().start();
      if (lost && parted && part.fate().equals(STRENGTH)) {
        ordered.set(
            i,
            isOfParty(part.thing())
                ? part.whole(whole.fate())
                : part.with(part.span(), part.quantity(), whole.fate()));
      }
    }
    return ordered;
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
        counts(clause, span)
            || isBehindFate(clause, span)
            || isBehindExpression(clause, span)
            || value > LATEST_YEAR && isLast(clause, span)
            || isSpoken(clause, span) && value >= FEWEST && isLast(clause, span)
            || arePresent(clause, span, quantity);
    if (free && counts) {
      add(clause, span, quantity, figures);
    }
  }

  /** «Убито 30, ранено 62»: a word of fate stands just before, and nothing else is counted. */
  private boolean isBehindFate(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = firstFrom(clause, number.start());
    int end = firstFrom(clause, number.end());
    boolean open = end == words.size() || !words.get(end).noun() || words.get(end).verb();
    return open && at > 0 && isFallen(words.get(at - 1));
  }

  /** «Похоронили двадцать восемь», "eight thousand laid down their arms". */
  private boolean isBehindExpression(Clause clause, Span number) {
    int at = firstFrom(clause, number.start());
    int end = firstFrom(clause, number.end());
    boolean open = end == clause.words().size() || clause.words().get(end).verb();
    return open && said.isFateAt(clause, at, end);
  }

  private boolean isFallen(Word word) {
    return LOST.contains(fates.getOrDefault(word.stem(), ""));
  }

  /** No year is. */
  private static boolean isSpoken(Clause clause, Span number) {
    return Character.isLetter(clause.read(number).charAt(0));
  }

  /** True if what is counted follows directly, or after a few small words: «ten of the men». */
  private boolean counts(Clause clause, Span number) {
    List<Word> words = clause.words();
    int from = firstFrom(clause, number.end());
    for (int i = from; i < Math.min(words.size(), from + AFTER); i++) {
      String stem = words.get(i).stem();
      if (isThing(clause, words.get(i)) || fates.containsKey(stem)) {
        return true;
      }
      if (i == from && !stem.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private void add(Clause clause, Span span, Quantity quantity, List<Counting> figures) {
    int at = firstFrom(clause, span.start());
    if (quantity.value() < 1 || isWholeBehindPart(clause, at)) {
      return;
    }
    Word fate = isWholeOfPart(clause, span) ? null : nearest(clause, at, span);
    Word counted = counted(clause, at, span, quantity);
    Thing thing = counted == null ? null : things.getOrDefault(said.thing(clause, counted), PEOPLE);
    if (measures.measures(clause, span)
        || areTimes(clause, span)
        || areVotes(clause, span)
        || thing == null
            && (isFarStrike(clause, at, fate)
                || isPrice(clause, span, fate)
                || isWhere(clause, at, quantity))) {
      return;
    }
    Span all = counted == null ? span : span.span(counted.span());
    String told = became(clause, fate, all, quantity);
    String became = told.isEmpty() ? carried(clause, span) : told;
    if (thing == null
        && became.isEmpty()
        && !isStrength(clause, span)
        && !arePresent(clause, span, quantity)) {
      return;
    }
    figures.add(
        new Counting(
            figure(clause, span, new Counted(counted, thing, quantity), became),
            counted,
            counted == null ? 0 : away(counted.span(), span)));
  }

  /** «19 голосами против 12», "60 votes to 58" count no men; «после голосования 50 депутатов» do. */
  private boolean areVotes(Clause clause, Span number) {
    int end = firstFrom(clause, number.end());
    if (end < clause.words().size() && isThing(clause, clause.words().get(end))) {
      return false;
    }
    Span until = new Span(Math.max(clause.span().start(), number.start() - VOTES), number.end());
    return clause.words().stream()
        .filter(word -> word.stem().equals(VOTE))
        .anyMatch(
            word ->
                word.span().overlaps(until)
                    || word.span().start() >= number.end()
                        && word.span().start() - number.end() <= 2);
  }

  /** «Двадцать раз» counts nobody. */
  private boolean areTimes(Clause clause, Span number) {
    Set<String> known = times.of(clause.account().language()).keySet();
    return clause.words().stream()
        .filter(word -> word.span().start() >= number.start())
        .filter(word -> word.span().start() <= number.end() + 1)
        .anyMatch(word -> word.isAny(known));
  }

  private record Counted(@Nullable Word word, @Nullable Thing thing, Quantity quantity) {}

  private Figure figure(Clause clause, Span span, Counted of, String became) {
    Word counted = of.word();
    Thing thing = of.thing();
    Quantity quantity = of.quantity();
    int at = firstFrom(clause, span.start());
    Set<String> about = new TreeSet<>(clause.stems());
    about.removeIf(stem -> things.containsKey(stem) || fates.containsKey(stem));
    String name = counted == null ? "" : said.thing(clause, counted);
    return new Figure(
        clause,
        counted == null || counted.span().start() < span.start() ? span : span.span(counted.span()),
        new Quantity(quantity.value(), quantity.max(), quantity.approx(), quantity.bound(), null),
        thing == null ? "people" : thing.sort(),
        thing != null && thing.special()
            ? name
            : said.isRate(clause, at, firstFrom(clause, span.end())) ? RATE : "",
        thing != null && !thing.sort().equals("people")
            ? had(clause)
            : isThere(became, thing) ? STRENGTH : became,
        sideOf(clause, span),
        only(clause, camps),
        name,
        isAny(clause, wholes),
        whose(clause, span, counted),
        said.isPart(clause, at) && (isThere(became, thing) || !isOfParty(name)),
        about);
  }

  /** Those who came are told from those who are only of such as are few: deputies. */
  private static boolean isThere(String became, @Nullable Thing thing) {
    return became.isEmpty() || became.equals(PRESENT) && (thing == null || !thing.special());
  }

  /** «13 000 русских» is a number of its own, also as a part of one. */
  private boolean isOfParty(String thing) {
    return parties.isParty(thing) || !thing.isEmpty() && !things.containsKey(thing);
  }

  /**
   * What became of those counted: by a word beside the number, an expression, or the clause before
   * where that has no number of its own; empty where nothing is said.
   */
  private String became(Clause clause, @Nullable Word fate, Span span, Quantity quantity) {
    if (fate != null) {
      return became(clause, fate, span);
    }
    if (isWholeOfPart(clause, span)) {
      return "";
    }
    int at = firstFrom(clause, span.start());
    String near = said.fate(clause, at, firstFrom(clause, span.end()));
    boolean bare = quantity.unit() == null || quantity.value() >= FEWEST;
    return near.isEmpty() && bare && isLast(clause, span) ? before(clause, span) : near;
  }

  /** «Русские потеряли 300 человек, турки — до тысячи»: a dash stands for what was said before. */
  private String carried(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    Matcher dash = ELLIPSIS.matcher(clause.account().text().read(before));
    if (!dash.find()) {
      return "";
    }
    Clause told =
        clauses.of(clause.account(), new Span(before.start(), before.start() + dash.start()));
    Set<String> found = new TreeSet<>();
    told.words().forEach(word -> found.add(fates.getOrDefault(word.stem(), "")));
    found.add(said.fate(told, 0, told.words().size()));
    found.removeIf(fate -> !LOST.contains(fate) && !fate.equals(LOSSES));
    return found.size() > 1 ? LOSSES : found.isEmpty() ? "" : found.iterator().next();
  }

  /** «Сколько легло — знает Бог; у нас считали, что двадцать тысяч». */
  private String before(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    boolean counted =
        Material.mentions(clause.account(), before).stream()
            .anyMatch(mention -> mention.value() instanceof Quantity);
    if (counted) {
      return "";
    }
    Clause told = clauses.of(clause.account(), before);
    Set<String> found = new TreeSet<>();
    told.words().forEach(word -> found.add(fates.getOrDefault(word.stem(), "")));
    found.add(said.fate(told, 0, told.words().size()));
    found.removeIf(fate -> !LOST.contains(fate) && !fate.equals(LOSSES));
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** Of a stretch that only goes on with what stands before, also by that. */
  private String sideOf(Clause clause, Span span) {
    String side = side(clause, span);
    return side.isEmpty() && isAppended(clause) ? side(clauses.around(clause), span) : side;
  }

  /** «1200 бастовали», but not «8 against the canteen for strikers». */
  private boolean isFarStrike(Clause clause, int number, @Nullable Word fate) {
    return fate != null
        && fates.getOrDefault(fate.stem(), "").equals(STRUCK)
        && Math.abs(clause.words().indexOf(fate) - number) > BEFORE;
  }

  /** "Cost 40 sous", but not "cost 300 killed": a noun follows that counts nobody. */
  private boolean isPrice(Clause clause, Span number, @Nullable Word fate) {
    Set<String> cost = costs.of(clause.account().language()).keySet();
    int next = firstFrom(clause, number.end());
    return fate != null
        && fate.isAny(cost)
        && next < clause.words().size()
        && clause.words().get(next).noun()
        && !clause.words().get(next).stem().isEmpty();
  }

  /** "Burned in three heaps": behind a preposition few of something unknown count nobody. */
  private boolean isWhere(Clause clause, int at, Quantity quantity) {
    return at > 0
        && quantity.unit() != null
        && quantity.value() < FEWEST
        && clause
            .words()
            .get(at - 1)
            .isAny(places.of(clause.account().language()).keySet());
  }

  private static int away(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  /** True if a claim has the number as that of men: «they had 12,000 at the walls». */
  private boolean isStrength(Clause clause, Span number) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return fact != null
        && fact.claim().numbers().stream()
            .anyMatch(
                count ->
                    count.role().equals(STRENGTH)
                        && count.span().overlaps(number)
                        && count.quantity().value() >= FEWEST);
  }

  /** Who assembled or stood there without a noun: «на площади стояло тысяч двадцать». */
  private boolean arePresent(Clause clause, Span number, Quantity quantity) {
    Set<String> known = present.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    int at = firstFrom(clause, number.start());
    int end = firstFrom(clause, number.end());
    boolean bare = end == words.size() || words.get(end).stem().isEmpty();
    List<Word> before = words.subList(Math.max(0, at - BEFORE), at);
    return bare
        && quantity.unit() == null
        && quantity.value() >= FEWEST
        && (before.stream().anyMatch(word -> word.isAny(known))
            || areOurs(clause, end)
            || !parties.whose(clause, before).isEmpty()
            || hasOwner(clause, number));
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
              int at = firstFrom(clause, mention.span().start());
              return at > 0 && clause.words().get(at - 1).isAny(small);
            });
  }

  /**
   * By the words before the number, else by those after it; «сила, какой мы не ждали, — тысяч пять»
   * is not ours.
   */
  private String whose(Clause clause, Span number, @Nullable Word counted) {
    if (counted != null && counted.span().start() < clause.span().start()) {
      boolean own = parties.whose(clause, clause.words()).equals(Parties.OWN);
      return own ? Parties.FOE : "";
    }
    int at = firstFrom(clause, number.start());
    String before = parties.whose(clause, clause.words().subList(0, at));
    String whose =
        before.isEmpty()
            ? parties.whose(clause, clause.words().subList(at, clause.words().size()))
            : before;
    return whose.isEmpty() && clause.bodies().isEmpty() ? opening(clause, number) : whose;
  }

  /**
   * «Всех нас, считая и мальчишек, набралось 600»: by the first words of the sentence; not «турок
   * мы увидели тысяч двадцать».
   */
  private String opening(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    List<Word> words = material.wording(clause.source()).in(before);
    boolean others = words.stream().anyMatch(word -> parties.isPeople(word.stem()));
    return others
        ? ""
        : parties.whose(clause, words.subList(0, Math.min(OPENING, words.size())));
  }

  /**
   * Of those counted, not of others in the clause: no other verb stands between, but for one that
   * says that they were there, «the garrison numbered 900».
   */
  private String side(Clause clause, Span number) {
    if (areWithin(clause, number)) {
      return DEFEND;
    }
    int at = firstFrom(clause, number.start());
    Set<String> found = new TreeSet<>();
    Set<String> being = present.of(clause.account().language()).keySet();
    for (int i = at; i < clause.words().size(); i++) {
      Word word = clause.words().get(i);
      found.add(sideOf(word));
      if (word.verb() && !word.stem().isEmpty()) {
        break;
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      Word word = clause.words().get(i);
      found.add(sideOf(word));
      if (word.verb()
          && !word.stem().isEmpty()
          && !word.isAny(being)
          && !isNumbering(clause, word)) {
        break;
      }
    }
    found.remove("");
    if (found.isEmpty()) {
      String told = said.side(clause);
      String all = told.isEmpty() ? sideBefore(clause, number) : told;
      return all.isEmpty() && attackers.areIn(clause) ? ATTACK : all;
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** Whoever besieges attacks; the siege is that of both. */
  private String sideOf(Word word) {
    String act = word.verb() ? acts.getOrDefault(word.stem(), "") : "";
    return act.isEmpty() ? sides.getOrDefault(word.stem(), "") : act;
  }

  /** «Численность гарнизона, по ведомости, взятой потом в городе, — в 900 человек». */
  private String sideBefore(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    Set<String> found = new TreeSet<>();
    for (Word word : material.wording(clause.source()).in(before)) {
      found.add(sideOf(word));
    }
    found.remove("");
    boolean counted =
        Material.mentions(clause.account(), before).stream()
            .anyMatch(mention -> mention.value() instanceof Quantity);
    return found.size() == 1 && !counted ? found.iterator().next() : "";
  }

  /**
   * True for a stretch that goes on with what stands before its comma, without an own conjunction.
   */
  private boolean isAppended(Clause clause) {
    Span before = new Span(clause.sentence().start(), clause.span().start());
    Set<String> joining = conjunctions.getOrDefault(clause.account().language(), Set.of());
    String text = clause.account().text().read(before).strip();
    return text.endsWith(",")
        && !clause.words().isEmpty()
        && !clause.words().getFirst().isAny(joining);
  }

  /** «Силы гарнизона не превышали …», «гарнизоном начальствовал Рейнгольд, имея …». */
  private boolean isNumbering(Clause clause, Word word) {
    return word.isAny(numbering.of(clause.account().language()).keySet())
        || clauses.deed(word).equals("lead");
  }

  /** «Из 5 тысяч человек спаслось …» tells how many there were. */
  private boolean isWholeOfPart(Clause clause, Span number) {
    int at = firstFrom(clause, number.start());
    return at == 1
        && clause.words().getFirst().isAny(partitive.of(clause.account().language()).keySet());
  }

  /** «Пять из восьми рот» tells of five. */
  private boolean isWholeBehindPart(Clause clause, int at) {
    Set<String> of = partitive.of(clause.account().language()).keySet();
    return at > 1
        && clause.words().get(at - 1).isAny(of)
        && bare.in(clause).stream()
            .anyMatch(part -> part.span().end() + 1 == clause.words().get(at - 1).span().start());
  }

  /** «Убитыми и ранеными» behind one number are losses. */
  private String became(Clause clause, Word fate, Span number) {
    List<Word> words = clause.words();
    int at = words.indexOf(fate);
    boolean both =
        fate.span().start() >= number.start()
            && at + 2 < words.size()
            && words.get(at + 1).stem().isEmpty()
            && LOST.contains(fates.getOrDefault(fate.stem(), ""))
            && LOST.contains(fates.getOrDefault(words.get(at + 2).stem(), ""))
            && !isBeforeNumber(clause, words.get(at + 2))
            && clause.read(fate.span().span(words.get(at + 2).span())).matches("[\\p{L} ]+");
    String known = fates.getOrDefault(fate.stem(), STRENGTH);
    String over = at < 0 ? "" : said.over(clause, at, known.equals(BEATEN));
    return both ? LOSSES : over.isEmpty() ? known : over;
  }

  /** Whether things were taken, or only there. */
  private String had(Clause clause) {
    return clause.stems().stream()
        .filter(prizes::containsKey)
        .map(stem -> prizes.getOrDefault(stem, ""))
        .findFirst()
        .orElse("had");
  }

  private static int firstFrom(Clause clause, int position) {
    int at = 0;
    while (at < clause.words().size() && clause.words().get(at).span().start() < position) {
      at++;
    }
    return at;
  }

  /**
   * The first word after the number, or else before it, that names something counted; before a
   * number that ends its clause it may stand far off: «of the rebels we count 200».
   */
  private @Nullable Word counted(Clause clause, int at, Span number, Quantity quantity) {
    List<Word> words = clause.words();
    int further = furtherNumber(clause, number.end());
    for (int i = at; i < words.size(); i++) {
      boolean inside = words.get(i).span().start() < number.end();
      if (!inside
              && (i - firstFrom(clause, number.end()) >= AFTER
                  || isCut(clause, number, words.get(i)))
          || words.get(i).span().start() > further) {
        break;
      }
      if (isThing(clause, words.get(i)) && (!inside || quantity.unit() != null)) {
        return isAdjectiveOf(clause, i) ? words.get(i + 1) : words.get(i);
      }
      if (fates.containsKey(words.get(i).stem())) {
        return null;
      }
      if (!inside && endsThing(clause, i, number)) {
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
  private static int furtherNumber(Clause clause, int position) {
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

  /** What is listed, and those who belong to a people or a party: «600 Danes». */
  private boolean isThing(Clause clause, Word word) {
    return things.containsKey(said.thing(clause, word)) && !isOfName(clause, word)
        || !word.adjective()
            && !word.stem().isEmpty()
            && (word.isAny(peoples.of(clause.account().language()).keySet())
                || peoples
                    .of(clause.account().language())
                    .containsKey(clause.read(word.span()).toLowerCase(java.util.Locale.ROOT)));
  }

  /** «Військо Гусейна-паші налічувало сто тисяч» counts no pashas. */
  private static boolean isOfName(Clause clause, Word word) {
    return Material.mentions(clause.account(), word.span()).stream()
        .anyMatch(
            mention ->
                mention.type().equals("PER") && mention.span().length() > word.span().length());
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

  private static boolean isLast(Clause clause, Span number) {
    return firstFrom(clause, number.end()) == clause.words().size();
  }

  private static boolean isAfterAnother(Clause clause, Span number) {
    Span before = new Span(clause.span().start(), Math.max(clause.span().start(), number.start()));
    return Material.mentions(clause.account(), before).stream()
        .anyMatch(mention -> mention.value() instanceof Quantity);
  }

  /**
   * The word of fate that stands nearest, those after the number first; not one that itself stands
   * before the next number: «погиб 41 человек и ранено 62».
   */
  private @Nullable Word nearest(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    int end = firstFrom(clause, number.end());
    if (at > 0 && isFallen(words.get(at - 1)) && opensNext(clause, end)) {
      return words.get(at - 1);
    }
    int further = firstFrom(clause, furtherNumber(clause, number.end()));
    Word behind = behind(clause, number, at, Math.min(words.size(), Math.max(further, end)));
    for (int i = at - 1; behind == null && i >= Math.max(0, at - FATE); i--) {
      if (tells(words.get(i), at - i - 1)) {
        return words.get(i);
      }
    }
    return behind != null ? behind : behind(clause, number, at, words.size());
  }

  /** The first word of fate behind the number and before another deed. */
  private @Nullable Word behind(Clause clause, Span number, int at, int until) {
    List<Word> words = clause.words();
    int end = firstFrom(clause, number.end());
    for (int i = at; i < Math.min(until, end + FATE); i++) {
      if (tells(words.get(i), i - end)) {
        return words.get(i);
      }
      if (i >= end && isOtherDeed(clause, words.get(i))) {
        break;
      }
    }
    return null;
  }

  /** Who fled or was beaten is said just beside the number, or else of others. */
  private boolean tells(Word word, int away) {
    String fate = fates.getOrDefault(word.stem(), "");
    return !fate.isEmpty() && (away <= 1 || !BESIDE_ONLY.contains(fate));
  }

  /** «С отрядом в 200 человек сдался и был повешен» tells the fate of him, not of the 200. */
  private boolean isOtherDeed(Clause clause, Word word) {
    return word.verb()
        && clauses.isDeed(word.stem())
        && !word.isAny(present.of(clause.account().language()).keySet());
  }

  /** True if the first word of fate from here on is followed by a number. */
  private boolean opensNext(Clause clause, int from) {
    List<Word> words = clause.words();
    for (int i = from; i < Math.min(words.size(), from + FATE); i++) {
      if (fates.containsKey(words.get(i).stem())) {
        return isBeforeNumber(clause, words.get(i));
      }
    }
    return false;
  }

  /** True if a number with or without what bounds it follows: «раненых без малого двести». */
  private boolean isBeforeNumber(Clause clause, Word word) {
    int end = word.span().end();
    return bare.in(clause).stream().anyMatch(number -> number.span().start() - end == 1)
        || Material.mentions(clause.account(), clause.span()).stream()
            .anyMatch(m -> m.value() instanceof Quantity && m.span().start() - end == 1);
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
