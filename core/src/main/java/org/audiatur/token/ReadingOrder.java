package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.SentenceChain.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts the readings of each word of a sentence in order, the likeliest in this sentence first. Each
 * reading is worth the best chain of readings that leads through it; no reading is taken away.
 * Costs time linear in the words, by the square of the readings of neighbours. Thread-safe.
 */
final class ReadingOrder {

  private static final int RANK_OF_WORD = 9;
  private static final int RANK_OF_FORM = 2;
  private static final int LAST_WORD = 3;
  private static final long NAMES =
      Grammeme.bits(Grammeme.GIVEN_NAME, Grammeme.PATRONYMIC, Grammeme.SURNAME);
  private static final int AFTER_INITIAL = 120;
  private static final int GUESSED_UNDECLINED = -10;

  private final Affinity affinity;
  private final Grammar grammar;

  /** For languages that tell by the order of words, null for others. */
  private final @Nullable WordOrder wordOrder;

  ReadingOrder(LanguagePack pack) {
    this.grammar = new Grammar(pack);
    this.affinity = new Affinity(grammar);
    this.wordOrder = pack.has("word-classes") ? new WordOrder(pack) : null;
  }

  /** The readings of each token in their new order. */
  List<List<Analysis>> order(List<Token> tokens) {
    List<List<Analysis>> ordered = new ArrayList<>(tokens.size());
    tokens.forEach(token -> ordered.add(token.analyses()));
    List<Node> nodes = SentenceChain.of(tokens);
    Chain chain = new Chain(nodes, own(tokens, nodes), kinds(nodes));
    int[][] before = before(chain);
    int[][] after = after(chain);
    for (int n = 0; n < nodes.size(); n++) {
      Node node = nodes.get(n);
      if (node.readings().size() > 1) {
        ordered.set(node.token(), sorted(node.readings(), before[n], after[n]));
      }
    }
    return ordered;
  }

  /**
   * The words, what each reading is worth by itself, and its kind where the order of words tells.
   */
  private record Chain(List<Node> nodes, int[][] own, int[][] kinds) {}

  private int[][] kinds(List<Node> nodes) {
    int[][] kinds = new int[nodes.size()][];
    for (int n = 0; wordOrder != null && n < kinds.length; n++) {
      kinds[n] = nodes.get(n).readings().stream().mapToInt(wordOrder::kindOf).toArray();
    }
    return kinds;
  }

  /**
   * The readings by falling points, the same list if they stand so already; equal ones keep their
   * order.
   */
  private static List<Analysis> sorted(List<Analysis> readings, int[] before, int[] after) {
    int[] order = new int[before.length];
    boolean moved = false;
    for (int r = 0; r < order.length; r++) {
      int place = r;
      while (place > 0 && points(before, after, r) > points(before, after, order[place - 1])) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = r;
      moved |= place < r;
    }
    return moved ? inOrder(readings, order) : readings;
  }

  private static List<Analysis> inOrder(List<Analysis> readings, int[] order) {
    Analysis[] ordered = new Analysis[order.length];
    for (int r = 0; r < order.length; r++) {
      ordered[r] = readings.get(order[r]);
    }
    return List.of(ordered);
  }

  private static int points(int[] before, int[] after, int reading) {
    return before[reading] + after[reading];
  }

  /** What each reading is worth by itself, in its clause. */
  private int[][] own(List<Token> tokens, List<Node> nodes) {
    int[][] own = new int[nodes.size()][];
    Clauses clauses = new Clauses(nodes);
    for (int n = 0; n < own.length; n++) {
      Node node = nodes.get(n);
      own[n] = ranks(node.readings());
      List<Analysis> verbs = hasSubject(node.readings()) ? clauses.verbs(n) : List.of();
      for (int r = 0; r < own[n].length; r++) {
        Analysis reading = node.readings().get(r);
        own[n][r] += asName(tokens, node, reading) + asSubject(reading, verbs);
      }
    }
    return own;
  }

