package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Sounds;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * The clauses of all accounts, outside their abstracts. Where no claim was read, two accounts may
 * still be held side by side by what is done in a clause and who is named in it. Linear in the
 * texts.
 */
final class Clauses {

  private static final Pattern CUT =
      Pattern.compile(
          "(?:(?<!\\p{Nd}),|,(?!\\p{Nd})|[;:()\\[\\]«»“”\"])+\\s*|\\s[–—-]\\s|[.!?…]+\\s*$");

  private static final Pattern NAME =
      Pattern.compile("[«“„\"](\\p{Lu}[^«»“”„\".,;:!?]{1,60})[»”“\"]");

  private static final Set<String> ELSEWHERE = Set.of("LOC", "DATE", "CIT", "NUM");

  private static final Comparator<Clause> BY_PLACE = Comparator.comparing(Clause::span);

  /** By count: a logarithm takes longer than all else. */
  private static final double[] TELLS =
      IntStream.range(0, 4096).mapToDouble(n -> 1 / (1 + Math.log(Math.max(1, n)))).toArray();

  private static final double ROUNDING = 1e-9;

  private final Material material;
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> deedFamilies;
  private final Map<String, List<Clause>> bySource = new TreeMap<>();
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, String> soundOf = new ConcurrentHashMap<>();
  private final Surnames surnames;
  private final Titles titles;

  Clauses(Material material) {
    this.material = material;
    surnames = new Surnames(material.entities(), material.packs().languages());
    titles = new Titles(material);
    material.packs().field().table("deeds").forEach(row -> families.put(row.get(0), row.get(1)));
    material
        .packs()
        .field()
        .table("deed-classes")
        .forEach(row -> classes.put(row.get(0), row.get(1)));
    deedFamilies = Set.copyOf(families.values());
    List<List<Clause>> cut =
        material.accounts().values().parallelStream().map(this::clauses).toList();
    List<String> sources = List.copyOf(material.accounts().keySet());
    for (int i = 0; i < sources.size(); i++) {
      bySource.put(sources.get(i), cut.get(i));
    }
    List<Map<String, Integer>> counted = cut.parallelStream().map(Clauses::counts).toList();
    for (int i = 0; i < sources.size(); i++) {
      counts.put(sources.get(i), counted.get(i));
    }
  }

  private static Map<String, Integer> counts(List<Clause> clauses) {
    Map<String, Integer> counts = new HashMap<>();
    for (Clause clause : clauses) {
      clause.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
      clause.things().forEach(thing -> counts.merge(thing, 1, Integer::sum));
      clause.names().forEach(name -> counts.merge(name, 1, Integer::sum));
      clause.sounds().forEach(sound -> counts.merge(sound, 1, Integer::sum));
      clause.deeds().forEach(deed -> counts.merge("!" + deed, 1, Integer::sum));
    }
    return counts;
  }

  /** Two clauses of a sentence as one. */
  Clause joined(Clause one, Clause next) {
    return clause(one.account(), one.sentence(), one.span().span(next.span()));
  }

  /** A clause with those beside it in its sentence. */
  Clause around(Clause clause) {
    List<Clause> own = bySource.getOrDefault(clause.source(), List.of());
    int at = firstFrom(own, one -> one.span().start() >= clause.span().start());
    Span span = clause.span();
    for (int i = Math.max(0, at - 1); i <= Math.min(own.size() - 1, at + 1); i++) {
      span = clause.sentence().encloses(own.get(i).span()) ? span.span(own.get(i).span()) : span;
    }
    return span.equals(clause.span()) ? clause : clause(clause.account(), clause.sentence(), span);
  }

  /** A clause with its sentence and the one before. */
  Clause withBefore(Clause clause) {
    List<Clause> own = bySource.getOrDefault(clause.source(), List.of());
    int at = firstFrom(own, one -> one.span().start() >= clause.span().start());
    while (at > 0 && (at == own.size() || own.get(at).sentence().equals(clause.sentence()))) {
      at--;
    }
    Span whole = own.isEmpty() ? clause.sentence() : own.get(at).sentence().span(clause.sentence());
    return clause(clause.account(), whole, whole);
  }

  /** A whole sentence as one clause. */
  Clause of(Account account, Span sentence) {
    return clause(account, sentence, sentence);
  }

