package org.audiatur.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Takes pictures of the reading pane, to be looked at.
 *
 * <p>{@code mvn -o -q -pl app test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.audiatur.export.PaneShots -Dexec.args="pictures"}, or with a page and the id
 * of a source after the folder
 */
final class PaneShots {

  private PaneShots() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].endsWith(".png")) {
      forReadme(Path.of(arguments[1]).toAbsolutePath(), Path.of(arguments[0]), arguments[2]);
      return;
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path page =
        arguments.length > 1
            ? Path.of(arguments[1]).toAbsolutePath()
            : DamagedDossier.fixture().write(folder.toAbsolutePath());
    String source =
        "source=" + (arguments.length > 2 ? arguments[2] : "doc-" + DamagedDossier.ARTICLE);
    Map<String, String> views = new TreeMap<>();
    views.put("1-repaired", source);
    views.put("2-original", source + "&text=original");
    views.put("3-panel", source + "&repairs=open&rule=line-end-hyphen");
    views.put("4-original-panel", source + "&text=original&repairs=open");
    views.put("5-wide", source + "&wide=yes");
    views.put("6-wide-original", source + "&wide=yes&text=original");
    try (Browser browser = Browser.start()) {
      if (arguments.length < 2) {
        views.put("7-card", source + "&text=original&span=195-205");
      }
      for (String colours : new String[] {"light", "dark"}) {
        for (int width : new int[] {1440, 900, 400}) {
          browser.resize(width, 900);
          browser.prefer(colours, "");
          for (Map.Entry<String, String> view : views.entrySet()) {
            browser.open(page, view.getValue());
            browser.await("document.querySelector('#pane .words-of-block')");
            browser.picture(folder.resolve(colours + "-" + width + "-" + view.getKey() + ".png"));
          }
        }
      }
      browser.prefer("light", "");
      for (String view : new String[] {"5-wide", "6-wide-original"}) {
        browser.open(page, views.get(view));
        browser.print(folder.resolve("paper-" + view + ".pdf"));
      }
    }
  }

  /** The picture of the README: the clean text beside the text as received. */
  private static void forReadme(Path page, Path file, String source) throws IOException {
    int width = 730;
    int height = 820;
    BufferedImage both = new BufferedImage(2 * width, height, BufferedImage.TYPE_INT_RGB);
    try (Browser browser = Browser.start()) {
      browser.resize(width, height);
      for (int side = 0; side < 2; side++) {
        String mode = side == 0 ? "" : "&text=original&repairs=open";
        browser.open(page, "source=" + source + "&wide=yes&hide=claims" + mode);
        browser.await("document.querySelector('#pane .page-break')");
        browser.run(
            "document.querySelector('.layers').open = false; document.querySelector('#frame').remove();"
                + "document.documentElement.style.setProperty('--frame', '0rem')");
        Path part = Files.createTempFile("pane", ".png");
        browser.picture(part);
        both.createGraphics().drawImage(ImageIO.read(part.toFile()), side * width, 0, null);
      }
    }
    ImageIO.write(both, "png", file.toFile());
  }
}
