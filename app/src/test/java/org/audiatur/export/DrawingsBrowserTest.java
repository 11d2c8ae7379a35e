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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The drawings of the subjects: marks are there, lead to their words, and are reached by keys. */
@Tag("browser")
class DrawingsBrowserTest {

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = ColumnDossier.fixture().write(folder);
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

  private static void open(String subject, String drawing) {
    browser.open(page, "view=systems&kinds=" + subject);
    browser.await("document.querySelector('.drawing.is-" + drawing + " svg.sheet')");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "S1, affiliations, 1, The liberals of Maule went over",
    "S2, votes, 2, The council passed it by 31 to 22.",
    "S3, offices, 1, Vega was prefect of Maule",
    "S4, ladders, 2, Ferro wrote to Vega on 10 March 1852",
    "S5, plans, 3, Order no. 7 gave the column until 7 March",
    "S6, strengths, 3, No more than 900 soldiers marched.",
    "S7, campaign, 4, On 3 March 1852 the Ferro column took Talca.",
    "S7, distanceTime, 3, On 3 March 1852 the Ferro column took Talca.",
    "S8, transfers, 1, Madrid sent 400 rifles by sea.",
    "S9, treaties, 1, A truce was signed with Ortiz",
    "S10, evidence, 3, 900 soldiers marched."
  })
  void eachDrawingHasItsMarksAndAMarkLeadsToItsWords(
      String subject, String drawing, int marks, String words) {
    open(subject, drawing);
    assertThat(browser.all(".is-" + drawing + " .drawn")).hasSize(marks);
    browser.run(
        "[...document.querySelectorAll(arguments[0])]"
            + ".find(mark => mark.getAttribute('aria-label').includes(arguments[1]))"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
        ".is-" + drawing + " .drawn",
        words);
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.text("#pane .target")).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10"})
  void oneMarkIsInTheOrderOfTheTabKeyAndEnterOpensItsWords(String subject) {
    browser.open(page, "view=systems&kinds=" + subject);
    browser.await("document.querySelector('.drawing .drawn')");
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.drawing-host')].every("
                    + "host => host.querySelectorAll('.drawn[tabindex=\"0\"]').length === 1)"))
        .isEqualTo(true);
    browser.run("document.querySelector('.drawn[tabindex=\"0\"]').focus()");
    browser.press(Keys.END);
    browser.press(Keys.HOME);
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.address()).contains("claim=");
  }

  @Test
  void theArrowsGoFromMarkToMark() {
    open("S7", "campaign");
    browser.run("document.querySelector('.is-campaign .drawn').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.is-campaign .drawn')]"
                    + ".indexOf(document.activeElement)"))
        .isEqualTo(1L);
  }

  @Test
  void theReplayShowsWhatHadHappenedByADay() {
    browser.open(page, "view=systems&kinds=S7&at=1852-03-06");
    browser.await("document.querySelector('.replay-when').textContent.includes('6')");
    assertThat(stage("talca-taken")).isEqualTo("");
    assertThat(stage("linares-taken")).isEqualTo("is-now");
    assertThat(stage("chillan-fought")).isEqualTo("is-off");
    assertThat(stage("bridge")).as("some day of a month that runs").isEqualTo("is-fading");
    browser.click("[data-replay='next']");
    assertThat(stage("chillan-fought")).isEqualTo("is-now");
    assertThat(browser.address()).contains("at=1852-03-09");
    browser.click("[data-replay='whole']");
    assertThat(stage("chillan-fought")).isEqualTo("");
    assertThat(browser.address()).doesNotContain("at=");
  }

  private static Object stage(String claim) {
    return browser.run(
        "return ['is-off', 'is-fading', 'is-now'].filter(name => document.querySelector("
            + "`.is-campaign [data-deed='${arguments[0]}'].drawn`).classList.contains(name)).join(' ')",
        claim);
  }

  @Test
  void theFartherSouthTheLowerOnTheMapAndTheLaterTheFartherRight() {
    open("S7", "distanceTime");
    assertThat(
            browser.run(
                "const y = name => [...document.querySelectorAll('.is-campaign .town')].find("
                    + "one => one.textContent.includes(name)).querySelector('circle').cy.baseVal.value;"
                    + "return y('Talca') < y('Linares') && y('Linares') < y('Chillan')"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "const x = [...document.querySelectorAll('.is-distanceTime .drawn .glyph')].map("
                    + "one => one.getBoundingClientRect().x); return x[0] < x[1] && x[1] < x[2]"))
        .isEqualTo(true);
    assertThat(browser.text(".is-distanceTime .way-in-time title")).contains("Talca → Linares");
  }

  @Test
  void aSpeedThatCannotBeIsMarkedOnItsWay() {
    open("S7", "distanceTime");
    assertThat(browser.all(".is-distanceTime .deed.is-flagged")).hasSize(1);
    assertThat(browser.all(".is-distanceTime .way-in-time.is-flagged")).hasSize(1);
  }

  @Test
  void onlyWhatTheFiltersLetThroughIsDrawn() {
    browser.open(page, "view=systems&kinds=S6&accounts=doc-report.txt");
    browser.await("document.querySelector('.is-strengths svg')");
    assertThat(browser.text(".is-strengths")).contains("900").doesNotContain("1 200");
  }

  @Test
  void anOrderLateByTwoDaysIsDrawnLate() {
    open("S5", "plans");
    assertThat(browser.all(".plan-bar.is-late")).hasSize(1);
    assertThat(browser.text(".plan-bar .row-note")).isEqualTo("на 2 дня позже");
  }

  @Test
  void aSharedDocumentStandsInTheMiddleTiedToBothAccounts() {
    open("S10", "evidence");
    assertThat(browser.all(".evidence-tie")).hasSize(2);
    assertThat(browser.text(".evidence-work.is-shared text")).isEqualTo("Santiago, file 12");
  }

  @Test
  void aSubjectWithoutAnythingSaysWhatWouldStandThere() {
    browser.open(page, "view=systems&kinds=S11");
    assertThat(browser.text(".system .empty")).contains("разными именами");
  }

  @Test
  void theDrawingsSpeakTheLanguageOfThePage() {
    open("S4", "ladders");
    assertThat(browser.text(".is-ladders")).contains("3 дня").contains("ответ не назван");
    browser.click("select.language option[value='en']");
    browser.await("document.documentElement.lang === 'en'");
    browser.await("document.querySelector('.is-ladders svg')");
    assertThat(browser.text(".is-ladders")).contains("3 days").contains("no answer told");
    browser.click("select.language option[value='ru']");
  }

  @Test
  void theFileOfADrawingStandsByItself() {
    open("S7", "campaign");
    Object file =
        browser.run(
            "let made; const url = URL.createObjectURL; URL.createObjectURL = blob => { made = blob;"
                + " return url.call(URL, blob); };"
                + "document.querySelector('.is-campaign .drawing-save').click();"
                + "URL.createObjectURL = url; return made.text()");
    assertThat(String.valueOf(file))
        .startsWith("<svg ")
        .containsOnlyOnce("xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("Talca")
        .contains("stroke-width=")
        .doesNotContain("href")
        .doesNotContain("var(--");
  }

  @Test
  void fitsANarrowWindowAndPaper() {
    for (int width : List.of(900, 400)) {
      browser.resize(width, 900);
      browser.open(page, "view=systems&kinds=S7");
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .as("at %s pixels", width)
          .isEqualTo(true);
    }
    browser.resize(1440, 900);
    browser.prefer("light", "print");
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.sheet')).printColorAdjust"))
        .isEqualTo("exact");
    browser.prefer("light", "");
  }
}
