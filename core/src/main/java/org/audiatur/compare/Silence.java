package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts do not tell of an event, and why: they do not cover its time or place, they have
 * words there from which no claim was read, or they are silent. Silent is only who covers the whole
 * time, tells of other things at the place, names no two of the event's names and days in one
 * sentence, and tells of nothing of its kind about that time. What is none of the three stays open.
 */
final class Silence {

  private static final int MOST_UNREAD = 3;

  /** Judgements and standing ties are no happenings: not to share them is not to pass over them. */
  private static final Set<String> NO_HAPPENINGS = Set.of("assessment", "affiliation", "strength");

  private static final String OFFICE = "appointment";
  private static final String MESSAGE = "communication";
  private static final Set<String> SPOKEN = Set.of("statement", "demand", "refusal", "order");

  /** Families of claims that one happening may be told in. */
  private static final List<Set<String>> TOLD_ALIKE =
      List.of(
          Set.of(
              "battle",
              "capture",
              "surrender",
              "movement",
              "deployment",
              "sabotage",
              "mobilisation",
              "strength",
              "power"),
          Set.of(
              "power",
              "founding",
              "meeting",
              "resolution",
              "appointment",
              "resignation",
              "agreement",
              "recognition",
              "split"),
          Set.of("message", "statement", "demand", "refusal", "order", "resolution", "agreement"));

  private static final Set<String> PERSONS = Set.of("PER", "ORG", "MIL");

  /** An account that is so many days away does not speak of it. */
  private static final long MONTH = 31;

  /** A happening of at most so many days has a day of its own. */
  private static final long FEW_DAYS = 3;

  private final Material material;
  private final Map<String, Scope> scopes;
  private final Settings settings;

  /** By entity the accounts that name it: of few accounts it must be asked where they do. */
  private final Map<String, List<String>> naming = new HashMap<>();

  Silence(Material material, Map<String, Scope> scopes, Settings settings) {
    this.material = material;
    this.scopes = scopes;
    this.settings = settings;
    scopes.forEach(
        (source, scope) ->
            scope
                .sentences()
                .named()
                .forEach(
                    entity -> naming.computeIfAbsent(entity, id -> new ArrayList<>()).add(source)));
  }

  /** The accounts that do not tell of an event. */
  record Others(List<String> silent, List<String> outOfScope, List<Unread> unread) {}

  /**
   * What is asked of every other account.
   *
   * @param happened true if it is, or should be, a happening
   * @param telling true if it has a date of its own, or two accounts tell of it
   */
  private record Asked(
      List<Fact> facts,
      boolean happened,
      boolean telling,
      @Nullable DateInterval when,
      boolean dated,
      Set<String> where,
      Set<String> named,
      Set<String> around,
      Set<String> words,
      Set<String> deeds) {

    Sought sought(Set<String> entities) {
      return new Sought(entities, words, deeds, when);
    }

    static boolean happened(List<Fact> facts) {
      return facts.stream().noneMatch(Silence::isNoHappening)
          && facts.stream().anyMatch(fact -> fact.happened() || fact.planned());
    }

    static boolean isToldTwice(List<Fact> facts) {
      return facts.stream().map(Fact::source).distinct().count() > 1;
    }

    Set<String> families() {
      Set<String> families = new TreeSet<>();
      for (Fact fact : facts) {
        families.add(fact.shape().family());
        TOLD_ALIKE.stream()
            .filter(group -> group.contains(fact.shape().family()))
            .forEach(families::addAll);
      }
      return families;
    }
  }

