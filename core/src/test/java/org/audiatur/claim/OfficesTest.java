package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds which office of which body, as titles tell it: person, office, body. */
class OfficesTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      В столицу прибыл *министр* иностранных дел Японии Дзютаро Комура.|Дзютаро Комура|министр иностранных дел|Японии
      Речь *президента* Франции Раймона Пуанкаре прервали.|Раймона Пуанкаре|президента|Франции
      В столице Михаил Соколов, *глава* отдела печати, возразил.|Михаил Соколов|глава отдела печати|
      Сергей Ушаков — *председатель* комитета.|Сергей Ушаков|председатель|комитета
      Встретились *министр* Григорий Орлов и генерал Андрей Белов.|Григорий Орлов|министр|
      Уехал бывший *заместитель* министра финансов Сербии Иван Петрович.|Иван Петрович|бывший заместитель министра финансов|Сербии
      До столиці прибув *міністр* закордонних справ Японії Дзютаро Комура.|Дзютаро Комура|міністр закордонних справ|Японії
      """)
  void aTitleTellsPersonOfficeAndBody(String marked, String person, String office, String body) {
    String text = marked.replace("*", "");
    Claim claim =
        ENGINE.read(SourceText.of("example.txt", text + "\n")).account().claims().stream()
            .filter(c -> c.trigger().start() == marked.indexOf('*'))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No claim at the marked word of: " + text));
    assertThat(claim.type()).isEqualTo("appointment");
    assertThat(words(claim, "person", text)).isEqualTo(person);
    assertThat(words(claim, "office", text)).isEqualTo(office);
    assertThat(words(claim, "body", text)).isEqualTo(body == null ? "" : body);
  }

  private static String words(Claim claim, String role, String text) {
    return claim.roles().stream()
        .filter(r -> r.role().equals(role))
        .map(r -> r.span().in(text))
        .collect(Collectors.joining(", "));
  }
}
