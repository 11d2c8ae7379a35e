package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Somebody who had the support of the people in one account and had none in another. Near-linear,
 * see {@link Beside}.
 */
final class Supporters implements Detector {

  static final String SCALE = "support";

  private static final long CHANGE_DAYS = 200;
  private static final int EACH = 2;

  /** So many sayings of one account are looked at; other accounts change nothing. */
  private static final int MOST = 20;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final StanceWords words;
  private final FieldWords<String> that;

  /** A body or, where none is named, what the subject is about. */
  private record Held(Stances.Said said, Set<String> bodies, Set<String> things) {}

  Supporters(Material material, Settings settings, Clauses clauses, StanceWords words) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    this.words = words;
    this.that = material.list("that-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Held> all =
        Stances.byScale(clauses, words, material).getOrDefault(SCALE, List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    said -> said.clause().source(), TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(own -> own.stream().limit(MOST))
            .map(this::held)
            .toList();
    Beside<Held> byHolder = new Beside<>(held -> held.said().clause().source());
    Map<String, List<Held>> bySource = new TreeMap<>();
    for (Held held : all) {
      byHolder.add(held, held.bodies().isEmpty() ? held.things() : held.bodies());
      bySource
          .computeIfAbsent(held.said().clause().source(), source -> new ArrayList<>())
          .add(held);
    }
    List<Finding> found = new ArrayList<>();
    Set<Held> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Held one : all) {
      String source = one.said().clause().source();
      List<Held> others =
          byHolder.of(source, holders(one)).stream()
              .filter(other -> areOpposed(one, other) && !told.contains(other))
              .toList();
      if (!others.isEmpty() && told.add(one)) {
        told.addAll(others);
        List<Held> same =
            bySource.getOrDefault(source, List.of()).stream()
                .filter(next -> isWith(next, one, others))
                .toList();
        told.addAll(same);
        found.add(finding(one, same, others));
      }
    }
    return found;
  }

  /** Under what the same holder may stand in another account. */
  private Set<String> holders(Held held) {
    Set<String> keys = new TreeSet<>(held.things());
    held.bodies().forEach(body -> keys.addAll(material.kinship().allNear(body)));
    return keys;
  }

  private static boolean isOf(Held one, Held other) {
    return one.said().clause().source().equals(other.said().clause().source());
  }

  private boolean areOpposed(Held one, Held other) {
    return one.said().stance().sign() != other.said().stance().sign()
        && !isOf(one, other)
        && isOne(one, other);
  }

  private boolean isWith(Held next, Held one, List<Held> others) {
    return next != one
        && next.said().stance().sign() == one.said().stance().sign()
        && isOf(next, one)
        && others.stream().anyMatch(other -> isOne(next, other));
  }

  /** One holder: near bodies, or without any the same words for it. */
  private boolean isOne(Held one, Held other) {
    boolean none = one.bodies().isEmpty() || other.bodies().isEmpty();
    return none
        ? one.things().stream().anyMatch(other.things()::contains)
        : material.kinship().nearBodies(one.bodies(), other.bodies());
  }

  private Held held(Stances.Said said) {
    Set<String> bodies = bodies(said.clause(), said.stance().at().end());
    if (bodies.isEmpty()) {
      Set<String> after = bodies(said.around(), said.around().span().end());
      after.removeAll(said.clause().bodies());
      bodies = after;
    }
    return new Held(said, bodies, bodies.isEmpty() ? things(said) : Set.of());
  }

  /** Bodies and persons named before this point. */
  private Set<String> bodies(Clause clause, int end) {
    Set<String> bodies = new TreeSet<>();
    for (Mention mention : Material.mentions(clause.account(), clause.span())) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && mention.span().end() <= end && clause.bodies().contains(entity.id())) {
        bodies.add(entity.id());
      }
    }
    return bodies;
  }

  /** What the words for who may hold it are about: nouns before it that may be a subject. */
  private static Set<String> things(Stances.Said said) {
    return said.around().words().stream()
        .filter(word -> word.noun() && !word.oblique() && !word.stem().isEmpty())
        .filter(word -> word.span().end() <= said.stance().at().start())
        .map(Word::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Finding finding(Held one, List<Held> same, List<Held> others) {
    boolean change = others.stream().allMatch(other -> isLater(one, other));
    Finding finding =
        new Finding("verdict", "support")
            .gap("topic", topic(one))
            .verdict(Ruling.ofJudgements(change, true))
            .weight(change ? 0.5 : 0.65)
            .about(one.bodies())
            .about(others.getFirst().bodies())
            .excuse("other-event", Map.of("shared", topic(one)))
            .excuse("modality", Map.of());
    side(finding, one);
    same.stream().limit(EACH - 1).forEach(held -> side(finding, held));
    others.stream()
        .collect(Collectors.groupingBy(held -> held.said().clause().source()))
        .values()
        .forEach(own -> own.stream().limit(EACH).forEach(held -> side(finding, held)));
    return finding;
  }

  private void side(Finding finding, Held held) {
    Clause clause = held.said().clause();
    Span own = behindThat(clause, held.said().stance().at());
    finding.side(material.side(clause, own, clause.read(own)));
  }

  /** «They could not overlook that they had no support»: what is said begins behind "that". */
  private Span behindThat(Clause clause, Span stance) {
    Set<String> known = that.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    int start = clause.span().start();
    for (int i = 0; i + 1 < words.size() && words.get(i + 1).span().start() < stance.start(); i++) {
      boolean opens =
          known.contains(clause.read(words.get(i).span()).toLowerCase(java.util.Locale.ROOT));
      start = opens ? words.get(i + 1).span().start() : start;
    }
    return new Span(start, clause.span().end());
  }

  private boolean isLater(Held one, Held other) {
    DateInterval days = time(one);
    DateInterval others = time(other);
    return days != null
        && others != null
        && days.isBounded()
        && others.isBounded()
        && days.daysApart(others) > CHANGE_DAYS;
  }

  private @org.jspecify.annotations.Nullable DateInterval time(Held held) {
    return settings.time(held.said().clause().account(), held.said().stance().at());
  }

  private String topic(Held held) {
    return held.bodies().isEmpty()
        ? held.said().clause().read(held.said().stance().at())
        : held.bodies().stream().map(material::name).collect(Collectors.joining(", "));
  }
}
