package org.audiatur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes pictures of a page, to be looked at: every view at three widths, light and dark, and on
 * paper.
 *
 * <p>{@code mvn -o -q -pl app test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.audiatur.export.PageShots -Dexec.args="out/dossier.html pictures"}, with
 * {@code readme} behind it for those of the README
 */
final class PageShots {

  private static final Map<String, String> VIEWS =
      new TreeMap<>(
          Map.of(
              "1-overview",
              "",
              "2-parallel",
              "view=parallel",
              "2-shared",
              "view=parallel&rows=shared",
              "3-conflicts",
              "view=conflicts",
              "3-silence",
              "view=silence",
              "4-names",
              "view=names",
              "5-evidence",
              "view=evidence",
              "5-plans",
              "view=plans",
              "6-systems",
              "view=systems"));

  private PageShots() {}

  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    if (arguments.length > 2 && arguments[2].equals("readme")) {
      forReadme(page, folder);
      return;
    }
    try (Browser browser = Browser.start()) {
      for (String colours : new String[] {"light", "dark"}) {
        for (int width : new int[] {1440, 900, 400}) {
          browser.resize(width, 900);
          browser.prefer(colours, "");
          views(browser, page, folder, colours + "-" + width);
        }
      }
      browser.prefer("light", "");
      for (String view : VIEWS.keySet()) {
        browser.open(page, VIEWS.get(view));
        browser.print(folder.resolve("paper-" + view + ".pdf"));
      }
    }
  }

  /** The pictures of the README, in English: a contradiction, a silence, the chronology, a map. */
  private static void forReadme(Path page, Path folder) {
    try (Browser browser = Browser.start()) {
      browser.resize(1440, 880);
      browser.open(page, "view=conflicts");
      inEnglish(browser);
      browser.click(".conflict-link");
      browser.await("document.querySelector('.conflict-detail')");
      browser.run("document.querySelector('[data-open-side=\"1\"]').click()");
      browser.await("document.querySelector('#pane .target')");
      browser.run("window.scrollTo(0, 0)");
      browser.picture(folder.resolve("dossier.png"));
      browser.open(page, "view=silence");
      inEnglish(browser);
      browser.run("document.querySelector('.stance.is-silent .stop')?.click()");
      browser.await("document.querySelector('.stance-detail')");
      browser.picture(folder.resolve("silence.png"));
      browser.open(page, "view=chronology");
      inEnglish(browser);
      browser.picture(folder.resolve("chronology.png"));
      browser.open(page, "view=systems&kinds=S7");
      inEnglish(browser);
      browser.await("document.querySelector('.is-campaign svg')");
      browser.run(
          "window.scrollBy(0, document.querySelector('.is-campaign').getBoundingClientRect().top - 80)");
      browser.picture(folder.resolve("campaign.png"));
    }
  }

  private static void inEnglish(Browser browser) {
    browser.click("select.language option[value='en']");
    browser.await("document.documentElement.lang === 'en' && document.fonts.status === 'loaded'");
    browser.run("document.activeElement.blur()");
  }

  private static void views(Browser browser, Path page, Path folder, String name) {
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      browser.open(page, view.getValue());
      browser.picture(folder.resolve(name + "-" + view.getKey() + ".png"));
    }
    browser.open(page, "view=parallel");
    browser.run("document.querySelector('.passage a.words')?.click()");
    browser.await(
        "!document.querySelector('.passage a.words') || document.querySelector('#pane .target')");
    browser.picture(folder.resolve(name + "-7-reading.png"));
  }
}
