package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a sentence measure the claim at the mark, and as what. */
class ClaimNumbersTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

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
      })
  void aNumberMeasuresTheClaimThatItStandsBy(String marked, String numbers) {
    int start = marked.indexOf('*');
    String text = marked.replace("*", "");
    Claim claim =
        ENGINE.read(SourceText.of("sentence.txt", text + "\n")).account().claims().stream()
            .filter(c -> c.trigger().start() == start)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No claim is read at the mark in: " + marked));
    assertThat(
            claim.numbers().stream()
                .map(n -> n.role() + " " + (long) n.quantity().value())
                .collect(Collectors.joining(", ")))
        .isEqualTo(numbers == null ? "" : numbers);
  }
}
