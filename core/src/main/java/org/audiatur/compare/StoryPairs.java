package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
   */
  record Aligned(Clause one, Clause other, double score, boolean anchor, Set<String> why) {

    Aligned turned() {
      return new Aligned(other, one, score, anchor, why);
    }
  }

  private static final MutualBest.Measure MEASURE = new MutualBest.Measure(2.4, 1.8, 0.15, 0.6);

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final OneStory story;
  private final StoryTable table;
  private final Map<String, StoryClauses> accounts = new ConcurrentHashMap<>();
  private final Map<String, List<Aligned>> known = new ConcurrentHashMap<>();

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
    return story.isOf(one, other)
        ? known.computeIfAbsent(one + other, both -> align(of(one), of(other)))
        : List.of();
  }

  /**
   * Of every account with the next {@link Beside#ACCOUNTS} of its story, in order: near-linear also
   * where a thousand accounts tell of one thing.
   */
  List<Aligned> all() {
    List<Aligned> all = new ArrayList<>();
    List<String> sources = List.copyOf(material.accounts().keySet());
    for (int i = 0; i < sources.size(); i++) {
      String one = sources.get(i);
      sources.subList(i + 1, sources.size()).stream()
          .filter(other -> story.isOf(one, other))
          .limit(Beside.ACCOUNTS)
          .forEach(other -> all.addAll(pairs(one, other)));
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

  private List<Aligned> align(StoryClauses one, StoryClauses other) {
    List<Aligned> found = new ArrayList<>();
    for (MutualBest.Cell cell : new MutualBest(MEASURE).of(table.of(one, other))) {
      Clause first = one.clause(cell.row());
      Clause second = other.clause(cell.column());
      Set<String> why = new TreeSet<>(first.stems());
      why.addAll(one.names(cell.row()));
      Set<String> others = new TreeSet<>(second.stems());
      others.addAll(other.names(cell.column()));
      why.retainAll(others);
      found.add(new Aligned(first, second, cell.score(), cell.anchor(), why));
    }
    return List.copyOf(found);
  }
}
