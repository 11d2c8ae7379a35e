package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Which phrases of a clause stand around which predicate. */
final class Zones {

  private final Parse parse;

  Zones(Parse parse) {
    this.parse = parse;
  }

  /**
   * Phrases between the predicate before and the one after; all before it for the first; nearest
   * first.
   */
  List<Chunk> around(Clause clause, int predicate) {
    List<Integer> predicates = clause.predicates;
    int at = predicates.indexOf(predicate);
    int from = at <= 0 ? -1 : start(predicates.get(at - 1), predicate);
    int to = at < 0 || at + 1 >= predicates.size() ? Integer.MAX_VALUE : predicates.get(at + 1);
    boolean nextIsInfinitive =
        to != Integer.MAX_VALUE && parse.words.is(to, PartOfSpeech.INFINITIVE);
    List<Chunk> zone = new ArrayList<>();
    for (Chunk chunk : clause.chunks) {
      if (chunk.head > from && (chunk.head < to || nextIsInfinitive && chunk.head < to)) {
        zone.add(chunk);
      }
    }
    return nearest(zone, predicate);
  }

  /** Phrases after a predicate belong to it up to a conjunction before the next. */
  private int start(int before, int predicate) {
    for (int i = predicate - 1; i > before; i--) {
      if (parse.words.is(i, FunctionWords.Use.BETWEEN)) {
        return i;
      }
    }
    return parse.words.is(predicate, PartOfSpeech.INFINITIVE) && !parse.words.isPredicate(before)
        ? predicate - 1
        : before;
  }

  private static List<Chunk> nearest(List<Chunk> zone, int position) {
    zone.sort(
        Comparator.comparingInt((Chunk c) -> distance(c, position)).thenComparingInt(c -> c.index));
    return zone;
  }

  /** A phrase after the predicate is nearer than one before it. */
  private static int distance(Chunk chunk, int position) {
    return chunk.head >= position ? chunk.head - position : (position - chunk.head) * 2 + 1;
  }

  /** Phrases that follow a noun without a verb or sign between, its genitives first. */
  List<Chunk> after(Chunk noun) {
    List<Chunk> zone = new ArrayList<>();
    int end = noun.end;
    for (int k = noun.index + 1; k < parse.chunks.size(); k++) {
      Chunk next = parse.chunks.get(k);
      boolean adjoins =
          next.start == end
              || onlyAdverbs(end, next.start)
              || next.before != null && zone.contains(next.before);
      if (!adjoins) {
        break;
      }
      zone.add(next);
      end = next.end;
    }
    return zone;
  }

  private boolean onlyAdverbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!parse.words.is(i, PartOfSpeech.ADVERB) && !parse.words.is(i, PartOfSpeech.PARTICLE)) {
        return false;
      }
    }
    return to > from && to - from <= 2;
  }

  /** The direct object: a bare accusative, or a genitive under negation. */
  @Nullable Chunk object(Clause clause, int predicate, List<Chunk> zone, @Nullable Chunk subject) {
    boolean negated = Negation.at(parse.words, predicate);
    for (Chunk chunk : zone) {
      boolean accusative =
          chunk.can(Grammeme.ACCUSATIVE) || negated && chunk.can(Grammeme.GENITIVE);
      boolean which = parse.words.function().is(FunctionWords.Use.WHICH, chunk.lemma);
      if (chunk != subject
          && !(which && subject != null && subject == clause.antecedent)
          && free(chunk)
          && accusative
          && !(subject == null && certainSubject(chunk))) {
        return which && clause.antecedent != null ? clause.antecedent : chunk;
      }
    }
    return person(zone, predicate);
  }

  /**
   * «назначил командующим флотом Макарова»: who only looks like a genitive of the phrase before.
   */
  private static @Nullable Chunk person(List<Chunk> zone, int predicate) {
    for (Chunk chunk : zone) {
      Chunk name = chunk.name == null ? chunk : chunk.name;
      boolean stolen = chunk.governor != null && !chunk.governor.can(Grammeme.ACCUSATIVE);
      if (stolen
          && chunk.head > predicate
          && chunk.title == null
          && name.isMention("PER")
          && chunk.bare()
          && (chunk.given & Grammeme.ACCUSATIVE.bit()) != 0) {
        return chunk;
      }
    }
    return null;
  }

  private static boolean certainSubject(Chunk chunk) {
    return !chunk.can(Grammeme.ACCUSATIVE);
  }

  /** «кем»: a bare instrumental that may be an agent. */
  @Nullable Chunk agent(List<Chunk> zone) {
    for (Chunk chunk : zone) {
      if (mayAct(chunk) && !chunk.can(Grammeme.NOMINATIVE)) {
        return chunk;
      }
    }
    for (Chunk chunk : zone) {
      if (mayAct(chunk) && chunk.mention != null) {
        return chunk;
      }
    }
    return null;
  }

  /** «15 тысяч человек убитыми»: right after a number it says what became of the counted. */
  private boolean mayAct(Chunk chunk) {
    return free(chunk)
        && !isOfPerson(chunk)
        && chunk.can(Grammeme.INSTRUMENTAL)
        && !(chunk.first > 0 && parse.words.inMention(chunk.first - 1, "NUM"));
  }

  /** «по приказу командующего армией началось»: what he commands does not act. */
  private boolean isOfPerson(Chunk chunk) {
    Chunk before = chunk.index == 0 ? null : parse.chunks.get(chunk.index - 1);
    return before != null
        && before.end == chunk.start
        && before.mention == null
        && !before.pronoun
        && before.can(Grammeme.ANIMATE)
        && !before.can(Grammeme.INANIMATE)
        && !before.can(Grammeme.INSTRUMENTAL);
  }

  static boolean free(Chunk chunk) {
    return chunk.bare() && chunk.governor == null && !chunk.time && chunk.before == null;
  }
}
