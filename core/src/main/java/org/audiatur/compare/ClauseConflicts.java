package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days, hours and places that two accounts give to one deed and that cannot both be, read from
 * their clauses, whether or not claims were read there.
 */
final class ClauseConflicts implements Detector {

  /** From here on even a deed that comes daily is one and the same. */
  private static final double SURELY = 3.2;

  /** How much the thing must tell that a deed is done to. */
  private static final double BESIDE = 0.55;

  /** Other places are no ground to take the deeds for two. */
  private static final double SLACK = 0.4;

  /** By how many letters a sign between a deed and a day puts them apart. */
  private static final int SIGN = 40;

  /** So many letters from its day a deed is told. */
  private static final int BESIDE_DATE = 50;

  private static final long MOST_APART = 60;

  /** Of a deed that may come daily. */
  private static final long MOST_OF_DAILY = 31;

  /** By so many days accounts may misdate what others are said to have done. */
  private static final long MOST_TO_CHANGE = 14;

  /** Deeds that are done to one person at one place. */
  private static final Set<String> ONE_PLACE =
      Set.of("take", "kill", "wound", "agree", "meet", "elect");

  /** Deeds that are done at the end of a way, which may be told as a land or as a town. */
  private static final Set<String> WAYS =
      Set.of("arrive", "leave", "return", "march", "cross", "invade", "escape", "join");

  /** Deeds that are done to a place, whole or in part; one enters by a gate. */
  private static final Set<String> BEFALLS =
      Set.of("take", "surrender", "burn", "destroy", "plunder", "leave", "siege", "occupy");

  /** Deeds that one may do every day; their days do not contradict each other. */
  private static final Set<String> DAILY =
      Set.of(
          "order", "demand", "promise", "refuse", "vote", "meet", "appoint", "negotiate", "fight");

  /** Of these, what one account may tell of but once. */
  private static final Set<String> ONLY = Set.of("order", "demand", "vote", "meet", "fight");

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final StoryPairs stories;
  private final PlaceWords where;
  private final Parts parts;
  private final DaysApart apart;
  private final FieldWords<String> again;
  private final Set<String> papers;

  /** The family of claims that somebody said something. */
  private static final String SPEECH = "statement";

  /** By identity: to hash a clause is to hash its sentence. */
  private final Map<Clause, List<Dating>> dates = new IdentityHashMap<>();

  ClauseConflicts(Material material, Clauses clauses, ClausePairs pairs, StoryPairs stories) {
    this.material = material;
    this.clauses = clauses;
    this.where = new PlaceWords(material);
    this.parts = new Parts(material);
    this.apart = new DaysApart(material.calendars(), MOST_APART);
    this.again = material.list("again-words");
    this.papers = material.packs().field().words("papers");
    this.pairs = pairs;
    this.stories = stories;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Clause> told =
        clauses.all().stream()
            .filter(clause -> !clause.deeds().isEmpty() && happened(clause))
            .toList();
    Together dates = new Together(new Behind(material, happenings, ClauseConflicts::isDatedBy));
    Together places = new Together(new Behind(material, happenings, ClauseConflicts::isPlacedBy));
    pairs(told, clause -> !dates(clause).isEmpty(), 0).forEach(pair -> dates(pair, dates));
    pairs(told, clause -> !where.withCommon(clause).isEmpty(), SLACK).stream()
        .filter(this::mayBeOfOneDay)
        .forEach(pair -> places(pair, places));
    List<Finding> found = new ArrayList<>(dates.findings());
    found.addAll(places.findings());
    return found;
  }

  /** What only a story brings together, told of two days and two places, is more likely two. */
  private boolean mayBeOfOneDay(ClausePairs.Pair pair) {
    return pair.told().isEmpty() || clauses.mayBeOfOneDay(pair.one(), pair.other());
  }

