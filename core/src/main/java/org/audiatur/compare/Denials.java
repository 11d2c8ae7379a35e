package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Modality;
import org.audiatur.text.Span;

/**
 * A deed that one account asserts and another denies: the deed is called by one word or by words of
 * one meaning, and more than that is shared. Near-linear, see {@link Beside}.
 */
final class Denials implements Detector {

  private static final String BAN = "ban";
  private static final double ENOUGH = 1.7;
  private static final double CLEARLY = 0.2;
  private static final double BESIDE = 0.55;
  private static final int BEFORE = 3;
  private static final int FAR = 8;
  private static final Pattern SIGN = Pattern.compile("[,;:–—]");

  /** Of so few words, that of the deed among them, it is not clear what a clause speaks of. */
  private static final int BARE = 2;

  /** Deeds that answer what was told just before. */
  private static final Set<String> ANSWERS = Set.of("refuse", "agree");

  private static final long NEAR_DAYS = 60;

  /** Deeds of which even without names the question is whether they were done at all. */
  private static final Set<String> GRAVE =
      Set.of("betray", "spare", "burn", "plunder", "mutilate", "poison", "destroy");

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final StoryDenials story;
  private final FieldWords<String> negations;
  private final FieldWords<String> infinitives;
  private final FieldWords<String> doubts;
  private final FieldWords<String> limits;
  private final FieldWords<String> notBefore;
  private final FieldWords<String> there;
  private final SurfacePhrases rumours;

  /** Clauses that tell of one thing, by their words and by their stories. */
  record Told(ClausePairs pairs, StoryPairs stories) {}

  /**
   * A clause with the word of the deed, and whether it is denied.
   *
   * @param whole the clause, with the sentence before where it says next to nothing itself
   */
  record Said(Clause clause, Clause whole, Word word, boolean denied) {}

  record Match(Said denied, Said told, double score) {}

