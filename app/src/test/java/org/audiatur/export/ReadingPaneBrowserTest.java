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

/** A damaged article in the reading pane: repaired by default, as received on demand. */
@Tag("browser")
class ReadingPaneBrowserTest {

  private static final String ARTICLE = "source=doc-" + DamagedDossier.ARTICLE;
  private static final String ORIGINAL = ARTICLE + "&text=original";

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    browser = Browser.start();
    page = DamagedDossier.fixture().write(folder);
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

  private static void open(String hash) {
    browser.open(page, hash);
    browser.await(
        "document.querySelector('#pane .is-body .page-break, #pane .is-original .repair')");
  }

  @Test
  void theTextIsShownRepairedWithoutItsRunningHead() {
    open(ARTICLE);
    assertThat(browser.text("#pane .is-body .words-of-block"))
        .contains("Мост был разобран, и командир послал людей искать лодки. Местный староста")
        .contains("две барки стоят у мельницы")
        .doesNotContain("64");
  }

  @Test
  void theOriginalIsShownToTheLastCharacterWithEachRepairMarked() {
    open(ORIGINAL);
    assertThat(browser.text("#pane .words-of-block")).isEqualTo(text());
    assertThat(browser.text("#pane .repair.by-running-head")).contains("64   П. К. Вершинин");
    assertThat(
            browser.run(
                "return new Set([...document.querySelectorAll('#pane .repair')].map(e => e.repair)).size"))
        .isEqualTo(7L);
    assertThat(browser.one("#pane .repair").getDomAttribute("title"))
        .isEqualTo(
            "Исправлено при чтении: «разоб�⏎ран» → «разобран» (перенос на конце строки: слово разорвано на конце строки: разобран)");
  }

  private static String text() {
    return String.valueOf(
        browser.run(
            "return JSON.parse(document.querySelector('#data-texts').textContent)[0].text"));
  }

  @Test
  void aRepairOpensByTheKeyboardAndSaysWhatWasAndWhatIs() {
    open(ORIGINAL);
    browser.run("document.querySelector('#pane .repair').focus()");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('.apparatus .was')");
    assertThat(browser.text(".apparatus .was")).isEqualTo("�⏎");
    assertThat(browser.text(".apparatus dd .repair-words")).endsWith("разобран");
    assertThat(browser.text(".apparatus")).contains("слово разорвано на конце строки");
  }

  @Test
  void aClickOnARepairOpensItInBothModes() {
    for (String mode : new String[] {ARTICLE + "&rule=line-end-hyphen", ORIGINAL}) {
      open(mode);
      browser.run("document.querySelector('#pane .is-body .repair').click()");
      browser.await("document.querySelector('.apparatus .was')");
      assertThat(browser.address()).contains("span=").contains(mode.substring(ARTICLE.length()));
    }
  }

  @Test
  void pagesBeginWithANumberThatIsNoPartOfTheWords() {
    for (String mode : new String[] {ARTICLE, ORIGINAL}) {
      open(mode);
      assertThat(browser.all("#pane .page-break")).hasSize(2);
      assertThat(browser.one("#pane .page-break").getDomAttribute("data-label")).isEqualTo("с. 64");
      assertThat(browser.all("#pane .page-break").getLast().getDomAttribute("data-label"))
          .isEqualTo("[—]");
      assertThat(browser.all("#pane .page-break").getLast().getDomAttribute("aria-label"))
          .contains("предположительно");
      assertThat(browser.text("#pane .page-break")).isEmpty();
    }
  }