  /**
   * What the order of the dictionary says: first of all of the words, then of the forms of one
   * word.
   */
  private static int[] ranks(List<Analysis> readings) {
    int[] ranks = new int[readings.size()];
    int words = 0;
    for (int r = 0; r < ranks.length; r++) {
      int same = r - 1;
      while (same >= 0 && !isSameWord(readings.get(r), readings.get(same))) {
        same--;
      }
      ranks[r] =
          same >= 0 ? ranks[same] - RANK_OF_FORM : -RANK_OF_WORD * Math.min(words++, LAST_WORD);
    }
    return ranks;
  }

  private static boolean isSameWord(Analysis one, Analysis other) {
    return one.pos() == other.pos() && one.lemma().equals(other.lemma());
  }

  private static int asName(List<Token> tokens, Node node, Analysis reading) {
    boolean undeclined =
        reading.guessed() && reading.has(Grammeme.INDECLINABLE) && reading.is(PartOfSpeech.NOUN);
    if (undeclined && !isSameWord(reading, node.readings().getFirst())) {
      return GUESSED_UNDECLINED;
    }
    boolean name = reading.hasAny(NAMES);
    Token token = tokens.get(node.token());
    if (name && !token.isCapitalized()) {
      return -100;
    }
    if (node.token() > 1
        && tokens.get(node.token() - 1).text().equals(".")
        && isInitial(tokens.get(node.token() - 2))) {
      return name ? AFTER_INITIAL : 0;
    }
    boolean first = node.token() == 0;
    return name && !first && reading.has(Grammeme.SURNAME) && !reading.guessed() ? 8 : 0;
  }

  private static boolean isInitial(Token token) {
    return token.text().length() == 1 && token.isCapitalized();
  }

  private int asSubject(Analysis reading, List<Analysis> verbs) {
    if (!grammar.hasCases() || verbs.isEmpty() || !mayBeSubject(reading)) {
      return 0;
    }
    for (Analysis verb : verbs) {
      if (Affinity.isSubjectOf(reading, verb)) {
        return 14;
      }
    }
    return -12;
  }

  /** True if there is a choice of readings, and a subject among them. */
  private static boolean hasSubject(List<Analysis> readings) {
    for (int r = 0; r < readings.size() && readings.size() > 1; r++) {
      if (mayBeSubject(readings.get(r))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeSubject(Analysis reading) {
    return reading.has(Grammeme.NOMINATIVE)
        && (reading.is(PartOfSpeech.NOUN) || reading.is(PartOfSpeech.PRONOUN));
  }

  /** Points of the best chain from the beginning that ends with each reading. */
  private int[][] before(Chain chain) {
    int[][] own = chain.own();
    int[][] before = new int[own.length][];
    for (int n = 0; n < before.length; n++) {
      before[n] = own[n].clone();
      for (int r = 0; n > 0 && r < before[n].length; r++) {
        int best = Integer.MIN_VALUE;
        for (int p = 0; p < before[n - 1].length; p++) {
          best = Math.max(best, before[n - 1][p] + link(chain, n, p, r));
        }
        before[n][r] += best;
      }
    }
    return before;
  }

  /** Points of the best chain to the end that begins after each reading. */
  private int[][] after(Chain chain) {
    int[][] own = chain.own();
    int[][] after = new int[own.length][];
    for (int n = after.length - 1; n >= 0; n--) {
      after[n] = new int[own[n].length];
      for (int r = 0; n + 1 < after.length && r < after[n].length; r++) {
        int best = Integer.MIN_VALUE;
        for (int next = 0; next < own[n + 1].length; next++) {
          best =
              Math.max(best, after[n + 1][next] + own[n + 1][next] + link(chain, n + 1, r, next));
        }
        after[n][r] = best;
      }
    }
    return after;
  }

  private int link(Chain chain, int n, int first, int second) {
    Node node = chain.nodes().get(n);
    return wordOrder == null
        ? affinity.of(
            chain.nodes().get(n - 1).readings().get(first),
            node.readings().get(second),
            node.link())
        : wordOrder.points(chain.kinds()[n - 1][first], chain.kinds()[n][second], node.link());
  }
}
