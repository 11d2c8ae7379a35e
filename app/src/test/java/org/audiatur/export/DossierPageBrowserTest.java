package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as a reader meets it: opened from disk in a browser, by mouse, keyboard and link. */
@Tag("browser")
class DossierPageBrowserTest {

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = BridgeDossier.fixture().write(folder);
    browser.open(page, ""); // a page that does not even start fails once, not in every test
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

  @Test
  void opensFromDiskWithoutAskingForAnythingElse() {
    browser.requests();
    browser.open(page, "");
    assertThat(browser.text("#view h1")).isEqualTo("Три рассказа об одних событиях");
    assertThat(browser.requests())
        .allMatch(url -> url.startsWith("file:") || url.equals("about:blank"));
  }

  @Test
  void followsAConflictToBothPassages() {
    browser.open(page, "view=conflicts&conflict=x-date");
    for (int side = 0; side < 2; side++) {
      String words = browser.text("[data-side='" + side + "'] .side-mark");
      browser.click("[data-open-side='" + side + "']");
      browser.awaitText("#pane .target", words);
    }
    assertThat(browser.text("#pane .target")).isEqualTo("9 марта 1919 года");
  }

  @Test
  void aPermalinkBringsBackTheSameState() {
    browser.open(page, "view=conflicts&conflict=x-strength");
    browser.click("[data-open-side='1']");
    browser.await("document.querySelector('#pane .target')");
    String before = state();
    browser.open(
        Path.of(java.net.URI.create(browser.address().split("#")[0])),
        browser.address().split("#")[1]);
    browser.await("document.querySelector('#pane .target')");
    assertThat(state()).isEqualTo(before).contains("около 800 человек");
  }

  private static String state() {
    return browser.text("#view h2")
        + "|"
        + browser.text("#pane h2")
        + "|"
        + browser.text("#pane .target")
        + "|"
        + browser.text(".apparatus");
  }

