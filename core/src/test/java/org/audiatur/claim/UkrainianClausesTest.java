package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom in Ukrainian sentences: what the cases alone do not tell. */
class UkrainianClausesTest {

  private static final Engine ENGINE = TestEngine.standard();

  /** The claims at the word between asterisks: «battle opponent=Шведська армія place=Полтавою». */
  private static List<String> read(String marked) {
    int at = marked.indexOf('*');
    Account account = ENGINE.read(SourceText.of("test", marked.replace("*", ""))).account();
    String text = account.text().text();
    return account.claims().stream()
        .filter(claim -> claim.trigger().start() == at)
        .map(claim -> told(claim, text))
        .toList();
  }

  private static String told(Claim claim, String text) {
    StringBuilder told = new StringBuilder(claim.type());
    claim
        .roles()
        .forEach(r -> told.append(' ').append(r.role()).append('=').append(r.span().in(text)));
    return told.toString();
  }

  private static Claim at(String marked) {
    int at = marked.indexOf('*');
    return ENGINE.read(SourceText.of("test", marked.replace("*", ""))).account().claims().stream()
        .filter(claim -> claim.trigger().start() == at)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      Сербські війська змушені *відступити* до Ніша.|movement agent=Сербські війська to=Ніша
      Шведська армія *розбита* під Полтавою.|battle opponent=Шведська армія place=Полтавою
      Посли визнали, що війна *неминуча*.|assessment judge=Посли about=війна verdict=неминуча
      Шведська й саксонська армії *вийшли* з Риги.|movement agent=саксонська армії from=Риги
      Гетьман *послав* до Умані полковника Дорошенка.|deployment to=Умані force=Дорошенка
      Обстріл завдав залізниці великої *шкоди*.|sabotage object=залізниці
      Двадцятеро вояків *втекли* до Ясс.|movement agent=Двадцятеро вояків to=Ясс
      Снаряд спалив школу, де *містився* штаб бригади.|deployment force=штаб бригади
      Селяни впіймали пана й *убили* його управителя.|arrest agent=Селяни victim=управителя
      «Ось той день, який вирішить усе», *писав* Суворов.|statement content=Ось той день, який вирішить усе speaker=Суворов
      """)
  void aSentenceIsReadByWhatStandsWhere(String sentence, String claim) {
    assertThat(read(sentence)).containsExactly(claim);
  }

  @Test
  void aPronounThatIsWrittenLikeANounIsStillWhomItIsDoneTo() {
    assertThat(read("Сотник Коваль утік до Ясс. Навесні його *заарештували*."))
        .containsExactly("arrest victim=Коваль");
  }

  @Test
  void whoTellsOfADeedWithoutNamingAnybodyDidIt() {
    assertThat(read("Отаман Коваль оголосив, що *відступає* до Умані."))
        .containsExactly("movement agent=Коваль to=Умані");
  }

  @Test
  void whatIsSaidIsNotDoneToWhoeverWasNamedBefore() {
    assertThat(read("Комендант зібрав старшин і *оголосив*, що фортеця впаде."))
        .noneMatch(claim -> claim.startsWith("appointment"));
  }

  @Test
  void severalAreNoTitleOfTheOneWhoseTheyAre() {
    assertThat(read("*Представники* Дорошенка уклали перемир'я з турками.")).isEmpty();
  }

  @Test
  void neitherNorDeniesOnce() {
    String sentence = "Армія не могла ані *воювати*, ані відступати.";
    assertThat(at(sentence).modality()).isEqualTo(Modality.NEGATED);
  }

  @Test
  void hearsayInWhatSomebodySaysIsHisWord() {
    assertThat(at("Газета писала, нібито турки *захопили* Софію.").modality())
        .isEqualTo(Modality.REPORTED);
    assertThat(at("Якби паша встиг, він би взяв Софію і *розбив* сербів.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
    assertThat(at("Мабуть, турки *захопили* Софію.").modality()).isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void aTermHoldsForWhatIsDue() {
    assertThat(at("До 3 травня 1920 року дивізія мала *вийти* до річки.").date())
        .extracting(date -> date.edtf().toString())
        .isEqualTo("1920-05-03");
  }

  @Test
  void anEntryOfADiaryIsOfItsDayToItsEnd() {
    String entry =
        "18 березня 1921 року. Дощ. Грязюка. Полковник Дорошенко *відвів* полк до річки.";
    assertThat(at(entry).date()).extracting(date -> date.edtf().toString()).isEqualTo("1921-03-18");
  }
}
