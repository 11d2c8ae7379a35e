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
import org.openqa.selenium.WebElement;

/** What the page shows of the comparison: witnesses, silence, plans, names and their reasons. */
@Tag("browser")
class ComparisonPageBrowserTest {

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = RaidDossier.fixture().write(folder);
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

  private static List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }

  @Test
  void aWitnessWhomTwoAccountsReportIsOneColumn() {
    browser.open(page, "view=parallel&by=witnesses");
    assertThat(texts(".parallel .account-title")).containsExactly("А. Седов", "автор", "Ярцев");
    assertThat(browser.text("#event-e-ships .cell:last-child"))
        .contains("I", "сгорело три шхуны", "II", "шхун сгорело семь");
    assertThat(browser.text("#event-e-deed .cell:last-child")).contains("не приводится");
  }

  @Test
  void accountsThatReportOneWitnessAreSaidToDepend() {
    browser.open(page, "view=parallel");
    assertThat(browser.text("#event-e-ships .shared-support")).contains("один свидетель: Ярцев");
    assertThat(browser.all(".shared-support")).hasSize(1);
    browser.click("#event-e-ships .shared-support");
    browser.await("document.querySelectorAll('tr.event').length === 1");
    browser.click("[data-act='help']");
    assertThat(browser.text("#help .keys")).contains("1 – 9");
    browser.press(Keys.ESCAPE);
  }

  @Test
  void aSecondCopyOfATextIsNamedAndIsNoAccount(@TempDir Path other) {
    Path copied =
        new PageFixture()
            .text("a.txt", "Письмо", "Вечером стихло.\n")
            .text("b.txt", "Вечером стихло.\n", new Fields().with("same_as", "doc-a.txt"))
            .write(other);
    browser.open(copied, "");
    assertThat(browser.all(".account-card")).hasSize(1);
    assertThat(browser.text(".account-card")).contains("тот же текст", "b.txt");
  }

  @Test
  void filtersByWhoseWordItIs() {
    browser.open(page, "view=parallel&filters=open");
    browser.click(".filter-panel a[aria-checked][href*='witness=yartsev']");
    browser.await("document.querySelectorAll('tr.event').length === 1");
    assertThat(browser.text(".chips")).contains("с чьих слов: Ярцев");
    browser.open(page, "view=parallel&witness=author");
    assertThat(browser.text("tbody")).doesNotContain("шхун");
  }

  @Test
  void daysBringAccountsTogetherThatNoEventDoes() {
    browser.open(page, "view=parallel&lay=days&rows=shared");
    assertThat(browser.all("tr.event")).hasSize(1);
    assertThat(browser.text("tr.event")).contains("17 июня", "Батарею взяли", "Высадка");
    assertThat(browser.text("#view > .note")).contains("4 утверждения без даты");
  }

  @Test
  void theMatrixKeepsTheWaysOfNotTellingApart() {
    browser.open(page, "view=silence&matrix=all");
    assertThat(stances("e-deed")).containsExactly("told", "unmatched", "silent");
    assertThat(stances("e-ships")).containsExactly("told", "told", "unread");
    assertThat(stances("e-landing")).containsExactly("unmatched", "told", "outside");
    browser.open(page, "view=silence");
    assertThat(texts(".matrix tr.event .matrix-date")).containsExactly("17 июня 1855", "без даты");
  }

  private static List<String> stances(String event) {
    return browser.all("tr[data-event='" + event + "'] .stance").stream()
        .map(cell -> cell.getAttribute("class").replaceAll(".*is-(\\w+).*", "$1"))
        .toList();
  }

  @Test
  void aCellOfTheMatrixLeadsToWordsOrToTheReason() {
    browser.open(page, "view=silence");
    browser.click("[data-event='e-deed'] .is-told .stop");
    browser.awaitText("#pane .target", "Батарею взяли 17 июня.");
    assertThat(browser.all(".stance .is-current-claim")).hasSize(1);
    browser.press(Keys.ESCAPE);
    browser.click("[data-event='e-deed'] .is-silent .stop");
    browser.await("document.querySelector('.stance-detail')");
    assertThat(browser.text(".stance-detail"))
        .contains("Заметки о торговле", "молчит", "где — Мыс; когда — 17 июня 1855");
    assertThat(browser.text(".stance-detail")).doesNotContain("О похожем");
    String address = browser.address().split("#")[1];
    browser.open(page, address);
    assertThat(browser.text(".stance-why")).contains("молчит");
    browser.press(Keys.ESCAPE);
    browser.await("!document.querySelector('.stance-detail')");
    browser.open(page, "view=silence&event=e-deed&account=doc-" + RaidDossier.FLEET);
    assertThat(browser.text(".stance-detail"))
        .contains("не сопоставлено", "О похожем", "Форт за мысом взяли раньше.");
    browser.open(page, "view=parallel");
    browser.click("#event-e-landing .is-outside summary");
    browser.click("#event-e-landing .is-outside p a");
    browser.await("document.querySelector('.stance-detail')");
    assertThat(browser.text(".stance-why")).contains("вне охвата");
    browser.open(page, "view=silence");
    browser.click("[data-event='e-ships'] .is-unread .stop");
    browser.await("document.querySelector('.stance-detail blockquote a')");
    browser.click(".stance-detail blockquote a");
    browser.awaitText("#pane .target", "Летом у мыса видели дым.");
  }

  @Test
  void ordersStandBesideWhatBecameOfThem() {
    browser.open(page, "view=plans");
    assertThat(texts("#view h2"))
        .containsExactly("Вышло иначе 1", "Позже срока 1", "Об исходе не сказано 1");
    assertThat(browser.text("table.is-late .plan"))
        .contains("12 июня 1855", "15 июня 1855", "Батарею взяли 17 июня.")
        .contains("срок 15 июня 1855, исполнено 17 июня 1855");
    assertThat(browser.text("table.is-otherwise .plan-what")).contains("Обещали уйти к осени");
    assertThat(browser.text("table.is-otherwise .plan-came")).contains("Не ушли и зимой");
    browser.click("table.is-otherwise .to-conflict");
    browser.await("document.querySelector('.conflict-detail')");
    assertThat(browser.address()).contains("conflict=x-plan");
  }

  @Test
  void aConflictSaysItsRuleAndItsDaysInWords() {
    browser.open(page, "view=conflicts&conflict=x-plan");
    assertThat(browser.text(".reasoning"))
        .contains(
            "Обещано к 1 сентября 1855, вышло к 1 декабря 1855; «до 12\u00a0000», «≈ 800»; в 1855 году.")
        .contains("Обещанное и сделанное не сходятся.")
        .contains("невинных объяснений не пробовали");
    assertThat(browser.text(".conflict-title h2")).contains("«Не ушли и зимой»");
  }

  @Test
  void oneThingUnderTwoNamesIsATable() {
    browser.open(page, "view=names&kinds=naming");
    assertThat(browser.text(".naming tbody th")).isEqualTo("высадка; Мыс");
    assertThat(texts(".naming tbody td")).containsExactly("«набегом»", "«освобождением»", "—");
    browser.click(".naming td:nth-child(3) a");
    browser.awaitText("#pane .target", "освобождением");
  }

  @Test
  void aJoinLeadsToTheWordsItJoined() {
    browser.open(page, "view=names&name=yartsev");
    assertThat(texts(".reasons li").getFirst())
        .contains("лоцмана Ярцева — то же имя в другом тексте", "довод сильный");
    assertThat(texts(".reasons li").getLast()).contains("лоцманы", "довод слабый");
    browser.click(".reasons .form");
    browser.awaitText("#pane .target", "лоцмана Ярцева");
    browser.click(".reasons li:last-child a[href*='name=pilots']");
    browser.awaitText(".name-detail h2", "лоцманы");
  }

  @Test
  void ofManyAccountsARowShowsThoseWhoTell(@TempDir Path other) {
    Path crowd = CrowdDossier.fixture().write(other);
    browser.open(crowd, "view=parallel&event=e0");
    assertThat(browser.all("#event-e0 .stack-cells > .cell")).hasSize(2);
    browser.click("#event-e0 .absences .is-silent summary");
    browser.await("document.querySelectorAll('#event-e0 .absences .is-silent li').length === 10");
    assertThat(browser.text("#event-e0 .absences li:last-child")).contains("XII", "Письмо 11");
    assertThat(browser.all("tr.event").size()).as("rows built").isLessThan(400);
    browser.open(crowd, "");
    assertThat(browser.all(".account-row")).hasSize(CrowdDossier.ACCOUNTS);
    browser.open(crowd, "view=silence&matrix=all");
    assertThat(browser.all(".matrix tr.event").size()).as("rows built").isLessThan(400);
  }

  @Test
  void alonePagesSayWhyTheyAreEmpty(@TempDir Path other) {
    Path alone = new PageFixture().text("a.txt", "Письмо", "Вечером стихло.\n").write(other);
    for (String view : List.of("silence", "plans", "names", "conflicts", "parallel")) {
      browser.open(alone, "view=" + view);
      assertThat(browser.text(".empty p")).as(view).hasSizeGreaterThan(40);
    }
    browser.open(page, "view=silence&accounts=doc-" + RaidDossier.PORT);
    assertThat(browser.text(".empty h2")).isEqualTo("Молчать не перед кем");
  }

  @Test
  void whateverCanBeActedOnHasAName() {
    for (String view :
        List.of("parallel&by=witnesses", "silence&event=e-deed", "plans", "names&name=yartsev")) {
      browser.open(page, "filters=open&view=" + view);
      assertThat(
              browser.run(
                  """
                  return [...document.querySelectorAll('a, button, summary, select')]
                    .filter(e => e.checkVisibility())
                    .filter(e => !(e.getAttribute('aria-label') ?? e.textContent).trim())
                    .map(e => e.outerHTML);
                  """))
          .as(view)
          .isEqualTo(List.of());
    }
  }

  @Test
  void nothingSticksOutOfANarrowWindow() {
    for (int width : new int[] {420, 900}) {
      browser.resize(width, 900);
      for (String view :
          List.of("parallel", "parallel&lay=days", "silence&matrix=all", "plans", "names")) {
        browser.open(page, "view=" + view);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
            .as(view + " at " + width)
            .isEqualTo(true);
      }
    }
    browser.resize(1440, 900);
  }

  @Test
  void theKeyboardGoesThroughTheMatrix() {
    browser.open(page, "view=silence");
    browser.type("jj");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('.stance-detail')");
    assertThat(browser.text(".stance-why")).contains("не прочитано");
  }
}