  /**
   * @param when the days of the event, null where unknown
   */
  Others of(List<Fact> facts, Set<String> telling, @Nullable DateInterval when) {
    Asked asked = asked(facts, when);
    Set<String> near = new HashSet<>();
    asked.around().forEach(entity -> near.addAll(naming.getOrDefault(entity, List.of())));
    Others others = new Others(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    scopes.forEach(
        (source, scope) -> {
          if (!telling.contains(source)) {
            ask(source, scope, asked, near.contains(source), others);
          }
        });
    return others;
  }

  private void ask(String source, Scope scope, Asked asked, boolean names, Others others) {
    boolean words = scope.capitals().haveAny(asked.words());
    boolean far = asked.when() != null && scope.isFar(asked.when());
    List<Span> missed =
        (names || words) && !far && asked.happened() ? unread(source, scope, asked) : List.of();
    if (!missed.isEmpty()) {
      missed.stream()
          .limit(MOST_UNREAD)
          .forEach(span -> others.unread().add(new Unread(source, span)));
    } else if (isAway(scope, asked)) {
      others.outOfScope().add(source);
    } else if (asked.happened()
        && asked.telling()
        && isCovered(scope, asked)
        && (!names && !words || !scope.speaksOf(asked.sought(asked.around())))
        && !scope.deeds().haveLike(asked.facts(), asked.when())
        && !asked.facts().stream().allMatch(this::isInMessage)
        && (namesAStranger(scope, asked) || hasADayForItself(scope, asked))) {
      others.silent().add(source);
    }
  }

  /** The account is not elsewhere in time where it stands. */
  private List<Span> unread(String source, Scope scope, Asked asked) {
    Account account = material.accounts().get(source);
    DateInterval when = asked.when();
    return scope.unread().speakingOf(asked.sought(asked.named())).stream()
        .filter(
            span -> {
              DateInterval there = account == null ? null : settings.time(account, span);
              return when == null || there == null || there.daysApart(when) <= MONTH;
            })
        .toList();
  }

  /** Nor is to be called by one's office: «воевода Шеин отбил приступ». */
  private static boolean isNoHappening(Fact fact) {
    return NO_HAPPENINGS.contains(fact.type())
        || fact.type().equals(OFFICE)
            && fact.claim().roles().stream()
                .anyMatch(role -> role.span().overlaps(fact.claim().trigger()));
  }

  /** «В ноте требовал»: to miss the note is to miss what it says, and is told once. */
  private boolean isInMessage(Fact fact) {
    Span sentence = Settings.sentence(fact.account(), fact.claim().trigger());
    return SPOKEN.contains(fact.type())
        && material.factsIn(fact.source(), sentence).stream()
            .anyMatch(other -> other.type().equals(MESSAGE));
  }

  private static boolean isAway(Scope scope, Asked asked) {
    return asked.when() != null && !scope.covers(asked.when())
        || !asked.where().isEmpty() && !scope.places().haveAny(asked.where());
  }

  private static boolean isCovered(Scope scope, Asked asked) {
    DateInterval days = scope.days();
    return asked.when() != null
        && days != null
        && days.encloses(asked.when())
        && scope.places().areHomeTo(asked.where());
  }

  /** Someone acts in it, or is acted on, whom the account nowhere names. */
  private boolean namesAStranger(Scope scope, Asked asked) {
    return asked.facts().stream()
        .flatMap(fact -> Stream.concat(fact.actors().stream(), fact.objects().stream()))
        .filter(id -> isOfType(id, PERSONS))
        .anyMatch(scope::nowhereNames);
  }

  private boolean isOfType(String id, Set<String> types) {
    Entity entity = material.entities().byId(id);
    return entity != null && types.contains(entity.type());
  }

  /** It has a day of its own, of which the account tells nothing that could be it. */
  private static boolean hasADayForItself(Scope scope, Asked asked) {
    DateInterval when = asked.when();
    return when != null
        && asked.dated()
        && when.days() <= FEW_DAYS
        && !scope.deeds().haveDay(asked.families(), when);
  }

  private Asked asked(List<Fact> facts, @Nullable DateInterval when) {
    Set<String> named = new TreeSet<>();
    Set<String> where = new TreeSet<>();
    Set<String> around = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    for (Fact fact : facts) {
      named.addAll(fact.entities());
      where.addAll(fact.places());
      around.addAll(named(fact));
      words.addAll(unknownNames(fact));
      deeds.addAll(deeds(fact));
    }
    around.addAll(named);
    if (where.isEmpty()) {
      around.stream().filter(material::isPlace).forEach(where::add);
      named.addAll(where);
    }
    if (where.isEmpty()) {
      facts.forEach(fact -> where.addAll(mainPlace(fact)));
    }
    return new Asked(
        facts,
        Asked.happened(facts),
        when != null || Asked.isToldTwice(facts),
        when == null ? setting(facts) : when,
        when != null,
        where,
        named,
        around,
        words,
        deeds);
  }

  private Set<String> mainPlace(Fact fact) {
    Span at = fact.claim().trigger();
    String place = settings.place(fact.account(), Settings.sentence(fact.account(), at), at);
    return place == null ? Set.of() : Set.of(place);
  }

  /** All that the words of a claim name. */
  private Set<String> named(Fact fact) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : Material.mentions(fact.account(), fact.claim().quote())) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && !entity.type().equals("SRC")) {
        named.add(entity.id());
      }
    }
    return named;
  }

  /** What the words for the deed and its roles are about, but for names. */
  private Set<String> deeds(Fact fact) {
    Set<String> deeds = new TreeSet<>(fact.gist().deed());
    for (Role role : fact.claim().roles()) {
      material.wording(fact.source()).in(role.span()).stream()
          .filter(word -> Character.isLowerCase(fact.words(word.span()).charAt(0)))
          .map(Word::stem)
          .forEach(deeds::add);
    }
    deeds.remove("");
    return deeds;
  }

  /** Capitalised words of its roles that nobody read as a name. */
  private Set<String> unknownNames(Fact fact) {
    Set<String> words = new TreeSet<>();
    fact.claim()
        .roles()
        .forEach(
            role ->
                material.wording(fact.source()).in(role.span()).stream()
                    .filter(word -> !word.stem().isEmpty())
                    .filter(word -> Character.isUpperCase(fact.words(word.span()).charAt(0)))
                    .filter(word -> Material.mentions(fact.account(), word.span()).isEmpty())
                    .forEach(word -> words.add(word.stem())));
    return words;
  }

  /** The days of its paragraph where all its claims stand there without a date; else null. */
  private @Nullable DateInterval setting(List<Fact> facts) {
    DateInterval days = null;
    for (Fact fact : facts) {
      DateInterval around = settings.nearby(fact.account(), fact.claim().trigger());
      if (around == null) {
        return null;
      }
      days = days == null ? around : days.span(around);
    }
    return days;
  }
}