  @Test
  void pagesAreShownOnPaperToo() {
    browser.prefer("light", "print");
    browser.open(page, ORIGINAL + "&wide=yes&repairs=open");
    browser.await("document.querySelector('#pane .page-break')");
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('#pane .page-break'), '::after').content"))
        .isEqualTo("\"с. 64\"");
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.repairs-panel')).display"))
        .isEqualTo("none");
    browser.prefer("light", "");
  }

  @Test
  void aNoteNumberThatWasTakenOutLeavesAMarkThatLeadsToTheNoteAndBack() {
    open(ARTICLE);
    assertThat(browser.one("#pane a.note-reference").getDomAttribute("data-label")).isEqualTo("12");
    browser.click("#pane a.note-reference");
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.text("#pane .target")).startsWith("12 Показание лодочника");
    browser.click("#pane .is-note .note-back");
    browser.awaitText("#pane .target", "лодки");
  }

  @Test
  void selectedWordsHoldNoMarksAndSayHowToCiteThem() {
    open(ARTICLE);
    browser.await("document.querySelector('#pane a.note-reference')");
    browser.run(
        """
        const block = document.querySelector('#pane .is-body .words-of-block');
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let node; let first; let last;
        while ((node = walker.nextNode())) {
          if (node.data.includes('искать')) first = [node, node.data.indexOf('искать')];
          if (node.data.includes('мельницы')) last = [node, node.data.indexOf('мельницы') + 8];
        }
        getSelection().setBaseAndExtent(...first, ...last);
        """);
    browser.await("document.querySelector('.selection-offer')");
    assertThat(browser.run("return getSelection().toString()"))
        .isEqualTo(
            "искать лодки. Местный староста Лазаренко показал, что две барки стоят у мельницы");
    int start = text().indexOf("искать");
    int end = text().indexOf("мельницы") + 8;
    assertThat(browser.text(".selection-offer .place-words"))
        .matches("article\\.txt, абз\\. \\d+, знаки " + start + "–" + end);
    browser.click(".selection-offer a");
    browser.await("document.querySelector('#pane .target')");
    assertThat(browser.text("#pane .target")).startsWith("искать").endsWith("мельницы");
  }

  @Test
  void aPlaceOnANumberedPageIsCitedWithThePage() {
    open(ARTICLE);
    int start = text().indexOf("мельницы");
    browser.open(page, ARTICLE + "&span=" + start + "-" + (start + 8) + "&words=мельницы");
    browser.await("document.querySelector('.apparatus .card')");
    assertThat(browser.text(".apparatus")).contains("article.txt, с. 64, абз.");
    assertThat(browser.one(".apparatus [data-copy]").getDomAttribute("data-copy"))
        .contains("1988, с. 64, абз.");
  }

  @Test
  void aCitationOpensItsBibliographyEntry() {
    open(ARTICLE + "&mention=m-somov");
    browser.await("document.querySelector('.apparatus .card')");
    browser.click(".apparatus .card-words[href*='2.']");
    browser.await("document.querySelector('#pane .is-bibliography .target')");
    assertThat(browser.text("#pane .target")).startsWith("2. Сомов Б. Дневник переправы.");
    assertThat(browser.text(".apparatus")).contains("Названо");
  }

  @Test
  void anIncompleteReferenceSaysWhatIsMissing() {
    open(ARTICLE + "&mention=m-archive");
    browser.await("document.querySelector('.apparatus .is-missing')");
    assertThat(browser.text(".apparatus .is-missing")).isEqualTo(" нет архива, описи, дела");
    assertThat(browser.text("#pane .cite.is-incomplete")).isEqualTo("ф. 85, л. 20");
  }

  @Test
  void foreignWordsAndParagraphsSayTheirLanguage() {
    open(ARTICLE);
    assertThat(browser.one("#pane .is-abstract").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.one("#pane .is-abstract").getDomAttribute("data-kind"))
        .isEqualTo("аннотация, английский · повторяет основной текст");
    assertThat(browser.text("#pane .is-body [lang='en']")).isEqualTo("The crossing was quiet");
  }

  @Test
  void thePanelCountsRepairsByRuleAndLeadsFromOneToTheNext() {
    open(ARTICLE);
    browser.click(".repairs-switch");
    browser.await("document.querySelector('.repairs-panel')");
    assertThat(browser.text(".rule[data-rule='line-end-hyphen'] .rule-count")).isEqualTo("5");
    browser.click(".rule[data-rule='line-end-hyphen']");
    browser.awaitText("#pane .target", "разобран");
    browser.click(".rule[data-rule='line-end-hyphen']");
    browser.awaitText("#pane .target", "староста");
    assertThat(browser.text(".repair-steps")).contains("2 из 5");
    assertThat(browser.all("#pane .is-body .repair.of-rule")).isNotEmpty();
    browser.type("e");
    browser.awaitText("#pane .target", "заняла");
    browser.type("w");
    browser.awaitText("#pane .target", "староста");
  }

  @Test
  void aRepairThatLeftNothingToSeeIsSignedWhenItsRuleIsChosen() {
    open(ARTICLE + "&rule=note-reference");
    assertThat(browser.all("#pane .repair.is-gone")).hasSize(1);
    open(ARTICLE);
    assertThat(browser.all("#pane .repair.is-gone")).isEmpty();
  }

  @Test
  void wordsInNoDictionaryAndLostCharactersAreListedWithTheirPlaces() {
    open(ARTICLE + "&repairs=open");
    assertThat(browser.text(".checked-words")).contains("староста").contains("и ещё 2 раза");
    browser.click(".checked-words a");
    browser.awaitText("#pane .target", "староста");
    assertThat(browser.text(".lost-places")).contains("шта");
    browser.click(".lost-places a");
    browser.await("document.querySelector('#pane .target')?.textContent.includes('\\ufffd')");
  }

  @Test
  void thePermalinkKeepsTheOriginalTheRuleAndThePanel() {
    open(ORIGINAL + "&repairs=open&rule=space");
    assertThat(browser.text(".rule[aria-current]")).contains("пробел");
    assertThat(browser.all("#pane .repair")).hasSize(1);
    assertThat(browser.one("#pane .repair").getDomAttribute("data-sign")).isEqualTo("␣");
    browser.reload();
    browser.await("document.querySelector('.repairs-panel')");
    assertThat(browser.all("#pane .text.is-original")).hasSize(1);
  }

  @Test
  void theRepairsCanBeHiddenAsOtherLayers() {
    open(ARTICLE + "&hide=repairs");
    browser.await("document.querySelector('#pane .page-break')");
    assertThat(browser.all("#pane .repair")).isEmpty();
  }

  @Test
  void nothingRunsOverTheEdgeInANarrowWindow() {
    for (int width : new int[] {900, 390}) {
      browser.resize(width, 800);
      open(ORIGINAL + "&repairs=open");
      assertThat(
              browser.run(
                  "return document.documentElement.scrollWidth <= innerWidth && document.querySelector('#pane .text').scrollWidth <= document.querySelector('#pane .text').clientWidth"))
          .as("%d pixels", width)
          .isEqualTo(true);
    }
    browser.resize(1440, 900);
  }

  @Test
  void wordsFarDownALongTextComeIntoView(@TempDir Path other) {
    String paragraph = "Отряд шёл вдоль реки, и вечером снова встал у брода. ";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      text.append(paragraph.repeat(i % 4 == 0 ? 20 : 2)).append('\n');
    }
    int start = text.length();
    text.append("Лодочник молчал.\n").append(paragraph.repeat(60));
    Path far = new PageFixture().text("far.txt", "Далеко", text.toString()).write(other);
    browser.open(far, "source=doc-far.txt&span=" + start + "-" + (start + 8));
    browser.await(
        "(() => { const target = document.querySelector('#pane .target'); if (!target) return false;"
            + " const [box, frame] = [target, document.querySelector('#pane .text')].map(e => e.getBoundingClientRect());"
            + " return box.top >= frame.top && box.bottom <= frame.bottom; })()");
    assertThat(browser.text("#pane .target")).isEqualTo("Лодочник");
    browser.open(page, "");
  }
}
