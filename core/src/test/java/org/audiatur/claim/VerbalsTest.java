package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participles and converbs of a verb. */
class VerbalsTest {

  private static final Verbals UKRAINIAN = new Verbals(Packs.standard().language("uk"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "захопити, захоплений",
    "розгромити, розгромлений",
    "посадити, посаджений",
    "випустити, випущений",
    "утратити, втрачений",
    "анексувати, анексований",
    "зайняти, зайнятий",
    "усунути, усунутий",
    "вивезти, вивезений",
    "озброїти, озброєний",
    "обстріляти, обстріляний",
    "увірватися, увірвавшись",
    "наступати, наступаючи",
    "перейти, перейшовши",
    "вивести, вивівши",
    "взяти, узяти",
  })
  void aVerbHasTheFormsThatItsEndGivesIt(String verb, String form) {
    assertThat(UKRAINIAN.of(verb)).contains(form);
  }

  @Test
  void aLanguageWhoseDictionaryKnowsTheVerbOfAParticipleNeedsNone() {
    assertThat(new Verbals(Packs.standard().language("ru")).of("взять")).containsExactly("взять");
  }

  @Test
  void aWordThatBeginsWithAVowelAfterItHasOneSpelling() {
    assertThat(UKRAINIAN.spellings("вимога")).containsExactly("вимога");
  }
}
