package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * The dated papers and sessions of a text, by their nouns, so that what is later said in «этой
 * ноте» or, right after it, «в ноте» has the date of the note.
 */
final class ToldPapers {

  /** Sentences over which a paper named again without a word that points back is the same. */
  private static final int NEAR = 2;

  private static final Set<String> PAPERS =
      Set.of("communication", "decision", "order", "agreement", "demand", "meeting");

  private record Told(Dating dating, int sentence) {}

  private final Map<String, Told> told = new HashMap<>();

  /** Dates the drafts of a sentence that have no date and are said in a paper told before. */
  void recall(SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    for (Draft draft : drafts) {
      boolean speaks =
          Dater.said(draft)
              && draft.modality != Modality.PLANNED
              && dates.quotation(draft.trigger) < 0;
      Dating dating = speaks && !found.containsKey(draft) ? paper(dates.parse, draft) : null;
      if (dating != null) {
        found.put(draft, dating.as(DateTie.PAPER).day());
      }
    }
  }

  private @Nullable Dating paper(Parse parse, Draft draft) {
    for (Chunk chunk : draft.clause == null ? List.<Chunk>of() : draft.clause.chunks) {
      Told paper =
          parse.words.function().is(FunctionWords.Use.AT_SESSION, chunk.preposition)
                  && (chunk.can(Grammeme.LOCATIVE) || !chunk.can(Grammeme.ACCUSATIVE))
              ? told.get(chunk.lemma)
              : null;
      if (paper != null && isSame(parse, chunk, paper)) {
        return paper.dating();
      }
    }
    return null;
  }

  private static boolean isSame(Parse parse, Chunk chunk, Told paper) {
    boolean plain = parse.extent(chunk) == chunk.end && chunk.possessor == null;
    for (int i = chunk.first; i < chunk.head; i++) {
      String lemma = Words.plain(parse.words.token(i).lemma());
      if (parse.words.function().is(FunctionWords.Use.TOLD, lemma)
          || parse.words.function().is(FunctionWords.Use.GOES_ON, lemma)) {
        return true;
      }
      plain &= parse.words.is(i, FunctionWords.Use.DETERMINER);
    }
    return plain && parse.sentence.index() - paper.sentence() <= NEAR;
  }

  /** Keeps the papers and sessions that a sentence dates. */
  void remember(SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    for (SentenceDates.Dated dated : dates.all) {
      Chunk paper = dated.quotation() < 0 ? dates.paper(dated) : null;
      if (paper != null && !paper.time) {
        remember(dates.parse, paper.head, dated.as(DateTie.PHRASE));
      }
    }
    for (Draft draft : drafts) {
      Dating dating = found.get(draft);
      boolean paper =
          PAPERS.contains(draft.type())
              && draft.modality != Modality.PLANNED
              && dates.quotation(draft.trigger) < 0;
      if (dating != null && paper && !SentenceDates.open(dating.edtf())) {
        remember(dates.parse, draft.trigger, dating);
        draft.all("content").forEach(content -> remember(dates.parse, content.first(), dating));
      }
    }
  }

  private void remember(Parse parse, int token, Dating dating) {
    Chunk chunk = token < 0 ? null : parse.chunkAt(token);
    if (chunk != null && chunk.mention == null && !chunk.pronoun) {
      told.put(chunk.lemma, new Told(dating, parse.sentence.index()));
    }
  }
}
