package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.junit.jupiter.api.Test;

class DeedReaderTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = new Engine(PACKS);
  private static final DeedReader READER = new DeedReader(PACKS, "en");

  /** As «who > deed FORM > whom». */
  private static List<String> deeds(String text) {
    Account account = ENGINE.read(SourceText.of("a.txt", text)).account();
    TokenizedText tokens = ENGINE.tokens(account.text());
    return tokens.sentences().stream()
        .flatMap(s -> READER.read(tokens, s, account.mentions()).stream())
        .filter(d -> !d.doers().isEmpty() || !d.undergoers().isEmpty())
        .map(
            d ->
                names(d.doers(), text)
                    + " > "
                    + d.lemma()
                    + " "
                    + d.form()
                    + (d.negated() ? " not" : "")
                    + " > "
                    + names(d.undergoers(), text))
        .toList();
  }

  private static String names(List<Deed.Phrase> phrases, String text) {
    return String.join(" + ", phrases.stream().map(p -> p.span().in(text)).toList());
  }

  @Test
  void aVerbThatNoFrameKnowsIsADeedWithItsSubjectAndObject() {
    assertThat(deeds("The gardener had painted the old gate."))
        .containsExactly("The gardener > paint PLUPERFECT > the old gate");
  }

  @Test
  void thePassiveTurnsThemRound() {
    assertThat(deeds("The bridges and the mill were repaired by the sappers."))
        .contains("the sappers > repair PAST > The bridges + the mill");
  }

  @Test
  void whatIsToComeMayBeOrIsDeniedIsTold() {
    assertThat(deeds("The king will visit the camp."))
        .contains("The king > visit FUTURE > the camp");
    assertThat(deeds("The king might visit the camp."))
        .contains("The king > visit POSSIBLE > the camp");
    assertThat(deeds("The king did not visit the camp."))
        .contains("The king > visit PAST not > the camp");
  }

  @Test
  void aNounHasWhoseItIsAndWhatItIsDoneTo() {
    assertThat(deeds("The council's purchase of the mill caused a quarrel."))
        .contains("The council's > purchase NOUN > the mill");
  }

  @Test
  void aLanguageWithCasesIsRefused() {
    assertThatThrownBy(() -> new DeedReader(PACKS, "ru"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ru: expected a language with word-classes");
  }
}
