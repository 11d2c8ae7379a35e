package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final String LINE =
      "и полк шел по дороге вдоль реки, а за ним тянулся обоз с хлебом,\n";

  private static String lines(int count) {
    return LINE.repeat(count);
  }

  @Test
  void aFormFeedBeginsAPage() {
    String text = "Полк стоял у реки.\n\fУтром он переправился.\n";
    List<Page> pages = Documents.read(text).pages();
    assertThat(pages).containsExactly(new Page(text.indexOf("Утром"), null, false));
  }

  @Test
  void aRunningHeadThatWasTakenOutTellsThePageAndTheYear() {
    String text =
        lines(12) + "\n64                              Старина, 2004, № 3\n\n" + lines(12);
    Structure structure = Documents.read(text);
    assertThat(structure.pages()).hasSize(1).noneMatch(Page::supposed);
    assertThat(structure.written()).isEqualTo("2004");
  }

  @Test
  void aFormFeedThatBecameABlankIsSupposedByItsRhythm() {
    String text = lines(40) + " " + lines(38) + " " + lines(41) + " " + lines(39) + " " + lines(40);
    assertThat(Documents.read(text).pages())
        .hasSize(4)
        .allMatch(Page::supposed)
        .allMatch(page -> page.label() == null);
  }

  @Test
  void aStrayBlankOutOfRhythmBeginsNoPage() {
    String text =
        lines(40) + " " + lines(7) + " " + lines(33) + " " + lines(41) + " " + lines(39) + " "
            + lines(40) + " " + lines(40);
    assertThat(Documents.read(text).pages()).hasSize(5);
    assertThat(Documents.read(text).pages().getFirst().at()).isEqualTo(40 * LINE.length());
  }

  @Test
  void indentedParagraphsAreNoPages() {
    String text = (" " + lines(3)).repeat(30);
    assertThat(Documents.read(text).pages()).isEmpty();
  }

  private static List<@Nullable String> labels(String text) {
    return Documents.read(text).pages().stream().map(Page::label).toList();
  }

  @Test
  void aNumberBesideTheWordsOfAHeadIsThatOfThePageThatBegins() {
    String text =
        lines(30) + "64   Записки лоцмана\n\n" + lines(30) + "Отлив и прилив   65\n\n" + lines(30);
    assertThat(labels(text)).containsExactly("64", "65");
  }

  @Test
  void aNumberAtTheFootBeforeAFormFeedIsThatOfThePageThatEnds() {
    String text = lines(30) + "\n11\n\f" + lines(30) + "\n12\n\f" + lines(30);
    assertThat(labels(text)).containsExactly("12", "13");
  }

  @Test
  void aNumberAfterAFormFeedIsThatOfThePageThatBegins() {
    String text = lines(30) + "\f11\n\n" + lines(30) + "\f12\n\n" + lines(30);
    assertThat(labels(text)).containsExactly("11", "12");
  }

  @Test
  void aNumberNearerToTheEndOfThePageStandsAtItsFoot() {
    String text = lines(30) + "11\n\n\n" + lines(30) + "12\n\n\n" + lines(30);
    assertThat(labels(text)).containsExactly("12", "13");
  }

  @Test
  void aNumberAsNearToBothPagesLabelsNone() {
    String text = lines(30) + "\n11\n\n" + lines(30) + "\n12\n\n" + lines(30);
    assertThat(labels(text)).hasSize(2).containsOnlyNulls();
  }

  @Test
  void aNumberApartFromAHeadThatFollowsStandsAtTheFoot() {
    String text = "";
    for (int page = 30; page < 34; page++) {
      text += lines(30) + page + "\n\nЗаписки лоцмана\n";
    }
    assertThat(labels(text + lines(30))).containsExactly("31", "32", "33", "34");
  }
}
