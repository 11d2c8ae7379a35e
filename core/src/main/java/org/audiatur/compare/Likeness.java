package org.audiatur.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for it that two clauses tell of one thing: what is done, who is named and where,
 * in which words, and when the accounts are there. A word counts the more, the rarer it is in the
 * two accounts. Millions of pairs are weighed, so each clause is turned into {@link Marks} once;
 * weighing a pair is linear in its words.
 */
final class Likeness {

  /** Of two clauses that cannot tell of one thing. */
  static final double NO = -100;

  private static final double AROUND = 0.35;
  private static final long NEAR_DAYS = 60;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();

  /** From 1, by identity: to hash a clause is to hash its sentence. */
  private final Map<Clause, Integer> indexes = new IdentityHashMap<>();

  /** By index. What two threads read at once is the same. */
  private final AtomicReferenceArray<Marks> marks;

  /** Of stretches of several clauses, which have no index. */
  private final Map<Clause, Marks> stretches = Collections.synchronizedMap(new IdentityHashMap<>());

  Likeness(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    Set<String> words = new HashSet<>(clauses.families());
    material.facts().forEach(fact -> words.add(fact.shape().family()));
    material
        .accounts()
        .keySet()
        .forEach(
            source -> {
              sources.put(source, sources.size());
              material.wording(source).all().forEach(word -> words.add(word.stem()));
            });
    clauses.all().forEach(clause -> words.addAll(clause.sounds()));
    words.stream().sorted().forEach(word -> numbers.put(word, numbers.size()));
    List<Clause> all = clauses.all();
    all.forEach(clause -> indexes.put(clause, indexes.size() + 1));
    marks = new AtomicReferenceArray<>(all.size() + 1);
  }

  double of(Marks some, Marks others) {
    double time = time(some, others);
    if (time == NO) {
      return NO;
    }
    double score =
        0.5 * Math.min(2, Marks.shared(some.deeds(), others.deeds()))
            + words(some.stems(), others.stems(), null, null);
    if (!languageOf(some).equals(languageOf(others))) {
      score += words(some.sounds(), others.sounds(), null, null);
    }
    score += AROUND * words(some.around(), others.around(), some.stems(), others.stems());
    score += Marks.shared(some.types(), others.types()) == 0 ? 0 : 0.4;
    return score + named(some.clause(), others.clause()) + time;
  }

  private static String languageOf(Marks marks) {
    return marks.clause().account().language();
  }

  Marks marks(Clause clause) {
    Integer index = indexes.get(clause);
    if (index == null) {
      return stretches.computeIfAbsent(clause, stretch -> read(stretch, 0));
    }
    Marks known = marks.get(index);
    if (known == null) {
      known = read(clause, index);
      marks.set(index, known);
    }
    return known;
  }

  /** Of a clause whose marks were asked for before. */
  Marks marks(int index) {
    return Objects.requireNonNull(marks.get(index), () -> "No marks of clause " + index + " yet");
  }

  private Marks read(Clause clause, int index) {
    String source = clause.source();
    DateInterval when = settings.time(clause.account(), clause.span());
    return new Marks(
        clause,
        index,
        sources.getOrDefault(source, 0),
        counted(source, clause.stems()),
        counted(source, material.wording(source).stems(clause.sentence())),
        counted(source, clause.sounds()),
        numbers(clause.deeds()),
        numbers(clause.types()),
        Marks.Days.of(clauses.dates(clause)),
        Marks.Days.of(when != null && when.isBounded() ? List.of(when) : List.of()));
  }

  private int[] numbers(Set<String> words) {
    return words.stream().mapToInt(this::number).sorted().toArray();
  }

  private int number(String word) {
    Integer number = numbers.get(word);
    if (number == null) {
      throw new IllegalStateException("No number for the word " + word + " of a clause");
    }
    return number;
  }

  private Marks.Counted counted(String source, Set<String> stems) {
    List<String> sorted = List.copyOf(new TreeSet<>(stems));
    return new Marks.Counted(
        numbers(stems), sorted.stream().mapToInt(stem -> clauses.count(source, stem)).toArray());
  }

  /**
   * How much the words tell that both have, but for those that two other rows share. The parts are
   * added with what rounding takes from each, so that no order of adding matters.
   */
  private static double words(
      Marks.Counted some,
      Marks.Counted others,
      Marks.@Nullable Counted but,
      Marks.@Nullable Counted and) {
    double sum = 0;
    double lost = 0;
    int[] left = some.ids();
    int[] right = others.ids();
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Integer.compare(left[i], right[j]);
      if (order == 0 && (but == null || and == null || !areBoth(left[i], but, and))) {
        double tells = Clauses.tells(Math.max(some.counts()[i], others.counts()[j])) - lost;
        double next = sum + tells;
        lost = next - sum - tells;
        sum = next;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum - lost;
  }

  private static boolean areBoth(int word, Marks.Counted but, Marks.Counted and) {
    return Arrays.binarySearch(but.ids(), word) >= 0 && Arrays.binarySearch(and.ids(), word) >= 0;
  }

  private double named(Clause one, Clause other) {
    double bodies = nearest(one.bodies(), other.bodies(), one, other);
    double places = nearest(one.places(), other.places(), one, other);
    boolean apart = bodies == 0 && !one.bodies().isEmpty() && !other.bodies().isEmpty();
    boolean away = places == 0 && !one.places().isEmpty() && !other.places().isEmpty();
    return (bodies > 0 ? 0.3 + 0.7 * bodies : apart ? -0.5 : 0)
        + (places > 0 ? 0.2 + 0.5 * places : away ? -0.4 : 0);
  }

  /** How much the rarest name tells that both have, or that is near to one of the other. */
  private double nearest(Set<String> some, Set<String> others, Clause one, Clause other) {
    double most = 0;
    for (String name : some) {
      for (String near : others) {
        if (material.kinship().near(name, near)) {
          int common =
              Math.max(clauses.count(one.source(), name), clauses.count(other.source(), near));
          most = Math.max(most, Clauses.tells(common));
        }
      }
    }
    return most;
  }

  private static double time(Marks one, Marks other) {
    if (one.dates().areApart(other.dates(), NEAR_DAYS)
        || one.when().areApart(other.when(), NEAR_DAYS)) {
      return NO;
    }
    boolean known = one.when().firsts().length > 0 && other.when().firsts().length > 0;
    return known ? 0.4 : 0;
  }
}
