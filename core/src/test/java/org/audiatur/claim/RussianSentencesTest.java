package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Who does what to whom where the endings of words leave more than one way open. */
class RussianSentencesTest {

  private static final Engine ENGINE = TestEngine.standard();

  /** What is claimed, in the order of the text: «arrest посадили victim=Орлова; …». */
  private static String claims(String text) {
    Reading reading = ENGINE.read(SourceText.of("test", text));
    String words = reading.account().text().text();
    return reading.account().claims().stream()
        .map(
            claim ->
                claim.type()
                    + (claim.modality() == Modality.ASSERTED ? " " : " ~")
                    + claim.trigger().in(words)
                    + claim.roles().stream()
                        .map(role -> " " + role.role() + "=" + role.span().in(words))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void theSubjectHasTheGenderOfItsVerb() {
    assertThat(claims("Крепость погубило промедление паши."))
        .isEqualTo("assessment погубило verdict=погубило промедление паши about=промедление паши");
    assertThat(claims("Крепость заняло ополчение Минина."))
        .isEqualTo("capture заняло place=Крепость agent=ополчение Минина");
  }

  @Test
  void whichMayBeTheObjectOfItsClause() {
    assertThat(claims("Пал Ловеч, который защищали войска султана."))
        .contains("deployment защищали place=Ловеч force=войска султана");
    assertThat(claims("Уехал посол, который оставил без ответа ноту."))
        .contains("refusal оставил agent=посол of=ноту");
  }

  @Test
  void aNameThatNoListKnowsGoesWithItsTitle() {
    assertThat(claims("Комиссара флота Кузина посадили под арест."))
        .contains("arrest посадили victim=Кузина");
    assertThat(claims("Дверь крепости взорвали сапёры полковника Варелы."))
        .contains("agent=сапёры полковника Варелы");
  }

  @Test
  void whoIsExplainedBehindACommaStaysTheSubject() {
    assertThat(claims("Воеводой был поставлен Дмитрий Шуйский, человек слабый."))
        .startsWith("appointment поставлен office=Воеводой person=Дмитрий Шуйский");
  }

  @Test
  void aQuotationBehindAColonHasASubjectOfItsOwn() {
    assertThat(claims("В письме говорилось: «Комитет, не имея оружия, просит помощи у Берлина»."))
        .contains("demand ~просит issuer=Комитет");
  }

  @Test
  void whatStandsInABracketHasNoPartInTheSentenceAroundIt() {
    assertThat(
            claims(
                "Болгары, ожидая помощи (о ней, впрочем, хлопотал сам царь), отступили к Варне."))
        .contains("movement отступили agent=Болгары to=Варне");
  }

  @Test
  void behindAColonTheSameOneMayGoOn() {
    assertThat(claims("Паша принял меры: объявил осадное положение и выслал греков."))
        .contains("объявил body=Паша content=осадное положение")
        .contains("arrest выслал agent=Паша victim=греков");
  }

  @Test
  void eachUnitOfAnOrderHasItsTask() {
    assertThat(
            claims("Гурко приказал: гренадерам занять мост, конной бригаде прикрывать переправу."))
        .contains("capture ~занять agent=гренадерам place=мост")
        .contains("force=конной бригаде");
  }

  @Test
  void whatIsAskedNotToBeDoneKeepsItsNegation() {
    assertThat(claims("Посол призвал султана не уступать Босфор."))
        .startsWith("demand призвал issuer=Посол addressee=султана content=не уступать Босфор");
  }

  @Test
  void anAimSaidInTwoNounsIsPlanned() {
    assertThat(claims("В целях устройства переворота в Софии генерал поднял полк."))
        .contains("takeover ~переворота");
  }

  @Test
  void aDemandInsideAResolutionIsTold() {
    assertThat(claims("Съезд принял резолюцию с требованием вооружения рабочих."))
        .contains("demand требованием content=вооружения рабочих")
        .contains("mobilisation ~вооружения force=рабочих");
  }

  @Test
  void whoSaysThatHeWillGoMeansHimself() {
    assertThat(claims("Паша заявил, что не уйдёт из Софии."))
        .contains("movement ~уйдёт agent=Паша from=Софии");
  }

  @Test
  void whoActsHimselfIsWhoActedBefore() {
    assertThat(claims("Солдаты отказались стрелять и сами арестовали полковника."))
        .contains("arrest арестовали agent=Солдаты victim=полковника");
  }

  @Test
  void namesBehindAColonDoNotActInsteadOfThoseWhoTheyAre() {
    assertThat(claims("Мятежом руководили два полковника: Рагоза и Дуров."))
        .startsWith("affiliation руководили of=Мятежом role=руководили member=два полковника");
  }

  @Test
  void manyAreNotCalledByTheNameOfOne() {
    assertThat(claims("Соратники Альенде утверждали, что его убили."))
        .contains("speaker=Соратники Альенде");
  }

  @Test
  void whySomethingIsOrderedHasHappened() {
    assertThat(claims("Паша приказал отойти к Шумле из-за высадки десанта в Варне."))
        .contains("movement ~отойти to=Шумле")
        .contains("deployment высадки force=десанта");
  }

  @Test
  void twoVerbsDoNotShareWhatEachHasByItself() {
    assertThat(claims("В бою погибло двести болгар и триста болгар попали в плен."))
        .contains("battle погибло side=двести болгар;")
        .contains("surrender попали agent=триста болгар");
  }

  @Test
  void aPlanIsNotJudgedTwiceInOneSentence() {
    assertThat(claims("Причиной провала министры считали измену паши."))
        .startsWith("assessment считали verdict=Причиной провала judge=министры about=измену паши");
  }

  @Test
  void aMansNameBehindATimeIsTheSubject() {
    assertThat(claims("К вечеру Тьер бежал в Версаль."))
        .isEqualTo("movement бежал agent=Тьер to=Версаль");
  }

  @Test
  void thoseNamedByWhatTheyDidAreWhoWasPunished() {
    assertThat(claims("Подписавшие воззвание были преданы суду."))
        .contains("arrest преданы victim=Подписавшие");
    assertThat(claims("Занявшие Софию турки отошли к Варне."))
        .isEqualTo(
            "capture Занявшие place=Софию agent=турки; movement отошли agent=турки to=Варне");
  }

  @Test
  void whatACommanderCommandsDoesNotActInHisStead() {
    assertThat(claims("По приказу командующего флотом в Софии началось восстание."))
        .contains("uprising восстание place=Софии")
        .doesNotContain("agent=флотом");
  }

  @Test
  void whoGetsAnOfficeIsNoPartOfIt() {
    assertThat(claims("Царь назначил премьером П. А. Столыпина."))
        .contains("office=премьером person=П. А. Столыпина");
  }

  @Test
  void oneManIsNotThey() {
    assertThat(claims("Писарем был Петренко. Коменданта арестовали утром."))
        .contains("arrest арестовали victim=Коменданта")
        .doesNotContain("agent=Петренко");
  }

  @Test
  void whatWasDoneBehindAColonIsNotWhatWasToBeDone() {
    assertThat(
            claims(
                "Во исполнение этого решения Вольская дума приняла меры: объявила осадное"
                    + " положение, запретила сходки."))
        .contains("decision объявила")
        .doesNotContain("~объявила");
    assertThat(claims("Было решено, чтобы дума объявила осадное положение."))
        .doesNotContain("decision объявила");
  }

  @Test
  void aVerbLeftOutIsUnderstood() {
    assertThat(claims("5 мая 1877 г. полк вошёл в Орёл, а 9 мая — в Курск."))
        .contains("capture вошёл agent=полк place=Орёл")
        .contains("capture вошёл agent=полк place=Курск");
  }

  @Test
  void ofTwoThingsOnlyOneCanGuardTheOther() {
    assertThat(claims("Старый мост охранял взвод."))
        .contains("deployment охранял place=Старый мост force=взвод");
  }

  @Test
  void nothingIsDoneByAVerbOfMotion() {
    assertThat(claims("Полки Орлова ушли в горы, и в брешь хлынули войска неприятеля."))
        .contains("movement хлынули agent=войска неприятеля");
  }

  @Test
  void aForceOfSoManyThousandIsOneForce() {
    assertThat(claims("На дороге стоял 3-х тысячный отряд."))
        .contains("deployment стоял place=дороге force=3-х тысячный отряд");
  }

  @Test
  void thingsThatCannotActAreWhatIsGiven() {
    assertThat(claims("Казакам выдали новые ружья."))
        .contains("recipient=Казакам goods=новые ружья");
    assertThat(claims("Отряды взяли и ушли.")).doesNotContain("place=Отряды");
  }

  @Test
  void whatIsDeniedMayLookLikeAGenitiveOfTheSubject() {
    assertThat(claims("Полк хлеба не получил.")).contains("transfer ~получил recipient=Полк");
  }
}
