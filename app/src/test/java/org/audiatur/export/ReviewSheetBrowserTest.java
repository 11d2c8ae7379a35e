package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The review sheet as a person judges with it: opened from disk, by keyboard and mouse. */
@Tag("browser")
class ReviewSheetBrowserTest {

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() throws Exception {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = sheet("bridge", BridgeDossier.fixture());
    browser.open(page, "1");
  }

  private static Path sheet(String name, PageFixture fixture) throws Exception {
    Path results = Files.createDirectories(folder.resolve(name));
    PageData data = fixture.data();
    Files.writeString(results.resolve("run.json"), data.run());
    for (String file : List.of("claims", "documents")) {
      Files.write(results.resolve(file + ".jsonl"), data.rows().get(file));
    }
    for (PageText text : data.texts()) {
      Path file = results.resolve("texts").resolve(text.doc());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.original());
    }
    Path to = results.resolve("review-sheet.html");
    ReviewSheet.write(results, new ReviewSheet.Wish(50, 3), to);
    return to;
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void nothingIsJudged() {
    browser.open(page, "1");
    browser.run("localStorage.clear()");
    browser.open(page, "1");
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static String group(String name) {
    return browser.text("[data-group='" + name + "'] td");
  }

  private static long claims() {
    return (long)
        browser.run(
            "return JSON.parse(document.getElementById('data-sheet').textContent).claims.length");
  }

  /** Waits for the claim that stands at a place, from 1. */
  private static void awaitPlace(int place) {
    browser.await("location.hash === '#" + place + "'");
  }

  @Test
  void opensFromDiskWithoutAskingForAnythingElse() {
    browser.requests();
    browser.open(page, "1");
    assertThat(browser.requests())
        .allMatch(url -> url.startsWith("file:") || url.equals("about:blank"));
  }

  @Test
  void keysJudgeAndGoOnAndTheCountFollows() {
    browser.type("1");
    awaitPlace(2);
    browser.type("2");
    awaitPlace(3);
    browser.type("3");
    awaitPlace(4);
    assertThat(group("all")).isEqualTo("30.33 (0.06–0.79)0.67 (0.21–0.94)");
    assertThat(browser.text("#progress")).contains("3");
  }

  @Test
  void theLastJudgementCanBeTakenBackAndJudgedAgain() {
    browser.type("1");
    awaitPlace(2);
    browser.type("u");
    awaitPlace(1);
    assertThat(group("all")).startsWith("0");
    browser.type("2");
    awaitPlace(2);
    browser.press(Keys.ARROW_LEFT);
    awaitPlace(1);
    assertThat(browser.all("[data-verdict='wrong'][aria-pressed='true']")).hasSize(1);
    browser.press(Keys.ARROW_RIGHT);
    awaitPlace(2);
  }

  @Test
  void lettersAreNoCommandsInANote() {
    browser.type("n");
    browser.type("1 run up");
    browser.press(Keys.ESCAPE);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_LEFT);
    awaitPlace(1);
    assertThat(browser.run("return document.getElementById('note').value")).isEqualTo("1 run up");
    assertThat(group("all")).startsWith("0");
  }

  @Test
  void judgementsOutlastThePage() {
    browser.type("1");
    awaitPlace(2);
    browser.reload();
    assertThat(group("all")).startsWith("1");
    browser.open(page, "");
    awaitPlace(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void whatIsSavedGivesTheSameFigures(String form) throws Exception {
    browser.type("1");
    awaitPlace(2);
    browser.type("n");
    browser.type("=1, \"so\"; he said");
    browser.press(Keys.ESCAPE);
    browser.type("3");
    awaitPlace(3);
    browser.run(
        "URL.createObjectURL = blob => { blob.text().then(text => window.saved = text); return 'blob:null/none'; };"
            + "HTMLAnchorElement.prototype.click = () => {};");
    browser.click("[data-tool='" + form + "']");
    browser.await("window.saved");
    String saved = String.valueOf(browser.run("return window.saved"));
    Judged judged = Judged.read(Files.writeString(folder.resolve("saved." + form), saved));
    assertThat(judged.all()).isEqualTo(2);
    assertThat(judged.lines().get(1)).contains("0.50 (0.09-0.91)", "1.00 (0.34-1.00)");
    assertThat(saved)
        .contains(form.equals("csv") ? "\"'=1, \"\"so\"\"; he said\"" : "=1, \\\"so\\\"; he said");
  }

  @Test
  void everyValueIsMarkedInItsWords() {
    for (int place = 1; place <= claims(); place++) {
      browser.open(page, String.valueOf(place));
      String marked = browser.text("mark").replaceAll("\\s", "");
      for (var words : browser.all(".slots q")) {
        assertThat(marked).contains(words.getText().replaceAll("\\s", ""));
      }
      assertThat(browser.all("mark.kind-trigger")).isNotEmpty();
    }
  }

  @Test
  void speaksThreeLanguagesAndKeepsTheChoice() {
    for (String language : List.of("uk", "en", "ru")) {
      browser.click("[data-tool='language-" + language + "']");
      assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
      assertThat(browser.text("#claim .claim-type, .verdicts"))
          .contains(
              java.util.Map.of("uk", "правильно", "en", "right", "ru", "верно").get(language));
    }
    browser.reload();
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("ru");
  }

  @Test
  void onPaperEveryClaimStandsWithItsBoxes() throws IOException {
    browser.type("1");
    awaitPlace(2);
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.all("#all > li")).hasSize((int) claims());
    assertThat(browser.text("#all .boxes")).containsOnlyOnce("☒");
  }

  @Test
  void nothingFromASourceRuns() throws Exception {
    browser.open(sheet("hostile", HostileDossier.fixture()), "");
    browser.type("1");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.run("return window.hurt")).isNull();
    assertThat(browser.all("#claim img, #claim script")).isEmpty();
  }
}
