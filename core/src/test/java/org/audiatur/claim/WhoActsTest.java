package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Whom pronouns, infinitives and coordinated verbs are about. */
class WhoActsTest {

  private static final Engine ENGINE = TestEngine.standard();

  /**
   * The roles of the claim with this trigger: «agent=полк place=мост», in the order of the text.
   */
  private static String roles(String trigger, String text) {
    Reading reading = ENGINE.read(SourceText.of("test", text));
    String words = reading.account().text().text();
    return reading.account().claims().stream()
        .filter(claim -> claim.trigger().in(words).equals(trigger))
        .flatMap(claim -> claim.roles().stream())
        .map(role -> role.role() + "=" + role.span().in(words))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whoeverTellsItActsUnderHisPronoun() {
    assertThat(roles("подошли", "К вечеру мы подошли к Тобольску."))
        .isEqualTo("agent=мы to=Тобольску");
    assertThat(roles("атакували", "Удосвіта нас атакували татари."))
        .isEqualTo("opponent=нас side=татари");
  }

  @Test
  void whatIsDemandedOrOrderedIsNotDoneByWhoeverDemandsIt() {
    assertThat(roles("ликвидировать", "Витте потребовал ликвидировать мятеж."))
        .isEqualTo("opponent=мятеж");
    assertThat(roles("отойти", "Кутузов отдал приказ отойти к Бородину.")).isEqualTo("to=Бородину");
    assertThat(roles("отойти", "Дивизия получила приказ отойти к Бородину."))
        .isEqualTo("agent=Дивизия to=Бородину");
    assertThat(roles("відступити", "Сенат наказав полкам відступити до Рівного."))
        .isEqualTo("agent=полкам to=Рівного");
  }

  @Test
  void anInfinitiveIsReadThoughItLeavesOpenWhoIsToDoIt() {
    assertThat(roles("здати", "На вимогу здати Хотин фортеця мовчала.")).isEqualTo("place=Хотин");
    assertThat(roles("отметить", "Следует отметить, что зима была сурова.")).isEmpty();
  }

  @Test
  void someOfManyAct() {
    assertThat(roles("прибыло", "В Софию прибыло несколько отрядов."))
        .isEqualTo("to=Софию agent=несколько отрядов");
    assertThat(roles("прибуло", "До Софії прибуло кілька загонів."))
        .isEqualTo("to=Софії agent=кілька загонів");
    assertThat(roles("отступила", "Одна из дивизий отступила к Плевне."))
        .isEqualTo("agent=Одна из дивизий to=Плевне");
    assertThat(roles("ушёл", "Из Софии ушёл один из командиров."))
        .isEqualTo("from=Софии agent=один из командиров");
    assertThat(roles("перешла", "Большая часть казаков перешла на сторону султана."))
        .isEqualTo("agent=Большая часть казаков to=сторону султана");
    assertThat(roles("телеграмм", "Об этом молчит одна из телеграмм Горчакова."))
        .isEqualTo("sender=Горчакова");
  }

  @Test
  void aNounThatOnlyLooksLikeAFellowOfAPlaceIsNone() {
    assertThat(roles("сдачи", "Паша ждал сдачи крепости и вывода войск."))
        .isEqualTo("place=крепости");
  }

  @Test
  void aPronounStandsForTheSubjectOfTheClauseBefore() {
    assertThat(roles("оставила", "Бригада Петрова отошла к реке; утром она оставила Измаил."))
        .startsWith("agent=Бригада Петрова");
  }

  @Test
  void whoHasAnAimIsWhoActsAndNotWhoeverWasNamedBefore() {
    assertThat(
            roles(
                "решил",
                "Чиновники молчали. Наместник, чтобы усмирить горцев, решил послать бригаду."))
        .startsWith("body=Наместник");
  }

  @Test
  void theNeuterSaysNothingOfTheSubjectBefore() {
    assertThat(
            roles("убито", "Турецкая артиллерия обстреляла посад, причем было убито 14 жителей."))
        .doesNotContain("артиллерия");
  }

  @Test
  void afterAnInfinitiveStandsWhatItIsDoneTo() {
    assertThat(roles("Ухвалили", "Ухвалили відпустити 200 тисяч гривень."))
        .isEqualTo("content=відпустити 200 тисяч гривень");
  }

  @Test
  void howATownWasTakenIsNoHappeningBesideItsTaking() {
    assertThat(roles("взяли", "Полки Суворова приступом взяли Измаил."))
        .isEqualTo("agent=Полки Суворова place=Измаил");
    assertThat(roles("приступом", "Полки Суворова приступом взяли Измаил.")).isEmpty();
  }

  @Test
  void whoSubjectsATownToFireIsNotFiredAt() {
    assertThat(roles("обстрелу", "Турецкая батарея подвергла обстрелу гарнизон."))
        .isEqualTo("side=Турецкая батарея opponent=гарнизон");
    assertThat(roles("обстрелу", "Гарнизон подвергся обстрелу.")).isEqualTo("opponent=Гарнизон");
  }

  @Test
  void aVerbSharesTheObjectOfTheOneBefore() {
    assertThat(roles("казнили", "Стрельцы схватили Нарышкина и казнили."))
        .isEqualTo("agent=Стрельцы victim=Нарышкина");
  }

  @Test
  void whoRoseIsOneWhoActs() {
    assertThat(roles("заняли", "Части отошли. Восставшие, не теряя времени, заняли арсенал."))
        .isEqualTo("agent=Восставшие place=арсенал");
    assertThat(roles("Восставшие", "Восставшие заняли арсенал.")).isEmpty();
  }

  @Test
  void howLongSomebodyStoodIsNotWhoStood() {
    assertThat(roles("Стояли", "Стояли под городом шесть недель.")).isEmpty();
  }

  @Test
  void aPronounThatIsNoSubjectStandsForWhatWasNamedLast() {
    assertThat(roles("розгромив", "Дорошенко заманив кінноту в яр і розгромив її."))
        .isEqualTo("side=Дорошенко opponent=кінноту");
  }

  @Test
  void heIsAPersonSoonerThanAThing() {
    assertThat(
            roles(
                "командовал",
                "Государственный совет отправил генерала Ермолова в Тифлис. Корпусом он командовал недолго."))
        .contains("member=Ермолова");
  }

  @Test
  void aFellowOfAListTellsTheCaseOfTheOther() {
    assertThat(roles("арестовали", "Веру Петрову и сторонников арестовали.")).startsWith("victim=");
  }
}
