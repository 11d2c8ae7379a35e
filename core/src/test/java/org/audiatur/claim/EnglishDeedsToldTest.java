package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Deeds named by a noun that a clause of its own tells of. */
class EnglishDeedsToldTest {

  private static final Engine ENGINE = TestEngine.standard();

  @Test
  void aDefeatThatSomebodySufferedHasTheirSide() {
    assertThat(read("The king remembered the defeat which the Danes suffered at Kolding."))
        .contains("battle defeat side=the Danes place=Kolding");
  }

  @Test
  void whatExplainsADenialIsNoTask() {
    assertThat(
            read(
                "That Harris himself gave the order has not been proved: the earliest witness blames"
                    + " Moore."))
        .noneMatch(claim -> claim.contains("task="));
  }

  @Test
  void aStopBeforeANameShortensNoTitle() {
    assertThat(read(". Adams was arrested.")).anyMatch(claim -> claim.contains("Adams"));
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

  @Test
  void anInsetBetweenCommasLeavesTheVerbToItsSubject() {
    assertThat(read("The jury, after an absence of an hour, returned a verdict of guilty."))
        .contains("decision verdict body=The jury content=a verdict");
  }

  @Test
  void aPhraseMayStandBetweenAHelperAndItsVerb() {
    assertThat(read("The Porte would under no circumstances consent to the cession of the island."))
        .contains("refusal consent agent=The Porte of=the cession of the island");
  }

  @Test
  void aPlaceAfterANounThatIsNoKindOfPlaceBeginsAnotherPhrase() {
    assertThat(read("At the congress Prussia demanded a province."))
        .contains("demand demanded issuer=Prussia content=a province");
  }

  @Test
  void whatIsThoughtOfAThingIsAboutTheThing() {
    assertThat(read("The council thought the plan dangerous."))
        .contains(
            "assessment thought judge=The council verdict=thought the plan dangerous about=the plan");
  }

  @Test
  void aNumberByItselfStandsForPeople() {
    assertThat(read("Ten officers were killed and thirty were wounded."))
        .contains("battle wounded side=thirty");
  }

  @Test
  void whatAnotherNounGovernsGivesAVerbNoOtherSense() {
    assertThat(read("The town was relieved at the cost of a third of the column."))
        .contains("capture relieved place=The town");
  }

  @Test
  void thoseToWhomThingsAreGivenAreNoPartOfTheThings() {
    assertThat(read("The pasha gave the chiefs pensions."))
        .contains("transfer gave giver=The pasha recipient=the chiefs goods=pensions");
  }

  @Test
  void aTitleCutShortKeepsThePrepositionOfItsName() {
    assertThat(read("The queen sent for Mr. Disraeli."))
        .contains("demand sent issuer=The queen addressee=Disraeli");
  }

  @Test
  void atOnceOpensNoClause() {
    assertThat(read("The mine destroyed the wall, and the Saxons at once stormed the breach."))
        .contains("capture stormed agent=the Saxons place=the breach");
  }

  @Test
  void whatSomebodyMetIsToldOfFurther() {
    assertThat(read("The enemy they encountered had entrenched himself."))
        .contains("battle encountered opponent=The enemy");
  }

  @Test
  void whatIsAskedEndsWhereAnotherClauseFollows() {
    assertThat(read("They asked Saxony to yield, and when the senate refused, Prussia marched."))
        .contains("demand asked addressee=Saxony content=to yield");
  }

  @Test
  void aFewOfThemAct() {
    assertThat(read("A few of the troops landed at Kolding."))
        .contains("movement landed agent=A few of the troops to=Kolding");
  }

  @Test
  void thoseWhoAreCountedInUnitsLeaveTheVerbToItsSubject() {
    assertThat(read("The Duke of Oldenburg, with 9,000 men in 12 battalions, sailed from Kolding."))
        .contains("movement sailed agent=The Duke of Oldenburg from=Kolding");
  }

  @Test
  void whoOnlyStandsByIsNotSpokenOfNext() {
    assertThat(
            read(
                "Meza reached Kolding on 2 May 1849. On 4 May a council of war, General Rye"
                    + " presiding, refused him the battalion. He sailed on 8 May."))
        .contains("movement sailed agent=Meza");
  }

  @Test
  void whoIsCalledByHisOfficeIsSpokenOfNext() {
    assertThat(
            read(
                "Captain Meza brought the Governor a letter; the Governor never answered it. On 21"
                    + " May 1849 he wrote to Colonel Rye."))
        .contains("communication wrote sender=the Governor addressee=Rye");
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
