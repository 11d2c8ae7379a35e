package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wanted, where accounts ascribe to him aims that share nothing: «целью похода была
 * добыча», «поход был ради веры». Of several aims in one account the first of each actor counts.
 */
final class Aims implements Detector {

  private static final double WEIGHT = 0.5;
  private static final String NONE = "none";
  private static final String BESIDE = "beside";
  private static final int FEW = 2;

  /** How rare a word for who wants must be in both accounts. */
  private static final double TELLING = 0.4;

  /** Things that are done for an aim: they have it as much as those who do them. */
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "@uprising",
          "@war",
          "@march",
          "@attack",
          "@campaign",
          "@invade",
          "@plot",
          "@battle",
          "@plan",
          "@raid",
          "@expedition");

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;
  private final Expressions words;
  private final SurfacePhrases alone;

  /**
   * What is wanted, and by whom.
   *
   * @param beside true if it only stands beside a deed: «с целью захвата»
   */
  private record Aim(
      Clause clause, Set<String> wanted, Set<String> bodies, Set<String> subject, boolean beside) {}

  Aims(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
    this.words = new Expressions(material, "aims");
    this.alone = new SurfacePhrases(material, "sole-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Aim> aims = clauses.all().stream().map(this::aim).filter(Objects::nonNull).toList();
    List<Finding> found = new ArrayList<>();
    Map<String, Long> counts =
        aims.stream().collect(Collectors.groupingBy(Aims::source, Collectors.counting()));
    Set<Aim> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Aim one : aims) {
      if (told.contains(one)) {
        continue;
      }
      List<Aim> group = new ArrayList<>(List.of(one));
      for (Aim other : aims) {
        if (!told.contains(other) && fits(other, group, counts)) {
          group.add(other);
        }
      }
      if (group.size() > 1) {
        told.addAll(group);
        found.add(finding(group));
      }
    }
    return found;
  }

  /** Of a further account, of one who wants with the first, and apart from what all others want. */
  private boolean fits(Aim aim, List<Aim> group, Map<String, Long> counts) {
    return group.stream().noneMatch(known -> isOf(known, aim))
        && isOfOne(group.getFirst(), aim, counts)
        && setting.isOf(group.getFirst().clause(), aim.clause())
        && group.stream().allMatch(known -> areApart(known, aim));
  }

  private static String source(Aim aim) {
    return aim.clause().source();
  }

  private static boolean isOf(Aim one, Aim other) {
    return one.clause().source().equals(other.clause().source());
  }

  private boolean areApart(Aim one, Aim other) {
    return one.wanted().stream().noneMatch(other.wanted()::contains)
        && (language(one).equals(language(other)) || hasMeaning(one) && hasMeaning(other));
  }

  private static String language(Aim aim) {
    return aim.clause().account().languageOf(aim.clause().span());
  }

  /** What two languages have no word for in common is not apart for that. */
  private static boolean hasMeaning(Aim aim) {
    return aim.wanted().stream().anyMatch(stem -> stem.startsWith("@"));
  }

  /**
   * One actor; else, where one of the two names none, one word for who wants, or an undertaking
   * that the other's actor may be in.
   */
  private boolean isOfOne(Aim one, Aim other, Map<String, Long> counts) {
    if (!one.bodies().isEmpty() && !other.bodies().isEmpty()) {
      return material.kinship().nearBodies(one.bodies(), other.bodies());
    }
    boolean alike =
        one.subject().stream()
            .filter(other.subject()::contains)
            .anyMatch(stem -> clauses.tells(stem, source(one), source(other)) >= TELLING);
    return alike
        || one.subject().isEmpty() && other.subject().isEmpty()
        || (isUndertaking(one) || isUndertaking(other))
            && areFew(one, counts)
            && areFew(other, counts);
  }

  /** An account that tells of the aims of many may mean any of them. */
  private static boolean areFew(Aim aim, Map<String, Long> counts) {
    return counts.getOrDefault(source(aim), 0L) <= FEW;
  }

  private static boolean isUndertaking(Aim aim) {
    return !aim.beside()
        && aim.bodies().isEmpty()
        && aim.subject().stream().anyMatch(UNDERTAKINGS::contains);
  }

  private @Nullable Aim aim(Clause clause) {
    List<Expressions.Match> matches = words.in(clause);
    Set<Integer> none = new HashSet<>();
    matches.stream()
        .filter(match -> match.row().get(1).equals(NONE))
        .forEach(match -> none.add(match.first()));
    for (Expressions.Match match : matches) {
      List<Word> all = clause.words();
      List<Word> after = all.subList(match.last() + 1, all.size());
      Set<String> wanted = stems(after);
      Set<String> bodies = bodies(clause, match);
      Set<String> subject = subject(all, match);
      for (Set<String> named : List.of(bodies, clause.places())) {
        named.forEach(id -> wanted.removeAll(stemsOf(clause, id)));
        named.forEach(id -> subject.removeAll(stemsOf(clause, id)));
      }
      if (!wanted.isEmpty() && !none.contains(match.first())) {
        return new Aim(clause, wanted, bodies, subject, match.row().get(1).equals(BESIDE));
      }
    }
    return null;
  }

  private Set<String> stemsOf(Clause clause, String id) {
    return material.nameStems(clause.source(), id);
  }

  /** The words before, and between, those for the aim. */
  private static Set<String> subject(List<Word> words, Expressions.Match match) {
    Set<String> subject = stems(words.subList(0, match.first()));
    subject.addAll(stems(words.subList(Math.min(match.first() + 1, match.last()), match.last())));
    return subject;
  }

  private static Set<String> stems(List<Word> words) {
    Set<String> stems = new TreeSet<>();
    words.forEach(word -> stems.add(word.stem()));
    stems.remove("");
    return stems;
  }

  /**
   * Who wants: persons and bodies before the words, those right behind them, and whom a claim
   * knows.
   */
  private Set<String> bodies(Clause clause, Expressions.Match match) {
    Set<String> bodies = new TreeSet<>();
    int end =
        clause.words().get(Math.min(match.last() + 1, clause.words().size() - 1)).span().end();
    for (Mention mention : Material.mentions(clause.account(), clause.span())) {
      var entity = material.entities().ofMention(mention.id());
      if (entity != null && mention.span().start() < end && clause.bodies().contains(entity.id())) {
        bodies.add(entity.id());
      }
    }
    if (bodies.isEmpty()) {
      material
          .factsIn(clause.source(), clause.span())
          .forEach(fact -> bodies.addAll(fact.actors()));
      bodies.removeIf(material::isPlace);
    }
    return bodies;
  }

  /** "No other aim than plunder": beside it there is none. */
  private boolean isTheOnly(Aim aim) {
    return alone.areIn(aim.clause().account(), aim.clause().span());
  }

  private Finding finding(List<Aim> aims) {
    Clause first = aims.getFirst().clause();
    Finding finding =
        new Finding("verdict", "aims")
            .gap("topic", first.read(first.span()))
            .verdict(
                aims.stream().anyMatch(this::isTheOnly) ? Ruling.CONTRADICTION : Ruling.DIFFERENCE)
            .weight(WEIGHT)
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
    for (Aim aim : aims) {
      Clause clause = aim.clause();
      finding
          .about(aim.bodies())
          .side(material.side(clause, clause.span(), clause.read(clause.span())));
    }
    return finding;
  }
}
