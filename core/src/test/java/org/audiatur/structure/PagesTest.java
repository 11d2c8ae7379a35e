package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
