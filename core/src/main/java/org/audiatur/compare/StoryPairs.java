package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.audiatur.claim.Account;

/**
 * The clauses of two accounts of one story that tell of one thing.
 *
 * <p>What speaks for a pair: words that both clauses have, the more the rarer they are in the two
 * accounts, across languages by their meaning; names, also those that a pronoun takes over from
 * the clauses before; the same for the sentences and, in brief, for the paragraphs around them; the
 * days. What speaks against it: names in both of which none is shared, and days far apart. {@link
 * MutualBest} then chooses. Accounts are aligned when first asked for, each two once.
 */
final class StoryPairs {

  /**
   * Two clauses of different accounts.
   *
   * @param anchor true if nothing but the clauses themselves was needed to see that they are one
   * @param why the words and names that both have
   * @param deeds what both tell of: all of it, or that for which the two are each other's best
   */
  record Aligned(
      Clause one, Clause other, double score, boolean anchor, Set<String> why, Set<String> deeds) {

    Aligned turned() {
      return new Aligned(other, one, score, anchor, why, deeds);
    }
  }

  /** The best of all clauses, and the best of those that tell of a deed. */
  private record Known(List<Aligned> pairs, List<Aligned> byDeed) {}

  private static final MutualBest.Measure MEASURE = new MutualBest.Measure(2.4, 1.8, 0.15, 0.6);

  /** So much is enough where the deed is the same. */
  private static final double OF_DEED = 1.2;

  private static final Known NONE = new Known(List.of(), List.of());

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final OneStory story;
  private final StoryTable table;
  private final Map<String, StoryClauses> accounts = new ConcurrentHashMap<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  StoryPairs(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    this.story = new OneStory(material);
    this.table = new StoryTable(material.kinship(), clauses);
  }

  /** In the order of the first account; nothing if the two do not tell one story. */
  List<Aligned> pairs(String one, String other) {
    if (one.compareTo(other) > 0) {
      return pairs(other, one).stream().map(Aligned::turned).toList();
    }
    return known(one, other).pairs();
  }

  /**
   * Those, and further clauses that tell of one deed and are each other's best among all that tell
   * of it: for a question that is asked of the deed alone.
   */
  List<Aligned> byDeed(String one, String other) {
    if (one.compareTo(other) > 0) {
      return byDeed(other, one).stream().map(Aligned::turned).toList();
    }
    return known(one, other).byDeed();
  }

  private Known known(String one, String other) {
    return story.isOf(one, other)
        ? known.computeIfAbsent(one + other, both -> align(of(one), of(other)))
        : NONE;
  }

  /**
   * Of every account with the next {@link Beside#ACCOUNTS} of its story, in order: near-linear also
   * where a thousand accounts tell of one thing.
   */
  List<Aligned> all() {
    return all(this::pairs);
  }

  /** The same with the best for each deed. */
  List<Aligned> allByDeed() {
    return all(this::byDeed);
  }

  private List<Aligned> all(BiFunction<String, String, List<Aligned>> asked) {
    List<Aligned> all = new ArrayList<>();
    List<String> sources = List.copyOf(material.accounts().keySet());
    for (int i = 0; i < sources.size(); i++) {
      String one = sources.get(i);
      sources.subList(i + 1, sources.size()).stream()
          .filter(other -> story.isOf(one, other))
          .limit(Beside.ACCOUNTS)
          .forEach(other -> all.addAll(asked.apply(one, other)));
    }
    return all;
  }

  /** True if two clauses of different accounts tell of one thing. */
  boolean areOne(Clause one, Clause other) {
    return pairs(one.source(), other.source()).stream()
        .anyMatch(
            pair ->
                pair.one().span().equals(one.span()) && pair.other().span().equals(other.span()));
  }

  private StoryClauses of(String source) {
    return accounts.computeIfAbsent(source, this::read);
  }

  private StoryClauses read(String source) {
    Account account = material.accounts().get(source);
    if (account == null) {
      throw new IllegalArgumentException("No account with the source " + source);
    }
    return new StoryClauses(account, material, settings, clauses);
  }

  private Known align(StoryClauses one, StoryClauses other) {
    MutualBest best = new MutualBest(MEASURE);
    double[][] bare = table.of(one, other);
    double[][] raised = best.raised(bare);
    List<Aligned> pairs = new ArrayList<>();
    best.of(bare, raised).forEach(cell -> pairs.add(aligned(one, other, cell, "")));
    List<Aligned> byDeed = new ArrayList<>(pairs);
    for (Map.Entry<String, int[]> deed : one.byDeed().byKey().entrySet()) {
      int[] rows = deed.getValue();
      int[] columns = other.byDeed().byKey().getOrDefault(deed.getKey(), new int[0]);
      for (MutualBest.Cell cell : best.among(raised, rows, columns, OF_DEED)) {
        Aligned further = aligned(one, other, cell, deed.getKey());
        if (pairs.stream().noneMatch(pair -> isSame(pair, further))) {
          byDeed.add(further);
        }
      }
    }
    return new Known(List.copyOf(pairs), List.copyOf(byDeed));
  }

  private static boolean isSame(Aligned one, Aligned other) {
    return one.one() == other.one() && one.other() == other.other();
  }

  private static Aligned aligned(
      StoryClauses one, StoryClauses other, MutualBest.Cell cell, String deed) {
    Clause first = one.clause(cell.row());
    Clause second = other.clause(cell.column());
    Set<String> why = new TreeSet<>(first.stems());
    why.addAll(one.names(cell.row()));
    Set<String> others = new TreeSet<>(second.stems());
    others.addAll(other.names(cell.column()));
    why.retainAll(others);
    Set<String> deeds = new TreeSet<>(first.deeds());
    deeds.retainAll(second.deeds());
    return new Aligned(
        first,
        second,
        cell.score(),
        cell.anchor(),
        why,
        deed.isEmpty() ? Set.copyOf(deeds) : Set.of(deed));
  }
}
