package org.audiatur.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a letter: it greets, and takes leave, is signed or names its day; or place and
 * day stand above it, and it tells as from there: "we", "yesterday". What looks like an article
 * needs the second.
 */
final class Letters {

  /** What may stand after the first words of a greeting: «Милый брат! …», "Dear Mother, …". */
  private static final Pattern GREETED = Pattern.compile("^[^.?!,:;]{0,50}[!,:]");

  private final SectionHeads heads;
  private final DateLines dates;
  private final Voice voice;

  Letters(SectionHeads heads, DateLines dates, Voice voice) {
    this.heads = heads;
    this.dates = dates;
    this.voice = voice;
  }

  /**
   * @param opening the day that opens its first words
   * @param written its day, where it stands alone
   */
  boolean isLetter(Draft draft, DateLines.@Nullable Opening opening, @Nullable String written) {
    boolean ended = draft.has("farewell") || draft.has("signature");
    if (draft.has("greeting") && ended) {
      return true;
    }
    boolean dated = written != null && DateLines.isDay(written);
    boolean opened = opening != null && opening.isOfADay();
    return (dated || opened) && greets(draft, opening) || tellsFromItsDay(draft, opening);
  }

  private boolean greets(Draft draft, DateLines.@Nullable Opening opening) {
    int first = first(draft);
    return draft.is(first, "greeting")
        || first < draft.size() && greets(opening == null ? draft.words(first) : opening.rest());
  }

  private boolean greets(String words) {
    String rest = heads.after("greeting", words);
    Matcher greeted = GREETED.matcher(rest == null ? "" : rest);
    return greeted.find();
  }

  /** The first paragraph of its own words. */
  private static int first(Draft draft) {
    return Math.min(draft.first("body", 0), draft.first("greeting", 0));
  }

  private boolean tellsFromItsDay(Draft draft, DateLines.@Nullable Opening opening) {
    boolean opened = opening != null && opening.isOfADay() && opening.hasPlace();
    boolean titled = false;
    boolean headed = false;
    for (int i = 0; i < first(draft); i++) {
      titled |= draft.is(i, "title");
      headed |= draft.is(i, "date") && dates.hasPlaceAndDay(draft.line(i));
    }
    return (opened || headed)
        && (voice.isOfThatDay(draft.text()) || !titled && voice.isOfWriter(draft.text()));
  }
}