  Denials(Material material, Settings settings, Clauses clauses, Told told) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    this.pairs = told.pairs();
    this.story = new StoryDenials(material, clauses, told.stories());
    this.negations = material.list("negations");
    this.infinitives = material.list("infinitive-words");
    this.doubts = material.list("doubt-words");
    this.limits = material.list("not-denying");
    this.notBefore = material.list("not-before-words");
    this.there = material.list("there-words");
    this.rumours = new SurfacePhrases(material, "rumour-phrases");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Said>> byDeed = new TreeMap<>();
    for (Clause clause : clauses.all()) {
      for (Word word : clause.words()) {
        String deed = clauses.family(word);
        if (!deed.isEmpty() && happened(clause, word) && !isAsked(clause)) {
          Said said = new Said(clause, whole(clause, deed), word, isDenied(clause, word));
          if (!said.denied() || !isHearsay(clause, word)) {
            byDeed.computeIfAbsent(deed, key -> new ArrayList<>()).add(said);
          }
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    byDeed.forEach((deed, all) -> match(deed, all, matches));
    story.match(byDeed.values(), matches);
    matches.removeIf(match -> isSupposed(match.told()));
    return best(matches);
  }

  /** «Комитет не отказал»: what it was asked stands before. */
  private Clause whole(Clause clause, String deed) {
    boolean bare = ANSWERS.contains(deed) && clause.stems().size() <= BARE;
    return bare ? clauses.withBefore(clause) : clause;
  }

  /**
   * What is forbidden, ordered or promised not to be done may be done all the same; that it was
   * ordered is told as any other deed.
   */
  private boolean happened(Clause clause, Word deed) {
    if (Clause.WISHES.contains(clauses.family(deed))) {
      return Clause.isWish(clauses.family(deed));
    }
    return clause.words().subList(0, clause.words().indexOf(deed)).stream()
            .noneMatch(
                word ->
                    clauses.family(word).equals(BAN)
                        || Clause.WISHES.contains(clauses.family(word)) && !isMap(word))
        && !isBidden(clause, deed);
  }

  /** «He called to them not to come ashore» says nothing of whether they came. */
  private boolean isBidden(Clause clause, Word deed) {
    Set<String> denying = negations.of(clause.account().language()).keySet();
    Set<String> leading = infinitives.of(clause.account().language()).keySet();
    int at = clause.words().indexOf(deed);
    for (int i = Math.max(1, at - BEFORE); i < at; i++) {
      if (clause.words().get(i).isAny(leading) && clause.words().get(i - 1).isAny(denying)) {
        return true;
      }
    }
    return false;
  }

  /** «Планы крепости» are no plan to do something. */
  private boolean isMap(Word word) {
    return clauses.family(word).equals("plan") && !word.verb();
  }

  /** «Whether he betrayed his master …» asserts nothing. */
  private boolean isAsked(Clause clause) {
    Set<String> asking = doubts.of(clause.account().language()).keySet();
    return clause.words().stream().limit(BEFORE).anyMatch(word -> word.isAny(asking));
  }

  /** «Of scalping I can say only …» tells of none. */
  private boolean isSupposed(Said told) {
    return side(told).modality().equals(Modality.HYPOTHETICAL.label());
  }

  /** «It is given out here that he made no promise»: the teller does not deny it. */
  private boolean isHearsay(Clause clause, Word deed) {
    int from = clause.sentence().start();
    return deed.span().start() > from
        && rumours.areIn(clause.account(), new Span(from, deed.span().start()));
  }

  private boolean isDenied(Clause clause, Word deed) {
    Set<String> turning = limits.of(clause.account().language()).keySet();
    int at = clause.words().indexOf(deed);
    List<Word> before = clause.words().subList(Math.max(0, at - BEFORE), at);
    boolean denied =
        before.stream().anyMatch(word -> denies(clause, word))
            || isOfNobody(clause, at)
            || isUndone(clause, at);
    return denied && before.stream().noneMatch(word -> word.isAny(turning)) && !isLate(clause, at);
  }

  private boolean denies(Clause clause, Word word) {
    return word.isAny(negations.of(clause.account().language()).keySet()) && !isName(clause, word);
  }

  /** "No officer of ours gave any promise": what opens with nobody is denied to its verb. */
  private boolean isOfNobody(Clause clause, int at) {
    return at > 0
        && at <= FAR
        && denies(clause, clause.words().getFirst())
        && clause.words().subList(1, at).stream().filter(Word::verb).count() <= 1;
  }

  /**
   * «Послать никого не мог», «оружия ни у кого не было»: where words stand freely, behind it too.
   */
  private boolean isUndone(Clause clause, int at) {
    List<Word> words = clause.words();
    Word deed = words.get(at);
    boolean english = clause.account().language().equals("en");
    boolean infinitive = clause.isInfinitive(deed);
    for (int i = at + 1; !english && i < Math.min(words.size() - 1, at + FAR); i++) {
      boolean none = deed.noun() && words.get(i + 1).isAny(there.of(language(clause)).keySet());
      boolean could = infinitive && i <= at + BEFORE;
      if ((could || none) && denies(clause, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static String language(Clause clause) {
    return clause.account().language();
  }

  /** "Did not come until noon". */
  private boolean isLate(Clause clause, int at) {
    Set<String> late = notBefore.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    int end = words.get(at).span().end();
    return words.subList(at + 1, Math.min(words.size(), at + 1 + FAR)).stream()
        .takeWhile(word -> !SIGN.matcher(clause.read(new Span(end, word.span().start()))).find())
        .anyMatch(word -> late.contains(clause.form(word)));
  }

  /** «Лисий Нос» is "Lisy Nos", not several "no". */
  private static boolean isName(Clause clause, Word word) {
    return word.span().start() > clause.sentence().start()
        && Character.isUpperCase(clause.read(word.span()).charAt(0));
  }

  /** Only with what shares a rarer word or a name, or for a grave deed a place around. */
  private void match(String deed, List<Said> all, List<Match> matches) {
    Beside<Said> told = new Beside<>(said -> said.clause().source());
    all.stream()
        .filter(said -> !said.denied())
        .forEach(
            said -> {
              Set<String> keys = new TreeSet<>(said.whole().stems());
              keys.addAll(said.whole().names());
              keys.addAll(GRAVE.contains(deed) ? around(said) : Set.of());
              told.add(said, keys);
            });
    for (Said denied : all.stream().filter(Said::denied).toList()) {
      for (Said other : told.of(denied.clause().source(), keys(deed, denied))) {
        if (areNear(denied, other)) {
          double score = score(deed, denied, other);
          if (score >= ENOUGH) {
            matches.add(new Match(denied, other, score));
          }
        }
      }
    }
  }

  private Set<String> keys(String deed, Said denied) {
    Set<String> stems = new TreeSet<>(denied.whole().stems());
    stems.remove(denied.word().stem());
    Set<String> keys = new TreeSet<>(clauses.rarer(denied.clause().source(), stems, BESIDE));
    Set<String> names = new TreeSet<>(denied.whole().names());
    names.addAll(GRAVE.contains(deed) ? around(denied) : Set.of());
    names.forEach(name -> keys.addAll(material.kinship().allNear(name)));
    return keys;
  }

  /** What is shared besides the deed; without any name in both, a grave deed is enough. */
  private double score(String deed, Said one, Said other) {
    Set<String> shared = new TreeSet<>(one.whole().stems());
    shared.retainAll(other.whole().stems());
    shared.remove(one.word().stem());
    boolean named =
        material.kinship().anyNear(names(one.whole()), names(other.whole()))
            || !one.whole().bodies().isEmpty() && !other.whole().bodies().isEmpty();
    boolean grave = GRAVE.contains(deed) && !named;
    boolean beside =
        shared.stream().mapToDouble(stem -> tells(stem, one, other)).sum() >= BESIDE
            || material.kinship().anyNear(names(one.whole()), names(other.whole()));
    return beside || grave && material.kinship().anyNear(around(one), around(other))
        ? pairs.score(one.whole(), other.whole()) + (grave ? 0.5 : 0)
        : 0;
  }

  private double tells(String stem, Said one, Said other) {
    return clauses.tells(stem, one.clause().source(), other.clause().source());
  }

  private static Set<String> names(Clause clause) {
    Set<String> names = new HashSet<>(clause.bodies());
    names.addAll(clause.places());
    return names;
  }

  private boolean areNear(Said one, Said other) {
    DateInterval days = settings.time(one.clause().account(), one.word().span());
    DateInterval others = settings.time(other.clause().account(), other.word().span());
    return days == null
        || others == null
        || !days.isBounded()
        || !others.isBounded()
        || days.daysApart(others) <= NEAR_DAYS;
  }

  private Set<String> around(Said said) {
    return settings.around(said.clause().account(), said.clause().sentence());
  }

  /** For each denial and each further account the clause that fits best, if none fits nearly so. */
  private List<Finding> best(List<Match> matches) {
    return new Rivals<Match>(Denials::ends, Match::score, Denials::isSame, CLEARLY)
        .clear(matches).stream().map(match -> finding(match.denied(), match.told())).toList();
  }

  private static List<Object> ends(Match match) {
    Clause denied = match.denied().clause();
    Clause told = match.told().clause();
    return List.of(
        denied.source() + denied.span() + told.source(),
        told.source() + told.span() + denied.source());
  }

  private static boolean isSame(Match one, Match other) {
    return one.denied().clause().equals(other.denied().clause())
        && one.told().clause().equals(other.told().clause());
  }

  private Finding finding(Said denied, Said told) {
    return new Finding("verdict", "denied")
        .gap("topic", denied.clause().read(denied.word().span()))
        .verdict(Ruling.CONTRADICTION)
        .weight(0.65)
        .about(told.clause().bodies())
        .about(denied.clause().bodies())
        .side(side(denied))
        .side(side(told))
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
        .excuse("modality", Map.of());
  }

  private Side side(Said said) {
    Clause clause = said.clause();
    return material.side(clause, clause.span(), clause.read(clause.span()));
  }
}
