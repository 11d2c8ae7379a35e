package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Deeds named by a noun that a clause of its own tells of. */
class EnglishDeedsToldTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

  @Test
  void aDefeatThatSomebodySufferedHasTheirSide() {
    assertThat(read("The king remembered the defeat which the Danes suffered at Kolding."))
        .contains("battle defeat side=the Danes place=Kolding");
  }

  @Test
  void resistanceOfferedBySomebodyHasTheirSide() {
    assertThat(read("The town fell after a stout resistance offered by the Danes."))
        .contains("battle resistance side=the Danes");
  }

  @Test
  void aTitleBeforeANameIsNoVerb() {
    assertThat(read("Lord Palmerston wrote to Lord Russell, asking for help."))
        .contains("communication wrote sender=Palmerston addressee=Russell");
  }

  @Test
  void aVerdictEndsBeforeTheFullStop() {
    assertThat(read("The garrison was exhausted and the attack was futile."))
        .contains("assessment futile about=the attack verdict=futile");
  }

  private static List<String> read(String sentence) {
    return ENGINE.read(SourceText.of("example.txt", sentence + "\n")).account().claims().stream()
        .map(claim -> told(claim, sentence))
        .toList();
  }

  private static String told(Claim claim, String sentence) {
    StringBuilder told = new StringBuilder(claim.type()).append(' ');
    told.append(sentence, claim.trigger().start(), claim.trigger().end());
    claim
        .roles()
        .forEach(
            role ->
                told.append(' ')
                    .append(role.role())
                    .append('=')
                    .append(sentence, role.span().start(), role.span().end()));
    return told.toString();
  }
}
