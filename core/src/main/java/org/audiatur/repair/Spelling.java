package org.audiatur.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * The dictionaries and word lists of all languages, and which of them count at a place: around
 * letters that only one of Russian and Ukrainian has, the other is not asked.
 */
final class Spelling {

  /** So many characters on each side of a place are looked at for its language. */
  private static final int SURROUNDINGS = 160;

  /** So many more letters of one language than of the other decide. */
  private static final int DECIDED = 3;

  private static final int LAST_CYRILLIC = 0x600;

  private final List<LanguagePack> languages;
  private final Words all;
  private final Words russian;
  private final Words ukrainian;
  private final byte[] telling = new byte[LAST_CYRILLIC];

  Spelling(Packs packs) {
    languages = packs.languages().stream().filter(pack -> !pack.isBegun()).toList();
    all = new Words(languages);
    russian = new Words(without("uk"));
    ukrainian = new Words(without("ru"));
    LanguageIdentifier identifier = new LanguageIdentifier(packs);
    for (char c = 'a'; c < LAST_CYRILLIC; c++) {
      char small = Character.toLowerCase(c);
      telling[c] += identifier.tells(small, "ru") ? 1 : 0;
      telling[c] -= identifier.tells(small, "uk") ? 1 : 0;
    }
  }

  private List<LanguagePack> without(String code) {
    return languages.stream().filter(pack -> !pack.code().equals(code)).toList();
  }

  /** True if a dictionary of any language has the word; guesses do not count. */
  boolean knows(String word) {
    return all.knows(word);
  }

  /** The dictionaries that count at a place of a text, by the letters of its paragraph. */
  Words at(String text, int place) {
    int from = Math.max(0, place - SURROUNDINGS);
    int votes = 0;
    for (int i = place - 1;
        i >= from && text.charAt(i) != '\n' && votes < DECIDED && votes > -DECIDED;
        i--) {
      votes += vote(text.charAt(i));
    }
    int to = Math.min(text.length(), place + SURROUNDINGS);
    for (int i = place;
        i < to && text.charAt(i) != '\n' && votes < DECIDED && votes > -DECIDED;
        i++) {
      votes += vote(text.charAt(i));
    }
    return votes >= DECIDED ? russian : votes <= -DECIDED ? ukrainian : all;
  }

  private int vote(char c) {
    return c < LAST_CYRILLIC ? telling[c] : 0;
  }

  /** The words of a list in all languages that have it, in small letters. */
  Set<String> list(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (LanguagePack language : languages) {
      if (language.has(name)) {
        language.words(name).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  /** The first column of a table in all languages that have it, where the row is wanted. */
  Set<String> column(String name, Predicate<List<String>> wanted) {
    Set<String> words = new LinkedHashSet<>();
    for (LanguagePack language : languages) {
      if (language.has(name)) {
        language.table(name).stream().filter(wanted).forEach(row -> words.add(row.getFirst()));
      }
    }
    return words;
  }

  /** The forms in the third column of a table of one language, in the rows of a class. */
  Set<String> forms(String code, String name, String wanted) {
    Set<String> forms = new LinkedHashSet<>();
    for (LanguagePack language : languages) {
      if (language.code().equals(code)) {
        language.table(name).stream()
            .filter(row -> row.getFirst().equals(wanted))
            .forEach(row -> forms.addAll(List.of(row.get(2).replace(".?", "").split(" "))));
      }
    }
    return forms;
  }
}
