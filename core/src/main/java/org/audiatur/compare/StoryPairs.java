package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of two accounts of one story that tell of one thing.
 *
 * <p>What speaks for a pair: words that both clauses have, the more the rarer they are in the two
 * accounts, across languages by their meaning; names, also those that a pronoun takes over from the
 * clauses before; the same for the sentences and, in brief, for the paragraphs around them; the
 * days; who does what. What speaks against it: names in both of which none is shared, and days far
 * apart ({@link StoryTable}). {@link MutualBest} then chooses: anchors first, then what they raise.
 * Where both tell of one deed, the two that are each other's best among all that tell of it are a
 * pair too. Words are looked up by what has them, so that two accounts cost what they share;
 * accounts are aligned when first asked for, each two once.
 */
final class StoryPairs {

  /**
   * Two clauses of different accounts.
   *
   * @param anchor true if nothing but the clauses themselves was needed to see that they are one
   * @param words the words and names of each of the two
   * @param deeds what both tell of: all of it, or that for which the two are each other's best
   */
  record Aligned(
      Clause one,
      Clause other,
      double score,
      boolean anchor,
      List<Set<String>> words,
      Set<String> deeds) {

    Aligned turned() {
      return new Aligned(other, one, score, anchor, words, deeds);
    }

    /** The words and names that both have. */
    Set<String> why() {
      Set<String> why = new TreeSet<>(words.getFirst());
      why.retainAll(words.getLast());
      return why;
    }
  }

  /**
   * The best of all clauses, those with the best that tell of a deed, and those with what the one
   * account tells in several clauses.
   */
  private record Known(List<Aligned> pairs, List<Aligned> byDeed, List<Aligned> near) {}

  private static final MutualBest.Measure MEASURE = new MutualBest.Measure(2.2, 1.5, 0.1, 0.9);

  /** So much is enough where the deed is the same. */
  private static final double OF_DEED = 1;

  /** So much has a clause that goes with another to one of the other account. */
  private static final double BESIDE = 1.5;

  private static final Known NONE = new Known(List.of(), List.of(), List.of());

  private final Material material;
  private final Clauses clauses;
  private final OneStory story;
  private final StoryTable table;
  private final Nominals nominals;
  private final Map<String, StoryText> texts = new ConcurrentHashMap<>();
  private final Map<String, StoryClauses> accounts = new ConcurrentHashMap<>();
  private @Nullable List<Aligned> gathered;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  StoryPairs(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.story = material.story();
    this.nominals = new Nominals(material);
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

  /**
   * The same with what the one account tells in several clauses: for what is so distinct that it
   * needs less to be one.
   */
  List<Aligned> allNear() {
    return all(
        (one, other) ->
            one.compareTo(other) > 0
                ? known(other, one).near().stream().map(Aligned::turned).toList()
                : known(one, other).near());
  }

  /** The same with the best for each deed; gathered once, what they were aligned by let go. */
  synchronized List<Aligned> allByDeed() {
    if (gathered == null) {
      gathered = all(this::byDeed);
      accounts.clear();
    }
    return gathered;
  }

  private List<Aligned> all(BiFunction<String, String, List<Aligned>> asked) {
    List<String> sources = List.copyOf(material.accounts().keySet());
    return IntStream.range(0, sources.size())
        .parallel()
        .boxed()
        .flatMap(i -> next(sources.get(i), sources.subList(i + 1, sources.size()), asked))
        .toList();
  }

  private Stream<Aligned> next(
      String one, List<String> further, BiFunction<String, String, List<Aligned>> asked) {
    return further.stream()
        .filter(other -> story.isOf(one, other))
        .limit(Beside.ACCOUNTS)
        .flatMap(other -> asked.apply(one, other).stream());
  }

  /** The sentences of an account and whom its pronouns mean. */
  StoryText text(String source) {
    return texts.computeIfAbsent(source, this::readText);
  }

  private StoryText readText(String source) {
    return new StoryText(account(source), material, clauses, nominals);
  }

  private Account account(String source) {
    Account account = material.accounts().get(source);
    if (account == null) {
      throw new IllegalArgumentException("No account with the source " + source);
    }
    return account;
  }

  private StoryClauses of(String source) {
    return accounts.computeIfAbsent(source, this::read);
  }

  private StoryClauses read(String source) {
    return new StoryClauses(text(source), clauses);
  }

  private Known align(StoryClauses one, StoryClauses other) {
    MutualBest best = new MutualBest(MEASURE, one.sentences(), other.sentences());
    double[][] bare = table.of(one, other);
    double[][] raised = best.raised(bare);
    List<Aligned> pairs = new ArrayList<>();
    List<MutualBest.Cell> cells = new ArrayList<>(best.of(bare, raised));
    cells.forEach(cell -> pairs.add(aligned(one, other, cell, Set.of())));
    List<Aligned> byDeed = new ArrayList<>(pairs);
    for (boolean verbs : List.of(true, false)) {
      StoryClauses.Rows some = verbs ? one.byVerb() : one.byDeed();
      StoryClauses.Rows others = verbs ? other.byVerb() : other.byDeed();
      for (Map.Entry<String, int[]> deed : some.byKey().entrySet()) {
        int[] columns = others.byKey().getOrDefault(deed.getKey(), new int[0]);
        best.among(raised, deed.getValue(), columns, OF_DEED).stream()
            .forEach(
                cell -> {
                  Aligned pair = aligned(one, other, cell, Set.of(deed.getKey()));
                  if (!isTold(byDeed, pair, deed.getKey(), verbs)) {
                    byDeed.add(pair);
                    cells.add(cell);
                  }
                });
      }
    }
    List<Aligned> near = new ArrayList<>(byDeed);
    best.further(bare, raised, cells, BESIDE)
        .forEach(cell -> near.add(aligned(one, other, cell, Set.of())));
    return new Known(List.copyOf(pairs), List.copyOf(byDeed), List.copyOf(near));
  }

  /** What only a noun tells of: also where one of the two has its match for the deed already. */
  private static boolean isTold(List<Aligned> known, Aligned further, String deed, boolean verbs) {
    return known.stream()
        .filter(pair -> pair.deeds().contains(deed))
        .anyMatch(pair -> verbs ? isSame(pair, further) : meet(pair, further));
  }

  private static boolean isSame(Aligned one, Aligned other) {
    return one.one() == other.one() && one.other() == other.other();
  }

  private static boolean meet(Aligned one, Aligned other) {
    return one.one() == other.one() || one.other() == other.other();
  }

  private static Aligned aligned(
      StoryClauses one, StoryClauses other, MutualBest.Cell cell, Set<String> told) {
    Clause first = one.clause(cell.row());
    Clause second = other.clause(cell.column());
    List<Set<String>> words = List.of(one.whole(cell.row()), other.whole(cell.column()));
    Set<String> deeds = new TreeSet<>(first.deeds());
    deeds.retainAll(second.deeds());
    deeds.addAll(told);
    Set<String> classes = one.deeds(cell.row());
    classes.retainAll(other.deeds(cell.column()));
    deeds.addAll(classes);
    return new Aligned(first, second, cell.score(), cell.anchor(), words, Few.of(deeds));
  }
}
