package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** One outcome, explained by different causes. */
final class Causes implements Detector {

  private static final String FALL = "fall";
  private static final List<CauseGrounds.Laid> NO_GROUNDS = List.of();
  private static final List<Word> NO_WORDS = List.of();

  /** A ground is laid so long before. */
  private static final int AHEAD = 100;

  /** In letters: the words before a cause that say it was the only one. */
  private static final int BEFORE = 24;

  /** So many sentences after one that asks for a cause may give it. */
  private static final int ANSWER = 2;

  private final Material material;
  private final Settings settings;
  private final FieldWords<String> outcomes;
  private final FieldWords<String> topics;
  private final ToldCauses causes;
  private final CauseMarkers markers;
  private final CauseGrounds grounds;
  private final Pretence pretence;
  private final PlaceStems adjectives;
  private final SurfacePhrases alone;
  private final OneStory story;

  /** What is explained, and the word that tells of it. */
  private record Outcome(Set<String> kinds, Span word) {}

  /**
   * A cause and what it led to.
   *
   * @param enough where it has words enough to end before what fell; before it begins, if it is a
   *     ground of what is to come
   */
  private record Cause(Span span, boolean denied, String outcome, @Nullable Span at, int enough) {

    boolean foretells() {
      return enough < span.start();
    }
  }

  Causes(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    story = material.story();
    outcomes = material.table("outcomes", row -> row.get(1));
    topics = material.list("cause-topics");
    causes = new ToldCauses(material);
    markers = new CauseMarkers(material);
    grounds = new CauseGrounds(material);
    pretence = new Pretence(material);
    adjectives = new PlaceStems(material.entities());
    alone = new SurfacePhrases(material, "sole-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    material
        .accounts()
        .values()
        .forEach(
            account ->
                account.sentences().stream()
                    .filter(
                        sentence ->
                            account.abstracts().stream()
                                .noneMatch(stretch -> stretch.overlaps(sentence)))
                    .forEach(sentence -> usages.addAll(usages(account, sentence))));
    List<Finding> found = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    Map<String, Long> counts =
        usages.stream()
            .filter(usage -> !usage.isDenied())
            .collect(Collectors.groupingBy(Causes::ofAccount, TreeMap::new, Collectors.counting()));
    for (List<Usage> group :
        Usage.groups(
            usages,
            material.kinship(),
            story,
            usage -> counts.getOrDefault(ofAccount(usage), 0L) <= 1)) {
      List<Usage> apart = joined(apart(group));
      Set<Object> sentences = new HashSet<>();
      apart.forEach(
          usage ->
              sentences.add(
                  usage.account().sha256() + Settings.sentence(usage.account(), usage.span())));
      if (sentences.size() > 1 && known.add(places(apart))) {
        found.add(finding(apart));
      }
    }
    return found;
  }

  /** Where they stand: what decided a day both lost a town and a battle, and is told once. */
  private static List<String> places(List<Usage> group) {
    return group.stream().map(usage -> usage.account().sha256() + usage.span()).sorted().toList();
  }

  /** «Под натиском интервентов» and «вследствие интервенции» in one account are one cause. */
  private List<Usage> apart(List<Usage> group) {
    List<Usage> apart = new ArrayList<>();
    for (Usage usage : group) {
      if (apart.stream().noneMatch(other -> isOneCause(usage, other))) {
        apart.add(usage);
      }
    }
    return apart;
  }

  /** «Не вследствие смуты, а в результате вторжения»: what one sentence says is one side. */
  private static List<Usage> joined(List<Usage> group) {
    List<Usage> joined = new ArrayList<>();
    for (Usage usage : group) {
      Usage last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.isDenied() && !usage.isDenied() && last.isBeside(usage)) {
        joined.set(joined.size() - 1, last.with(usage));
      } else {
        joined.add(usage);
      }
    }
    return joined;
  }

  private boolean isOneCause(Usage one, Usage other) {
    Set<String> stems = stems(one);
    Set<String> others = stems(other);
    long shared = stems.stream().filter(others::contains).count();
    return one.account() == other.account()
        && one.judges().equals(other.judges())
        && shared * 2 >= Math.min(stems.size(), others.size())
        && shared > 0;
  }

  private Set<String> stems(Usage usage) {
    return wording(usage.account()).stems(usage.span());
  }

  private static String ofAccount(Usage usage) {
    return usage.account().sha256() + usage.thing();
  }

  private List<Usage> usages(Account account, Span sentence) {
    List<Cause> causes = marked(account, sentence);
    if (causes.isEmpty()) {
      causes = told(account, sentence);
    }
    for (CauseGrounds.Laid laid : causes.isEmpty() ? grounds.in(account, sentence) : NO_GROUNDS) {
      causes = List.of(new Cause(laid.words(), false, FALL, laid.outcome(), -1));
    }
    Set<String> around = around(account, sentence, causes);
    return causes.stream()
        .filter(cause -> !pretence.covers(account, sentence, cause.span()))
        .map(cause -> usage(account, sentence, cause, around))
        .toList();
  }

  /** The places of a sentence outside its causes, also those whose adjectives it has. */
  private Set<String> around(Account account, Span sentence, List<Cause> causes) {
    Set<String> places = new TreeSet<>();
    for (Word word : causes.isEmpty() ? NO_WORDS : wording(account).in(sentence)) {
      if (causes.stream().noneMatch(cause -> cause.span().overlaps(word.span()))) {
        Material.mentions(account, word.span()).stream()
            .map(mention -> material.entities().ofMention(mention.id()))
            .filter(entity -> entity != null && material.isPlace(entity.id()))
            .forEach(entity -> places.add(entity.id()));
        word.lemmas().stream()
            .filter(lemma -> word.adjective())
            .map(adjectives::of)
            .filter(java.util.Objects::nonNull)
            .forEach(places::add);
      }
    }
    return places;
  }

