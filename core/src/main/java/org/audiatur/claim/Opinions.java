package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.claim.VoiceReader.Opinion;

/** Finds «по словам Иванова», «по мнению автора», «согласно донесению»: whose word a sentence rests on. Thread-safe. */
final class Opinions {

  private final Set<String> nouns;
  private final Set<String> papers;

  /** Reads {@code CODE/voices.txt}: {@code words} or {@code papers}, a tab, nouns. */
  Opinions(FieldPack field, String language) {
    this.nouns = new java.util.HashSet<>();
    this.papers = new java.util.HashSet<>();
    for (List<String> row : field.table(language + "/voices")) {
      (row.get(0).equals("words") ? nouns : papers).addAll(List.of(row.get(1).split("\\s+")));
    }
  }

  List<Opinion> find(Parse parse) {
    List<Opinion> found = new ArrayList<>();
    for (Chunk chunk : parse.chunks) {
      boolean words = nouns.contains(chunk.lemma) && Set.of("по", "на", "в", "с").contains(chunk.preposition);
      boolean papery = papers.contains(chunk.lemma) && Set.of("по", "согласно").contains(chunk.preposition);
      if (words && hasGenitive(parse, chunk) || papery) {
        found.add(opinion(parse, chunk, words));
      }
    }
    return found;
  }

  private static boolean hasGenitive(Parse parse, Chunk chunk) {
    return parse.extent(chunk) > chunk.end || chunk.first < chunk.head;
  }

  private static Opinion opinion(Parse parse, Chunk chunk, boolean words) {
    Chunk said = words && chunk.index + 1 < parse.chunks.size() && parse.chunks.get(chunk.index + 1).governor == chunk ? parse.chunks.get(chunk.index + 1) : chunk;
    Chunk named = said.name != null ? said.name : said;
    Voice voice = new Voice(parse.span(named.first, parse.extent(named)), named.mention == null ? null : named.mention.id());
    Clause clause = parse.clauseAt(chunk.head);
    return new Opinion(voice, parse.extent(chunk), clause == null ? parse.words.size() : Math.max(parse.clauseEnd(clause), parse.words.size()));
  }
}
