package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What became of those counted, by the words beside a number, before a dash, or in an expression.
 */
final class Fates {

  static final String LOSSES = "losses";
  static final String STRENGTH = "strength";
  static final Set<String> LOST = Set.of("killed", "wounded", "missing");

  private static final int FATE = 6;
  private static final int NEAR = 2;
  private static final String BEATEN = "beaten";

  /** What somebody does to so many. */
  private static final Set<String> TAKEN =
      Set.of("executed", "arrested", "escaped", "deported", "imprisoned", "condemned");

  private static final Set<String> BESIDE_ONLY = Set.of("left", BEATEN);
  private static final String STRUCK = "struck";
  private static final String CAPTURED = "captured";
  private static final String EXECUTED = "executed";
  private static final Set<String> ENDED = Set.of("killed", EXECUTED);

  /** A comma, whose they are, and a dash. */
  private static final Pattern ELLIPSIS =
      Pattern.compile("[,;]\\s+(?:\\p{L}+\\s+){1,3}[–—]\\s+(?:\\p{L}+\\s+){0,2}$");

  private final Clauses clauses;
  private final FigureWords said;
  private final BareNumbers bare;
  private final FieldWords<String> present;
  private final FieldWords<String> costs;
  private final FieldWords<String> partitive;
  private final FieldWords<String> joining;
  private final LaterFates later;
  private final FieldWords<String> telling;
  private final Map<String, String> fates = new HashMap<>();

