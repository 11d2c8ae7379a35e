package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  private static final String PROSE =
      "Крепость стояла на острове, и подойти к ней можно было только по льду. Гарнизон насчитывал восемьсот человек.\n\n"
          + "Помощь вышла из города на четвёртый день и опоздала. Коменданта позже судили, но оправдали.\n\n"
          + "О том, что было на острове в последнюю ночь, рассказывают по-разному, и все рассказы записаны поздно.\n";

  @Test
  void anOrderIsDatedAndSignedAtItsFoot() {
    Structure order =
        Documents.read(
            """
            Секретно
            ПРИКАЗ № 17
            войскам Северного участка

            1. Полку занять переправу у мельницы к утру.

            2. Артиллерии открыть огонь по сигналу ракеты.

            Начальник участка А. В. Северцев
            Каргополь, 12.IX.1919
            """);
    assertThat(order.genre()).isEqualTo("order");
    assertThat(order.title()).startsWith("ПРИКАЗ № 17");
    assertThat(order.author()).isEqualTo("А. В. Северцев");
    assertThat(order.written()).isEqualTo("1919-09-12");
    assertThat(order.sections())
        .extracting(Section::kind)
        .contains("signature")
        .doesNotContain("note");
  }

  @Test
  void aLetterIsKnownByGreetingAndFarewell() {
    Structure letter =
        Documents.read(
            """
            London, 5th May 1919

            Dear Mr Harding,

            The convoy left the harbour on Tuesday and has not been heard of since. I fear the worst for the men.

            Yours truly,
            J. Smith
            """);
    assertThat(letter.genre()).isEqualTo("letter");
    assertThat(letter.author()).isEqualTo("J. Smith");
    assertThat(letter.written()).isEqualTo("1919-05-05");
    assertThat(letter.title()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ladysmith, 6 November 1899\\n\\nDear Mother,\\n\\nThe guns were still all day. | 1899-11-06",
        "Ladysmith, 6 November 1899\\n\\nThe guns were still all day. They fired yesterday. | 1899-11-06",
        "Ladysmith, 6 November 1899\\n\\nOur guns were still all day. Nobody here can tell us why. | 1899-11-06",
        "Camp near Silistria, 18 June 1854. My Lord, the guns were still all day. | 1854-06-18",
        "Плевна, 9 сентября 1877 г. Милый брат! Пушки молчали весь день. | 1877-09-09",
        "В лагере под Карсом, 5 июня 1855 г.\\n\\nПушки молчали весь день. Вчера стреляли. | 1855-06-05",
        "Луцьк, 17 вересня 1930 р. Учора горіла стодола. | 1930-09-17",
      })
  void aDayAboveMakesALetterOfWhatGreetsOrTellsFromThere(String text, String day) {
    Structure letter = Documents.read(text.replace("\\n", "\n"));
    assertThat(letter.genre()).isEqualTo("letter");
    assertThat(letter.written()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berlin, 30 January 1933. A torchlight parade passed the gate.",
        "Шесть дней крепости\\n\\nКаргополь, 3 мая 1919 г.\\n\\nМы знаем об этом мало, и нам не сказали всего.",
        "Шесть дней крепости\\n\\nКаргополь, 3 мая 1919 г.\\n\\nКомендант сказал: «Завтра выступаем».",
        "Dear was the price of the fort. It fell on 6 November 1899.",
      })
  void aDayAboveATaleMakesNoLetterOfIt(String text) {
    assertThat(Documents.read(text.replace("\\n", "\n")).genre()).isNull();
  }

  @Test
  void aDiaryWasWrittenFromItsFirstDayToItsLast() {
    Structure diary =
        Documents.read(
            """
            3 марта 1917 г.

            С утра стреляли на мосту. Вечером всё стихло, и мы пошли за хлебом.

            5 марта 1917 г.

            Приходил сосед и рассказывал о складе.

            11 марта 1917 г.

            Уезжаем. Вещи уложены с вечера.
            """);
    assertThat(diary.genre()).isEqualTo("diary");
    assertThat(diary.written()).isEqualTo("1917-03-03/1917-03-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Протокол допроса свидетеля | interrogation",
        "Протокол заседания комитета | minutes",
        "Донесение начальника отряда | report",
        "Телеграмма коменданту | telegram",
        "Постанова ради | decree",
        "Minutes of the Harbour Committee | minutes",
        "Шесть дней крепости | ",
      })
  void aHeadingNamesTheKindOfDocument(String heading, String genre) {
    assertThat(Documents.read(heading + "\n\n" + PROSE).genre()).isEqualTo(genre);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "А. В. Северцев, доктор исторических наук | А. В. Северцев",
        "Северцев Андрей Васильевич | Северцев Андрей Васильевич",
        "Андрей Северцев | Андрей Северцев",
        "А. В. Северцев, П. Р. Дудник | А. В. Северцев, П. Р. Дудник",
        "Составил П. Р. Дудник | П. Р. Дудник",
        "Генерал-майор А. В. Северцев | А. В. Северцев",
        "By John Harding | John Harding",
      })
  void theAuthorStandsBesideTheTitle(String line, String author) {
    Structure structure = Documents.read("Шесть дней крепости\n" + line + "\n\n" + PROSE);
    assertThat(structure.author()).isEqualTo(author);
    assertThat(structure.title()).isEqualTo("Шесть дней крепости");
  }

  @Test
  void aTitleThatNamesAPersonIsNoAuthor() {
    Structure structure = Documents.read("Последний поход А. В. Северцева\n\n" + PROSE);
    assertThat(structure.author()).isNull();
    assertThat(structure.title()).isEqualTo("Последний поход А. В. Северцева");
  }

  @Test
  void aYearInTheBodyDatesNothing() {
    assertThat(Documents.read("Шесть дней крепости\n\nВ 1919 году крепость пала.\n").written())
        .isNull();
  }

  @Test
  void abstractsAreFoundByTheirHeadInAnyLanguage() {
    String text =
        "Шесть дней крепости\nА. В. Северцев\n\nАннотация. "
            + "В статье рассказано, как крепость на острове держалась шесть дней и отчего помощь опоздала. "
                .repeat(3)
            + "\n\nSummary\n\nThe fortress held out for six days.\n\nВведение\n\n"
            + PROSE
            + "\nАнотація\n\nУ статті йдеться про шість днів фортеці.\n";
    assertThat(Documents.sections(text, "abstract")).hasSize(3);
    assertThat(Documents.read(text).title()).isEqualTo("Шесть дней крепости");
    assertThat(Documents.read(text).genre()).isEqualTo("article");
  }

  @Test
  void anAbstractKeepsItsOwnTitleAndAuthor() {
    Structure structure =
        Documents.read(
            "Шесть дней крепости\nА. В. Северцев\n\n"
                + PROSE
                + "\nP. R. Dudnyk\nSix days of the fortress\n\nThe fortress held out for six days.\n\nKeywords: fortress\n");
    assertThat(structure.title()).isEqualTo("Шесть дней крепости");
    assertThat(structure.author()).isEqualTo("А. В. Северцев");
    assertThat(structure.sections().stream().filter(s -> s.kind().equals("title"))).hasSize(2);
  }

  @Test
  void aBibliographyMayHaveSeveralHeads() {
    String text =
        PROSE
            + """

            Источники

            Сборник приказов гарнизона. М.: Наука, 1961. 214 с.

            Литература

            1. Северцев А. В. Остров и лёд. Л., 1974. 180 с.

            2. Дудник П. Р. Помощь опоздала // Старина. 1988. № 3. С. 14–22.

            References

            Severtsev A. V. Ostrov i led. Leningrad, 1974. 180 p.
            """;
    assertThat(String.join(" ", Documents.sections(text, "bibliography")))
        .contains("Сборник приказов", "Остров и лёд", "Помощь опоздала", "Ostrov i led");
    assertThat(Documents.sections(text, "body")).hasSize(1);
  }

  @Test
  void aRunOfWorksAtTheEndIsABibliographyWithoutAHead() {
    String text =
        PROSE
            + """

            Дудник П. Р. Помощь опоздала // Старина. 1988. № 3. С. 14–22.

            Северцев А. В. Остров и лёд. Л., 1974. 180 с.

            Harding J. The Ice Road. London: Blackfriars Press, 1931.
            """;
    assertThat(Documents.read(text).notes())
        .hasSize(3)
        .allMatch(note -> note.kind().equals("entry"));
  }

  @Test
  void aHeadingThatProseFollowsIsNoBibliography() {
    String text =
        PROSE
            + "\nИсточники\n\nРека начинается из трёх ключей под горой. Весной их не видно под снегом.\n";
    assertThat(Documents.sections(text, "bibliography")).isEmpty();
  }

  @Test
  void rowsWithColumnsAreATable() {
    String text = PROSE + "\nПолк\tлюдей\tорудий\nПервый\t800\t4\nВторой\t650\t2\n\n" + PROSE;
    assertThat(Documents.sections(text, "table")).hasSize(1);
    assertThat(Documents.sections(text, "body")).hasSize(2);
  }

  @Test
  void columnsSetByStrokesAreATableToo() {
    String text =
        PROSE
            + "\n| Полк | людей | орудий |\n| Первый | 800 | 4 |\n| Второй | 650 | 2 |\n\n"
            + PROSE;
    assertThat(Documents.sections(text, "table")).hasSize(1);
  }

  @Test
  void notesStandBetweenBodyAndSignature() {
    Structure report =
        Documents.read(
            """
            REPORT ON THE LOSS OF THE ICE ROAD

            The convoy left the harbour on 3 March with forty sledges.1 Eleven men were lost, and the rest came back on foot.2

            1 Blake, R. The Northern War. London: Blackfriars, 1931. P. 77.

            2 Harding to Blake, 4 March 1919.

            Archangel, 9th March 1919
            J. R. Harding, Captain
            """);
    assertThat(report.notes()).hasSize(2).allMatch(note -> note.references().size() == 1);
    assertThat(report.written()).isEqualTo("1919-03-09");
    assertThat(report.author()).isEqualTo("J. R. Harding");
  }

  @Test
  void theChairmanSignsTheMinutes() {
    Structure minutes =
        Documents.read(
            "ПРОТОКОЛ № 3\n\n5 марта 1918 г.\n\n" + PROSE + "\nПредседатель Совета И. Павлов\n");
    assertThat(minutes.author()).isEqualTo("И. Павлов");
    assertThat(minutes.written()).isEqualTo("1918-03-05");
  }

  @Test
  void aNewspaperIsKnownByItsNameOverADay() {
    Structure piece =
        Documents.read("«Известия», № 45, 12 марта 1917 г.\n\nСобытия на мосту\n\n" + PROSE);
    assertThat(piece.genre()).isEqualTo("newspaper");
    assertThat(piece.written()).isEqualTo("1917-03-12");
    assertThat(piece.title()).isEqualTo("События на мосту");
  }

  @Test
  void aSentenceThatEndsWithAQuotationIsNoHeading() {
    Structure report =
        Documents.read("The consul wrote to the minister: \"The Swedes left the island.\"\n");
    assertThat(report.sections()).extracting(Section::kind).containsExactly("body");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 марта. Полк занял село|body",
        "3–4 березня 1919 року — загін узяв станцію|body",
        "Занятие села|heading",
        "3 роты и обоз|heading",
      })
  void anEntryOfAChronicleIsNoHeading(String line, String kind) {
    assertThat(Documents.read(PROSE + "\n\n" + line + "\n\n" + PROSE).sections())
        .filteredOn(section -> section.kind().equals("heading"))
        .hasSize(kind.equals("heading") ? 1 : 0);
  }
}
