package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date a claim has. */
class DaterTest {

  private static final Engine ENGINE = TestEngine.standard();

  /** The date of the claim whose trigger stands between stars, and how it is tied to it. */
  private static String dated(String marked) {
    String text = marked.replace("*", "");
    int at = marked.indexOf('*');
    Dating date =
        ENGINE.read(SourceText.of("test", text)).account().claims().stream()
            .filter(claim -> claim.trigger().start() == at)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No claim at the marked word of: " + marked))
            .date();
    return date == null
        ? "none"
        : date.edtf() + " " + date.tie().name().toLowerCase(java.util.Locale.ROOT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 мая 1877 года полк *занял* мост.|1877-05-03 clause",
        "До взятия Плевны армия 3 мая 1877 года *заняла* Никополь.|1877-05-03 clause",
        "В ноте от 3 мая 1877 года посол *требовал* уступок.|1877-05-03 document",
        "*Нота* посла, датированная 3 мая 1877 года, вызвала споры.|1877-05-03 phrase",
        "Ответ был *передан* послу в ноте, датированной 3 мая 1877 года.|1877-05-03 phrase",
        "*Состоявшаяся* 3 мая 1877 года конференция постановила начать войну.|1877-05-03 phrase",
        "Состоявшаяся 3 мая 1877 года конференция *постановила* начать войну.|1877-05-03 document",
        "В *ноте* Ланского, адресованной послу, от 3 мая 1877 года, говорилось о мире.|1877-05-03 phrase",
        "3 мая 1877 года открылся съезд. Съезд *постановил* закрыть порт.|1877-05-03 session",
        "3 мая 1877 года открылся съезд. Делегаты *потребовали* мира.|1877-05-03 session",
        "3 мая 1877 года посол вручил ноту. В ней *требовалось* вывести войска.|1877-05-03 paper",
        "3 мая 1877 года полк занял мост. Затем он *отступил* к реке.|1877-05-03 scene",
        "3 мая 1877 года. Полк *занял* мост.|1877-05-03 scene",
        "3 мая 1877 года. Полк занял мост. Бригада *отступила* к реке.|1877-05-03 scene",
        "3 мая 1877 года *министр* Горчаков вручил послу ноту.|1877-05-03 around",
        "3 мая 1877 года полк *вошёл* в Орлов, а 7-го – в Ливны.|1877-05-03 clause",
        "2 мая 1877 года рота *вошла* в село, 3 мая же, отбив атаку, полк захватил мост.|1877-05-02 clause",
        "2 мая 1877 года рота вошла в село, 3 мая же, отбив атаку, полк *захватил* мост.|1877-05-03 clause",
      })
  void aDateIsTiedToTheClaimThatItsWordsTime(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Новый генерал, назначенный 3 мая 1877 года, *приказал* отступить.|none",
        "3 мая 1877 года полк занял мост. Дивизия *отступила* к реке.|none",
        "3 мая 1877 года посол писал: «Наши войска уже давно *заняли* этот большой город».|none",
        "В мае 1877 года *министр* Горчаков вручил послу ноту.|none",
        "До 3 мая 1877 года *министр* Горчаков вручил послу ноту.|none",
        "Полк *отошел* к реке, закрепился и держал мост до 3 мая 1877 года.|none",
        "3 мая 1877 года прибыл отряд под *командованием* Миллера.|none",
        "3 мая 1877 года открылся съезд. Крейсер *обстрелял* порт.|none",
        "До *взятия* Плевны армия 3 мая 1877 года заняла Никополь.|none",
        "После *взятия* Карса войска 3 мая 1877 года двинулись на юг.|none",
        "3 мая 1877 года, после *падения* крепости, гарнизон сдался.|none",
        "Дивизии должны были *наступать* на город и захватить его к 3 мая 1877 года.|none",
        "Кабинет *обещал* создать комитет до 3 мая 1877 года.|none",
        "Сейм принял закон в мае 1877 года, однако послов не *допустил*.|none",
      })
  void aDateThatTimesSomethingElseIsNotTaken(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "В телеграмме от 3 мая 1877 года говорилось: «Гарнизон нашей крепости *просит* помощи».|1877-05-03 document",
        "В телеграмме от 3 мая 1877 года говорилось: «Гарнизон нашей крепости *потерял* двести человек».|none",
        "В ноте от 3 мая 1877 года посол сообщал, что кабинет *состоит* из одних консерваторов.|1877-05-03 document",
        "У телеграмі від 3 травня 1877 року йшлося: «Залога нашої фортеці *просить* допомоги».|1877-05-03 document",
      })
  void whatIsSaidOfThePresentHasTheDayOnWhichItIsSaid(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 мая 1877 года Дума приняла постановление. 9 мая 1877 года посол вручил ноту. "
            + "В указанном постановлении *подчеркивалась* готовность начать войну.|1877-05-03 paper",
        "3 мая 1877 года посол вручил ноту. Через день все газеты писали о войне. "
            + "В ноте посол *требовал* уступок.|1877-05-03 paper",
        "3 мая 1877 года посол вручил ноту. Министр финансов *заявил*, что казна пуста.|none",
        "3 мая 1877 года были подписаны соглашения. "
            + "Румынское правительство *установило* дипломатические сношения со многими странами мира.|none",
      })
  void aPaperToldBeforeIsTakenUpOnlyWhereItIsMeant(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 мая 1877 года Горчаков в речи на *заседании* Государственного совета указал, что война неизбежна.|1877-05-03 document",
        "Корпус должен был занять к 3 мая 1877 года переправу и *перекрыть* дорогу.|1877-05-03 clause",
        "The Turks attacked on 3 May 1877 and were *driven* back.|1877-05-03 around",
        "Приказом от 3 мая 1877 года он *назначил* Белова комендантом.|1877-05-03 document",
        "3 мая 1877 года полк занял мост. Турки *потеряли* 300 человек убитыми.|1877-05-03 scene",
        "3 мая 1877 года открылся сейм. Сейм *утвердил* Хлопицкого диктатором.|1877-05-03 session",
        "3 мая 1877 года полк занял мост. За неделю полк *потерял* 300 человек убитыми.|none",
        "By 1.30 p.m. on 3 May 1877 the brigade had *carried* the hill, but its general was wounded.|1877-05-03T13:30 clause",
        "By 1.30 p.m. on 3 May 1877 the brigade had carried the hill, but General Brown was *wounded*.|1877-05-03 opening",
        "3 травня 1877 року відбувся з’їзд, який проголосив у країні нову владу й *обрав* комітет.|1877-05-03 around",
        "3 травня 1877 року військо обложило в замку дев’ять тисяч *вояків* князя.|1877-05-03 clause",
      })
  void whatHappensTogetherHasOneDate(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 травня 1877 року полк *зайняв* міст.|1877-05-03 clause",
        "3 травня 1877 року посол надіслав ультиматум. Столиця *вимагала* припинити бої.|1877-05-03 paper",
        "Новий гетьман, обраний 3 травня 1877 року, *наказав* відступити.|none",
        "Уряд *пообіцяв* створити комітет до 3 травня 1877 року.|none",
        "3 травня 1877 року, після *падіння* міста, залога здалася.|none",
        "On 3 May 1877, after the town had *fallen*, the garrison surrendered.|none",
        "On 3 May 1877 the regiment *captured* the bridge.|1877-05-03 clause",
        "The league was *founded* at a meeting in the town hall on 3 May 1877.|1877-05-03 document",
        "On 3 May 1877 the regiment captured the bridge; the garrison *surrendered*.|1877-05-03 opening",
        "According to the dispatch of 3 May 1877, the regiment *captured* the bridge.|none",
        "On 3 May 1877 the envoy sent a telegram. It *demanded* peace.|1877-05-03 paper",
        "On 3 May 1877 the regiment captured the bridge. The division *retreated* to the river.|none",
      })
  void theSameHoldsInUkrainianAndEnglish(String marked, String date) {
    assertThat(dated(marked)).isEqualTo(date);
  }
}
