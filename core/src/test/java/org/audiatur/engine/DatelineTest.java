package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.mention.Mention;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of a paper, which its structure finds, is the day from which its words count. */
class DatelineTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LISBON, 4 May 1811.—The army came up yesterday and rested by the river. The guns"
            + " followed in the evening, and nobody was hurt. | 1811-05-04, 1811-05-03",
        "Приказ № 5. 12 мая 1919 г. г. Киев\\n\\nСлободу занять не позднее 15 сего месяца. Вчера"
            + " мост сожжён противником, и его надлежит починить. | 1919-05-12, 1919-05-15,"
            + " 1919-05-11",
      })
  void wordsCountFromIt(String text, String dates) {
    List<Mention> found =
        ENGINE.read(SourceText.of("test", text.replace("\\n", "\n"))).account().mentions();
    for (String date : dates.split(", ")) {
      assertThat(found.stream().map(Mention::name)).as("%s", found).anyMatch(n -> n.contains(date));
    }
  }
}
