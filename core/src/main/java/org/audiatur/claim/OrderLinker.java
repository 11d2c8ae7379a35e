package org.audiatur.claim;

import java.util.List;
import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Ties the noun phrases of a sentence whose language tells by the order of words: what follows «of»
 * to its noun, the members of a list, a phrase to the one it explains. Local to one sentence.
 */
final class OrderLinker {

  private static final int LONGEST_LIST = 8;
  private static final Set<String> PORTION = Set.of("portion");

  private final Words words;
  private final List<VerbGroup> groups;
  private final List<Chunk> chunks;
  private final Fillers fillers;

  OrderLinker(Words words, List<VerbGroup> groups, List<Chunk> chunks, Fillers fillers) {
    this.words = words;
    this.groups = groups;
    this.chunks = chunks;
    this.fillers = fillers;
  }

  void link() {
    for (int k = 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      Chunk before = chunks.get(k - 1);
      boolean inside = before.name == chunk || before.governor == chunk;
      if (chunk.time || before.time || chunk.governor != null || inside) {
        continue;
      }
      if (before.end == chunk.start) {
        genitive(before, chunk);
      } else {
        list(before, chunk);
      }
    }
  }

  private void genitive(Chunk before, Chunk chunk) {
    if (words.function().is(Use.OF, chunk.preposition) && (!before.pronoun || counts(before))) {
      govern(before, chunk);
    }
  }

  private boolean counts(Chunk chunk) {
    return !words.is(chunk.head, Use.THIRD) && !words.is(chunk.head, Use.RELATIVE);
  }

  private void govern(Chunk governor, Chunk chunk) {
    chunk.governor = governor;
    governor.portion = governor.mention == null && isPortion(governor) ? chunk : null;
    chunk.features = chunk.features & ~Grammeme.cases() | Grammeme.GENITIVE.bit();
    if (chunk.title != null) {
      chunk.title.governor = governor;
    }
    if (chunk.name != null) {
      chunk.name.governor = governor;
    }
  }

  /** «a herd of cattle», «part of the army». */
  private boolean isPortion(Chunk chunk) {
    return fillers.isA(chunk.lemma, PORTION);
  }

  private void list(Chunk before, Chunk chunk) {
    if (chunk.pronoun && words.is(chunk.head, Use.RELATIVE)) {
      return;
    }
    boolean and = joinedByAnd(before.end, chunk.start);
    boolean comma = words.word(before.end).equals(",") && chunk.start - before.end == 1;
    if (!and && !comma) {
      return;
    }
    Chunk fellow = fellow(before, chunk);
    if (fellow == null) {
      return;
    }
    if (and ? !opensClause(chunk) : goesOn(chunk)) {
      join(fellow, chunk);
    } else if (comma && chunk.bare() && fellow.after == null) {
      chunk.explained = fellow;
    }
  }

  private static void join(Chunk fellow, Chunk chunk) {
    chunk.before = fellow;
    fellow.after = chunk;
    chunk.preposition = fellow.preposition;
    if (fellow.governor != null) {
      chunk.governor = fellow.governor;
      chunk.features = chunk.features & ~Grammeme.cases() | Grammeme.GENITIVE.bit();
    }
  }

  private boolean joinedByAnd(int from, int to) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      boolean sign = words.word(i).equals(",");
      joined |= words.is(i, Use.LAST);
      if (!sign && !words.is(i, Use.JOINS)) {
        return false;
      }
    }
    return joined && to - from <= 3;
  }

  /** Right before a verb of its own, where another verb stands before: the subject of a clause. */
  private boolean opensClause(Chunk chunk) {
    VerbGroup next = null;
    boolean earlier = false;
    for (VerbGroup group : groups) {
      if (group.first() >= chunk.end && next == null) {
        next = group;
      }
      earlier |= group.end() <= chunk.start && isFinite(group) && !parted(group.end(), chunk.start);
    }
    return earlier
        && next != null
        && isFinite(next)
        && (next.form() == VerbGroup.Form.FINITE || goesOn(next.end()))
        && onlyAttached(chunk, next.first());
  }

  private boolean parted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.mention(i) == null && ClauseOpeners.PARTING.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** «officers and men killed and wounded»: nothing that belongs to a verb follows. */
  private boolean goesOn(int end) {
    return end < words.size() && !words.isPunctuation(end) && !words.is(end, Use.LAST);
  }

  private static boolean isFinite(VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE || group.form() == VerbGroup.Form.PAST;
  }

  /** True if between a phrase and a place only phrases with prepositions and adverbs stand. */
  private boolean onlyAttached(Chunk chunk, int to) {
    boolean enclosed =
        to > chunk.end && words.word(chunk.end).equals(",") && words.word(to - 1).equals(",");
    for (int i = chunk.end; i < to; i++) {
      boolean comma = enclosed && words.word(i).equals(",");
      if (words.isPunctuation(i) && !comma
          || words.is(i, Use.CLAUSES)
          || words.is(i, Use.SUBORDINATE)) {
        return false;
      }
    }
    return true;
  }

  /** The phrase before it, or one that governs that, that it may stand beside. */
  private static @Nullable Chunk fellow(Chunk before, Chunk chunk) {
    Chunk best = null;
    for (Chunk candidate = before; candidate != null; candidate = candidate.governor) {
      boolean prepositions = chunk.bare() || chunk.preposition.equals(candidate.preposition);
      if (prepositions && candidate.after == null && !candidate.time) {
        if (sameKind(candidate, chunk)) {
          return candidate;
        }
        best = best == null ? candidate : best;
      }
    }
    return best;
  }

  private static boolean sameKind(Chunk a, Chunk b) {
    return a.mention != null && b.mention != null && a.mention.type().equals(b.mention.type());
  }

  /** True if the list goes on with commas up to a last member after «and». */
  private boolean goesOn(Chunk chunk) {
    for (int k = chunk.index; k + 1 < chunks.size() && k < chunk.index + LONGEST_LIST; k++) {
      int from = chunks.get(k).end;
      int to = chunks.get(k + 1).start;
      if (from < to && joinedByAnd(from, to)) {
        return !opensClause(chunks.get(k + 1));
      }
      boolean comma = to == from + 1 && words.word(from).equals(",");
      boolean inside = to == from;
      if (!comma && !inside) {
        return false;
      }
    }
    return false;
  }
}
