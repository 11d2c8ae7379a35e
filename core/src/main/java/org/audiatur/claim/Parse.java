package org.audiatur.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.jspecify.annotations.Nullable;

/** One sentence, parsed as far as claims need it. */
final class Parse {

  final Sentence sentence;
  final Words words;
  final List<Chunk> chunks;
  final List<Clause> clauses;
  private final @Nullable Chunk[] chunkOf;
  private final @Nullable Clause[] clauseOf;
  private final Map<Clause, Integer> ends = new IdentityHashMap<>();

  Parse(Sentence sentence, Words words, List<Chunk> chunks, List<Clause> clauses) {
    this.sentence = sentence;
    this.words = words;
    this.chunks = chunks;
    this.clauses = clauses;
    this.chunkOf = new Chunk[words.size()];
    this.clauseOf = new Clause[words.size()];
    for (Chunk chunk : chunks) {
      java.util.Arrays.fill(chunkOf, chunk.start, chunk.end, chunk);
    }
    for (Clause clause : clauses) {
      clause.segments.forEach(s -> java.util.Arrays.fill(clauseOf, s[0], s[1], clause));
    }
  }

  @Nullable Chunk chunkAt(int token) {
    return chunkOf[token];
  }

  @Nullable Clause clauseAt(int token) {
    return clauseOf[token];
  }

  /** One past the last token of a phrase with its genitives. */
  int extent(Chunk chunk) {
    int end = chunk.end;
    for (int k = chunk.index + 1; k < chunks.size(); k++) {
      Chunk next = chunks.get(k);
      if (!within(next, chunk)) {
        break;
      }
      end = next.end;
    }
    return end;
  }

  private static boolean within(Chunk inner, Chunk outer) {
    for (Chunk chunk = inner.governor; chunk != null; chunk = chunk.governor) {
      if (chunk == outer) {
        return true;
      }
    }
    return false;
  }

  /** One past the last token of a clause and of the clauses that hang on it and come after it. */
  int clauseEnd(Clause clause) {
    if (ends.isEmpty()) {
      clauses.forEach(c -> ends.put(c, c.end()));
      for (Clause inner : clauses.reversed()) {
        Clause outer = inner.parent;
        if (outer != null && outer.index < inner.index) {
          ends.merge(outer, ends.getOrDefault(inner, inner.end()), Math::max);
        }
      }
    }
    return ends.getOrDefault(clause, clause.end());
  }

  Span span(int first, int end) {
    return words.span(first, end);
  }
}