  Fates(Material material, Clauses clauses, FigureWords said) {
    this.clauses = clauses;
    this.said = said;
    this.bare = new BareNumbers(material.packs());
    this.present = material.list("presence-words");
    this.costs = material.list("cost-words");
    this.partitive = material.list("partitive-words");
    this.joining = material.list("joining-words");
    this.later = new LaterFates(material, clauses);
    this.telling = material.list("giving-words");
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("fate"))
        .forEach(row -> fates.put(row.get(0), row.get(2)));
  }

  boolean has(String stem) {
    return fates.containsKey(stem);
  }

  /** What those are called by who are called so; empty for others. */
  String of(String thing) {
    return fates.getOrDefault(thing, "");
  }

  /**
   * The word of fate that stands nearest, those after the number first; not one that itself stands
   * before the next number: «погиб 41 человек и ранено 62».
   */
  @Nullable Word nearest(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    int end = clause.firstFrom(number.end());
    if (at > 0 && isFallen(words.get(at - 1)) && opensNext(clause, end)) {
      return words.get(at - 1);
    }
    if (said.isFateBefore(clause, at)) {
      return null;
    }
    int further = clause.firstFrom(BesideNumber.furtherNumber(clause, number.end()));
    Word behind = behind(clause, number, at, Math.min(words.size(), Math.max(further, end)));
    Word before = before(clause, number, at);
    if (before != null && (behind == null || isOnlyBehind(clause, before, number, behind))) {
      return before;
    }
    Word last = behind != null ? behind : behind(clause, number, at, words.size());
    return last == null || said.parts(clause, number.end()) > last.span().start() ? last : null;
  }

  /** The nearest word of fate before the number. */
  private @Nullable Word before(Clause clause, Span number, int at) {
    List<Word> words = clause.words();
    for (int i = at - 1; i >= Math.max(0, at - FATE); i--) {
      if (tells(words.get(i), at - i - 1) && !isOfOtherNumber(clause, words.get(i), number)) {
        return words.get(i);
      }
    }
    return null;
  }

  /** «Пропало без вести сто сорок, взято …»: only what stands before is of this number. */
  private static boolean isOnlyBehind(Clause clause, Word before, Span number, Word behind) {
    return !clause.read(new Span(before.span().end(), number.start())).contains(",")
        && behind.span().start() > number.end()
        && clause.read(new Span(number.end(), behind.span().start())).contains(",");
  }

  /** «Из 270 бранцев вернулось 93»: those were captives, and these no longer are. */
  private boolean isOfOtherNumber(Clause clause, Word word, Span number) {
    return !word.verb()
        && fates.getOrDefault(word.stem(), "").equals(CAPTURED)
        && BesideNumber.isInOther(clause, word, number);
  }

  /** The first word of fate behind the number and before another deed. */
  private @Nullable Word behind(Clause clause, Span number, int at, int until) {
    List<Word> words = clause.words();
    int end = clause.firstFrom(number.end());
    Word striker = null;
    for (int i = at; i < Math.min(until, end + FATE); i++) {
      Word word = words.get(i);
      if (tells(word, i - end)) {
        boolean named = !word.verb() && fates.getOrDefault(word.stem(), "").equals(STRUCK);
        if (!named) {
          return word;
        }
        striker = word;
      }
      if (i >= end && isOtherDeed(clause, word)) {
        break;
      }
    }
    return striker;
  }

  /** Who fled or was beaten is said just beside the number, or else of others. */
  private boolean tells(Word word, int away) {
    String fate = fates.getOrDefault(word.stem(), "");
    boolean verb = !word.noun() && fate.equals(STRUCK);
    return !fate.isEmpty() && (away <= (verb ? NEAR : 1) || !verb && !BESIDE_ONLY.contains(fate));
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

  /**
   * What became of those counted: by a word beside the number, an expression, or the clause before
   * where that has no number of its own; empty where nothing is said.
   */
  String became(Clause clause, @Nullable Word fate, Span span, Quantity quantity) {
    if (fate != null) {
      return became(clause, fate, span);
    }
    if (isWholeOfPart(clause, span)) {
      return "";
    }
    int at = clause.firstFrom(span.start());
    String near = said.fate(clause, at, clause.firstFrom(span.end()));
    boolean bare = quantity.unit() == null || quantity.value() >= MenThere.FEWEST;
    String told = near.isEmpty() ? later(clause, span) : near;
    return told.isEmpty() && bare && BesideNumber.isLast(clause, span)
        ? before(clause, span)
        : told;
  }

  /** «Две тысячи повстанцев, поверивших манифесту, были повешены». */
  private String later(Clause clause, Span number) {
    for (Clause told : later.after(clause, number)) {
      Span before = new Span(told.span().start(), told.span().start());
      Word fate = behind(told, before, 0, told.words().size());
      String became =
          fate == null ? said.fate(told, 0, told.words().size()) : became(told, fate, before);
      if (!became.isEmpty()) {
        return became;
      }
    }
    return "";
  }

  /** «Убитыми и ранеными» behind one number are losses. */
  String became(Clause clause, Word fate, Span number) {
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
    String known =
        isKilledCaptive(clause, at) ? EXECUTED : fates.getOrDefault(fate.stem(), STRENGTH);
    String over = at < 0 ? "" : said.over(clause, at, known.equals(BEATEN));
    return both ? LOSSES : over.isEmpty() ? known : over;
  }

  /** «Перебили триста пленных»: they had been taken, and this became of them. */
  private boolean isKilledCaptive(Clause clause, int at) {
    List<Word> words = clause.words();
    return at >= 0
        && !words.get(at).verb()
        && fates.getOrDefault(words.get(at).stem(), "").equals(CAPTURED)
        && (EXECUTED.equals(said.fate(clause, at, at + 1))
            || words.subList(Math.max(0, at - FATE), Math.min(words.size(), at + FATE)).stream()
                .anyMatch(
                    word -> word.verb() && ENDED.contains(fates.getOrDefault(word.stem(), ""))));
  }

  /** «Русские потеряли 300 человек, турки — до тысячи»: a dash stands for what was said before. */
  String carried(Clause clause, Span number) {
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
    if (counted && !isOnlyTold(clause)) {
      return "";
    }
    Clause told = clauses.of(clause.account(), before);
    Set<String> found = new TreeSet<>();
    told.words().forEach(word -> found.add(fates.getOrDefault(word.stem(), "")));
    found.add(said.fate(told, 0, told.words().size()));
    found.removeIf(fate -> !LOST.contains(fate) && !fate.equals(LOSSES));
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** "The agent reported two thousand; the Red Cross counted five": nothing but the telling. */
  private boolean isOnlyTold(Clause clause) {
    Set<String> known = telling.of(clause.account().language()).keySet();
    return clause.words().stream().anyMatch(word -> word.isAny(known))
        && clause.words().stream()
            .noneMatch(word -> word.verb() && !word.stem().isEmpty() && !word.isAny(known));
  }

  boolean isFallen(Word word) {
    return LOST.contains(fates.getOrDefault(word.stem(), ""));
  }

  /** «Убито 30, ранено 62»: a word of fate stands just before, and nothing else is counted. */
  boolean isBehindFate(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    int end = clause.firstFrom(number.end());
    boolean open = isOpen(clause, end) || !words.get(end).noun();
    int told = at > 1 && words.get(at - 1).stem().isEmpty() ? at - 2 : at - 1;
    String fate = told >= 0 ? fates.getOrDefault(words.get(told).stem(), "") : "";
    return open && (LOST.contains(fate) || TAKEN.contains(fate) && isOpen(clause, end));
  }

  /** «Похоронили двадцать восемь», "eight thousand laid down their arms". */
  boolean isBehindExpression(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    int end = clause.firstFrom(number.end());
    return isOpen(clause, end) && said.isFateAt(clause, at, end);
  }

  /** Nothing is counted by what follows: it ends, a verb, «двести наших». */
  private boolean isOpen(Clause clause, int end) {
    List<Word> words = clause.words();
    return end == words.size()
        || words.get(end).verb()
        || words.get(end).isAny(joining.of(clause.account().language()).keySet())
        || end + 1 == words.size() && words.get(end).stem().isEmpty();
  }

  /** «1200 бастовали», but not «8 against the canteen for strikers». */
  boolean isFarStrike(Clause clause, int number, @Nullable Word fate) {
    return fate != null
        && fates.getOrDefault(fate.stem(), "").equals(STRUCK)
        && Math.abs(clause.words().indexOf(fate) - number) > NEAR;
  }

  /** "Cost 40 sous", but not "cost 300 killed": a noun follows that counts nobody. */
  boolean isPrice(Clause clause, Span number, @Nullable Word fate) {
    Set<String> cost = costs.of(clause.account().language()).keySet();
    int next = clause.firstFrom(number.end());
    return fate != null
        && fate.isAny(cost)
        && next < clause.words().size()
        && clause.words().get(next).noun()
        && !clause.words().get(next).stem().isEmpty();
  }

  /** «Из 5 тысяч человек спаслось …» tells how many there were. */
  boolean isWholeOfPart(Clause clause, Span number) {
    int at = clause.firstFrom(number.start());
    List<Word> words = clause.words();
    boolean opened =
        at > 0 && words.getFirst().isAny(partitive.of(clause.account().language()).keySet());
    return opened
        && (at == 1
            || bare.in(clause).stream().anyMatch(one -> one.span().start() >= number.end())
                && !clause.account().text().read(words.getFirst().span().span(number)).contains(",")
                && words.subList(0, at).stream().noneMatch(Word::verb));
  }
}
