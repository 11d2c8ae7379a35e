package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Which citations a claim rests on. */
class CitationsTest {

  private static final Engine ENGINE = TestEngine.standard();

  /** The citations of the first claim whose trigger is this word. */
  private static List<String> cited(String text, String trigger) {
    Reading reading = ENGINE.read(SourceText.of("test", text));
    String words = reading.account().text().text();
    return reading.account().claims().stream()
        .filter(claim -> claim.trigger().in(words).equals(trigger))
        .findFirst()
        .orElseThrow()
        .citations()
        .stream()
        .map(citation -> citation.span().in(words))
        .toList();
  }

  @Test
  void aClaimRestsOnTheNoteThatItsSentenceRefersTo() {
    String text =
        "Полк занял город1 на рассвете, когда гарнизон ещё спал. Потом дивизия отступила к реке.\n\n"
            + "1 Северцев А. В. Осада города. М., 1957. С. 269; ГАРФ. Ф. 5. Оп. 1. Д. 9. Л. 2.\n";
    assertThat(cited(text, "занял"))
        .containsExactly(
            "Северцев А. В. Осада города. М., 1957. С. 269", "ГАРФ. Ф. 5. Оп. 1. Д. 9. Л. 2");
    assertThat(cited(text, "отступила")).isEmpty();
  }

  @Test
  void aCitationCoversItsSentenceAndNoEarlierOneThatTellsSomethingElse() {
    String text = "Дивизия отступила к реке. Гарнизон сдался. Полк занял город [Попов 1961, 12].\n";
    assertThat(cited(text, "занял")).hasSize(1);
    assertThat(cited(text, "сдался")).isEmpty();
    assertThat(cited(text, "отступила")).isEmpty();
  }

  @Test
  void aCitationCoversAllThatIsDrawnFromTheSameWordsQuoted() {
    String text =
        "Дивизия отступила к реке. Командир сообщил: “Мы заняли город без потерь и стоим у моста. "
            + "Гарнизон сдался без единого выстрела” [Попов 1961, 12].\n";
    assertThat(cited(text, "заняли")).hasSize(1);
    assertThat(cited(text, "сдался")).hasSize(1);
    assertThat(cited(text, "отступила")).isEmpty();
  }

  @Test
  void aCitationCoversThePaperWhoseContentItsSentenceTells() {
    String text =
        "Дивизия отступила к реке. Посол отправил королю телеграмму. "
            + "В ней он требовал признать республику [Попов 1961, 12].\n";
    assertThat(cited(text, "требовал")).hasSize(1);
    assertThat(cited(text, "отправил")).hasSize(1);
    assertThat(cited(text, "отступила")).isEmpty();
  }

  @Test
  void aCitationInTheMidstOfASentenceCoversWhatStandsBeforeIt() {
    String text =
        "Дивизия отступила к реке [Попов 1961, 12], а полк занял город [Орлов 1970, 3].\n";
    assertThat(cited(text, "отступила")).containsExactly("[Попов 1961, 12]");
    assertThat(cited(text, "занял")).containsExactly("[Орлов 1970, 3]");
  }

  @Test
  void anOfficeThatStandsBesideANameNeedsNoProof() {
    String text = "Министр Северцев потребовал вывести войска [Попов 1961, 12].\n";
    assertThat(cited(text, "потребовал")).hasSize(1);
    assertThat(cited(text, "Министр")).isEmpty();
  }

  @Test
  void aNewspaperInRoundBracketsCoversItsOwnSentence() {
    String text =
        "The division retreated to the river. On 3 May the regiment captured the town "
            + "(The Times, 5 May 1877, p. 4).\n";
    assertThat(cited(text, "captured")).hasSize(1);
    assertThat(cited(text, "retreated")).isEmpty();
  }

  @Test
  void aCitationOfTheWordsThatLeadInCoversWhatTheyLeadTo() {
    String text =
        "Згідно з донесенням Врангеля [Ковальчук 1922, 89], кіннота захопила Перекоп і відійшла.\n";
    assertThat(cited(text, "захопила")).hasSize(1);
    assertThat(cited(text, "відійшла")).hasSize(1);
    String other = "Полк утік [Ковальчук 1922, 89], а дивізія залишила місто.\n";
    assertThat(cited(other, "утік")).hasSize(1);
    assertThat(cited(other, "залишила")).isEmpty();
  }
}
