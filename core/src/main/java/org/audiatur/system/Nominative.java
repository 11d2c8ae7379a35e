package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.Packs;
import org.audiatur.lang.PartOfSpeech;

/**
 * Words of a text as they would stand by themselves: «министром иностранных дел» is «министр
 * иностранных дел». Adjectives and the first noun are put into the nominative, what depends on them
 * stays as it is, and so does the whole where a word is unknown, a plural, or may be several
 * things.
 */
final class Nominative {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** A name in apposition, or a participle, stands in the case of its noun. */
  private static final Pattern NAME = Pattern.compile("\\s+[\\p{Lu}«“\"]|,");

  /** Words before the noun of a phrase. */
  private static final int ADJECTIVES = 4;

  /** Endings of adjectives: masculine, feminine, neuter. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("ский", "ская", "ское"),
          List.of("ний", "няя", "нее"),
          List.of("кий", "кая", "кое"),
          List.of("гий", "гая", "гое"),
          List.of("хий", "хая", "хое"),
          List.of("ый", "ая", "ое"),
          List.of("ой", "ая", "ое"));

  private static final List<List<String>> UKRAINIAN =
      List.of(List.of("ий", "а", "е"), List.of("ій", "я", "є"));

  private final Packs packs;

  Nominative(Packs packs) {
    this.packs = packs;
  }

  /** The words in the nominative, or as they are. */
  String of(String language, String words) {
    return of(language, words, reading -> true);
  }

  /** The same of words that are known to stand in the dative. */
  String ofDative(String language, String words) {
    return of(language, words, reading -> reading.has(Grammeme.DATIVE) && isSingle(reading));
  }

  private String of(String language, String words, Predicate<Analysis> meant) {
    if (!language.equals("ru") && !language.equals("uk")) {
      return words;
    }
    Matcher word = WORD.matcher(words);
    for (int i = 0; i <= ADJECTIVES && word.find(); i++) {
      List<Analysis> readings =
          readings(language, word.group()).stream()
              .filter(r -> !isNoun(r) || meant.test(r))
              .toList();
      Optional<Analysis> noun = readings.stream().limit(1).filter(Nominative::isNoun).findFirst();
      if (noun.isPresent()) {
        return named(readings, i)
            ? with(language, words, word.start(), word.end(), readings)
            : words;
      }
      if (readings.stream().noneMatch(r -> r.is(PartOfSpeech.ADJECTIVE) && isSingle(r))) {
        return words;
      }
    }
    return words;
  }

  /** True if a noun stands in another case, and is one thing. */
  private static boolean named(List<Analysis> readings, int adjectives) {
    List<Analysis> nouns = readings.stream().filter(Nominative::isNoun).toList();
    boolean already = nouns.stream().anyMatch(r -> r.has(Grammeme.NOMINATIVE) && isSingle(r));
    boolean many = nouns.stream().anyMatch(r -> r.has(Grammeme.NOMINATIVE) && !isSingle(r));
    return !already && nouns.stream().anyMatch(Nominative::isSingle) && (!many || adjectives > 0);
  }

  private String with(String language, String words, int start, int end, List<Analysis> readings) {
    Analysis noun =
        readings.stream().filter(r -> isNoun(r) && isSingle(r)).findFirst().orElseThrow();
    String behind = words.substring(end);
    boolean apposed = NAME.matcher(behind).lookingAt();
    String head = head(language, words.substring(0, start), noun);
    return apposed || head.isEmpty() && start > 0
        ? words
        : head + cased(words.substring(start, end), noun.lemma()) + behind;
  }

  private static boolean isNoun(Analysis reading) {
    return reading.is(PartOfSpeech.NOUN) && !reading.has(Grammeme.PROPER);
  }

  private static boolean isSingle(Analysis reading) {
    return !reading.has(Grammeme.PLURAL);
  }

  private List<Analysis> readings(String language, String word) {
    return packs.language(language).morphology().analyse(word.toLowerCase(Locale.ROOT)).stream()
        .filter(reading -> !reading.guessed())
        .toList();
  }

  /** The adjectives in the gender of their noun; nothing where an ending is unknown. */
  private String head(String language, String adjectives, Analysis noun) {
    int gender = noun.has(Grammeme.FEMININE) ? 1 : noun.has(Grammeme.NEUTER) ? 2 : 0;
    StringBuilder head = new StringBuilder();
    Matcher word = WORD.matcher(adjectives);
    int from = 0;
    while (word.find()) {
      Optional<String> form =
          readings(language, word.group()).stream()
              .filter(reading -> reading.is(PartOfSpeech.ADJECTIVE))
              .findFirst()
              .flatMap(reading -> form(language, reading.lemma(), gender));
      if (form.isEmpty()) {
        return "";
      }
      head.append(adjectives, from, word.start()).append(cased(word.group(), form.get()));
      from = word.end();
    }
    return head.append(adjectives.substring(from)).toString();
  }

  private static Optional<String> form(String language, String lemma, int gender) {
    return (language.equals("uk") ? UKRAINIAN : ENDINGS)
        .stream()
            .filter(endings -> lemma.endsWith(endings.getFirst()))
            .findFirst()
            .map(
                endings ->
                    lemma.substring(0, lemma.length() - endings.getFirst().length())
                        + endings.get(gender));
  }

  private static String cased(String as, String form) {
    return Character.isUpperCase(as.charAt(0))
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}
