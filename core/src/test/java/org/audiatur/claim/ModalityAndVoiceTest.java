package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a happening is put, and on whose word. */
class ModalityAndVoiceTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Полк *занял* город.|asserted",
        "Полк не *занял* город.|negated",
        "Полк не смог *занять* город.|negated",
        "Полк смог *занять* город.|asserted",
        "Далеко *продвинуться* полк не смог.|negated",
        "Голод вынудил гарнизон *сдаться*.|asserted",
        "Отряд отказался от признания. Полк *отступил* к реке.|asserted",
        "Генерал приказал дивизии *занять* мост.|planned",
        "Генерал *приказал* дивизии занять мост.|asserted",
        "Съезд решил *распустить* комитет.|planned",
        "Комитет призвал рабочих *выступить* против правительства.|planned",
        "Войска готовились *занять* порт.|planned",
        "Командование намеревалось *захватить* Одессу.|planned",
        "Комитет создал отряд для *захвата* вокзала.|planned",
        "План *захвата* столицы был готов.|planned",
        "Попытка *захватить* телеграф провалилась.|planned",
        "Правительство обещало *созвать* съезд.|planned",
        "Совет потребовал *вывода* войск из Персии.|planned",
        "Он заявил, что кабинет *уйдет* в отставку.|planned",
        "Гарнизон мог бы *сдаться* англичанам.|hypothetical",
        "Если бы флот пришел, гарнизон *удержал* бы крепость.|hypothetical",
        "Если флот *придет*, гарнизон удержит крепость.|hypothetical",
        "Возможно, турки *захватили* перевал.|hypothetical",
        "Якобы турки *захватили* перевал.|hypothetical",
        "Ходили слухи, что король *отрекся* от престола.|hypothetical",
        "*Бои* не прекращались.|asserted",
        "Отряд *вошел* в город без боя.|asserted",
        "Войскам удалось *занять* Казань.|asserted",
        "Войскам не удалось *занять* Казань.|negated",
        "Полк начал *отступать* к Дону.|asserted",
        "Отряд прекратил *сопротивление*.|asserted",
        "Кабинет воздержался от *признания* республики.|negated",
        "Стража не допустила *поджога* складов.|negated",
        "Посол сумел предотвратить *взрыв* моста.|negated",
        "Гарнизон не позволил туркам *занять* мост.|negated",
        "Правительство, не будучи *осведомлено* о мире, медлило.|negated",
        "Посол не забыл *упомянуть*, что сербы храбры.|asserted",
        "Совет не мог не *признать* республику.|asserted",
        "Сербия не отказалась *признать* республику.|asserted",
        "Совет забыл *признать* республику.|negated",
        "Целью похода было *взятие* Никополя.|planned",
        "По приказу *губернатора* Одессы Павла Кутепова полк отошел к Ловче.|asserted",
        "Сербия согласилась на *предложение* Греции.|asserted",
        "Сербия от *признания* республики отказалась.|negated",
        "Задача полка состояла в *захвате* моста.|planned",
        "Болгары надеялись на *взятие* Никополя.|planned",
        "Король призвал к *восстанию* против турок.|planned",
        "Штаб планировал *наступление* на Софию.|planned",
        "Сербы добивались *признания* республики.|planned",
        "Князь прислал отряд для участия в *боях* с турками.|planned",
        "Турки принудили гарнизон к *сдаче* крепости.|asserted",
        "Граф выразил готовность *признать* республику.|planned",
        "Командование *признает* независимость Греции.|asserted",
      })
  void aHappeningIsPutAsItsSentencePutsIt(String marked, String modality) {
    assertThat(claim(marked).modality().label()).isEqualTo(modality);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Правительство заявило, что войска *заняли* Одессу.|Правительство",
        "По словам Деникина, войска *заняли* Одессу без боя.|Деникина",
        "По мнению Милюкова, кабинет совершил *ошибку*.|Милюкова",
        "Газета «Речь» писала, что турки *захватили* крепость.|«Речь»",
        "«Турки *захватили* крепость», – сообщил комендант.|комендант",
        "Комендант сообщил: «Турки *захватили* крепость».|Комендант",
        "В телеграмме Деникина говорилось, что полк *отступил* к Ростову.|Деникина",
        "«Мы захватили мост. Противник *отступил* к реке», – доложил полковник.|полковник",
        "Милюков сказал, что, по словам посла, Румыния объявила *мобилизацию*.|Милюков, посла",
        "Как писал Троцкий, казаки *отступили* к Дону.|Троцкий",
      })
  void aClaimRestsOnTheWordOfWhoeverIsNamed(String marked, String voices) {
    Claim claim = claim(marked);
    String text = marked.replace("*", "");
    assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
    assertThat(String.join(", ", claim.voices().stream().map(v -> v.span().in(text)).toList()))
        .isEqualTo(voices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Полк *зайняв* місто Київ.|asserted",
        "Полк не *зайняв* міста Київ.|negated",
        "Полк не зміг *зайняти* місто Київ.|negated",
        "Генерал наказав дивізії *зайняти* міст.|planned",
        "Учора місто було *взято* без бою, і бій ущух.|asserted",
        "З'їзд вирішив *розпустити* комітет.|planned",
        "Комітет створив загін для *захоплення* вокзалу.|planned",
        "Спроба *захопити* телеграф зазнала невдачі.|planned",
        "Він заявив, що кабінет піде у *відставку*.|planned",
        "Якби флот прийшов, залога *утримала* б фортецю.|hypothetical",
        "Нібито турки *захопили* перевал біля Києва.|reported",
        "Військам вдалося *зайняти* Київ.|asserted",
        "Варта не допустила *захоплення* складів.|negated",
        "Залога не дозволила туркам *зайняти* міст.|negated",
        "Літописець не забув *згадати* про мир.|asserted",
        "Метою походу було *захоплення* порту.|planned",
        "Завдання полягало в *захопленні* порту.|planned",
        "Гетьман закликав до *повстання* проти турків.|planned",
        "Того року шведи *програють* битву.|asserted",
        "Король *визнає* незалежність Греції.|asserted",
      })
  void aHappeningIsPutAsAnUkrainianSentencePutsIt(String marked, String modality) {
    assertThat(claim(marked).modality().label()).isEqualTo(modality);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Уряд заявив, що війська *зайняли* Київ.|Уряд",
        "За словами Денікіна, війська *зайняли* Київ без бою.|Денікіна",
        "На думку Дорошенка, кабінет припустився *помилки*.|Дорошенка",
        "«Турки *захопили* фортецю і місто», – повідомив комендант.|комендант",
        "Як писав Винниченко, козаки *відступили* до Дону.|Винниченко",
      })
  void anUkrainianClaimRestsOnTheWordOfWhoeverIsNamed(String marked, String voices) {
    Claim claim = claim(marked);
    String text = marked.replace("*", "");
    assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
    assertThat(String.join(", ", claim.voices().stream().map(v -> v.span().in(text)).toList()))
        .isEqualTo(voices);
  }

  /** The claim whose trigger stands between asterisks. */
  private static Claim claim(String marked) {
    int trigger = marked.indexOf('*');
    return ENGINE
        .read(SourceText.of("example.txt", marked.replace("*", "") + "\n"))
        .account()
        .claims()
        .stream()
        .filter(c -> c.trigger().start() == trigger)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim at the marked word of: " + marked));
  }
}
