package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteCitationTest {

  private static final MarkedText TEXT = new MarkedText();
  private static final String PROSE =
      "Гарнизон сдал крепость¹ на шестой день осады, когда кончился хлеб и помощи уже никто не ждал.\n\n";

  private static List<Mention> cited(String text) {
    return TEXT.mentions(text).stream().filter(m -> m.type().equals("CIT")).toList();
  }

  private static List<Work> works(String text) {
    return cited(text).stream().flatMap(m -> ((Works) m.value()).all().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Северцев А. В. Осада города. М., 1957. С. 269. | Северцев А. В. | Осада города | 1957 | 269",
        "См.: П. Р. Дудник. Помощь опоздала // Старина. 1988. № 3. С. 14–22. | П. Р. Дудник | Помощь опоздала | 1988 | 14–22",
        "Harding J. The Ice Road. London: Blackfriars, 1931. P. 12. | Harding J. | The Ice Road | 1931 | 12",
        "Сборник приказов гарнизона. Пг., 1918. С. 7. | - | Сборник приказов гарнизона | 1918 | 7",
        "Дудник П. Р. Острів і крига. К., 1992. С. 40. | Дудник П. Р. | Острів і крига | 1992 | 40",
      })
  void aNoteCitesAPrintedWork(String note, String author, String title, String year, String pages) {
    Work work = works(PROSE + "1 " + note + "\n").getFirst();
    assertThat(work.author()).isEqualTo(author);
    assertThat(work.title()).isEqualTo(title);
    assertThat(work.year()).isEqualTo(year);
    assertThat(work.pages()).isEqualTo(pages);
  }

  @Test
  void aNoteCitesArchiveFiles() {
    Work russian = works(PROSE + "1 ЦГА РСФСР. Ф. 130. Оп. 4. Д. 12. Л. 3 об.\n").getFirst();
    assertThat(russian.archive()).isEqualTo("ЦГА РСФСР");
    assertThat(russian.fonds()).isEqualTo("130");
    assertThat(russian.leaves()).isEqualTo("3 об.");
    Work british = works(PROSE + "1 PRO, FO 371/3300.\n").getFirst();
    assertThat(british.fonds()).isEqualTo("FO 371/3300");
    assertThat(british.missing()).isEmpty();
  }

  @Test
  void severalWorksOfANoteAreSeveralCitations() {
    String note =
        "1 Северцев А. В. Осада города. М., 1957. С. 269; ГАРФ. Ф. 5. Оп. 1. Д. 9. Л. 2.\n";
    assertThat(cited(PROSE + note))
        .extracting(Mention::text)
        .containsExactly(
            "Северцев А. В. Осада города. М., 1957. С. 269", "ГАРФ. Ф. 5. Оп. 1. Д. 9. Л. 2");
  }

  @Test
  void ibidIsTheWorkCitedBefore() {
    String text =
        "Гарнизон сдал крепость¹ на шестой день осады. Коменданта судили² через год, а потом забыли³.\n\n"
            + "1 Северцев А. В. Осада города. М., 1957. С. 269.\n\n2 Там же. С. 271.\n\n"
            + "3 Северцев А. В. Указ. соч. С. 280.\n";
    assertThat(works(text))
        .extracting(Work::title, Work::pages)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Осада города", "269"),
            org.assertj.core.groups.Tuple.tuple("Осада города", "271"),
            org.assertj.core.groups.Tuple.tuple("Осада города", "280"));
  }

  @Test
  void anExplanationIsNoCitation() {
    assertThat(
            cited(
                PROSE
                    + "1 По другим рассказам, крепость держалась семь дней. Старший брат коменданта погиб в 1916 г.\n"))
        .isEmpty();
  }

  private static final String BIBLIOGRAPHY =
      "\n\nЛитература\n\n1. Северцев А. В. Осада города. М., 1957. 300 с.\n\n"
          + "2. Дудник П. Р. Помощь опоздала // Старина. 1988. № 3. С. 14–22.\n\n"
          + "3. История северного берега. Л., 1974. 412 с.\n\n"
          + "4. Əliyev R. Qala. Bakı, 1999. 200 s.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 269] | Осада города",
        "[Северцев 1957, 269] | Осада города",
        "[Дудник 1988, 15] | Помощь опоздала",
        "(Severtsev 1957: 269) | Осада города",
        "[История северного берега 1974, 40] | История северного берега",
        "[История северного… 1974, 40] | История северного берега",
      })
  void aShortCitationMeansAnEntryOfTheBibliography(String citation, String title) {
    String text = "Крепость пала на шестой день " + citation + "." + BIBLIOGRAPHY;
    Work work = works(text).getFirst();
    assertThat(work.title()).isEqualTo(title);
    assertThat(work.entry()).isNotNull();
    assertThat(work.missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[Северцев 1958, 269]", "[9, 15]", "[Иванов 1957, 3]"})
  void aCitationThatNoEntryFitsIsLinkedToNone(String citation) {
    String text = "Крепость пала на шестой день " + citation + "." + BIBLIOGRAPHY;
    assertThat(works(text).getFirst().entry()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Город пал [РГВА, ф. 192, л. 17]. | opis delo",
        "Город пал [ГААР, ф. 894]. | opis delo leaves",
        "Город пал (ф. 85, л. 20). | archive opis delo",
        "В деле об этом нет ни слова: ф. 1, оп. 2, спр. 3, арк. 4. | archive",
        "Город пал [там же, 15]. | work",
        "Город пал [ГАРФ, ф. 5, оп. 1, д. 9, л. 2]. | ''",
        "Город пал [Милютин, т. XXVI, 214]. | year",
        "The town fell [TNA, WO 95/12]. | ''",
      })
  void anIncompleteReferenceTellsWhatItLacks(String text, String missing) {
    assertThat(String.join(" ", works(text).getFirst().missing())).isEqualTo(missing);
  }

  @Test
  void ofTwoWorksThatFitNoneIsTaken() {
    String text =
        "Крепость пала на шестой день [Северцев 1957, 3]."
            + BIBLIOGRAPHY
            + "\n5. Северцев А. В. Мост и река. М., 1957. 90 с.\n";
    assertThat(works(text).getFirst().entry()).isNull();
  }
}
