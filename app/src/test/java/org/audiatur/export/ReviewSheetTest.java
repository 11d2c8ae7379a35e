package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewSheetTest {

  @TempDir Path folder;

  private static ClaimSample sample(int claims, int number, long seed) {
    return ClaimSample.of(IntStream.range(0, claims).mapToObj(i -> "claim " + i), number, seed);
  }

  @Test
  void theSameSeedChoosesTheSameClaimsAndAnotherSeedOthers() {
    assertThat(sample(500, 20, 7)).isEqualTo(sample(500, 20, 7)).isNotEqualTo(sample(500, 20, 8));
    assertThat(sample(500, 20, 7).chosen()).hasSize(20).doesNotHaveDuplicates();
    assertThat(sample(500, 20, 7).among()).isEqualTo(500);
    assertThat(sample(3, 20, 7).chosen())
        .containsExactlyInAnyOrder("claim 0", "claim 1", "claim 2");
  }

  @Test
  void everyClaimIsAsLikelyAsAnyOther() {
    Map<String, Integer> chosen = new TreeMap<>();
    Map<String, Integer> first = new TreeMap<>();
    for (long seed = 0; seed < 4000; seed++) {
      List<String> sample = sample(20, 5, seed).chosen();
      sample.forEach(claim -> chosen.merge(claim, 1, Integer::sum));
      first.merge(sample.getFirst(), 1, Integer::sum);
    }
    // 4000 times 5 of 20: 1000 each, standard deviation 27; as the first of five 200 each, 14
    assertThat(chosen).hasSize(20).allSatisfy((claim, n) -> assertThat(n).isBetween(870, 1130));
    assertThat(first).hasSize(20).allSatisfy((claim, n) -> assertThat(n).isBetween(135, 265));
  }

  @ParameterizedTest
  @CsvSource({
    "81, 9, 10, .81, .7222, .8749",
    "0, 0, 10, 0, 0, .2775",
    "10, 0, 0, 1, .7225, 1",
    "1, 0, 1, .5, .0945, .9055"
  })
  void intervalsAreWilsons(int right, int partly, int wrong, double part, double low, double high) {
    Precision.Share share = new Precision(right, partly, wrong).strict();
    assertThat(share.part()).isEqualTo(part, within(1e-9));
    assertThat(share.low()).isEqualTo(low, within(1e-4));
    assertThat(share.high()).isEqualTo(high, within(1e-4));
  }

  private List<String> judged(String content) throws IOException, OutputException {
    return Judged.read(Files.writeString(folder.resolve("judged"), content)).lines();
  }

  @Test
  void judgedClaimsAreCountedByLanguageTypeAndConfidence() throws Exception {
    List<String> lines =
        judged(
            """
            id,type,language,confidence,judgement,note
            a,battle,ru,0.85,right,
            b,battle,ru,0.8,partly,"the day, said ""it"",
            on two lines"
            c,vote,uk,0.799,wrong,
            d,vote,uk,0.5,,not judged
            """);
    assertThat(lines.stream().map(line -> line.replaceAll(" +", " ").strip()))
        .contains(
            "all 3 1 1 1 0.33 (0.06-0.79) 0.67 (0.21-0.94)",
            "language ru 2 1 1 0 0.50 (0.09-0.91) 1.00 (0.34-1.00)",
            "type vote 1 0 0 1 0.00 (0.00-0.79) 0.00 (0.00-0.79)",
            "confidence 0.8 2 1 1 0 0.50 (0.09-0.91) 1.00 (0.34-1.00)",
            "confidence 0.7 1 0 0 1 0.00 (0.00-0.79) 0.00 (0.00-0.79)")
        .noneMatch(line -> line.startsWith("confidence 0.5"));
  }

  @Test
  void aSpreadsheetMaySaveWithSemicolonsAndAByteOrderMark() throws Exception {
    String csv = "\uFEFFtype;language;confidence;judgement\r\nbattle;en;1;Right\r\n";
    assertThat(judged(csv)).anyMatch(line -> line.startsWith("confidence 1.0"));
  }

  @Test
  void jsonIsCountedLikeCsv() throws Exception {
    String json =
        "{\"seed\":1,\"claims\":[{\"type\":\"battle\",\"language\":\"en\",\"confidence\":0.7,\"judgement\":\"wrong\"}]}";
    String csv = "type,language,confidence,judgement\nbattle,en,0.7,wrong\n";
    assertThat(judged(json)).isEqualTo(judged(csv)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type,language,confidence,judgement~battle,en,0.7,perhaps | PERHAPS
          type,language,confidence,judgement~battle,en,much,right  | much
          type,language,confidence,judgement~battle,en             | row 2
          type,language,confidence~battle,en,0.7                   | "judgement" is missing
          type~"battle                                             | never closed
          """)
  void aFileOfAnotherKindIsRefusedWithTheReason(String content, String reason) {
    assertThatThrownBy(() -> judged(content.replace('~', '\n')))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("Maybe");
  }

  @Test
  void wordsAroundAreWholeAndFarValuesBringTheirOwn() {
    String far = "5 мая 1861 года ";
    String text = far + "слово ".repeat(90) + "😀 Полк занял мост. " + "конец ".repeat(90);
    int start = text.codePointCount(0, text.indexOf("Полк"));
    Row claim =
        new Row(
            new Fields()
                .with("id", "c")
                .with("start", start)
                .with("end", start + 16)
                .with("date", place(0, 15, "5 мая 1861 года").with("edtf", "1861-05-05"))
                .with("trigger", place(start + 5, start + 10, "занял"))
                .asMap());
    Row row = new Row(new SheetClaim(new Original(text), claim).row("ru").asMap());
    List<?> passages = (List<?>) row.value("passages");
    String near = String.valueOf(((Fields) passages.getFirst()).asMap().get("text"));
    assertThat(near)
        .startsWith("слово слово")
        .contains("😀 Полк занял мост.")
        .endsWith("конец")
        .hasSizeLessThan(16 + 2 * 261);
    assertThat(passages).hasSize(2);
    assertThat(String.valueOf(((Fields) passages.getLast()).asMap().get("text"))).startsWith(far);
  }

  private static Fields place(int start, int end, String words) {
    return new Fields().with("start", start).with("end", end).with("text", words);
  }
}
