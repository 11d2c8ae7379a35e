package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The chronology: what is uncertain is never drawn as certain, and every mark leads to its words.
 */
@Tag("browser")
class ChronologyBrowserTest {

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = SiegeDossier.fixture().write(folder);
    browser.open(page, "");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static String shapes(String event, int lane) {
    return String.valueOf(
        browser.run(
            "return [...document.querySelectorAll(`[data-event='${arguments[0]}'] .chrono-lane`)][arguments[1]]"
                + ".querySelectorAll('.mark').values().map(m => m.className).toArray().join(', ')",
            event,
            lane));
  }

  @Test
  void everyDateHasTheShapeOfWhatIsKnownOfIt() {
    browser.open(page, "view=chronology");
    assertThat(shapes("e-siege", 0)).isEqualTo("mark is-lasting");
    assertThat(shapes("e-bridge", 0)).isEqualTo("mark is-day is-loose");
    assertThat(shapes("e-bridge", 1)).isEqualTo("mark is-within");
    assertThat(shapes("e-fort", 0)).isEqualTo("mark is-day, mark is-day is-reading");
    assertThat(shapes("e-fort", 1)).isEqualTo("mark is-day");
    assertThat(shapes("e-help", 0)).isEqualTo("mark is-day is-planned");
    assertThat(shapes("e-hunger", 0)).isEqualTo("mark is-open is-open-end");
    assertThat(browser.all("[data-event='e-fort'] .bridge")).hasSize(1);
  }

  @Test
  void aMonthIsAsLongAsAMonthAndADayIsNot() {
    browser.open(page, "view=chronology");
    Number month = width("e-bridge", 1);
    Number siege = width("e-siege", 0);
    Number day = width("e-fort", 1);
    assertThat(month.doubleValue() / siege.doubleValue()).isBetween(1.6, 1.65);
    assertThat(day.doubleValue()).isLessThan(siege.doubleValue() / 15);
  }

  private static Number width(String event, int lane) {
    return (Number)
        browser.run(
            "return [...document.querySelectorAll(`[data-event='${arguments[0]}'] .chrono-lane`)][arguments[1]]"
                + ".querySelector('.mark').getBoundingClientRect().width",
            event,
            lane);
  }

  @Test
  void whatFollowsFromTheOrderStandsApart() {
    browser.open(page, "view=chronology");
    assertThat(browser.text("[data-event='e-train'] .is-bounds .mark-words"))
        .isEqualTo("по порядку событий: с 9 мая 1877");
    assertThat(browser.all("[data-event='e-train'] .mark")).isEmpty();
  }

  @Test
  void aMarkLeadsToItsWords() {
    browser.open(page, "view=chronology");
    browser.click("[data-event='e-bridge'] .chrono-lane:nth-child(2) a.mark");
    browser.awaitText("#pane .target", "В мае 1877 года");
    assertThat(browser.address()).contains("view=chronology").contains("h-bridge");
  }

  @Test
  void rowsAndMarksAreReachedByKeys() {
    browser.open(page, "");
    browser.type("3");
    browser.await("document.querySelector('.chrono-row')");
    browser.type("j");
    browser.type("j");
    assertThat(browser.run("return document.activeElement.dataset.event")).isEqualTo("e-bridge");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ENTER);
    browser.awaitText("#pane .target", "Около 12 мая");
  }

  @Test
  void anAddressBringsBackTimeAndRow() {
    browser.open(page, "view=chronology&from=1877-06&to=1877-06-30&event=e-fort");
    assertThat(browser.text(".chrono-row.is-chosen .row-type")).isEqualTo("Сдача, уход с фронта");
    assertThat(browser.all("[data-event='e-siege']")).isEmpty();
  }

  @Test
  void fitsANarrowWindowAndPaper() {
    for (int width : List.of(900, 400)) {
      browser.resize(width, 900);
      browser.open(page, "view=chronology");
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .as("at %s pixels", width)
          .isEqualTo(true);
    }
    browser.resize(1440, 900);
    browser.prefer("light", "print");
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.mark')).printColorAdjust"))
        .isEqualTo("exact");
    browser.prefer("light", "");
  }

  @Test
  void anImpossibleOrderIsToldInTheLanguageOfThePage() {
    browser.open(page, "view=conflicts&conflict=x-order");
    assertThat(browser.text(".reasoning")).contains("Всё вместе невозможно").contains("сдвиг");
    browser.click("select.language option[value='en']");
    browser.await("document.documentElement.lang === 'en'");
    assertThat(browser.text(".reasoning")).contains("These cannot all").contains("no shift helps");
    browser.click("select.language option[value='ru']");
  }
}