  /** By their words alone, then where two accounts of one story tell of one thing. */
  private List<ClausePairs.Pair> pairs(List<Clause> told, Predicate<Clause> asked, double slack) {
    List<ClausePairs.Pair> all = new ArrayList<>(pairs.pairs(told, asked, slack));
    Set<Clause> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(told);
    for (StoryPairs.Aligned pair : stories.allByDeed()) {
      boolean both = known.contains(pair.one()) && known.contains(pair.other());
      if (both && asked.test(pair.one()) && asked.test(pair.other())) {
        all.add(new ClausePairs.Pair(pair.one(), pair.other(), pair.score(), pair.deeds()));
      }
    }
    return all;
  }

  private static boolean isDatedBy(Fact fact, Span words) {
    Dating date = fact.claim().date();
    return date != null && date.span().equals(words);
  }

  private static boolean isPlacedBy(Fact fact, Span words) {
    return fact.claim().roles().stream()
        .anyMatch(
            role -> fact.shape().places().contains(role.role()) && role.span().overlaps(words));
  }

  private boolean happened(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return fact == null || fact.happened() && !fact.claim().repeats();
  }

  /** Those written in it, else those that its claims have from elsewhere in the sentence. */
  private List<Dating> dates(Clause clause) {
    return dates.computeIfAbsent(clause, this::written);
  }

  private List<Dating> written(Clause clause) {
    List<Dating> written =
        Material.mentions(clause.account(), clause.span()).stream()
            .flatMap(mention -> Dating.read(mention).stream())
            .toList();
    return written.isEmpty() ? told(clause) : written;
  }

  /** The only date of the sentence, if it stands before the clause. */
  private List<Dating> ofSentence(Clause clause) {
    List<Dating> all =
        Material.mentions(clause.account(), clause.sentence()).stream()
            .flatMap(mention -> Dating.read(mention).stream())
            .toList();
    return all.size() == 1
            && (all.getFirst().span().start() < clause.span().start()
                || isOfDeed(clause, all.getFirst().span()))
        ? all
        : List.of();
  }

  /** «He lay dying in his tent, and died on the 5th»: a further clause of the same deed has it. */
  private boolean isOfDeed(Clause clause, Span date) {
    return clauses.at(clause.source(), date).stream()
        .filter(other -> other.span().encloses(date) && other.names().isEmpty())
        .anyMatch(other -> clause.deeds().stream().anyMatch(other.deeds()::contains));
  }

  private List<Dating> told(Clause clause) {
    List<Dating> told = new ArrayList<>();
    for (Fact fact : material.factsIn(clause.source(), clause.span())) {
      Dating date = fact.claim().date();
      if (date != null && clause.sentence().encloses(date.span())) {
        told.add(date);
      }
    }
    return told.isEmpty() ? ofSentence(clause) : told;
  }

  private void dates(ClausePairs.Pair pair, Together found) {
    Dating first = nearest(pair.one(), pair, dates(pair.one()));
    Dating second = nearest(pair.other(), pair, dates(pair.other()));
    if (DaysApart.areOne(first, second) || !isOneDeed(pair)) {
      return;
    }
    if (Hours.areApart(first, second)) {
      found.add(
          pair,
          first.span(),
          second.span(),
          finding("date", pair, first, second).weight(0.6).excuse("calendar-hours", Map.of()));
    } else if (apart.asWritten(first, second)) {
      DateInterval days = DaysApart.bounds(first, second);
      DateInterval others = DaysApart.bounds(second, first);
      if (days != null && others != null) {
        found.add(
            pair,
            first.span(),
            second.span(),
            DaysApart.explained(finding("date", pair, first, second).weight(0.65), days, others));
      }
    }
  }

  private boolean isOneDeed(ClausePairs.Pair pair) {
    boolean once =
        pair.deeds().isEmpty()
            ? pair.shared().size() > 1
            : pair.deeds().stream().anyMatch(deed -> comesOnce(deed) || isTheOnly(deed, pair));
    boolean parted =
        pair.deeds().stream().anyMatch(BEFALLS::contains)
            && parts.areApart(pair.one(), pair.other());
    return (once || pair.score() >= SURELY)
        && !parted
        && !isElsewhere(pair)
        && !moveApart(pair)
        && !changedHands(pair)
        && !isOnlyWished(pair)
        && !areTwoActs(pair)
        && !areTwoSayings(pair)
        && isAgain(pair.one()) == isAgain(pair.other());
  }

