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
 * -Dexec.mainClass=org.audiatur.export.PageShots -Dexec.args="out/dossier.html pictures"}
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
              "4-names",
              "view=names",
              "5-evidence",
              "view=evidence",
              "6-systems",
              "view=systems"));

  private PageShots() {}

  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).toAbsolutePath();
    if (arguments[1].endsWith(".png")) {
      forReadme(page, Path.of(arguments[1]));
      return;
    }
    Path folder = Files.createDirectories(Path.of(arguments[1]));
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

  /** The picture of the README: what is disputed, with one passage open. */
  private static void forReadme(Path page, Path file) {
    try (Browser browser = Browser.start()) {
      browser.resize(1440, 880);
      browser.open(page, "view=parallel&rows=shared");
      browser.run("document.querySelector('tr.has-conflict a.words, tr.event a.words').click()");
      browser.await("document.querySelector('#pane .target')");
      browser.await("document.fonts.status === 'loaded'");
      browser.picture(file);
    }
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