  @Test
  void leadsFromAValueToItsWordsAndFromWordsToTheValue() {
    browser.open(page, "view=parallel");
    browser.click(".passage .value.number");
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.text("#pane .target")).isEqualTo("300 человек");
    browser.click("#pane .text .value.where");
    browser.await("document.querySelector('.apparatus').textContent.includes('test.mention')");
    assertThat(browser.text(".apparatus .card-name")).isEqualTo("Каменка");
  }

  @Test
  void backAndForwardStepThroughStates() {
    browser.open(page, "view=parallel");
    browser.click("[data-view='names'].view-link");
    browser.await("document.querySelector('.names')");
    browser.back();
    browser.await("document.querySelector('.parallel')");
  }

  @Test
  void silenceAndScopeAreToldApart() {
    browser.open(page, "view=parallel");
    assertThat(browser.text("#event-e-capture .cell.is-silent")).contains("молчит");
    assertThat(browser.text("#event-e-fire .cell.is-outside")).contains("вне охвата");
  }

  @Test
  void filtersByWordsWithoutMindingCaseOrDots() {
    browser.open(page, "view=parallel");
    browser.type("/");
    browser.type("ЕЩЕ ДО");
    browser.await("document.querySelectorAll('tr.event').length === 1");
    assertThat(browser.text("tr.event .words")).contains("ещё до рассвета");
    browser.press(Keys.ESCAPE);
    browser.await("document.querySelectorAll('tr.event').length === 3");
  }

  @Test
  void filtersByDateAndByConflictOnly() {
    browser.open(page, "view=parallel&from=1919-03-08");
    assertThat(browser.all("tr.event")).hasSize(1);
    assertThat(browser.text(".row-hidden")).contains("1");
    browser.open(page, "view=parallel&rows=conflicts");
    assertThat(browser.all("tr.event")).hasSize(2);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    browser.open(page, "");
    browser.type("2");
    browser.await("document.querySelector('tr.event')");
    browser.type("jj");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('#pane .target')");
    browser.type("o");
    browser.await("document.querySelector('.text.is-original')");
    browser.press(Keys.ESCAPE);
    browser.await("document.querySelector('#pane').hidden");
    browser.type("c");
    browser.await("document.querySelector('.conflict-list')");
    browser.type("?");
    browser.await("document.querySelector('#help').open");
    browser.press(Keys.ESCAPE);
    browser.await("!document.querySelector('#help').open");
  }

  @Test
  void showsTheTextRepairedAndAsReceived() {
    browser.open(page, "source=doc-north.txt");
    assertThat(browser.text("#pane .words-of-block")).contains("отступавшие части 😀");
    browser.open(page, "source=doc-north.txt&text=original");
    assertThat(browser.text("#pane .words-of-block")).contains("отсту-\nпавшие части 😀");
  }

  @Test
  void wordsThatAReaderSelectsGetALink() {
    browser.open(page, "source=doc-north.txt");
    browser.await("document.querySelector('#pane [data-ordinal]')");
    browser.run(
        """
        const texts = [...document.querySelectorAll('#pane .words-of-block')].find(b => b.textContent.includes('отступ'));
        const walker = document.createTreeWalker(texts, NodeFilter.SHOW_TEXT);
        let node; let first; let last;
        while ((node = walker.nextNode())) {
          if (node.data.includes('отсту')) first = first ?? [node, node.data.indexOf('отсту')];
          if (node.data.includes('части')) last = [node, node.data.indexOf('части') + 5];
        }
        getSelection().setBaseAndExtent(...first, ...last);
        """);
    browser.await("document.querySelector('.selection-offer a')");
    browser.click(".selection-offer a");
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.text("#pane .target")).isEqualTo("отступавшие части");
    browser.open(page, browser.address().split("#")[1] + "&text=original");
    assertThat(browser.text("#pane .target")).isEqualTo("отсту-\nпавшие части");
  }

  @Test
  void aLinkToSomethingLostSaysWhatWasThere() {
    browser.open(page, "source=gone&span=4-9&words=слова,+которых+нет");
    assertThat(browser.text(".pane-notice")).contains("слова, которых нет");
    browser.open(page, "source=gone&span=1-9&words=люди+Лунина+заняли");
    assertThat(browser.text("#pane .target")).isEqualTo("люди Лунина заняли");
  }

  @Test
  void darkAndPrintedPagesHaveTheirOwnColours() {
    browser.open(page, "view=parallel");
    String light =
        String.valueOf(
            browser.run("return getComputedStyle(document.body.parentElement).backgroundColor"));
    browser.prefer("dark", "");
    assertThat(browser.run("return getComputedStyle(document.body.parentElement).backgroundColor"))
        .isNotEqualTo(light);
    browser.prefer("dark", "print");
    assertThat(browser.run("return getComputedStyle(document.querySelector('#frame')).display"))
        .isEqualTo("none");
    assertThat(browser.run("return getComputedStyle(document.body.parentElement).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    browser.prefer("light", "");
  }

  @Test
  void speaksTheLanguageChosen() {
    browser.open(page, "view=parallel");
    assertThat(browser.text(".view-title")).isEqualTo("Рассказы рядом");
    choose("uk");
    assertThat(browser.text(".view-title")).isEqualTo("Оповіді поруч");
    assertThat(browser.text(".row-date")).contains("3–9 березня 1919");
    choose("en");
    assertThat(browser.text(".view-title")).isEqualTo("Accounts side by side");
    choose("ru");
    assertThat(browser.text(".view-title")).isEqualTo("Рассказы рядом");
  }

  private static void choose(String language) {
    browser.click("select.language option[value='" + language + "']");
    browser.await("document.documentElement.lang === '" + language + "'");
  }

  @Test
  void nothingFromASourceRuns(@TempDir Path other) {
    Path hostile = HostileDossier.fixture().write(other);
    for (String view :
        new String[] {
          "overview", "parallel", "conflicts", "silence", "plans", "names", "evidence", "systems"
        }) {
      browser.open(hostile, "view=" + view);
      assertThat(browser.run("return window.hurt ?? null")).as(view).isNull();
      assertThat(
              browser.run(
                  "return document.querySelectorAll('img, b > script, [onclick], [onerror]').length"))
          .as(view)
          .isEqualTo(0L);
    }
    browser.open(
        hostile,
        "source="
            + java.net.URLEncoder.encode(
                "doc-" + HostileDossier.DOC, java.nio.charset.StandardCharsets.UTF_8)
            + "&text=original");
    browser.run("document.querySelector('#pane .text span').click()");
    assertThat(browser.text("#pane .words-of-block").strip())
        .isEqualTo(HostileDossier.TEXT.strip());
    assertThat(browser.run("return window.hurt ?? null")).isNull();
  }
}
