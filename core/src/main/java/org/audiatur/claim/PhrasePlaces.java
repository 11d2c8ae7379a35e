package org.audiatur.claim;

import java.util.List;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Where the noun phrases of a sentence stand, for a language that tells by the order of words: what
 * ends before a place, what begins at it, what may be the subject of a verb. Each question costs a
 * few steps, however long the sentence. Local to one sentence.
 */
final class PhrasePlaces {

  private static final int LONGEST_LIST = 40;

  private final Words words;
  private final List<Chunk> chunks;

  /** For each token the phrase that holds it, its preposition included. */
  private final @Nullable Chunk[] holding;

  /** For each place how many phrases end at or before it. */
  private final int[] ended;

  private final boolean[] inList;

  PhrasePlaces(Words words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
    this.holding = new Chunk[words.size() + 1];
    this.ended = new int[words.size() + 1];
    this.inList = new boolean[words.size() + 1];
    for (Chunk chunk : chunks) {
      java.util.Arrays.fill(holding, chunk.start, chunk.end, chunk);
      ended[chunk.end]++;
      if (chunk.before != null) {
        markList(chunk.before.end, chunk.start);
      }
    }
    for (int i = 1; i < ended.length; i++) {
      ended[i] += ended[i - 1];
    }
  }

  private void markList(int from, int to) {
    int end = Math.min(to, from + LONGEST_LIST + 1);
    for (int i = from; i < end; i++) {
      inList[i] = true;
    }
  }

  /** True between two members of a list. */
  boolean insideList(int i) {
    return inList[i];
  }

  /**
   * A phrase that can stand by itself in a clause: without preposition, nobody's owner, no time.
   */
  static boolean bare(Chunk chunk) {
    return chunk.bare() && chunk.governor == null && !chunk.time;
  }

  static boolean isObjectForm(Chunk chunk) {
    return chunk.pronoun && !chunk.can(Grammeme.NOMINATIVE);
  }

  /** The phrase whose own words hold a token. */
  @Nullable Chunk at(int token) {
    Chunk chunk = holding[token];
    return chunk != null && chunk.first <= token ? chunk : null;
  }

  /** The phrase that begins at a place, with its preposition if it has one. */
  @Nullable Chunk starting(int place) {
    Chunk chunk = holding[place];
    return chunk != null && chunk.start == place ? chunk : null;
  }

  /** The bare phrase right at a place, the owner before it counted in: «their camp». */
  @Nullable Chunk bareAt(int place) {
    Chunk chunk = starting(place);
    while (chunk != null && owns(chunk)) {
      chunk = chunk.governor;
    }
    return chunk != null && bare(chunk) ? chunk : null;
  }

  /** True for the owner before what it owns: «the army's camp». */
  static boolean owns(Chunk chunk) {
    return chunk.governor != null && chunk.governor.possessor == chunk;
  }

  /** The last phrase that ends at or before a place, a sign or adverb between. */
  @Nullable Chunk before(int place) {
    Chunk found = null;
    for (int k = ended[place] - 1; k >= 0 && found == null; k--) {
      found = chunks.get(k).time ? null : chunks.get(k);
    }
    return found != null && place - found.end <= 2 ? found : null;
  }

  boolean hasBare(int start, int end) {
    for (int k = ended[end] - 1; k >= 0 && chunks.get(k).first >= start; k--) {
      if (bare(chunks.get(k))) {
        return true;
      }
    }
    return false;
  }

  /** The phrases that lie between two places. */
  List<Chunk> between(int start, int end) {
    int last = ended[end];
    int first = last;
    while (first > 0 && chunks.get(first - 1).start >= start) {
      first--;
    }
    return chunks.subList(first, last);
  }

  /** The last bare phrase between a place and a verb: its subject. */
  @Nullable Chunk subject(int start, VerbGroup group) {
    int end = group.first();
    for (int k = ended[end] - 1; k >= 0 && chunks.get(k).first >= start; k--) {
      Chunk chunk = chunks.get(k);
      if (bare(chunk) && !isObjectForm(chunk)) {
        return top(chunk, start, hasComma(chunk.end, end));
      }
    }
    return null;
  }

  boolean hasComma(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The head of a list, the phrase that another only explains between commas. */
  private static Chunk top(Chunk chunk, int start, boolean closed) {
    Chunk found = chunk;
    Chunk next = above(chunk, closed);
    while (next != null && bare(next) && next.first >= start) {
      found = next;
      next = above(next, closed);
    }
    return found.name != null ? found.name : found;
  }

  private static @Nullable Chunk above(Chunk chunk, boolean closed) {
    if (chunk.before != null) {
      return chunk.before;
    }
    Chunk explained = chunk.title != null ? chunk.title.explained : chunk.explained;
    return closed ? explained : null;
  }
}
