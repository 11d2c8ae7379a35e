package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What some dictionaries know; each word is looked up in the languages of its script only.
 * Thread-safe without locks: the latest answers are kept, a lost one is only looked up again.
 */
final class Words {

  private static final int SLOTS = 1 << 14;

  private record Answer(String word, boolean known) {}

  private final List<LanguagePack> cyrillic;
  private final List<LanguagePack> latin;
  private final @Nullable Answer[] answers = new Answer[SLOTS];

  Words(List<LanguagePack> languages) {
    cyrillic = languages.stream().filter(pack -> !isLatin(pack)).toList();
    latin = languages.stream().filter(Words::isLatin).toList();
  }

  /** Of the languages that have packs only English is written in Latin letters. */
  private static boolean isLatin(LanguagePack pack) {
    return pack.code().equals("en");
  }

  /** True if a dictionary has the word; guesses do not count. */
  boolean knows(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    int slot = hash >>> (32 - Integer.numberOfTrailingZeros(SLOTS));
    Answer kept = answers[slot];
    if (kept != null && kept.word().equals(word)) {
      return kept.known();
    }
    boolean known = look(word);
    answers[slot] = new Answer(word, known);
    return known;
  }

  private boolean look(String word) {
    for (LanguagePack language : languagesOf(word)) {
      if (language.morphology().knows(word)) {
        return true;
      }
    }
    return false;
  }

  /** True if a dictionary has the word as an adjective or a participle used as one. */
  boolean isAdjective(String word) {
    for (LanguagePack language : languagesOf(word)) {
      for (Analysis reading : language.morphology().analyse(word)) {
        if (!reading.guessed()
            && (reading.is(PartOfSpeech.ADJECTIVE) || reading.is(PartOfSpeech.PARTICIPLE))) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      EnumSet.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PARTICLE);

  /** True if the likeliest reading of a word is a pronoun, a preposition or another of its kind. */
  boolean isFunctionWord(String word) {
    return languagesOf(word).stream()
        .flatMap(language -> language.morphology().analyse(word).stream().limit(1))
        .anyMatch(reading -> !reading.guessed() && FUNCTION_WORDS.contains(reading.pos()));
  }

  /** The dictionary form of the first reading of a word in each language, as far as known. */
  List<String> lemmas(String word) {
    return languagesOf(word).stream()
        .flatMap(language -> language.morphology().analyse(word).stream())
        .filter(reading -> !reading.guessed())
        .map(Analysis::lemma)
        .distinct()
        .toList();
  }

  private List<LanguagePack> languagesOf(String word) {
    boolean latinWord =
        !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN;
    return latinWord ? latin : cyrillic;
  }
}
