package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Which citations a claim rests on. */
class CitationsTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

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
  void aCitationCoversTheSentenceRightBeforeItAndNoEarlierOne() {
    String text = "Дивизия отступила к реке. Гарнизон сдался. Полк занял город [Попов 1961, 12].\n";
    assertThat(cited(text, "занял")).hasSize(1);
    assertThat(cited(text, "сдался")).hasSize(1);
    assertThat(cited(text, "отступила")).isEmpty();
  }

  @Test
  void aCitationCoversAllThatIsDrawnFromWordsQuotedBeforeIt() {
    String text =
        "Дивизия отступила к реке. Командир сообщил: “Мы заняли город без потерь и стоим у моста”. "
            + "Гарнизон сдался. Потом полк ушёл в горы [Попов 1961, 12].\n";
    assertThat(cited(text, "заняли")).hasSize(1);
    assertThat(cited(text, "сдался")).hasSize(1);
    assertThat(cited(text, "отступила")).isEmpty();
  }
}
