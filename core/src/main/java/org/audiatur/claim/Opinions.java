package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.claim.VoiceReader.Opinion;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Finds «по словам Иванова», «по мнению автора», «согласно донесению»: whose word a sentence rests
 * on. Thread-safe.
 */
final class Opinions {

  private final VoiceWords lexicon;

  Opinions(VoiceWords lexicon) {
    this.lexicon = lexicon;
  }

  List<Opinion> find(Parse parse, Syntax syntax) {
    List<Opinion> found = new ArrayList<>();
    for (Chunk chunk : parse.chunks) {
      boolean words = lexicon.is("words", chunk.lemma) && lexicon.is("on-words", chunk.preposition);
      boolean papery =
          lexicon.is("papers", chunk.lemma) && lexicon.is("on-papers", chunk.preposition);
      if (words && hasGenitive(parse, chunk) || papery) {
        found.add(opinion(parse, chunk, words));
      } else if (lexicon.is("whoever", chunk.preposition)
          && chunk.title == null
          && !lexicon.is("never", chunk.lemma)) {
        found.add(opinion(parse, chunk, false));
      }
    }
    asSaid(parse, syntax, found);
    return found;
  }

  /** «Как писал Иванов, …»: the sentence rests on the word of that clause's subject. */
  private void asSaid(Parse parse, Syntax syntax, List<Opinion> found) {
    for (Clause clause : parse.clauses) {
      for (int predicate : clause.predicates) {
        boolean as =
            parse.words.is(predicate - 1, FunctionWords.Use.AS)
                || parse.words.is(predicate - 2, FunctionWords.Use.AS)
                || parse.words.function().is(FunctionWords.Use.AS, clause.opener);
        Chunk speaker =
            as && lexicon.isVerb(parse.words, predicate, "verbs")
                ? subject(parse, syntax, predicate)
                : null;
        if (speaker != null) {
          Chunk named = speaker.name != null ? speaker.name : speaker;
          int end = Math.max(parse.extent(named), predicate + 1);
          boolean last = clause.first() > 0 && isLast(parse, end);
          found.add(
              new Opinion(
                  voice(parse, named, parse.extent(named)), last ? 0 : end, parse.words.size()));
        }
      }
    }
  }

  /** «как сообщал штаб»: what follows the verb may be its subject, else whatever the clause has. */
  private static @Nullable Chunk subject(Parse parse, Syntax syntax, int predicate) {
    for (Chunk chunk : parse.chunks) {
      boolean nominative = chunk.can(Grammeme.NOMINATIVE) && chunk.governor == null;
      if (chunk.start == predicate + 1 && chunk.bare() && nominative && !chunk.time) {
        return chunk;
      }
    }
    Clause clause = parse.clauseAt(predicate);
    return clause == null ? null : syntax.subject(clause, predicate);
  }

  private static Voice voice(Parse parse, Chunk named, int end) {
    return new Voice(
        parse.span(named.possessor == null ? named.first : named.possessor.first, end),
        named.mention == null ? null : named.mention.id());
  }

  private static boolean hasGenitive(Parse parse, Chunk chunk) {
    return parse.extent(chunk) > chunk.end || chunk.first < chunk.head;
  }

  private Opinion opinion(Parse parse, Chunk chunk, boolean words) {
    Chunk said =
        words
                && chunk.index + 1 < parse.chunks.size()
                && parse.chunks.get(chunk.index + 1).governor == chunk
            ? parse.chunks.get(chunk.index + 1)
            : chunk;
    Chunk named = said.name != null ? said.name : said;
    boolean anybody = lexicon.is("whoever", chunk.preposition);
    int end = withGenitive(parse, chunk);
    boolean last = isLast(parse, end) && (anybody || isSetOff(parse, chunk.start));
    return new Opinion(
        named == chunk ? voice(parse, named, end) : voice(parse, named, parse.extent(named)),
        last ? opened(parse, chunk.start) : end,
        parse.words.size());
  }

  /** «…, по словам Иванова.»: before no further verb it is about what stands before. */
  private static boolean isLast(Parse parse, int end) {
    return parse.clauses.stream()
        .flatMap(clause -> clause.predicates.stream())
        .noneMatch(predicate -> predicate >= end);
  }

  /** «данным разведки»: also where the word is taken for no noun that could have a genitive. */
  private static int withGenitive(Parse parse, Chunk chunk) {
    int end = parse.extent(chunk);
    for (Chunk next : parse.chunks) {
      boolean free = next.governor == null && next.bare() && next.can(Grammeme.GENITIVE);
      if (next.start == end && free && parse.words.word(parse.extent(next)).equals(",")) {
        return parse.extent(next);
      }
    }
    return end;
  }

  /** Where the bracket opens that holds a word, 0 outside brackets. */
  private static int opened(Parse parse, int token) {
    for (int i = token - 1; i >= 0; i--) {
      String word = parse.words.word(i);
      if (word.equals(")") || word.equals("(")) {
        return word.equals("(") ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isSetOff(Parse parse, int start) {
    String before = parse.words.word(start - 1);
    return !before.isEmpty() && ",(—–-".contains(before);
  }
}