  /** How many clauses of an account have the word, or name the entity. */
  int count(String source, String stem) {
    return counts.getOrDefault(source, Map.of()).getOrDefault(stem, 0);
  }

  /** How many clauses of an account tell of a deed. */
  int countDeed(String source, String deed) {
    return count(source, "!" + deed);
  }

  /**
   * How much it tells that passages of two accounts share a word: 1 where each account has it once,
   * the less, the more common it is in one of the two. A further account changes nothing.
   */
  double tells(String stem, String one, String other) {
    return tells(Math.max(count(one, stem), count(other, stem)));
  }

  /** The same by how many clauses have the word in the account that has it more often. */
  static double tells(int common) {
    return common < TELLS.length ? TELLS[Math.max(1, common)] : 1 / (1 + Math.log(common));
  }

  /**
   * The rarer of these words of an account: without one of them what is shared cannot tell so much,
   * however common the words of the other account are.
   */
  List<String> rarer(String source, Collection<String> stems, double enough) {
    List<String> commonFirst =
        stems.stream()
            .sorted(
                Comparator.comparingInt((String stem) -> -count(source, stem))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    double sum = 0;
    int dropped = 0;
    while (dropped < commonFirst.size()) {
      sum += tells(count(source, commonFirst.get(dropped)));
      if (sum >= enough - ROUNDING) {
        break;
      }
      dropped++;
    }
    return commonFirst.subList(dropped, commonFirst.size());
  }

  /** What the field calls deeds. */
  Collection<String> families() {
    return families.values();
  }

  /** Those of an account that have a character of a stretch: found by halving. */
  List<Clause> at(String source, Span span) {
    List<Clause> own = bySource().getOrDefault(source, List.of());
    int from = firstFrom(own, clause -> clause.span().end() > span.start());
    int to = firstFrom(own, clause -> clause.span().start() >= span.end());
    return from < to ? own.subList(from, to) : List.of();
  }

  /** The first for which it is true, as it is for all after it. */
  private static int firstFrom(List<Clause> ordered, Predicate<Clause> reached) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(ordered.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** In text order, by source. */
  Map<String, List<Clause>> bySource() {
    return bySource;
  }

  List<Clause> all() {
    return bySource.values().stream().flatMap(List::stream).toList();
  }

  /** True for a word that says what is done, and where people met to do it. */
  boolean isDeed(String stem) {
    return families.containsKey(stem);
  }

  /** True for a family of deeds, false for another verb. */
  boolean isFamily(String deed) {
    return deedFamilies.contains(deed);
  }

  /** The family that stands for those which tellers take for each other; empty for no deed. */
  String classOf(Word word) {
    String family = deed(word);
    String known = classes.get(word.stem());
    return known != null ? known : classes.getOrDefault(family, family);
  }

  /** The family of a deed that the field knows, empty if the word is none. */
  String deed(Word word) {
    return deedOf(word.stem());
  }

  /** The family of a deed by what its word is about, empty if it is none. */
  String deedOf(String stem) {
    return families.getOrDefault(stem, "");
  }

  /** The family of a deed, or the stem of any other verb; empty if the word is neither. */
  String family(Word word) {
    String family = families.get(word.stem());
    return family != null ? family : word.verb() ? word.stem() : "";
  }

  /** The bounded dates written in a clause. */
  List<DateInterval> dates(Clause clause) {
    return dates(clause.account(), clause.span());
  }

  /** The bounded dates written in a stretch. */
  List<DateInterval> dates(Account account, Span span) {
    return written(account, span).stream().filter(DateInterval::isBounded).toList();
  }

  /** False where both have days of their own, and none in common. */
  boolean mayBeOfOneDay(Clause one, Clause other) {
    List<DateInterval> some = dates(one);
    List<DateInterval> others = dates(other);
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(day -> others.stream().anyMatch(day::overlaps));
  }

  /** All dates written in a clause, «до августа» and «с августа» too. */
  List<DateInterval> written(Clause clause) {
    return written(clause.account(), clause.span());
  }

  private static List<DateInterval> written(Account account, Span span) {
    return Material.mentions(account, span).stream()
        .flatMap(mention -> Dating.read(mention).stream())
        .flatMap(date -> date.edtf().bounds().stream())
        .toList();
  }

  private List<Clause> clauses(Account account) {
    List<Clause> clauses = new ArrayList<>();
    for (Span sentence : account.sentences()) {
      if (account.abstracts().stream().noneMatch(stretch -> stretch.overlaps(sentence))) {
        cut(account, sentence, clauses);
      }
    }
    return List.copyOf(clauses);
  }

  /**
   * A stretch without a deed belongs to the one before, or else to the one after; not across a
   * semicolon.
   */
  private void cut(Account account, Span sentence, List<Clause> clauses) {
    String text = withoutNames(account.text().read(sentence));
    Matcher sign = CUT.matcher(text);
    List<Clause> parts = new ArrayList<>();
    int from = 0;
    while (sign.find()) {
      add(account, sentence, Span.of(from, sign.start()), parts);
      from = sign.end();
      if (sign.group().contains(";")) {
        clauses.addAll(parts);
        parts.clear();
      }
    }
    add(account, sentence, Span.of(from, text.length()), parts);
    clauses.addAll(parts);
  }

  /** The quotation marks of a name cut nothing: «линкор «Заря» вышел», “the Hornet” sank. */
  private static String withoutNames(String text) {
    return NAME.matcher(text)
        .replaceAll(name -> " " + Matcher.quoteReplacement(name.group(1)) + " ");
  }

  private void add(Account account, Span sentence, Span part, List<Clause> parts) {
    if (part.length() == 0) {
      return;
    }
    Clause next =
        clause(
            account,
            sentence,
            new Span(sentence.start() + part.start(), sentence.start() + part.end()));
    Clause last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && (last.deeds().isEmpty() || next.deeds().isEmpty())) {
      parts.set(parts.size() - 1, clause(account, sentence, last.span().span(next.span())));
    } else if (!next.words().isEmpty()) {
      parts.add(next);
    }
  }

  /** The words of a date or citation say nothing of what happened; persons count as persons. */
  private boolean isElsewhere(Mention mention, Word word) {
    return mention.span().encloses(word.span())
        && (mention.type().equals("DATE")
            || mention.type().equals("PER") && material.entities().ofMention(mention.id()) != null);
  }

  private Set<String> sounds(Account account, List<Word> words, List<Mention> mentions) {
    Set<String> sounds = new TreeSet<>();
    for (Word word : words) {
      String name = account.text().read(word.span());
      boolean elsewhere =
          mentions.stream()
              .filter(mention -> ELSEWHERE.contains(mention.type()))
              .anyMatch(mention -> mention.span().overlaps(word.span()));
      if (Character.isUpperCase(name.charAt(0)) && !word.stem().startsWith("@") && !elsewhere) {
        sounds.add(Clause.SOUND + soundOf.computeIfAbsent(name, Sounds::key));
      }
    }
    sounds.remove(Clause.SOUND);
    return sounds;
  }

  private Clause clause(Account account, Span sentence, Span span) {
    List<Word> words = material.wording(account.sha256()).in(span);
    Set<String> stems = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    List<Mention> mentions = Material.mentions(account, span);
    List<Mention> cited =
        Material.mentions(account, sentence).stream()
            .filter(mention -> mention.type().equals("CIT"))
            .toList();
    Set<String> bodies = new TreeSet<>();
    List<Word> told = new ArrayList<>();
    Word before = null;
    for (Word word : words) {
      boolean cites = cited.stream().anyMatch(mention -> mention.span().encloses(word.span()));
      if (!cites && mentions.stream().noneMatch(mention -> isElsewhere(mention, word))) {
        told.add(word);
        Optional<String> person = surnames.of(account, word, before, mentions);
        person.ifPresent(bodies::add);
        stems.add(person.isPresent() || titles.isNamed(word, mentions) ? "" : word.stem());
        deeds.add(family(word));
        titles.of(account, word, mentions).ifPresent(bodies::add);
      }
      before = word;
    }
    stems.remove("");
    deeds.remove("");
    Set<String> places = new TreeSet<>();
    for (Mention mention : mentions) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && !entity.type().equals("SRC")) {
        (entity.type().equals("LOC") ? places : bodies).add(entity.id());
      }
    }
    Set<String> types = new TreeSet<>();
    material.factsIn(account.sha256(), span).forEach(fact -> types.add(fact.shape().family()));
    return new Clause(
        account,
        span,
        sentence,
        words,
        stems,
        material.senses(account.language()).of(told),
        deeds,
        bodies,
        places,
        sounds(account, words, mentions),
        types);
  }
}
