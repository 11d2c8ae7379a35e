package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that tell something are shown, mere spellings are not. */
final class NamingTest {

  private static final String CABINET =
      "В декабре 1909 года в Вальдии был создан кабинет во главе с Шахсубековым.";

  @Test
  void anotherSpellingOfASurnameTellsNothing() {
    assertThat(
            TwoAccounts.conflicts(
                "naming", CABINET, "В апреле 1910 года шахсуббековское правительство пало."))
        .isEmpty();
  }

  @Test
  void aHeadOfGovernmentUnderAThirdSpellingIsShown() {
    assertThat(
            TwoAccounts.conflicts(
                "naming",
                CABINET,
                "В марте 1910 года премьер-министр Н. Б. Шахсибейли подал жалобу. В апреле 1910"
                    + " года шахсуббековское правительство пало."))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.verdict()).isEqualTo("difference");
              assertThat(conflict.sides()).hasSize(3);
            });
  }

  @Test
  void theCommitteeOfAPartyIsNoOtherNameOfIt() {
    assertThat(
            TwoAccounts.conflicts(
                "naming",
                "5 мая 1909 года была создана Народная партия Вальдии (НПВ).",
                "6 мая 1909 года ЦК ВНП предъявил ультиматум."))
        .isEmpty();
  }

  @Test
  void aQuarrelIsThatOfThePartyNamedBesideIt() {
    String split = "В мае 1909 года партия «Заря» раскололась на два крыла.";
    assertThat(
            TwoAccounts.conflicts(
                "naming", split, "В мае 1909 года усилился распад партии «Заря»."))
        .hasSize(1);
    assertThat(
            TwoAccounts.conflicts(
                "naming", split, "В мае 1909 года партия «Заря» говорила о кризисе в стране."))
        .isEmpty();
  }

  @Test
  void theWingsOfTwoPartiesToldTogetherAreOneFinding() {
    String wings =
        "5 мая 1909 года правые социалисты и правые либералы голосовали за мир, левые социалисты и"
            + " левые либералы против. 9 мая 1909 года социалисты и либералы сформировали"
            + " правительство.";
    assertThat(
            TwoAccounts.conflicts(
                "actor", wings, "В 1912 году социалисты сформировали правительство в Вальдии."))
        .filteredOn(conflict -> conflict.rule().equals("wings"))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.sides())
                    .extracting(Side::source)
                    .containsOnly(conflict.sides().getFirst().source()));
  }
}