  /** «On 8 November the ring closed once more»: not the first time. */
  private boolean isAgain(Clause clause) {
    Set<String> words = again.of(clause.account().language()).keySet();
    List<Dating> dates = dates(clause);
    int from =
        dates.isEmpty() ? clause.span().start() : dates.getFirst().span().start() - BESIDE_DATE;
    int to = dates.isEmpty() ? clause.span().end() : dates.getLast().span().end() + BESIDE_DATE;
    int first = Math.max(from, clause.span().start());
    Span near = new Span(first, Math.max(first, Math.min(to, clause.span().end())));
    String text = clause.read(near).toLowerCase(Locale.ROOT);
    return material.wording(clause.source()).in(near).stream().anyMatch(word -> word.isAny(words))
        || words.stream().anyMatch(phrase -> phrase.indexOf(' ') > 0 && text.contains(phrase));
  }

  /** One man speaks on many days: to be one speech, more than he and the place must be in both. */
  private boolean areTwoSayings(ClausePairs.Pair pair) {
    Set<String> common = new HashSet<>(pair.shared());
    common.removeIf(clauses::isDeed);
    boolean speech = pair.one().types().contains(SPEECH) || pair.other().types().contains(SPEECH);
    return speech
        && pair.one().words().stream()
            .filter(word -> common.contains(word.stem()))
            .allMatch(word -> Character.isUpperCase(pair.one().read(word.span()).charAt(0)));
  }

  /**
   * Where both name places and nobody and nothing named is in both, common words prove nothing.
   * What clauses without any name do not say, their sentences do: «Под Лугово был бой, убито триста
   * человек».
   */
  private boolean isElsewhere(ClausePairs.Pair pair) {
    boolean nameless = pair.one().names().isEmpty() && pair.other().names().isEmpty();
    Clause one = nameless ? sentence(pair.one()) : pair.one();
    Clause other = nameless ? sentence(pair.other()) : pair.other();
    return !one.places().isEmpty()
        && !other.places().isEmpty()
        && !material.kinship().anySurelyNear(one.names(), other.names());
  }

  private Clause sentence(Clause clause) {
    return clauses.of(clause.account(), clause.sentence());
  }

  /** A paper is handed on one day and answered on another, signed and published. */
  private boolean areTwoActs(ClausePairs.Pair pair) {
    Set<String> acts = acts(pair.one());
    Set<String> others = acts(pair.other());
    return pair.shared().stream()
            .anyMatch(stem -> isPaper(stem, pair.one()) && isPaper(stem, pair.other()))
        && !acts.isEmpty()
        && !others.isEmpty()
        && acts.stream().noneMatch(others::contains);
  }

  private boolean isPaper(String stem, Clause clause) {
    return papers.contains(stem)
        && clause.words().stream().anyMatch(word -> word.noun() && word.stem().equals(stem));
  }

  /** What is done with the paper. */
  private static Set<String> acts(Clause clause) {
    return clause.words().stream()
        .filter(word -> !word.noun() && !word.adjective() && !word.stem().isEmpty())
        .map(Word::stem)
        .collect(Collectors.toSet());
  }

  /** What is ordered for a day may be done on another; only the order itself has one day. */
  private boolean isOnlyWished(ClausePairs.Pair pair) {
    return pair.one().wishes() != pair.other().wishes();
  }

  /** A person comes or goes at a time of his own. */
  private boolean moveApart(ClausePairs.Pair pair) {
    Set<String> some = movers(pair.one());
    Set<String> others = movers(pair.other());
    Set<String> persons = persons(some);
    Set<String> another = persons(others);
    boolean alike =
        !persons.isEmpty() && !another.isEmpty()
            ? material.kinship().anyNear(persons, another)
            : persons.isEmpty() && another.isEmpty()
                || pair.shared().stream().anyMatch(stem -> stem.startsWith(Clause.SOUND))
                || some.stream().anyMatch(others::contains)
                || material.kinship().anyNear(some, others);
    return pair.deeds().stream().anyMatch(WAYS::contains)
        && !some.isEmpty()
        && !others.isEmpty()
        && !alike;
  }