  private Wording wording(Account account) {
    return material.wording(account.sha256());
  }

  /** By a verb: «hunger opened the town», «it was fear that carried it», «the town was sold». */
  private List<Cause> told(Account account, Span sentence) {
    List<Cause> told = new ArrayList<>();
    for (ToldCauses.Told one : causes.in(account, sentence)) {
      one.outcomes()
          .forEach(
              outcome ->
                  told.add(new Cause(one.words(), one.denied(), outcome, null, one.words().end())));
    }
    return told;
  }

  private List<Cause> marked(Account account, Span sentence) {
    List<CauseMarkers.Marked> marked = markers.in(account, sentence);
    Outcome explained = marked.isEmpty() ? null : asked(account, sentence);
    List<Cause> found = new ArrayList<>();
    if (explained != null) {
      for (CauseMarkers.Marked one : marked) {
        explained
            .kinds()
            .forEach(
                kind ->
                    found.add(
                        new Cause(one.span(), one.denied(), kind, explained.word(), one.enough())));
      }
    }
    return found;
  }

  /** What is explained: told in the sentence, or asked for shortly before. */
  private @Nullable Outcome asked(Account account, Span sentence) {
    Outcome told = outcome(account, sentence);
    int at = account.sentences().indexOf(sentence);
    for (int i = at - 1; told == null && i >= Math.max(0, at - ANSWER); i--) {
      Span before = account.sentences().get(i);
      told = asks(account, before) ? outcome(account, before) : told;
    }
    return told;
  }

  private boolean asks(Account account, Span sentence) {
    Set<String> asking = topics.of(account.language()).keySet();
    return account.text().read(sentence).strip().endsWith("?")
        || material.wording(account.sha256()).in(sentence).stream()
            .anyMatch(word -> word.isAny(asking));
  }

  /** Of the first word that tells of an outcome; it may be of several sorts. */
  private @Nullable Outcome outcome(Account account, Span sentence) {
    for (Word word : material.wording(account.sha256()).in(sentence)) {
      for (String lemma : word.lemmas()) {
        String known = outcomes.of(account.language()).get(lemma);
        if (known != null) {
          return new Outcome(new TreeSet<>(List.of(known.split(" "))), word.span());
        }
      }
    }
    return null;
  }

  /** What fell stands beside the word that tells of it, and not beside the cause. */
  private Usage usage(Account account, Span sentence, Cause cause, Set<String> around) {
    Span at = cause.at() != null && sentence.encloses(cause.at()) ? cause.at() : cause.span();
    Span span = cause.foretells() ? whose(account, cause) : alone(account, cause, at);
    String place = settings.place(account, sentence, at);
    DateInterval days = settings.time(account, span);
    return new Usage(
        account,
        span,
        cause.outcome(),
        account.text().read(span).replaceAll("\\s+", " "),
        cause.denied() ? Usage.DENIED : "given",
        cause.foretells() && days != null && days.isBounded()
            ? new DateInterval(days.first(), days.last().plusDays(AHEAD))
            : days,
        place,
        around.isEmpty() && place != null ? Set.of(place) : around,
        material.factIn(account.sha256(), sentence));
  }

  /** «Предпосылки для восстания рабочих»: with who is to rise, where it follows at once. */
  private Span whose(Account account, Cause cause) {
    return material.factsIn(account.sha256(), cause.span()).stream()
        .flatMap(fact -> fact.claim().roles().stream())
        .map(Role::span)
        .filter(role -> role.start() - cause.span().end() == 1)
        .findFirst()
        .map(cause.span()::span)
        .orElse(cause.span());
  }

  /** «Под натиском врага крепость пала»: the cause ends where what fell is named. */
  private Span alone(Account account, Cause cause, Span outcome) {
    int start = cause.span().start();
    int end =
        material.factsIn(account.sha256(), outcome).stream()
            .filter(fact -> fact.claim().trigger().overlaps(outcome))
            .flatMap(fact -> fact.claim().roles().stream())
            .map(role -> role.span().start())
            .filter(from -> from >= cause.enough() && from < cause.span().end())
            .min(Comparator.naturalOrder())
            .orElse(cause.span().end());
    return new Span(
        start, start + account.text().read(new Span(start, end)).stripTrailing().length());
  }

  /** «Единственно подстрекательством», "hunger alone": beside it no other cause can stand. */
  private boolean isTheOnly(Usage usage) {
    Span sentence = Settings.sentence(usage.account(), usage.span());
    return alone.areIn(
        usage.account(),
        new Span(Math.max(sentence.start(), usage.span().start() - BEFORE), usage.span().end()));
  }

  private Finding finding(List<Usage> group) {
    Usage first = group.getFirst();
    boolean denied = group.stream().anyMatch(Usage::isDenied);
    boolean across = group.stream().map(Usage::voice).distinct().count() > 1;
    boolean excludes = denied || group.stream().anyMatch(this::isTheOnly);
    Finding finding =
        new Finding("verdict", "causes")
            .gap("effect", new Phrases.Term(first.thing()))
            .gap("place", first.place() == null ? "" : material.name(first.place()))
            .verdict(Ruling.ofJudgements(false, excludes && across))
            .weight(denied ? 0.6 : across ? 0.55 : 0.45)
            .excuse(
                "other-event",
                Map.of("shared", first.place() == null ? "" : material.name(first.place())));
    group.forEach(usage -> finding.side(usage.side()));
    if (first.place() != null) {
      finding.about(List.of(first.place()));
    }
    return finding;
  }
}
