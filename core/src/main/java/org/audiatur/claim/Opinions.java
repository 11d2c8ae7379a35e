package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.VoiceReader.Opinion;
import org.audiatur.lang.FieldPack;

/**
 * Finds «по словам Иванова», «по мнению автора», «согласно донесению»: whose word a sentence rests
 * on. Thread-safe.
 */
final class Opinions {

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> onNouns = new HashSet<>();
  private final Set<String> onPapers = new HashSet<>();
  private final Set<String> whoever = new HashSet<>();

  /**
   * Reads {@code CODE/voices.txt}: {@code words}, {@code papers}, {@code verbs}, {@code on-words}
   * or {@code on-papers}, a tab, lemmas or prepositions.
   */
  Opinions(FieldPack field, String language) {
    for (List<String> row : field.table(language + "/voices")) {
      Set<String> list =
          switch (row.get(0)) {
            case "words" -> nouns;
            case "papers" -> papers;
            case "verbs" -> verbs;
            case "on-words" -> onNouns;
            case "on-papers" -> onPapers;
            case "whoever" -> whoever;
            default ->
                throw new IllegalArgumentException(
                    language
                        + "/voices: expected words, papers, verbs, on-words, on-papers or whoever, got "
                        + row);
          };
      for (String word : row.get(1).split("\\s+")) {
        list.add(Words.plain(word.replace('_', ' ')));
      }
    }
  }

  List<Opinion> find(Parse parse, Syntax syntax) {
    List<Opinion> found = new ArrayList<>();
    for (Chunk chunk : parse.chunks) {
      boolean words = nouns.contains(chunk.lemma) && onNouns.contains(chunk.preposition);
      boolean papery = papers.contains(chunk.lemma) && onPapers.contains(chunk.preposition);
      if (words && hasGenitive(parse, chunk) || papery) {
        found.add(opinion(parse, chunk, words));
      } else if (whoever.contains(chunk.preposition) && chunk.title == null) {
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
            as && verbs.contains(Words.plain(parse.words.token(predicate).lemma()))
                ? syntax.subject(clause, predicate)
                : null;
        if (speaker != null) {
          Chunk named = speaker.name != null ? speaker.name : speaker;
          found.add(new Opinion(voice(parse, named), parse.extent(named), parse.words.size()));
        }
      }
    }
  }

  private static Voice voice(Parse parse, Chunk named) {
    return new Voice(
        parse.span(named.first, parse.extent(named)),
        named.mention == null ? null : named.mention.id());
  }

  private static boolean hasGenitive(Parse parse, Chunk chunk) {
    return parse.extent(chunk) > chunk.end || chunk.first < chunk.head;
  }

  private static Opinion opinion(Parse parse, Chunk chunk, boolean words) {
    Chunk said =
        words
                && chunk.index + 1 < parse.chunks.size()
                && parse.chunks.get(chunk.index + 1).governor == chunk
            ? parse.chunks.get(chunk.index + 1)
            : chunk;
    Chunk named = said.name != null ? said.name : said;
    Voice voice = voice(parse, named);
    Clause clause = parse.clauseAt(chunk.head);
    return new Opinion(
        voice,
        parse.extent(chunk),
        clause == null
            ? parse.words.size()
            : Math.max(parse.clauseEnd(clause), parse.words.size()));
  }
}
