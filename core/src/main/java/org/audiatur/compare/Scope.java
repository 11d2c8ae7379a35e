package org.audiatur.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Place;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an account covers, and which of its sentences name what. The time covered is the densest run
 * of dates without a gap of a year: a party's founding thirty years before does not stretch it.
 * Linear in the account.
 */
final class Scope {

  private static final long GAP = 365;
  private static final long SEASON = 100;
  private static final int EVERYWHERE = 500;

  /** In kilometres: what lies so near to a place that is covered is covered. */
  private static final double COVERED = 60;

  /** Days by which two accounts may misdate one happening. */
  private static final long NEAR = 3;

  /** A name that stands no more often is never too frequent. */
  private static final int FEW = 3;

  private static final double DEGREE = 111.2;

  /** An account that is so many days away does not speak of it. */
  private static final long FAR = 31;

  private final Account account;
  private final Material material;
  private final @Nullable DateInterval days;
  private final Set<String> places = new TreeSet<>();

  /** Whether a place is covered, as far as it was asked. */
  private final Map<String, Boolean> covered = new ConcurrentHashMap<>();

  /** Whether somebody is nowhere named, as far as it was asked. */
  private final Map<String, Boolean> strangers = new ConcurrentHashMap<>();

  /** The places at which it tells that things happen. */
  private final Set<String> homes = new TreeSet<>();

  private final Map<String, List<Fact>> byFamily = new HashMap<>();
  private final Map<String, List<Integer>> sentencesNaming = new HashMap<>();

  /** Of these those from which nothing was read. */
  private final Map<String, List<Integer>> unreadNaming = new HashMap<>();

  private final BitSet sentencesRead = new BitSet();
  private final Map<Integer, List<DateInterval>> dates = new HashMap<>();

  /** Read when first asked for; what two threads read at once is the same. */
  private volatile @Nullable Map<String, List<Integer>> capitals;

  /** Dates of sentences from which nothing was read. */
  private final List<DateInterval> unreadDates = new ArrayList<>();

  Scope(Account account, List<Fact> facts, Material material) {
    this.account = account;
    this.material = material;
    this.days = covered(facts);
    facts.forEach(fact -> homes.addAll(fact.places()));
    facts.forEach(
        fact ->
            byFamily.computeIfAbsent(fact.shape().family(), family -> new ArrayList<>()).add(fact));
    places.addAll(homes);
    indexMentions();
    indexClaims();
    sentencesNaming.forEach(
        (entity, sentences) -> {
          List<Integer> unread = sentences.stream().filter(sentence -> !isRead(sentence)).toList();
          if (!unread.isEmpty()) {
            unreadNaming.put(entity, unread);
          }
        });
    dates.forEach(
        (sentence, found) -> {
          if (!isRead(sentence)) {
            unreadDates.addAll(found);
          }
        });
    mostNamedFirst().stream().limit(1).forEach(homes::add);
  }

  private @Nullable DateInterval covered(List<Fact> facts) {
    List<DateInterval> dated = new ArrayList<>();
    facts.stream()
        .filter(fact -> !fact.claim().repeats())
        .map(fact -> beginning(fact.days()))
        .filter(Scope::isNarrow)
        .forEach(dated::add);
    account.mentions().stream()
        .filter(mention -> account.abstracts().stream().noneMatch(mention.span()::overlaps))
        .flatMap(mention -> Dating.of(mention).stream())
        .map(Material::bounds)
        .filter(Scope::isNarrow)
        .filter(when -> when.days() <= SEASON)
        .forEach(dated::add);
    dated.sort(Comparator.comparing(DateInterval::first).thenComparing(DateInterval::last));
    DateInterval best = null;
    int most = 0;
    DateInterval run = null;
    int count = 0;
    for (DateInterval when : dated) {
      boolean goesOn = run != null && ChronoUnit.DAYS.between(run.last(), when.first()) <= GAP;
      run = goesOn && run != null ? run.span(when) : when;
      count = goesOn ? count + 1 : 1;
      if (count > most) {
        most = count;
        best = run;
      }
    }
    return best;
  }

