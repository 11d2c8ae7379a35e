package org.audiatur.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of the present, or asks in it, has the day on which he says it: «телеграмма от
 * 3 мая: „Крепость держится, гарнизон просит помощи“». Not what he judges, and not what he tells of
 * the past or of what shall come.
 */
final class SpokenDates {

  private static final Set<String> TIMELESS = Set.of("assessment", "appointment", "founding");

  private int quotation = -1;
  private @Nullable Dating said;

  /** Dates the undated drafts of a sentence that are spoken in the present. */
  void read(SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    Draft speech = speech(dates, drafts, found);
    for (Draft draft : drafts) {
      int within = dates.quotation(draft.trigger);
      if (within >= 0 && within != quotation) {
        quotation = within;
        said = speech == null ? null : found.get(speech);
      }
      Dating dating = within >= 0 ? said : content(draft, drafts, found);
      if (dating != null && !found.containsKey(draft) && isPresent(dates.parse.words, draft)) {
        found.put(draft, dating.as(DateTie.DOCUMENT));
      }
    }
  }

  /** The last of the sentence that says something and has a date. */
  private static @Nullable Draft speech(
      SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    Draft last = null;
    for (Draft draft : drafts) {
      boolean outside = dates.quotation(draft.trigger) < 0;
      last = outside && says(draft) && found.containsKey(draft) ? draft : last;
    }
    return last;
  }

  private static boolean says(Draft draft) {
    return Dater.said(draft) && draft.modality != Modality.PLANNED;
  }

  /** The date of what has the draft for its content. */
  private static @Nullable Dating content(
      Draft draft, List<Draft> drafts, Map<Draft, Dating> found) {
    for (Draft outer : drafts) {
      if (outer != draft && says(outer) && outer.holds("content", draft.trigger)) {
        return found.get(outer);
      }
    }
    return null;
  }

  private static boolean isPresent(Words words, Draft draft) {
    Analysis verb = words.likely(draft.predicate);
    if (verb == null || !Words.isVerb(verb) || TIMELESS.contains(draft.type())) {
      return false;
    }
    boolean asks = verb.has(Grammeme.IMPERATIVE) && Dater.said(draft);
    boolean now = verb.has(Grammeme.PRESENT) && !verb.has(Grammeme.PERFECTIVE);
    return asks || now && draft.modality != Modality.PLANNED;
  }
}
