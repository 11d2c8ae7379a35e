package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;

/**
 * Whether a common noun is that of people, though the field does not know it: «сорок рыбаков».
 * Where nouns are animate or not, the dictionary says it, but for animals; else a list and the
 * endings of words do.
 */
final class PersonWords {

  private static final String ANIMALS = "animal-words";

  private final Map<String, LanguagePack> languages = new HashMap<>();
  private final FieldWords<String> animals;
  private final FieldWords<String> persons;
  private final FieldWords<String> endings;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  PersonWords(Material material) {
    material.packs().languages().forEach(language -> languages.put(language.code(), language));
    this.animals = material.list(ANIMALS);
    this.persons = material.list("counted-persons");
    this.endings = material.list("person-endings");
  }

  /** True for a word without a capital. */
  boolean is(Clause clause, Word word) {
    String form = clause.read(word.span());
    String language = clause.account().language();
    return !word.verb()
        && !form.isEmpty()
        && Character.isLowerCase(form.charAt(0))
        && known.computeIfAbsent(language + " " + form, key -> read(language, form, word));
  }

  private boolean read(String language, String form, Word word) {
    if (word.isAny(persons.of(language).keySet())) {
      return true;
    }
    Set<String> ends = endings.of(language).keySet();
    boolean ending =
        ends.stream().anyMatch(end -> form.endsWith(end) && form.length() > end.length());
    return ending && word.noun() || isAnimate(language, form);
  }

  /** Of its readings as a noun that which the dictionary holds for the likeliest. */
  private boolean isAnimate(String language, String form) {
    LanguagePack pack = languages.get(language);
    List<Analysis> analyses =
        pack == null ? List.of() : pack.morphology().analyse(form.toLowerCase(Locale.ROOT));
    Set<String> beasts = new HashSet<>(animals.of(language).keySet());
    return analyses.stream()
        .filter(analysis -> analysis.pos() == PartOfSpeech.NOUN)
        .findFirst()
        .filter(analysis -> analysis.has(Grammeme.ANIMATE) && !analysis.has(Grammeme.INANIMATE))
        .filter(
            analysis ->
                !beasts.contains(analysis.lemma().toLowerCase(Locale.ROOT).replace('ё', 'е')))
        .isPresent();
  }
}
