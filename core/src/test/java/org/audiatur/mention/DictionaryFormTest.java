package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryFormTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ноту передали Ф. Х. Хойским.|Ф. Х. Хойский",
        "Его сменил генерал Самсонов, а Самсонова отозвали.|Самсонов",
        "Он писал М. Г. Дроздовскому.|М. Г. Дроздовский",
        "Восстание в Кубинском уезде началось.|Кубинский уезд",
        "Восстание в Кубинском и Ленкоранском уездах началось.|Кубинский",
        "Восстание в Ленкоранском и Кубинском уездах началось.|Ленкоранский",
        "Поезд шёл по Бакинской губернии.|Бакинская губерния",
        "Они вышли к Каспийскому морю.|Каспийское море",
        "Он уехал в Тифлис из-за войны.|Тифлис",
        "Договор с Османской империей подписали.|Османская империя",
        "Удар 4-го Кубинского пехотного полка был силён.|4-й Кубинский пехотный полк",
        "Депутаты до утра сидели в Московском Совете и спорили о хлебе.|Московский Совет",
        "Спорили с правыми эсерами.|правые эсеры",
        "Просили армян о помощи.|армяне",
        "Отряд турок отступил.|турки",
        "Войско Ибрагима-паши отошло.|Ибрагим-паша",
        "С Рифаатом-пашой говорил посол.|Рифаат-паша",
        "Писали Мустафе-паше о мире.|Мустафа-паша",
        "За Мустафой-пашой гнались.|Мустафа-паша"
      })
  void isTheNominativeInTheWordsOwnCase(String sentence, String name) {
    assertThat(TEXT.mentions(sentence)).extracting(Mention::name).contains(name);
  }

  @Test
  void aBareSurnameIsLinkedToTheFullerName() {
    assertThat(
            TEXT.mentions(
                "Приехал П. Н. Рогдаев. На другой день Рогдаева видели в порту, но с Рогдаевым не говорили."))
        .extracting(Mention::name)
        .containsExactly("П. Н. Рогдаев", "Рогдаев", "Рогдаев");
  }

  @Test
  void partsOfAPersonAndAUnitAreNamed() {
    assertThat(TEXT.mentions("Командовал А. А. Брусилов.").getFirst().parts())
        .containsEntry("surname", "Брусилов")
        .containsEntry("initials", "А.А.");
    assertThat(TEXT.mentions("Шла XI Красная армия.").getFirst().parts())
        .containsEntry("number", "11")
        .containsEntry("kind", "армия");
    assertThat(TEXT.mentions("Шла 11-я Красная армия.").getFirst().parts())
        .containsEntry("number", "11");
  }
}
