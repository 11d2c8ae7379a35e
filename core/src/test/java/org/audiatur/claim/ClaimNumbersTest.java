package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a sentence measure the claim at the mark, and as what. */
class ClaimNumbersTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Swedes *lost* nearly 5,000 men in this campaign.|strength 5000",
        "The Prussians *seized* Zittau, 25 miles east of the camp.|",
        "The fortress *fell* at about 7 in the evening.|",
        "The Diet *passed* the bill by 362 votes to 135, with 20 abstentions.|for 362, against 135, abstain 20",
        "The army *lost* 12,000 killed and wounded and 8,000 prisoners.|killed 12000, captured 8000",
        "The column, some 3,000 strong, *marched* on Pretoria.|strength 3000",
        "The column *marched* on Pretoria with 1,500 men.|strength 1500",
        "Some 60,000 Swedes and 40,000 Danes had *perished*.|killed 60000, killed 40000",
        "The general, who had come two days earlier with 800 Saxons, *attacked* the fort.|",
        "He was repulsed with the *loss* of 2,900 men.|strength 2900",
        "По сводке, девятая дивизия *потеряла* 527 человек убитыми и 3285 ранеными.|killed 527, wounded 3285",
        "За зведенням, дивізія *втратила* 527 осіб убитими та 3285 пораненими.|killed 527, wounded 3285",
        "В бою *погибли* 2 офицера и 30 солдат.|killed 2, killed 30",
        "Two squadrons *captured* the bridge.|strength 2",
        "*Облога* тривала 143 дні.|duration 143",
        "The motion was *rejected* by 120 votes to 87.|against 120, for 87",
        "The House *rejected* by 303 votes to 176 a motion of the opposition.|against 303, for 176",
        "Резолюция была *принята* 59 голосами против 44 в тот же день.|for 59, against 44",
        "Поляки *потеряли* до 7 тысяч человек, русские — 9400 человек.|strength 7000",
        "Сейм *заплатив* козакам 120 тисяч злотих замість обіцяних 300 тисяч.|amount 120000",
        "1 вересня до табору *прибули* 40 тисяч козаків із 22 гарматами.|strength 40000, strength 22",
        "Проти цієї резолюції *подали* 2 голоси, 19 делегатів утрималися.|against 2, abstain 19",
        "Резолюция была *отклонена* 120 голосами против 87.|against 120, for 87",
        "Резолюция была *принята* 120 голосами против 87 при 6 воздержавшихся.|for 120, against 87, abstain 6",
      })
  void aNumberMeasuresTheClaimThatItStandsBy(String marked, String numbers) {
    assertThat(numbers(marked)).isEqualTo(numbers == null ? "" : numbers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "К вечеру в крепость *прибыли* две роты, бронепоезд и 40 кавалеристов.|strength 2, strength 1, strength 40",
        "Туда *перебросили* 4 роты, бронепоезд за номером 3 и 70 человек.|strength 4, strength 1, strength 70",
        "Сюда были *присланы* 4 роты, составленные из горожан, и 70 человек.|strength 4, strength 70",
        "Увечері до фортеці *прибули* дві роти, бронепоїзд і 40 кіннотників.|strength 2, strength 1, strength 40",
        "The rebels *captured* two guns, a machine-gun and 40 prisoners.|captured 2, captured 1, captured 40",
        "Three generals, 128 officers and about 4,000 men were *taken* prisoner.|captured 3, captured 128, captured 4000",
        "About 1,000 men of the militia and 200 of the guard *occupied* the arsenal.|strength 1000, strength 200",
      })
  void eachMemberOfAListCounts(String marked, String numbers) {
    assertThat(numbers(marked)).isEqualTo(numbers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Три полка перешли Дунай и *захватили* Систово.|strength 3",
        "Три полки перейшли Дунай і *захопили* Систово.|strength 3",
        "Three regiments crossed the Danube and *captured* Sistova.|strength 3",
        "Three regiments *crossed* the Danube and captured Sistova.|strength 3",
        "Армия имела 8 пароходов, *расположенных* в Одессе.|strength 8",
        "The bank *granted* the government a loan of 20 million francs.|amount 20000000",
      })
  void whatOneSubjectDoesIsDoneByItsWholeNumber(String marked, String numbers) {
    assertThat(numbers(marked)).isEqualTo(numbers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Из 800 защитников 250 были *ранены*.|wounded 250",
        "Із 800 оборонців 250 було *вбито*.|killed 250",
        "Of the 800 defenders 250 were *killed*.|killed 250",
        "The Turks lost 700 men, of whom 200 were *killed*.|killed 200",
      })
  void aPartIsCountedNotTheWhole(String marked, String numbers) {
    assertThat(numbers(marked)).isEqualTo(numbers);
  }

  private static String numbers(String marked) {
    int start = marked.indexOf('*');
    String text = marked.replace("*", "");
    Claim claim =
        ENGINE.read(SourceText.of("sentence.txt", text + "\n")).account().claims().stream()
            .filter(c -> c.trigger().start() == start)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No claim is read at the mark in: " + marked));
    return claim.numbers().stream()
        .map(n -> n.role() + " " + (long) n.quantity().value())
        .collect(Collectors.joining(", "));
  }
}
