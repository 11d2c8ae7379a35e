package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence tells with the verb left out: «пятого полк вошёл в Орёл, а седьмого — в
 * Курск» has two arrivals. The second has a day of its own, and a place behind the same preposition
 * as the first; who and what is as told before. Nothing but a dash may stand between them.
 */
final class Gaps {

  private static final Set<String> WHERE = Set.of("place", "to", "from");
  private static final Set<String> CLOSED = Set.of("active", "passive");
  private static final String DASHES = "–—-";

  private Gaps() {}

  /** The further drafts; their dates are put among the others. */
  static List<Draft> read(Parse parse, List<Draft> drafts, Map<Draft, Dating> dates) {
    List<Draft> found = new ArrayList<>();
    for (Draft told : drafts) {
      Filler where = last(told);
      if (where == null || !dates.containsKey(told) || !CLOSED.contains(told.construction)) {
        continue;
      }
      Chunk first = parse.chunkAt(where.first());
      for (Chunk day : parse.chunks) {
        Chunk place = first == null ? null : place(parse, first, day, where.end());
        Dating date =
            place == null || day.mention == null ? null : Dating.read(day.mention).orElse(null);
        if (date != null && place != null) {
          Draft again = again(parse, told, where.role(), place);
          dates.put(again, date);
          found.add(again);
        }
      }
    }
    return found;
  }

  /** The last place of a draft that stands behind its verb. */
  private static @Nullable Filler last(Draft told) {
    Filler last = null;
    for (Filler filler : told.roles) {
      boolean behind = WHERE.contains(filler.role()) && filler.first() > told.trigger;
      last = behind && filler.mention() != null ? filler : last;
    }
    return last;
  }

  /** The place behind a day, if nothing more is told of it than these two. */
  private static @Nullable Chunk place(Parse parse, Chunk first, Chunk day, int from) {
    Words words = parse.words;
    boolean apart = day.time && day.start > from && day.start <= from + 2;
    if (!apart || !",;".contains(words.word(from)) || words.word(from).isEmpty()) {
      return null;
    }
    boolean linked = day.end < words.size() && isDash(words.word(day.end));
    int at = linked ? day.end + 1 : day.end;
    Chunk place = at < words.size() ? parse.chunkAt(at) : null;
    if (place == null || place.start != at || !place.isMention("LOC")) {
      return null;
    }
    boolean same = !place.bare() && place.preposition.equals(first.preposition);
    boolean ends = place.end >= words.size() || words.isPunctuation(place.end);
    return same && ends ? place : null;
  }

  private static boolean isDash(String word) {
    return !word.isEmpty() && DASHES.contains(word);
  }

  private static Draft again(Parse parse, Draft told, String role, Chunk place) {
    Draft again = new Draft(told.frame, told.trigger, told.clause, told.construction);
    for (Filler filler : told.roles) {
      if (!filler.role().equals(role)) {
        again.roles.add(filler);
      }
    }
    String mention = place.mention == null ? null : place.mention.id();
    again.roles.add(
        new Filler(
            role, parse.span(place.first, place.end), mention, place.first, place.end, false));
    again.predicate = told.predicate;
    again.confidence = told.confidence;
    again.modality = told.modality;
    again.voices.addAll(told.voices);
    return again;
  }
}
