package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.VoiceReader.Opinion;
import org.audiatur.lang.FieldPack;

/**
 * Finds «по словам Иванова», «по мнению автора», «согласно донесению»: whose word a sentence rests
 * on. Thread-safe.
 */
final class Opinions {

  private final Set<String> nouns;
  private final Set<String> papers;
  private final Set<String> verbs;

  /**
   * Reads {@code CODE/voices.txt}: {@code words}, {@code papers} or {@code verbs}, a tab, lemmas.
   */
  Opinions(FieldPack field, String language) {
    this.nouns = new java.util.HashSet<>();
    this.papers = new java.util.HashSet<>();
    this.verbs = new java.util.HashSet<>();
    for (List<String> row : field.table(language + "/voices")) {
      (row.get(0).equals("words") ? nouns : row.get(0).equals("verbs") ? verbs : papers)
          .addAll(List.of(row.get(1).split("\\s+")));
    }
  }

  List<Opinion> find(Parse parse, Subjects subjects) {
    List<Opinion> found = new ArrayList<>();
    for (Chunk chunk : parse.chunks) {
      boolean words =
          nouns.contains(chunk.lemma) && Set.of("по", "на", "в", "с").contains(chunk.preposition);
      boolean papery =
          papers.contains(chunk.lemma) && Set.of("по", "согласно").contains(chunk.preposition);
      if (words && hasGenitive(parse, chunk) || papery) {
        found.add(opinion(parse, chunk, words));
      }
    }
    asSaid(parse, subjects, found);
    return found;
  }

  /** «Как писал Иванов, …»: the sentence rests on the word of that clause's subject. */
  private void asSaid(Parse parse, Subjects subjects, List<Opinion> found) {
    for (Clause clause : parse.clauses) {
      for (int predicate : clause.predicates) {
        boolean as =
            "как".equals(parse.words.word(predicate - 1))
                || "как".equals(parse.words.word(predicate - 2));
        Chunk speaker =
            as && verbs.contains(Words.plain(parse.words.token(predicate).lemma()))
                ? subjects.of(clause, predicate)
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
