package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.mention.Mention;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * When each claim is said to have happened: the date of its phrase, its clause, its sentence; for a happening that goes on
 * with the scene also the last date of the paragraph. Remembers the scene. One for each text.
 */
final class Dater {

  private record Dated(Mention mention, DateReading reading, int token) {
    Dating dating() {
      return new Dating(mention.span(), reading);
    }
  }

  private static final int REACH = 4;

  private final ClaimTypes types;
  private @Nullable Dating scene;
  private int sceneSentence = -1;

  Dater(ClaimTypes types) {
    this.types = types;
  }

  /** A new paragraph is a new scene. */
  void paragraph() {
    scene = null;
  }

  /** The date of a draft, null where the text gives none. */
  @Nullable Dating date(Parse parse, Draft draft) {
    List<Dated> dates = dates(parse);
    Dated own = ofPhrase(parse, draft, dates);
    own = own == null ? ofClause(parse, draft, dates) : own;
    if (own != null) {
      return own.dating();
    }
    if (draft.modality == Modality.PLANNED || !types.of(draft.type()).event()) {
      return null;
    }
    Dated sentence = nearest(draft.trigger, dates);
    if (sentence != null) {
      return sentence.dating();
    }
    boolean near = parse.sentence.index() - sceneSentence <= REACH;
    return near && draft.modality != Modality.HYPOTHETICAL ? scene : null;
  }

  /** The scene moves on to the last date of the sentence. */
  void passed(Parse parse) {
    for (Dated dated : dates(parse)) {
      scene = dated.dating();
      sceneSentence = parse.sentence.index();
    }
  }

  private static List<Dated> dates(Parse parse) {
    List<Dated> found = new ArrayList<>();
    for (int i = 0; i < parse.words.size(); i++) {
      Mention mention = parse.words.mention(i);
      boolean begins = mention != null && mention.type().equals("DATE") && (i == 0 || parse.words.mention(i - 1) != mention);
      if (begins && mention != null && mention.value() instanceof DateReading reading) {
        found.add(new Dated(mention, reading, i));
      }
    }
    return found;
  }

  /** «ноте от 2 января»: a date that follows the phrase of the trigger. */
  private static @Nullable Dated ofPhrase(Parse parse, Draft draft, List<Dated> dates) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    if (chunk == null || chunk.head != draft.trigger) {
      return null;
    }
    int end = chunk.end;
    for (int k = chunk.index + 1; k < parse.chunks.size() && parse.chunks.get(k).start <= end + 1; k++) {
      Chunk next = parse.chunks.get(k);
      if (next.time) {
        return dates.stream().filter(d -> next.holds(d.token())).findFirst().orElse(null);
      }
      end = next.end;
    }
    return null;
  }

  private static @Nullable Dated ofClause(Parse parse, Draft draft, List<Dated> dates) {
    return nearest(draft.trigger, dates.stream().filter(d -> parse.clauseAt(d.token()) == draft.clause).toList());
  }

  private static @Nullable Dated nearest(int trigger, List<Dated> dates) {
    Dated best = null;
    for (Dated dated : dates) {
      if (best == null || Math.abs(dated.token() - trigger) < Math.abs(best.token() - trigger)) {
        best = dated;
      }
    }
    return best;
  }
}
