package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

  private static final MarkedText TEXT = new MarkedText();

  private static List<Work> works(String citation) {
    List<Mention> found =
        TEXT.mentions("Город пал " + citation + ".").stream()
            .filter(m -> m.type().equals("CIT"))
            .toList();
    assertThat(found).as(citation).hasSize(1);
    assertThat(found.getFirst().value()).isInstanceOf(Works.class);
    return ((Works) found.getFirst().value()).all();
  }

  @Test
  void anArchiveFileIsReadByItsDesignators() {
    assertThat(works("[ГАРФ, ф. 130, оп. 2, д. 15, лл. 4–6 об.]"))
        .containsExactly(
            new Work(
                "archive", "ГАРФ", "130", "2", "15", "4–6 об.", null, null, null, null, null,
                null));
  }

  @Test
  void anIncompleteArchiveFileStaysIncomplete() {
    assertThat(works("[РГВА, ф. 192, л. 17]"))
        .containsExactly(
            new Work(
                "archive", "РГВА", "192", null, null, "17", null, null, null, null, null, null));
  }

  @Test
  void bareNumbersAfterAFileAreLeavesOfIt() {
    assertThat(works("[ГАРФ, ф. 5, оп. 1, д. 9, лл. 1–2; 14, 20–22]").get(1))
        .isEqualTo(
            new Work(
                "archive", "ГАРФ", "5", "1", "9", "14, 20–22", null, null, null, null, null, null));
  }

  @Test
  void aUkrainianArchiveHasItsOwnDesignators() {
    assertThat(works("[ЦДАГО, ф. 1, оп. 20, спр. 117, арк. 8]"))
        .containsExactly(
            new Work(
                "archive", "ЦДАГО", "1", "20", "117", "8", null, null, null, null, null, null));
  }

  @Test
  void aBookHasAuthorYearVolumeAndPages() {
    assertThat(works("[Свечин 1927, т. 2, 163, 170]"))
        .containsExactly(
            new Work(
                "book",
                null,
                null,
                null,
                null,
                null,
                "Свечин",
                null,
                "1927",
                "2",
                null,
                "163, 170"));
  }

  @Test
  void aWorkWithoutAuthorHasATitle() {
    assertThat(works("[Документы штаба фронта 1969, 309–310]"))
        .containsExactly(
            new Work(
                "book",
                null,
                null,
                null,
                null,
                null,
                null,
                "Документы штаба фронта",
                "1969",
                null,
                null,
                "309–310"));
  }

  @Test
  void aDayMakesANewspaper() {
    assertThat(works("[Русское слово 1917, 3 марта]"))
        .containsExactly(
            new Work(
                "newspaper",
                null,
                null,
                null,
                null,
                null,
                null,
                "Русское слово",
                "1917",
                null,
                "3 марта",
                null));
  }

  @Test
  void severalWorksStandInOrder() {
    assertThat(works("[Утро России 1917, 5 апреля; Попов 1961, 12]"))
        .extracting(Work::kind)
        .containsExactly("newspaper", "book");
  }

  @Test
  void pagesAloneAreOfTheWorkBefore() {
    assertThat(works("[Попов 1961, 12; с. 40]").get(1).pages()).isEqualTo("40");
    assertThat(works("[Попов 1961, 12; с. 40]").get(1).author()).isEqualTo("Попов");
  }

  @Test
  void aVolumeMayBeRoman() {
    assertThat(works("[Милютин, т. XXVI, 214]").getFirst().volume()).isEqualTo("XXVI");
  }

  @Test
  void wordsInBracketsAreNotAllCitations() {
    assertThat(TEXT.mentions("Он писал [так в тексте] о партии (левое и правое крыло) и ушёл [?]."))
        .noneMatch(m -> m.type().equals("CIT"));
  }

  @Test
  void namesInsideACitationAreNotMentions() {
    assertThat(TEXT.mentions("Так считают многие [Иванов 1987, 55; Москва 1990, 3]."))
        .extracting(Mention::type)
        .containsExactly("CIT");
  }
}
