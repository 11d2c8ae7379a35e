package org.audiatur.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Dating;
import org.audiatur.text.Span;

/**
 * Whether two clauses that speak of one thing tell of one deed: of one that comes but once, or is
 * told but once, of the same doers and places, done and not only ordered.
 */
final class SameDeed {

  /** From here on even a deed that comes daily is one and the same. */
  private static final double SURELY = 3.2;

  /** So many letters from its day a deed is told. */
  private static final int BESIDE_DATE = 50;

  /** Of a deed that may come daily. */
  private static final long MOST_OF_DAILY = 31;

  /** By so many days accounts may misdate what others are said to have done. */
  private static final long MOST_TO_CHANGE = 14;

  /** Deeds that are done at the end of a way, which may be told as a land or as a town. */
  static final Set<String> WAYS =
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

  /** The family of claims that somebody said something. */
  private static final String SPEECH = "statement";

  private final Material material;
  private final Clauses clauses;
  private final ClauseDays days;
  private final Parts parts;
  private final FieldWords<String> again;
  private final Set<String> papers;

  SameDeed(Material material, Clauses clauses, ClauseDays days) {
    this.material = material;
    this.clauses = clauses;
    this.days = days;
    this.parts = new Parts(material);
    this.again = material.list("again-words");
    this.papers = material.packs().field().words("papers");
  }

  boolean is(ClausePairs.Pair pair) {
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
    List<Dating> dates = days.of(clause);
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
    return movers.stream().filter(material::isPerson).collect(Collectors.toSet());
  }

  /** A town that one side took in September and the other in October was taken twice. */
  private boolean changedHands(ClausePairs.Pair pair) {
    Set<String> some = pair.one().bodies();
    Set<String> others = pair.other().bodies();
    return pair.deeds().stream().anyMatch(BEFALLS::contains)
        && !some.isEmpty()
        && !others.isEmpty()
        && !material.kinship().anyNear(some, others)
        && !days.areWithin(pair, MOST_TO_CHANGE);
  }

  /** Persons of a clause, names and words for who acts in its claims. */
  private Set<String> movers(Clause clause) {
    Set<String> movers = new TreeSet<>();
    clause.bodies().stream().filter(material::isPerson).forEach(movers::add);
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
                && days.isOnlyDay(pair.one(), deed)
                && days.isOnlyDay(pair.other(), deed)
                && days.areWithin(pair, MOST_OF_DAILY));
  }

  boolean comesOnce(String deed) {
    return clauses.isFamily(deed) && !DAILY.contains(deed);
  }
}
