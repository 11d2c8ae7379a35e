package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage inside words and numbers, with the words around it that decide. */
class InWordTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());

  private static String repaired(String text) {
    ReadingText reading = REPAIRER.repair(SourceText.of("test.txt", text));
    assertThat(reading.stripped()).isEqualTo(text);
    return reading.text();
  }

  @ParameterizedTest
  @CsvSource({
    "They marched tо the river with аn old map, They marched to the river with an old map",
    "He said hе would hold the mаіn road, He said he would hold the main road",
    "Пошли нa берег и тo место нашли, Пошли на берег и то место нашли",
    "Команда СШA и ВMФ вышла в море, Команда США и ВМФ вышла в море",
    "the army of the КMT left the city, the army of the KMT left the city"
  })
  void theWordsAroundSayWhichScriptLookAlikesBelongTo(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "командир рУКОводил боем, командир руководил боем",
    "солдаты подходили к бУШлатам, солдаты подходили к бушлатам",
    "the enemy would rEturn at night, the enemy would return at night",
    "своє зобов'язанНЯ виконав, своє зобов'язання виконав"
  })
  void capitalsInsideAWordOfTheDictionaryAreMadeSmall(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "He had an iPhone and an eBook with O’Brien and McDonald",
    "Танк Т-34 и самолёт МиГ15 у НЭПа не спрашивали",
    "B52 and U2 flew over 3M and H2O"
  })
  void namesOfThingsAreLeftAlone(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  @Test
  void aTextFullOfBrokenSmallCapsHasThemInUnknownWordsToo() {
    String text = "Наш отрЯд вышел на доРОгу, сталкЕРы ждали, и комаНДир куВЯкульский шел с ними.";

    assertThat(repaired(text))
        .isEqualTo(
            "Наш отряд вышел на дорогу, сталкеры ждали, и командир кувякульский шел с ними.");
    assertThat(repaired("Там куВЯкульский дом.")).isEqualTo("Там куВЯкульский дом.");
  }

  @Test
  void numbersOfNotesThatRiseMayStandAtNamesAndAfterCommas() {
    String text = "Полк вышел из Тулы1 к Орлу2, взял Елец,3 и Курск4 пал. Танки Т34 и КВ1 отстали.";

    assertThat(repaired(text))
        .isEqualTo("Полк вышел из Тулы к Орлу, взял Елец, и Курск пал. Танки Т34 и КВ1 отстали.");
  }

  @ParameterizedTest
  @CsvSource({
    "Они долетели на Союз2 до станции",
    "площадь 12 км2 и объём 3 м³ и газ CO²",
    "по статье5 и главе7 закона",
    "см. рис.1 Карта и рис.2 План и рис.3 Вид и рис.4 Дом"
  })
  void numbersOfThingsAndMeasuresStay(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "пришла к п р о е к т у вовремя, пришла к проекту вовремя",
    "он в ы с л а л в Г р у з и ю отряд, он выслал в Грузию отряд",
    "всё-т а к и город выстоял, всё-таки город выстоял",
    "a man named L a t o u c h e came, a man named Latouche came",
    "пункты а б в г д е ж списка, пункты а б в г д е ж списка",
    "the points b c d e f g h of the list, the points b c d e f g h of the list"
  })
  void lettersSetApartBesideWordsOfOneLetterAreClosedUp(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "Газета «Вече� вышла в срок, Газета «Вече» вышла в срок",
    "Песня �Вече» звучала долго, Песня «Вече» звучала долго",
    "Он читал «Вече�. Потом «Набат» и �Зарю� сжёг, Он читал «Вече». Потом «Набат» и «Зарю» сжёг",
    "He read “Dawn� at noon, He read “Dawn” at noon",
    "Слово «прави� тельство» устарело, Слово «правительство» устарело"
  })
  void aQuotationMarkIsFoundByItsPartner(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "the place whe�re they met, the place where they met",
    "and Russia�s army, and Russia’s army",
    "північнов�єтнамський полк, північнов’єтнамський полк",
    "war of 1776�1777 ended, war of 1776–1777 ended",
    "the counter�offensive came, the counter�offensive came",
    "the score was 5�3 then, the score was 5�3 then"
  })
  void aLostCharacterInAWordIsWhatOnlyFits(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @Test
  void inATextThatLostItsSoftHyphensTheyExplainMore() {
    String text =
        "We we�re in the gar�den whe�re the sol�diers and the hor�ses of the ar�my slept.";

    assertThat(repaired(text))
        .isEqualTo("We were in the garden where the soldiers and the horses of the army slept.");
  }
}
