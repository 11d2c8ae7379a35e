package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OldSpellingTest {

  private static final Packs PACKS = Packs.standard();

  private static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    for (LanguagePack pack : PACKS.languages()) {
      for (List<String> row : pack.table("old-spelling")) {
        String[] old = row.get(3).split(" ");
        String[] modern = row.get(4).split(" ");
        assertThat(old).as("examples of %s", row).hasSameSizeAs(modern);
        for (int i = 0; i < old.length; i++) {
          examples.add(Arguments.of(pack.code(), old[i], modern[i]));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachRuleReadsItsExamples(String language, String old, String modern) {
    Morphology morphology = PACKS.language(language).morphology();
    assertThat(morphology.knows(modern)).as("the dictionary has " + modern).isTrue();
    assertThat(morphology.analyse(old)).isEqualTo(morphology.analyse(modern));
  }

  private static double known(String language, String text) {
    Morphology morphology = PACKS.language(language).morphology();
    List<String> words =
        Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();
    return (double) words.stream().filter(morphology::knows).count() / words.size();
  }

  @Test
  void textsOfTheTimeAreReadWithTheDictionary() {
    assertThat(known("ru", OldTexts.RUSSIAN)).isGreaterThan(0.97);
    assertThat(known("ru", OldTexts.TRANSITIONAL)).isGreaterThan(0.97);
    assertThat(known("uk", OldTexts.UKRAINIAN)).isGreaterThan(0.97);
    assertThat(known("uk", OldTexts.ZHELEKHIVSKY)).isGreaterThan(0.97);
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Вумрскѣ,Вумрске",
    "ru,Кхмыровымъ,Кхмыровым",
    "ru,Дурды-пашѣ,Дурды-паше",
    "uk,Кхмировъ,Кхмиров",
  })
  void anUnknownNameInOldLettersIsGuessedLikeItsFormOfToday(
      String language, String old, String modern) {
    Morphology morphology = PACKS.language(language).morphology();
    assertThat(morphology.analyse(old)).isEqualTo(morphology.analyse(modern));
  }

  @ParameterizedTest
  @CsvSource({"ru,Живаго,живаго", "ru,Чикаго,чикаго", "uk,Большаков,большаков", "en,Foëx,foëx"})
  void aNameIsNotTakenForAnOldWord(String language, String name, String lemma) {
    assertThat(PACKS.language(language).morphology().analyse(name))
        .isNotEmpty()
        .allMatch(reading -> reading.lemma().startsWith(lemma));
  }

  @Test
  void aFormThatIsAWordOfTodayIsReadAsIt() {
    Morphology ukrainian = PACKS.language("uk").morphology();
    assertThat(ukrainian.analyse("радости").getFirst().lemma()).isEqualTo("радість");
    assertThat(ukrainian.analyse("катедра").getFirst().lemma()).isEqualTo("катедра");
    assertThat(ukrainian.analyse("плян").getFirst().lemma()).isEqualTo("план");
  }

  @ParameterizedTest
  @CsvSource({"ru,ъ", "ru,Ъ", "uk,ъ"})
  void noWordIsSpeltAsNothing(String language, String word) {
    assertThat(PACKS.language(language).morphology().modern(word)).isEqualTo(word);
  }
}
