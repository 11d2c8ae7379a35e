package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who says what, in direct and indirect speech. Each row is a text with the happening between
 * asterisks, how it is put, and whose word it rests on, outermost first; nobody named means the
 * author or somebody whom the text does not name.
 */
class QuotationTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
      Комендант сообщил: «Турки *захватили* крепость».|reported|Комендант
      «Мятежники *заняли* арсенал», — писал Шульгин.|reported|Шульгин
      «Мятежники, — писал Шульгин, — *заняли* арсенал».|reported|Шульгин
      «Полк *отступил* к реке, — доложил Корнев. — Мост цел».|reported|Корнев
      «Полк отступил, — доложил Корнев. — Противник *занял* мост».|reported|Корнев
      “Мятежники *заняли* арсенал”, – телеграфировал консул.|reported|консул
      "Мятежники *заняли* арсенал", - телеграфировал консул.|reported|консул
      „Мятежники *заняли* арсенал“, — телеграфировал консул.|reported|консул
      — Мятежники *заняли* арсенал, — сказал комендант.|reported|комендант
      — Мы отступаем, — сказал комендант. — Мятежники *заняли* арсенал.|reported|комендант
      Посол утверждал, что эскадра *бомбардировала* порт.|reported|Посол
      Газета уверяла, будто эскадра *бомбардировала* порт.|hypothetical|Газета
      По словам губернатора, мятежники *захватили* вокзал.|reported|губернатора
      Мятежники, по словам губернатора, *захватили* вокзал.|reported|губернатора
      Мятежники *захватили* вокзал, по словам губернатора.|reported|губернатора
      По сообщению газеты «Голос», мятежники *захватили* вокзал.|reported|«Голос»
      Согласно донесению Врангеля, конница *заняла* Перекоп.|reported|донесению Врангеля
      Согласно протоколу съезд *распустил* комитет.|reported|протоколу
      Как отмечал Милюков, кабинет подал в *отставку*.|reported|Милюков
      Как сообщала «Искра», рабочие *захватили* вокзал.|reported|«Искра»
      Конница, как писал Деникин, *заняла* Ростов.|reported|Деникин
      Конница *заняла* Ростов, как сообщал штаб.|reported|штаб
      Конница *заняла* Ростов, писал Деникин.|reported|Деникин
      Конница *заняла* Ростов, сообщила газета.|reported|газета
      По словам Орлова, полк не *занимал* моста.|negated|Орлова
      Деникин писал: «Комендант сообщил, что полк *отступил* к реке».|reported|Деникин, Комендант
      Деникин писал, что, по словам коменданта, полк *отступил* к реке.|reported|Деникин, коменданта
      В телеграмме Корнилова говорилось: «Полк *занял* станцию».|reported|Корнилова
      Посол телеграфировал, что флот *захватил* остров.|reported|Посол
      Газета «Речь» сообщала: «Турки *захватили* крепость».|reported|«Речь»
      В приказе говорилось, что армия *отступила* за Днестр.|reported|приказе
      В письме к послу Шувалов утверждал, что флот *захватил* остров.|reported|Шувалов
      Посол отрицал, что флот *захватил* остров.|negated|Посол
      «Мы сдали мост», — сообщил полковник. К вечеру дивизия *отступила* к реке.|asserted|
      Дивизия *отступила* к реке. «Мы сдали мост», — сообщил полковник.|asserted|
      Полковник, *захвативший* мост, сообщил: «Потерь у нас в полку нет».|asserted|
      «Союзники» *заняли* порт.|asserted|
      Деникин писал, что конница заняла Царицын, и *отступил* к Ростову.|asserted|
      Корнев доложил: «Мы прошли лес. Противник *отступил* к реке».|reported|Корнев
      Корнев доложил: «Мы прошли лес. Мост цел. Противник *отступил* к реке».|reported|Корнев
      Корнев доложил: «Мы прошли лес». Противник *отступил* к реке.|asserted|
      «Вчера ночью противник *отступил* к реке».|reported|
      По утверждению комитета, войска *захватили* вокзал.|reported|комитета
      Со слов очевидца, мятежники *захватили* вокзал.|reported|очевидца
      По свидетельству летописца, орда *взяла* Рязань.|reported|летописца
      По данным разведки, дивизия *отступила* к реке.|reported|данным разведки
      Пленные показали, что дивизия *отступила* к реке.|reported|Пленные
      Сообщая о боях, комендант писал, что турки *захватили* форт.|reported|комендант
      Послом было заявлено, что флот *захватил* остров.|reported|Послом
      Сообщалось, что флот *захватил* остров.|reported|
      Царь писал: «Мы *займем* Константинополь».|planned|Царь
      Посол заявил, что флот ушел, а консул утверждал, что десант *захватил* порт.|reported|консул
      Посол заявил, что десант *захватил* порт, а консул это отрицал.|reported|Посол
      Министр признал, что армия *отступила* к Варшаве.|reported|Министр
      Консул сообщил о *захвате* острова англичанами.|reported|Консул
      Посол не отрицал, что флот *захватил* остров.|reported|Посол
      Министр опроверг, что флот *захватил* остров.|negated|Министр
      Генерал *занял* город, написал манифест и созвал съезд.|asserted|
      Факты свидетельствуют, что полк *занял* мост.|asserted|
      Следует отметить, что полк *занял* мост.|asserted|
      Полк *занял* мост, передал его дивизии и отступил.|asserted|
      """)
  void inRussian(String marked, String modality, String voices) {
    check(marked, modality, voices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
      Комендант повідомив: «Турки *захопили* фортецю».|reported|Комендант
      «Повстанці *захопили* арсенал», — писав Чикаленко.|reported|Чикаленко
      «Повстанці, — писав Чикаленко, — *захопили* арсенал».|reported|Чикаленко
      «Полк *відступив* до річки, — доповів Корній. — Міст цілий».|reported|Корній
      «Полк відступив, — доповів Корній. — Ворог *захопив* міст».|reported|Корній
      “Повстанці *захопили* арсенал”, – телеграфував консул.|reported|консул
      "Повстанці *захопили* арсенал", - телеграфував консул.|reported|консул
      „Повстанці *захопили* арсенал“, — телеграфував консул.|reported|консул
      — Повстанці *захопили* арсенал, — сказав комендант.|reported|комендант
      — Ми відступаємо, — сказав комендант. — Повстанці *захопили* арсенал.|reported|комендант
      Посол твердив, що ескадра *обстріляла* порт.|reported|Посол
      Газета запевняла, нібито ескадра *обстріляла* порт.|reported|Газета
      За словами губернатора, повстанці *захопили* вокзал.|reported|губернатора
      Повстанці, за словами губернатора, *захопили* вокзал.|reported|губернатора
      Повстанці *захопили* вокзал, за словами губернатора.|reported|губернатора
      За повідомленням газети «Рада», повстанці *захопили* вокзал.|reported|«Рада»
      Згідно з донесенням Врангеля, кіннота *захопила* Перекоп.|reported|донесенням Врангеля
      Відповідно до протоколу, з'їзд *розпустив* комітет.|reported|протоколу
      Як зазначав Дорошенко, кабінет подав у *відставку*.|reported|Дорошенко
      Як повідомляла «Рада», робітники *захопили* вокзал.|reported|«Рада»
      Кіннота, як писав Денікін, *захопила* Царицин.|reported|Денікін
      Кіннота *захопила* Царицин, як повідомляв штаб.|reported|штаб
      Кіннота *захопила* Царицин, писав Денікін.|reported|Денікін
      Кіннота *захопила* Царицин, повідомила газета.|reported|газета
      За словами Орленка, полк не *захоплював* моста.|negated|Орленка
      Денікін писав: «Комендант повідомив, що полк *відступив* до річки».|reported|Денікін, Комендант
      Денікін писав, що, за словами коменданта, полк *відступив* до річки.|reported|Денікін, коменданта
      У телеграмі Корнілова йшлося: «Полк *захопив* станцію».|reported|Корнілова
      Посол телеграфував, що флот *захопив* острів.|reported|Посол
      Газета «Рада» повідомляла: «Турки *захопили* фортецю».|reported|«Рада»
      У наказі йшлося, що армія *відступила* за Дністер.|reported|наказі
      У листі до посла Грушевський твердив, що флот *захопив* острів.|reported|Грушевський
      Посол заперечував, що флот *захопив* острів.|negated|Посол
      «Ми здали міст», — повідомив полковник. Надвечір дивізія *відступила* до річки.|asserted|
      Дивізія *відступила* до річки. «Ми здали міст», — повідомив полковник.|asserted|
      «Союзники» *захопили* порт.|asserted|
      Денікін писав, що кіннота захопила Царицин, і *відступив* до Ростова.|asserted|
      Корній доповів: «Ми пройшли ліс. Ворог *відступив* до річки».|reported|Корній
      Корній доповів: «Ми пройшли ліс. Міст цілий. Ворог *відступив* до річки».|reported|Корній
      Корній доповів: «Ми пройшли ліс». Ворог *відступив* до річки.|asserted|
      «Учора вночі ворог *відступив* до річки».|reported|
      За твердженням комітету, війська *захопили* вокзал.|reported|комітету
      Зі слів очевидця, повстанці *захопили* вокзал.|reported|очевидця
      За свідченням літописця, орда *здобула* Рязань.|reported|літописця
      За даними розвідки, дивізія *відступила* до річки.|reported|даними розвідки
      Полонені свідчили, що дивізія *відступила* до річки.|reported|Полонені
      Повідомлялося, що флот *захопив* острів.|reported|
      Цар писав: «Ми *захопимо* Константинополь».|planned|Цар
      Посол заявив, що флот відплив, а консул твердив, що десант *захопив* порт.|reported|консул
      Посол заявив, що десант *захопив* порт, а консул це заперечив.|reported|Посол
      Міністр визнав, що армія *відступила* до Варшави.|reported|Міністр
      Консул повідомив про *захоплення* острова англійцями.|reported|Консул
      Міністр спростував, що флот *захопив* острів.|negated|Міністр
      Генерал *захопив* місто, написав маніфест і скликав з'їзд.|asserted|
      Факти свідчать, що полк *захопив* міст.|asserted|
      Слід зазначити, що полк *захопив* міст.|asserted|
      """)
  void inUkrainian(String marked, String modality, String voices) {
    check(marked, modality, voices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
      The commandant reported: "The Turks *captured* the fortress."|reported|The commandant
      "The rebels *captured* the arsenal," wrote Hamilton.|reported|Hamilton
      "The rebels *captured* the arsenal," Hamilton wrote.|reported|Hamilton
      "The rebels," wrote Hamilton, "*captured* the arsenal."|reported|Hamilton
      "The regiment *withdrew* to the river," Corby reported. "The bridge is whole."|reported|Corby
      "The regiment withdrew," Corby reported. "The enemy *captured* the bridge."|reported|Corby
      “The rebels *captured* the arsenal,” the consul telegraphed.|reported|the consul
      ‘The rebels *captured* the arsenal,’ the consul telegraphed.|reported|the consul
      The consul telegraphed, "The rebels *captured* the arsenal."|reported|The consul
      The consul telegraphed that the rebels had *captured* the arsenal.|reported|The consul
      The ambassador maintained that the squadron had *bombarded* the port.|reported|The ambassador
      The ambassador said the squadron had *bombarded* the port.|reported|The ambassador
      According to the governor, the rebels *captured* the station.|reported|the governor
      The rebels, according to the governor, *captured* the station.|reported|the governor
      The rebels *captured* the station, according to the governor.|reported|the governor
      The rebels *captured* the station according to the governor.|reported|the governor
      According to The Times, the rebels *captured* the station.|reported|The Times
      In the words of the governor, the rebels *captured* the station.|reported|the governor
      According to Wrangel's dispatch, the cavalry *captured* Perekop.|reported|Wrangel's dispatch
      According to the minutes, the congress *dissolved* the committee.|reported|the minutes
      As Milner noted, the cabinet *resigned*.|reported|Milner
      As Milner put it, the cabinet *resigned*.|reported|Milner
      The cavalry, as Denikin wrote, *captured* Tsaritsyn.|reported|Denikin
      The cavalry *captured* Tsaritsyn, as the staff reported.|reported|the staff
      The cavalry *captured* Tsaritsyn, Denikin wrote.|reported|Denikin
      The cavalry *captured* Tsaritsyn, the paper reported.|reported|the paper
      The cavalry, Denikin wrote, *captured* Tsaritsyn.|reported|Denikin
      According to Orlov, the regiment did not *capture* the bridge.|negated|Orlov
      Hamilton wrote: "The commandant reported that the regiment had *withdrawn* to the river."|reported|Hamilton, The commandant
      Hamilton wrote that the rebels had *captured* the station, according to the commandant.|reported|Hamilton, the commandant
      Kitchener's telegram said that the regiment had *captured* the station.|reported|Kitchener's
      The Times reported: "The Turks *captured* the fortress."|reported|The Times
      The bulletin said that the army had *withdrawn* to the Dniester.|reported|The bulletin
      In a letter to the king, Hamilton asserted that the fleet had *captured* the island.|reported|Hamilton
      The ambassador denied that the fleet had *captured* the island.|negated|The ambassador
      "We gave up the bridge," the colonel reported. By evening the division *withdrew* to the river.|asserted|
      The division *withdrew* to the river. "We gave up the bridge," the colonel reported.|asserted|
      The "allies" *captured* the port.|asserted|
      Denikin wrote that the cavalry had captured Tsaritsyn, but the general *withdrew* to Rostov.|asserted|
      Corby reported: "We passed the wood. The enemy *withdrew* to the river."|reported|Corby
      Corby reported: "We passed the wood. The bridge is whole. The enemy *withdrew* to the river."|reported|Corby
      Corby reported: "We passed the wood." The enemy *withdrew* to the river.|asserted|
      "Last night the enemy *withdrew* to the river."|reported|
      The prisoners stated that the division had *withdrawn* to the river.|reported|The prisoners
      It was reported that the fleet had *captured* the island.|reported|
      The tsar wrote: "We shall *capture* Constantinople."|planned|The tsar
      The ambassador declared that the fleet had sailed, but the consul claimed that the marines had *captured* the port.|reported|the consul
      The ambassador declared that the marines had *captured* the port, but the consul denied it.|reported|The ambassador
      The minister admitted that the army had *withdrawn* to Warsaw.|reported|The minister
      The consul reported the *capture* of the island by the French.|reported|The consul
      The fleet was said to have *captured* the island.|reported|
      The rebels reportedly *captured* the station.|reported|
      The ambassador did not deny that the fleet had *captured* the island.|reported|The ambassador
      The consul denied the *capture* of the island by the French.|negated|The consul
      The rebels *captured* the city and wrote a manifesto.|asserted|
      According to the law, the congress *dissolved* the committee.|asserted|
      """)
  void inEnglish(String marked, String modality, String voices) {
    check(marked, modality, voices);
  }

  private static void check(String marked, String modality, String voices) {
    String text = marked.replace("*", "");
    Claim claim = claim(text, marked.indexOf('*'));
    assertThat(claim.modality().label()).isEqualTo(modality);
    assertThat(
            claim.voices().stream().map(v -> v.span().in(text)).collect(Collectors.joining(", ")))
        .isEqualTo(voices == null ? "" : voices);
  }

  private static Claim claim(String text, int trigger) {
    return ENGINE.read(SourceText.of("example.txt", text + "\n")).account().claims().stream()
        .filter(c -> c.trigger().start() == trigger)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim at the marked word of: " + text));
  }
}
