package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  @ParameterizedTest
  @CsvSource({
    "259.0,259",
    "-0.0,0",
    "0.875,0.875",
    "1.0E7,10000000",
    "0.0001,0.0001",
    "250000000,250000000",
    "1.5E16,15000000000000000"
  })
  void wholeNumbersHaveNoFraction(double number, String written) {
    assertThat(Json.line(number)).isEqualTo(written);
  }

  @Test
  void fieldsKeepTheirOrderAndNullIsWritten() {
    Fields fields =
        new Fields()
            .with("b", 1)
            .with("a", null)
            .withGiven("c", null)
            .with("d", List.of("x", true));

    assertThat(Json.line(fields)).isEqualTo("{\"b\":1,\"a\":null,\"d\":[\"x\",true]}");
  }

  @Test
  void everyCharacterComesBack() {
    StringBuilder all = new StringBuilder("😀");
    for (char c = 0; c < 0xD800; c++) {
      all.append(c);
    }

    String line = Json.line(all.toString());

    assertThat(line.lines()).hasSize(1);
    assertThat(JsonMapper.builder().build().readTree(line).asString()).isEqualTo(all.toString());
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Json.line(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void degreesAreRoundedToThousandths() {
    assertThat(Json.line(Figures.rounded(0.87654321))).isEqualTo("0.877");
    assertThat(Json.line(Figures.rounded(1))).isEqualTo("1");
  }
}
