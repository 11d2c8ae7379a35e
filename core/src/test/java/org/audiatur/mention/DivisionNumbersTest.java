package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes that stand without the word: {@code sentence | the numbers read}. */
class DivisionNumbersTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The captains voted by seven to three to put back to sea.|7 3",
        "The council refused him the regiment by nine votes to three.|9 3",
        "Eight officers voted to hold the fort and five against.|8 5",
        "The motion was carried by thirty-one to twelve.|31 12",
        "За сдачу голосовали девять офицеров и трое против.|9 3",
        "Решение принято большинством двадцати голосов против восьми.|20 8",
        "Рішення ухвалено дванадцятьма голосами проти п'яти.|12 5"
      })
  void areReadInASentenceThatSpeaksOfVoting(String sentence, String expected) {
    assertThat(numbers(sentence)).isEqualTo(List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They were outnumbered by three to one.",
        "He rode from six to nine and four against the wind.",
        "The road was blocked by two to their left.",
        "Двое против одного дрались у моста."
      })
  void areNoneWhereNobodyVotes(String sentence) {
    assertThat(numbers(sentence)).isEmpty();
  }

  private static List<String> numbers(String sentence) {
    return TEXT.mentions(sentence).stream()
        .filter(mention -> mention.type().equals("NUM"))
        .map(mention -> Long.toString(Math.round(((Quantity) mention.value()).value())))
        .toList();
  }
}
