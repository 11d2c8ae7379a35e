package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Words that put what they govern as planned, possible, or not so: «приказать», «намерение»,
 * «возможность», «отказаться». Thread-safe.
 *
 * <p>Read from {@code CODE/moods.txt}: a modality, a tab, who is to do it ({@code subj}, {@code
 * dat}, {@code acc}; {@code other}: whoever it is, not the subject), a tab, lemmas.
 */
final class Moods {

  private record Mood(Modality modality, String control) {}

  private final Map<String, Mood> byLemma = new HashMap<>();

  Moods(FieldPack field, String language) {
    for (List<String> row : field.table(language + "/moods")) {
      Mood mood =
          new Mood(Modality.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT)), row.get(1));
      for (String lemma : row.get(2).split("\\s+")) {
        byLemma.put(lemma, mood);
      }
    }
  }

  /** The modality that a word gives to what it governs; null for a word that gives none. */
  @Nullable Modality of(Words words, int i) {
    Mood mood = mood(words, i);
    return mood == null ? null : mood.modality();
  }

  /** The modality that a noun gives to its genitive or infinitive. */
  @Nullable Modality ofNoun(String lemma) {
    Mood mood = byLemma.get(lemma);
    return mood == null ? null : mood.modality();
  }

  /** Whom an infinitive is asked of, if its governor takes such a phrase. */
  @Nullable Chunk controlled(Words words, int governor, List<Chunk> zone, @Nullable Chunk subject) {
    Mood mood = mood(words, governor);
    if (mood == null || mood.control().equals("subj") || mood.control().equals("other")) {
      return null;
    }
    Grammeme grammeme = mood.control().equals("dat") ? Grammeme.DATIVE : Grammeme.ACCUSATIVE;
    for (Chunk chunk : zone) {
      if (Zones.free(chunk)
          && chunk.can(grammeme)
          && chunk != subject
          && (subject != null || !chunk.can(Grammeme.NOMINATIVE) || chunk.mention != null)) {
        return chunk;
      }
    }
    return null;
  }

  /** «потребовал», «приказ»: somebody other than the subject is to do what it governs. */
  boolean asksOthers(Words words, int i) {
    Mood mood = mood(words, i);
    return mood != null && !mood.control().equals("subj");
  }

  private @Nullable Mood mood(Words words, int i) {
    for (Analysis reading : words.token(i).analyses()) {
      Mood mood = byLemma.get(Words.plain(reading.lemma()));
      mood =
          mood == null
              ? byLemma.get(words.function().withoutReflexive(Words.plain(reading.lemma())))
              : mood;
      if (mood != null) {
        return mood;
      }
    }
    return byLemma.get(words.word(i));
  }
}