  /** «С 29 мая» is at least that day. */
  private static @Nullable DateInterval beginning(@Nullable DateInterval when) {
    if (when == null || when.first().equals(LocalDate.MIN)) {
      return when;
    }
    return when.last().equals(LocalDate.MAX) ? DateInterval.of(when.first()) : when;
  }

  private static boolean isNarrow(@Nullable DateInterval when) {
    return when != null && when.isBounded() && when.days() <= GAP + 1;
  }

  private void indexMentions() {
    for (Mention mention : account.mentions()) {
      Entity entity = material.entities().ofMention(mention.id());
      Dating.of(mention)
          .flatMap(Edtf::bounds)
          .filter(dated -> dated.days() <= 31)
          .ifPresent(
              dated ->
                  dates
                      .computeIfAbsent(
                          sentenceAt(mention.span().start()), sentence -> new ArrayList<>())
                      .add(dated));
      if (entity != null) {
        if (entity.type().equals("LOC")) {
          places.add(entity.id());
        }
        int sentence = sentenceAt(mention.span().start());
        if (sentence >= 0) {
          sentencesNaming.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(sentence);
        }
      }
    }
  }

  private void indexClaims() {
    for (Claim claim : account.claims()) {
      for (int i = Math.max(0, sentenceAt(claim.quote().start()));
          i < account.sentences().size();
          i++) {
        if (account.sentences().get(i).start() >= claim.quote().end()) {
          break;
        }
        sentencesRead.set(i);
      }
    }
  }

  private boolean isRead(int sentence) {
    return sentence >= 0 && sentencesRead.get(sentence);
  }

