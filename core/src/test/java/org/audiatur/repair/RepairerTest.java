package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairerTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());

  private static ReadingText repair(String text) {
    ReadingText reading = REPAIRER.repair(SourceText.of("test.txt", text));
    assertThat(reading.stripped()).isEqualTo(text);
    return reading;
  }

  /** In the tables: ¬ a line end, � U+FFFD, · a soft hyphen. */
  private static String plain(String written) {
    return written.replace('¬', '\n').replace('·', '\u00ad');
  }

  @ParameterizedTest
  @CsvSource({
    "прави�¬тельство, правительство",
    "прави-¬тельство, правительство",
    "прави·¬тельство, правительство",
    "пра·витель·ство, правительство",
    "военно-¬политический, военно-политический",
    "военно�¬политический, военно-политический",
    "Сухум-¬Кале, Сухум-Кале",
    "Ораниен-¬баум, Ораниенбаум",
    "кто-¬нибудь, кто-нибудь",
    "д-¬р Семёнов, д-р Семёнов",
    "генерал Б-¬ский, генерал Б-ский",
    "1919-¬1920 гг., 1919-1920 гг.",
    "лл. 14–¬19, лл. 14–19",
    "5-¬го полка, 5-го полка",
    "10-¬тысячный отряд, 10-тысячный отряд",
    "прави�тельство, правительство",
    "северо�запад, северо-запад",
    "Псков � Нарва, Псков – Нарва",
    "нарoд, народ",
    "аpмия, армия",
    "оккуПация, оккупация",
    "и\u0306од, й\u043eд",
    "премьер-ми-¬нистра, премьер-министра",
    "двух- и трёхдневный, двух- и трёхдневный",
    "двух-¬и трёхдневный, двух- и трёхдневный",
    "прави- тельство, правительство",
    "Нури-¬паша, Нури-паша",
    "well-¬known, well-known",
    "depart-¬ment, department",
    "non�interference, non-interference",
    "Russia�s, Russia’s",
    "об�єднання, об’єднання",
    "1918�1920, 1918–1920",
    "XI�XII, XI–XII",
    "Т�34, Т-34",
    "�Мусават� и, «Мусават» и",
    "рево�юция, революция",
    "рота п р и к а з  отдала, рота приказ отдала",
    "у MOCKBA города, у МОСКВА города",
    "начало ХІХ века, начало XIX века",
    "З января, 3 января",
    "ЗО апреля, 30 апреля",
    "наша 4асть, наша часть",
    "wor1d, world",
    "СевернАЯ, Северная",
    "Город.12 Затем, Город. Затем",
    "пра\u200bвительство, правительство",
    "А. И.\u00a0Деникин, А. И. Деникин",
  })
  void oneWordIsRepaired(String damaged, String clean) {
    assertThat(repair(plain(damaged)).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "РСДРП(б)",
    "НЭПа",
    "МиГ",
    "кВт",
    "вице-адмирал",
    "№ 4-бис",
    "iPhone",
    "1917–1921",
    "OK",
    "ВКП",
    "а�мия�",
    "КамАЗ",
    "ВКонтакте",
    "McDonald",
    "Т-34",
    "МиГ15",
    "30на",
    "м²",
    "приказ � 12",
    "З січня",
    "XXI, а XXII",
  })
  void whatIsWholeIsLeftAlone(String word) {
    assertThat(repair(word).repairs()).isEmpty();
  }

  @Test
  void whatCannotBeResolvedIsListedAndLeft() {
    ReadingText reading = repair("Приказ � 12 вышел в срок.");
    assertThat(REPAIRER.unresolved(reading)).containsExactly(Span.of(7, 8));
  }

  @Test
  void theTextItselfDecidesHowAnUnknownNameIsWritten() {
    String text =
        "Мерзу-\nлаев уехал. Полковник Мерзулаев вернулся. Кара-\nтау пал, Кара-Тау сдался.";
    assertThat(repair(text).text()).contains("Мерзулаев уехал");
  }

  @Test
  void headingsListsAndYearsBetweenSentencesStay() {
    String text =
        """
        Полк вышел из города на рассвете и к вечеру достиг реки,
        где и остановился на ночлег в пустой деревне.

        1919

        Весной следующего года полк вернулся в город и занял те
        же казармы, что и до похода.

        Глава 2

        Город встретил солдат молчанием, и никто не вышел на
        улицы, хотя день был праздничный.
        """;
    assertThat(repair(text).text()).contains("\n1919\n").contains("\nГлава 2\n");
  }

  @Test
  void wrappedLinesFlowAndParagraphsStay() {
    String text =
        """
        Утром полк переправился через реку и к полудню занял
        высоту над деревней, откуда был виден весь город. По�
        терь не было.
        Вечером пришёл приказ отойти, и командир собрал офи-
        церов, чтобы прочесть его вслух.
        """;
    assertThat(repair(text).text())
        .isEqualTo(
            """
            Утром полк переправился через реку и к полудню занял высоту над деревней, откуда был виден весь город. Потерь не было.
            Вечером пришёл приказ отойти, и командир собрал офицеров, чтобы прочесть его вслух.
            """);
  }

  @Test
  void aRunningHeadInsideASentenceIsTakenOut() {
    String text =
        """
        Утром полк переправился через реку и к полудню занял
        высоту над деревней, откуда
        214            Бои за переправу
        Николаевский мост был виден до последней опоры, и там
        уже стояли неприятельские батареи второй линии.
        """;
    ReadingText reading = repair(text);
    assertThat(reading.text()).contains("деревней, откуда Николаевский мост");
    Span sentence = Span.of(reading.text().indexOf("откуда"), reading.text().indexOf("мост"));
    Passage passage = reading.passage(sentence);
    assertThat(passage.text()).contains("214            Бои за переправу");
    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
  }

  @Test
  void linesThatAreParagraphsAreNotJoined() {
    String paragraph =
        "Город был взят на третий день, и войска, не задерживаясь, пошли дальше на юг вдоль железной дороги, "
            .repeat(3);
    String text = (paragraph + "\n").repeat(4);
    assertThat(repair(text).text().lines()).hasSize(4);
  }

  @Test
  void theByteOrderMarkAndCarriageReturnsAreRepairs() {
    ReadingText reading = repair("\ufeffПервая строка.\r\n\r\nВторая строка.\r\n");
    assertThat(reading.text()).isEqualTo("Первая строка.\n\nВторая строка.\n");
    assertThat(reading.passage(Span.of(0, 6))).isEqualTo(new Passage(1, 7, "Первая"));
  }

  @Test
  void everyRepairHasARuleAndAReason() {
    List<Repair> repairs = repair("Прави�\nтельство  по\u00adдало в отставку \n").repairs();
    assertThat(repairs)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            r -> {
              assertThat(r.rule()).isNotBlank();
              assertThat(r.reason()).isNotBlank();
            });
  }

  @Test
  void theRealAccountsAreStrippedBackCharacterForCharacter() throws IOException {
    Path sources =
        Path.of(System.getProperty("audiatur.shared", "../../shared")).resolve("sources");
    Assumptions.assumeTrue(
        Files.isDirectory(sources),
        "skipped: there is no folder " + sources + " with real accounts");
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.sorted().toList()) {
        ReadingText reading = repair(Files.readString(file));
        assertThat(reading.text())
            .as(file.toString())
            .doesNotContain("\ufffd")
            .doesNotContain("  ");
      }
    }
  }
}