  private Set<String> persons(Set<String> movers) {
    return movers.stream().filter(this::isPerson).collect(Collectors.toSet());
  }

  /** A town that one side took in September and the other in October was taken twice. */
  private boolean changedHands(ClausePairs.Pair pair) {
    Set<String> some = pair.one().bodies();
    Set<String> others = pair.other().bodies();
    return pair.deeds().stream().anyMatch(BEFALLS::contains)
        && !some.isEmpty()
        && !others.isEmpty()
        && !material.kinship().anyNear(some, others)
        && !areWithin(pair, MOST_TO_CHANGE);
  }

  /** Persons of a clause, names and words for who acts in its claims. */
  private Set<String> movers(Clause clause) {
    Set<String> movers = new TreeSet<>();
    clause.bodies().stream().filter(this::isPerson).forEach(movers::add);
    for (Fact fact : material.factsIn(clause.source(), clause.span())) {
      movers.addAll(fact.actors());
      movers.addAll(fact.gist().doer());
    }
    return movers;
  }

  /**
   * What one may do daily is one thing where each account tells of it but once, or where of two
   * accounts of one story each gives but one day for it.
   */
  private boolean isTheOnly(String deed, ClausePairs.Pair pair) {
    return ONLY.contains(deed)
        && (clauses.countDeed(pair.one().source(), deed) == 1
                && clauses.countDeed(pair.other().source(), deed) == 1
            || !pair.told().isEmpty()
                && isOnlyDay(pair.one(), deed)
                && isOnlyDay(pair.other(), deed)
                && areWithin(pair, MOST_OF_DAILY));
  }

  /** True if all days of the two are within so many of each other. */
  private boolean areWithin(ClausePairs.Pair pair, long most) {
    return dates(pair.one()).stream()
        .allMatch(
            one ->
                dates(pair.other()).stream()
                    .allMatch(other -> DaysApart.between(one, other) <= most));
  }

  /** True if no other clause of the account gives another day for such a deed. */
  private boolean isOnlyDay(Clause clause, String deed) {
    return clauses.bySource().getOrDefault(clause.source(), List.of()).stream()
        .filter(other -> other != clause && other.deeds().contains(deed))
        .allMatch(other -> dates(other).isEmpty() || dates(other).equals(dates(clause)));
  }

  private boolean comesOnce(String deed) {
    return clauses.isFamily(deed) && !DAILY.contains(deed);
  }

  /** The date that stands nearest to a word of the deed, or else to any word that is shared. */
  private Dating nearest(Clause clause, ClausePairs.Pair pair, List<Dating> dates) {
    if (dates.size() == 1) {
      return dates.getFirst();
    }
    List<Span> done = spans(clause, word -> pair.deeds().contains(clauses.family(word)));
    List<Span> at =
        done.isEmpty() ? spans(clause, word -> pair.shared().contains(word.stem())) : done;
    return dates.stream()
        .min(
            Comparator.comparingInt(
                    (Dating date) -> away(date.span(), at) + parted(clause, date.span(), at))
                .thenComparing(Dating::span))
        .orElseThrow();
  }

  private static List<Span> spans(Clause clause, Predicate<Word> asked) {
    return clause.words().stream().filter(asked).map(Word::span).toList();
  }