  private int sentenceAt(int position) {
    List<Span> sentences = account.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  Coverage coverage() {
    Edtf date =
        days == null
            ? null
            : Edtf.parse(
                days.days() == 1 ? days.first().toString() : days.first() + "/" + days.last());
    return new Coverage(account.sha256(), date, mostNamedFirst());
  }

  private List<String> mostNamedFirst() {
    return places.stream()
        .sorted(
            Comparator.comparingInt(this::timesNamed)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int timesNamed(String entity) {
    return sentencesNaming(entity).size();
  }

  /** Null where the account gives no dates. */
  @Nullable DateInterval days() {
    return days;
  }

  boolean covers(DateInterval when) {
    return days != null && days.overlaps(when);
  }

  boolean coversPlace(Set<String> where) {
    return where.stream().anyMatch(place -> covered.computeIfAbsent(place, this::coversPlace));
  }

  private boolean coversPlace(String place) {
    return material.kinship().isNearAny(place, places)
        || places.stream().anyMatch(own -> areBeside(place, own));
  }

  private boolean areBeside(String one, String other) {
    Place first = whereIs(one);
    Place second = whereIs(other);
    return first != null && second != null && kilometres(first, second) <= COVERED;
  }

  private @Nullable Place whereIs(String id) {
    Entity entity = material.entities().byId(id);
    return entity == null ? null : entity.place();
  }

  /** As on a plane: for what lies near. */
  private static double kilometres(Place one, Place other) {
    double north = one.lat() - other.lat();
    double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians(one.lat()));
    return DEGREE * Math.hypot(north, east);
  }

  /** True if it tells of things that happen there, or mostly speaks of the place. */
  boolean isAt(Set<String> where) {
    return where.stream().anyMatch(place -> material.kinship().isNearAny(place, homes));
  }

  /** True if the time is so far away that it cannot be meant. */
  boolean isFar(DateInterval when) {
    return days != null && days.daysApart(when) > FAR;
  }

  /**
   * True if it tells of something of this kind about that time that may well be the same: not to
   * have joined the two is no proof of silence.
   */
  boolean tellsLike(List<Fact> facts, @Nullable DateInterval when) {
    for (Fact fact : facts) {
      for (Fact own : byFamily.getOrDefault(fact.shape().family(), List.of())) {
        if (isNear(own.days(), when) && areAlike(fact, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one == null
        || other == null
        || one.daysApart(other) <= NEAR
        || material.calendars().explains(one, other);
  }

  private boolean areAlike(Fact one, Fact other) {
    return shareRole(one, other)
        || one.gist().sameDeed(other.gist())
        || material.kinship().anyNear(one.actors(), other.actors())
        || material.kinship().anyNear(one.objects(), other.objects());
  }

  /** Both give the killed, or the votes for. */
  private static boolean shareRole(Fact one, Fact other) {
    return one.claim().numbers().stream()
        .anyMatch(
            first ->
                other.claim().numbers().stream()
                    .anyMatch(second -> first.role().equals(second.role())));
  }

  /**
   * True if it tells of something of these families at most a day away, or on its day in the other
   * calendar, or has a date there in a sentence from which nothing was read.
   */
  boolean tellsOfDay(Set<String> families, DateInterval when) {
    DateInterval days = new DateInterval(when.first().minusDays(1), when.last().plusDays(1));
    boolean read =
        families.stream()
            .flatMap(family -> byFamily.getOrDefault(family, List.of()).stream())
            .map(Fact::days)
            .anyMatch(
                own ->
                    own != null
                        && isNarrow(own)
                        && (own.overlaps(days) || material.calendars().explains(own, when)));
    return read || unreadDates.stream().anyMatch(days::overlaps);
  }

  /** True if it nowhere names this, nor what is near to it, nor has the words of its name. */
  boolean nowhereNames(String id) {
    return strangers.computeIfAbsent(id, this::isStranger);
  }

  private boolean isStranger(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null
        && material.kinship().allNear(id).stream().noneMatch(sentencesNaming::containsKey)
        && entity.names().stream().noneMatch(name -> hasAll(name.text(), entity.type()));
  }

  /** Of a person the last word is enough. */
  private boolean hasAll(String name, String type) {
    List<String> words = List.of(name.split("[^\\p{L}]+"));
    Set<String> stems = new TreeSet<>();
    words.stream()
        .skip(type.equals("PER") ? words.size() - 1 : 0)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> stems.addAll(material.wording(account.sha256()).stemsOf(word)));
    return !stems.isEmpty() && capitals().keySet().containsAll(stems);
  }

  /** All that a sentence of it names. */
  Set<String> named() {
    return sentencesNaming.keySet();
  }

  /**
   * Which of these entities each unread sentence names, for sentences that name any. What every
   * page names says little: of a name that stands in very many sentences only those are looked at
   * that name a rarer one too.
   */
  private Map<Integer, Set<String>> naming(Set<String> entities) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    for (String entity : entities) {
      if (!isEverywhere(entity)) {
        unreadNaming
            .getOrDefault(entity, List.of())
            .forEach(sentence -> named.computeIfAbsent(sentence, s -> new TreeSet<>()).add(entity));
      }
    }
    for (String entity : entities) {
      if (isEverywhere(entity)) {
        List<Integer> sentences = unreadNaming.getOrDefault(entity, List.of());
        named.forEach(
            (sentence, found) -> {
              if (Collections.binarySearch(sentences, sentence) >= 0) {
                found.add(entity);
              }
            });
      }
    }
    return named;
  }

  /** True if one of these words stands in it with a capital. */
  boolean hasAny(Set<String> words) {
    return words.stream().anyMatch(capitals()::containsKey);
  }

  /** Sentences by the words in them that begin with a capital. */
  private Map<String, List<Integer>> capitals() {
    Map<String, List<Integer>> known = capitals;
    if (known == null) {
      known = readCapitals();
      capitals = known;
    }
    return known;
  }

  private Map<String, List<Integer>> readCapitals() {
    Map<String, List<Integer>> found = new HashMap<>();
    for (Word word : material.wording(account.sha256()).all()) {
      if (!word.stem().isEmpty()
          && Character.isUpperCase(account.text().text().charAt(word.span().start()))) {
        found
            .computeIfAbsent(word.stem(), stem -> new ArrayList<>())
            .add(sentenceAt(word.span().start()));
      }
    }
    return found;
  }

  /**
   * What a sentence may speak of.
   *
   * @param entities named in a happening
   * @param words names that nobody read as such
   * @param deeds what the words for the deed and the things acted on are about
   * @param when its days, null where unknown
   */
  record Sought(
      Set<String> entities, Set<String> words, Set<String> deeds, @Nullable DateInterval when) {}

  /**
   * Sentences that name two of the actors and places of a happening, or one with its time. What
   * every page names counts only beside a rarer one.
   */
  boolean speaksOf(Sought sought) {
    BitSet named = new BitSet();
    return sought.entities().stream()
            .filter(entity -> !isEverywhere(entity))
            .anyMatch(entity -> speaks(sentencesNaming(entity), named, sought.when()))
        || sought.entities().stream()
            .filter(this::isEverywhere)
            .anyMatch(entity -> sentencesNaming(entity).stream().anyMatch(s -> named.get(s + 1)))
        || sought.words().stream()
            .anyMatch(
                word -> speaks(capitals().getOrDefault(word, List.of()), named, sought.when()));
  }

  /**
   * True if one of these sentences is named before or of the time; else they are from now on.
   *
   * @param sentences ascending
   * @param named numbers of sentences, one higher: a title stands before the first
   */
  private boolean speaks(List<Integer> sentences, BitSet named, @Nullable DateInterval when) {
    int before = Integer.MIN_VALUE;
    for (int sentence : sentences) {
      if (sentence != before
          && (named.get(sentence + 1) || when != null && datedIn(sentence, when))) {
        return true;
      }
      before = sentence;
      named.set(sentence + 1);
    }
    return false;
  }

  private List<Integer> sentencesNaming(String entity) {
    return sentencesNaming.getOrDefault(entity, List.of());
  }

  private boolean isEverywhere(String entity) {
    return timesNamed(entity) > EVERYWHERE;
  }

  /**
   * Sentences from which nothing was read and that may well speak of a happening: of its day or of
   * none, and with two of its names, or one and two of its words. Of an undated one they have both
   * names and a word.
   */
  List<Span> unread(Sought sought) {
    List<Span> unread = new ArrayList<>();
    naming(sought)
        .forEach(
            (sentence, named) -> {
              Span span = account.sentences().get(sentence);
              if (account.abstracts().stream().noneMatch(span::overlaps)
                  && named.stream().anyMatch(this::isTelling)
                  && maySpeak(sentence, span, named.size(), sought)) {
                unread.add(span);
              }
            });
    return unread;
  }

  /** What stands in one sentence of ten tells not what one of them speaks of. */
  private boolean isTelling(String name) {
    return timesNamed(name) <= Math.max(FEW, account.sentences().size() / 10);
  }

  private boolean maySpeak(int sentence, Span span, int names, Sought sought) {
    Set<String> deeds = material.wording(account.sha256()).stems(span);
    deeds.retainAll(sought.deeds());
    DateInterval when = sought.when();
    if (when == null) {
      return names >= 2 && !deeds.isEmpty();
    }
    boolean dated = datedIn(sentence, when);
    boolean elsewhere = !dated && dates.containsKey(sentence);
    return !elsewhere && (dated || names >= 2 || deeds.size() >= 2);
  }

  /** The unread sentences that name some of it, with what they name. */
  private Map<Integer, Set<String>> naming(Sought sought) {
    Map<Integer, Set<String>> naming = naming(sought.entities());
    sought
        .words()
        .forEach(
            word ->
                capitals().getOrDefault(word, List.of()).stream()
                    .filter(sentence -> sentence >= 0 && !isRead(sentence))
                    .forEach(
                        sentence ->
                            naming
                                .computeIfAbsent(sentence, s -> new TreeSet<>())
                                .add("~" + word)));
    return naming;
  }

  private boolean datedIn(int sentence, DateInterval when) {
    return dates.getOrDefault(sentence, List.of()).stream().anyMatch(dated -> dated.overlaps(when));
  }
}
