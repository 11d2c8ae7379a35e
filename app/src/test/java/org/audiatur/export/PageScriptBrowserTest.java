package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's own modules, one at a time, in the engine that will run them. */
@Tag("browser")
class PageScriptBrowserTest {

  static Browser browser;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Evaluates an expression over the modules; the page's start is left out. */
  private static Object value(String expression, Object... arguments) {
    PageParts parts = PageParts.load();
    String modules = parts.script().substring(0, parts.script().indexOf("modules['main']"));
    String start =
        "modules['words-of-ui'].addLanguage('ru', JSON.parse(arguments[0])); modules['words-of-ui'].speak('ru');";
    Object[] all = new Object[arguments.length + 1];
    all[0] = parts.strings().get("ru");
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return browser.run(modules + start + "return " + expression, all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      1920-04-27            | 27 апреля 1920
      1920-04               | апрель 1920
      1920                  | 1920 год
      1919-09~              | ≈ сентябрь 1919
      1918-07-25?           | 25 июля 1918?
      1918-07-25/1918-07-31 | 25–31 июля 1918
      1919-11/1920-01       | ноябрь 1919 – январь 1920
      1920-01/1920-02       | январь – февраль 1920
      1918/1920             | 1918–1920
      ../1920-01-20         | до 20 января 1920
      1917/..               | с 1917 года
      1919-22               | лето 1919
      1920-21/..            | с весны 1920
      189X                  | 1890-е годы
      XXXX-04-28            | 28 апреля (год не указан)
      1920-04-27T21:00      | 27 апреля 1920, 21:00
      [1920-03,1920-05]     | март – май 1920
      вчера                 | вчера
      """)
  void datesInWords(String edtf, String words) {
    assertThat(value("modules.edtf.dateWords(arguments[1])", edtf)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1920-04, 1920-04-30,, true",
    "1920-04, 1920-05,, false",
    "1920,, 1920-01-01, true",
    "../1920-01-20,1919,1919, true",
    "1917/.., 1930,, true",
    "XXXX-04-28, 1920,, false",
    "1919-24,1920-02,1920-02, true"
  })
  void aCoarseDateLiesWhereverAnyOfItsDaysDoes(
      String edtf, String from, String to, boolean inside) {
    assertThat(
            value("modules.edtf.within(arguments[1], arguments[2], arguments[3])", edtf, from, to))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "1920, 1920",
    "04.1920, 1920-04",
    "27.4.1920, 1920-04-27",
    "1920-04-27, 1920-04-27",
    "32.04.1920, ''",
    "весна, ''"
  })
  void datesAsAPersonTypesThem(String typed, String date) {
    assertThat(value("modules.edtf.typedDate(arguments[1])", typed)).isEqualTo(date);
  }

  private static final String SOURCE =
      "new modules.source.Source({id: 'a', doc: 'a.txt'}, arguments[1], arguments[2], 'I', 0)";

  @Test
  void placesAreCountedInCodePoints() {
    String text = "а😀б😀в";
    for (int point = 0; point < 5; point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(value(SOURCE + ".unit(" + point + ")", text, List.of())).isEqualTo((long) unit);
      assertThat(value(SOURCE + ".point(" + unit + ")", text, List.of())).isEqualTo((long) point);
    }
    assertThat(value(SOURCE + ".slice(1, 3)", text, List.of())).isEqualTo("😀б");
    assertThat(value(SOURCE + ".length", text, List.of())).isEqualTo(5L);
  }

  @Test
  void readsWhatWasRepairedAndFindsItInTheOriginal() {
    String text = "Отряд пере-\nшёл  реку 😀 и ста\ufffd\nл";
    List<List<Object>> repairs =
        List.of(
            List.of(10, 12, "", "line-end-hyphen"),
            List.of(15, 17, " ", "space"),
            List.of(30, 30, "!", "put"));
    assertThat(value(SOURCE + ".reading(6, 21)", text, repairs)).isEqualTo("перешёл реку");
    assertThat(value("JSON.stringify(" + SOURCE + ".find('перешел реку'))", text, repairs))
        .isEqualTo("[{\"start\":6,\"end\":21}]");
    assertThat(value(SOURCE + ".slice(6, 21)", text, repairs)).isEqualTo("пере-\nшёл  реку");
  }

  @Test
  void piecesGiveTheTextBackWhateverTheMarks() {
    String text = "Раз два, три четыре пять.";
    String marks =
        "[{start: 0, end: 8}, {start: 4, end: 12}, {start: 9, end: 12}, {start: 20, end: 99}]";
    assertThat(
            value(
                "modules.dressed.pieces("
                    + SOURCE
                    + ", {start: 2, end: 24}, "
                    + marks
                    + ", {original: false}).map(p => p.text).join('|')",
                text,
                List.of()))
        .isEqualTo("з |два,| |три| четыре |пять");
    assertThat(
            value(
                "modules.dressed.pieces("
                    + SOURCE
                    + ", {start: 0, end: 25}, "
                    + marks
                    + ", {original: false}).map(p => p.text + p.marks.length).join('|')",
                text,
                List.of()))
        .isEqualTo("Раз 1|два,2| 1|три2| четыре 0|пять.1");
  }

  @Test
  void aStateSurvivesItsAddress() {
    String state =
        "{view: 'parallel', q: 'ё & = + %, «я»', accounts: ['a', 'b'], from: '1920-04', rows: 'shared', words: 'два слова…'}";
    String kept =
        "(s => JSON.stringify(modules.state.readState(modules.state.writeState({...modules.state.readState(''), ...s})), Object.keys(s)))("
            + state
            + ")";
    assertThat(value(kept)).isEqualTo(value("JSON.stringify(" + state + ")"));
    assertThat(
            value("modules.state.writeState(modules.state.readState('#view=nonsense&unknown=1'))"))
        .isEqualTo("#");
  }
}