  /**
   * «The fort, cut off since November, fell on 15 January»: a sign stands between; so does another
   * deed before the day: «withdrew on 25 May and came in on the 28th».
   */
  private int parted(Clause clause, Span date, List<Span> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> isParted(clause, date, word))
        ? SIGN
        : 0;
  }

  private boolean isParted(Clause clause, Span date, Span word) {
    boolean ofAnother =
        date.start() < word.start()
            && clause.words().stream()
                .anyMatch(
                    other ->
                        other.span().end() <= date.start() && !clauses.family(other).isEmpty());
    if (ofAnother) {
      return true;
    }
    Span both = date.span(word);
    String text = clause.account().text().read(both);
    return text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
  }

  private static int away(Span span, List<Span> words) {
    return words.stream()
        .mapToInt(word -> Math.max(span.start() - word.end(), word.start() - span.end()))
        .min()
        .orElse(0);
  }

  /**
   * Where one person was taken, killed or met, or a deed that comes once was done to one thing.
   * Neither place may be told in the other clause.
   */
  private void places(ClausePairs.Pair pair, Together found) {
    for (String deed : pair.deeds()) {
      PlaceWords.Where one = nearest(pair.one(), deed);
      PlaceWords.Where other = nearest(pair.other(), deed);
      if (one != null
          && other != null
          && !meet(one, other)
          && isOfOne(deed, pair, one.named() && other.named())
          && where.withCommon(pair.other()).stream().noneMatch(place -> meet(one, place))
          && where.withCommon(pair.one()).stream().noneMatch(place -> meet(place, other))) {
        found.add(
            pair,
            one.span(),
            other.span(),
            finding("place", pair)
                .side(side(pair.one(), one))
                .side(side(pair.other(), other))
                .verdict(Ruling.ofValues(WAYS.contains(deed)))
                .weight(0.6)
                .excuse("place-within", Map.of()));
        return;
      }
    }
  }

  /** The place that stands nearest to the word of the deed. */
  private PlaceWords.@Nullable Where nearest(Clause clause, String deed) {
    List<PlaceWords.Where> all = where.withCommon(clause);
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.getFirst();
    }
    List<Span> at =
        clause.words().stream()
            .filter(word -> clauses.family(word).equals(deed))
            .map(Word::span)
            .toList();
    return all.stream()
        .min(
            Comparator.comparingInt((PlaceWords.Where place) -> away(place.span(), at))
                .thenComparing(PlaceWords.Where::span))
        .orElse(null);
  }

  /** A place without a name is told of what befell a person only. */
  private boolean isOfOne(String deed, ClausePairs.Pair pair, boolean named) {
    boolean person =
        pair.one().bodies().stream()
            .anyMatch(
                id ->
                    isPerson(id) && material.kinship().anyNear(Set.of(id), pair.other().bodies()));
    double things =
        pair.shared().stream()
            .filter(stem -> clauses.deedOf(stem).isEmpty())
            .mapToDouble(stem -> clauses.tells(stem, pair.one().source(), pair.other().source()))
            .sum();
    return person && ONE_PLACE.contains(deed) || named && things >= BESIDE && comesOnce(deed);
  }

  /** One lies in the other, or the two names begin alike. */
  private boolean meet(PlaceWords.Where one, PlaceWords.Where other) {
    if (!one.named() || !other.named()) {
      return one.kinds().isEmpty()
          || other.kinds().isEmpty()
          || one.kinds().stream().anyMatch(other.kinds()::contains);
    }
    Entity first = one.entity();
    Entity second = other.entity();
    return first != null && second != null
        ? material.kinship().mayBeOnePlace(first.id(), second.id())
        : Wording.beginAlike(one.name(), other.name());
  }

  private boolean isPerson(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null && entity.type().equals("PER");
  }

  private Finding finding(String kind, ClausePairs.Pair pair, Dating one, Dating other) {
    return finding(kind, pair).side(side(pair.one(), one)).side(side(pair.other(), other));
  }

  private Finding finding(String kind, ClausePairs.Pair pair) {
    return new Finding(kind, "clause-" + kind)
        .phrase(kind)
        .gap("event", pair.one().read(pair.one().span()))
        .verdict(Ruling.CONTRADICTION)
        .about(pair.one().bodies())
        .about(pair.one().places());
  }

  private Side side(Clause clause, PlaceWords.Where where) {
    return material.side(clause, where.span(), where.name());
  }

  private Side side(Clause clause, Dating date) {
    return material.side(clause, date.span(), date.edtf().toString());
  }
}
