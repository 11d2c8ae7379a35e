package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as it is written for the demo corpus, whatever the program reads from it. */
@Tag("browser")
class DemoPageBrowserTest {

  private static final List<String> NAMES =
      List.of("1-soviet-history-1939.txt", "2-emigre-officer-1926.txt", "3-scholar-2019.txt");

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void analyse() throws IOException {
    assumeTrue(
        Browser.isInstalled(),
        "Skipped: no Chromium with its driver. Maybe apt-get install chromium chromium-driver");
    Engine engine = new Engine(Packs.standard());
    List<Document> documents = new ArrayList<>();
    for (String name : NAMES) {
      documents.add(new Document(SourceText.of(name, demo(name)), Document.Origin.plain("UTF-8")));
    }
    var dossier =
        engine.compare(
            documents.stream().map(document -> engine.read(document.text())).toList(),
            Decisions.none());
    new DossierFiles(any -> true)
        .write(
            dossier,
            new Run("test", new TreeMap<>(), new Run.Options(0, List.of()), documents, List.of()),
            folder);
    page = folder.resolve("dossier.html");
    browser = Browser.start();
    browser.open(page, "");
  }

  private static String demo(String name) throws IOException {
    try (InputStream in = DemoPageBrowserTest.class.getResourceAsStream("/demo/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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

  private static List<Map<String, Object>> rows(String file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
      rows.add(new TreeMap<>(JsonReader.object(line)));
    }
    return rows;
  }

  @Test
  void everyEventHasItsRow() throws IOException {
    browser.open(page, "view=parallel");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.all("tr.event")).hasSameSizeAs(rows("events"));
  }

  @Test
  void theOriginalIsShownWhole() throws IOException {
    for (Map<String, Object> document : rows("documents")) {
      browser.open(page, "text=original&source=" + document.get("id"));
      assertThat(browser.text("#pane .words-of-block"))
          .isEqualTo(demo(String.valueOf(document.get("doc"))));
    }
  }

  @Test
  void everySideOfEveryConflictLeadsToItsWords() throws IOException {
    for (Map<String, Object> conflict : rows("conflicts")) {
      List<?> sides = (List<?>) conflict.get("sides");
      for (int i = 0; i < sides.size(); i++) {
        browser.open(page, "text=original&view=conflicts&conflict=" + conflict.get("id"));
        browser.click("[data-open-side='" + i + "']");
        browser.awaitText("#pane .target", String.valueOf(((Map<?, ?>) sides.get(i)).get("text")));
      }
    }
  }

  @Test
  void whatTheProgramDidIsToldInEveryLanguage() throws IOException {
    List<String> how = new ArrayList<>();
    for (Map<String, Object> claim : rows("claims")) {
      if (claim.get("date") instanceof Map<?, ?> date) {
        how.addAll(List.of(String.valueOf(date.get("how")).split("; ")));
      }
    }
    isTold("how", how);
    isTold(
        "conflictRule",
        rows("conflicts").stream().map(row -> String.valueOf(row.get("rule"))).toList());
    isTold(
        "reason",
        rows("entities").stream()
            .flatMap(row -> ((List<?>) row.get("joins")).stream())
            .map(join -> String.valueOf(((Map<?, ?>) join).get("reason")))
            .toList());
  }

  private static void isTold(String family, List<String> words) {
    assertThat(words).isNotEmpty();
    for (String language : PageParts.load().strings().values()) {
      Map<?, ?> known = (Map<?, ?>) JsonReader.object(language).get(family);
      assertThat(words)
          .map(part -> part.replaceAll("[“«][^”»]*[”»]|\\d+", "{}"))
          .allMatch(known::containsKey);
    }
  }

  @Test
  void everyViewOpensWithoutComplaint() {
    for (String view :
        List.of(
            "overview",
            "parallel",
            "parallel&by=witnesses",
            "parallel&lay=days",
            "chronology",
            "conflicts",
            "silence&matrix=all",
            "plans",
            "names",
            "evidence",
            "systems")) {
      browser.open(page, "view=" + view);
      assertThat(browser.text("#view h1")).as(view).isNotBlank();
    }
  }
}
