package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;

/** What the little words of a language do. */
class FunctionWordsTest {

  private static FunctionWords of(String code) {
    Packs packs = Packs.standard();
    return new FunctionWords(packs.language(code), packs.field());
  }

  @Test
  void aWordHasTheUsesThatItsLanguageGivesIt() {
    FunctionWords russian = of("ru");
    assertThat(russian.is(Use.WHICH, "которыми")).isTrue();
    assertThat(russian.is(Use.PURPOSE_CLAUSE, "чтобы")).isTrue();
    assertThat(russian.is(Use.PURPOSE, "с целью")).isTrue();
    assertThat(russian.is(Use.NOT, "да")).isFalse();
  }

  @Test
  void aReflexiveVerbLeadsBackToTheVerbItIsMadeOf() {
    assertThat(of("ru").withoutReflexive("захватываться")).isEqualTo("захватывать");
    assertThat(of("ru").withoutReflexive("взять")).isEqualTo("взять");
  }

  @Test
  void aLanguageWithoutTablesHasNoLittleWords() {
    assertThat(of("la").is(Use.NOT, "non")).isFalse();
    assertThat(of("la").isReflexive("captur")).isFalse();
  }
}
