package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingGuesserTest {

  private static final Morphology RUSSIAN = Packs.standard().language("ru").morphology();

  @ParameterizedTest
  @CsvSource({
    "Кхмырову,кхмыров,SURNAME,DATIVE",
    "Вурдзянца,вурдзянц,SURNAME,GENITIVE",
    "Хачурадзе,хачурадзе,SURNAME,GENITIVE",
    "Ахмурзаде,ахмурзаде,SURNAME,DATIVE",
    "Брыкленко,брыкленко,SURNAME,INSTRUMENTAL",
    "Жмурковичем,жмуркович,SURNAME,INSTRUMENTAL",
    "Тырбеком,тырбек,SURNAME,INSTRUMENTAL",
    "Дурды-пашой,дурды-паша,SURNAME,INSTRUMENTAL",
    "Вумрске,вумрск,PLACE_NAME,LOCATIVE",
    "Хурмабада,хурмабад,PLACE_NAME,GENITIVE",
    "Куртбурге,куртбург,PLACE_NAME,LOCATIVE",
    "Брызгополя,брызгополь,PLACE_NAME,GENITIVE",
  })
  void aNameIsReadByItsEnding(String form, String lemma, Grammeme kind, Grammeme grammaticalCase) {
    assertThat(RUSSIAN.analyse(form))
        .allMatch(Analysis::guessed)
        .anyMatch(a -> a.lemma().equals(lemma) && a.has(kind) && a.has(grammaticalCase));
    assertThat(RUSSIAN.knows(form)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "общегородского,общегородской,ADJECTIVE",
    "политикодипломатические,политикодипломатический,ADJECTIVE",
    "трабантистами,трабантист,NOUN",
    "брамбулизацию,брамбулизация,NOUN",
    "города-героя,город-герой,NOUN",
    "РГВХА,ргвха,ABBREVIATION",
  })
  void aCompoundOrNewWordKeepsItsKind(String form, String lemma, PartOfSpeech pos) {
    assertThat(RUSSIAN.analyse(form).getFirst())
        .returns(lemma, Analysis::lemma)
        .returns(pos, Analysis::pos);
  }

  @Test
  void aRowOfThePackSaysHowAParadigmIsDeclined() {
    EndingGuesser guesser =
        new EndingGuesser(
            List.of(
                List.of("name", "NOUN PLACE_NAME", "10", "@Hа", "@Hа @Hы @Hе @Hу @Hой/@Hою -")));
    assertThat(guesser.guess("Бурмою"))
        .singleElement()
        .returns("бурма", Analysis::lemma)
        .matches(a -> a.has(Grammeme.INSTRUMENTAL));
    assertThat(guesser.guess("бурмою")).isEmpty();
  }
}
