package org.audiatur.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, for tests of the page and for pictures of it. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM =
      Path.of(System.getProperty("audiatur.chromium", "/usr/bin/chromium"));
  private static final Path DRIVER =
      Path.of(System.getProperty("audiatur.chromedriver", "/usr/bin/chromedriver"));

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=ru",
        "--disable-dev-shm-usage");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ru,en"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.resize(1440, 900);
    return browser;
  }

  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void prefer(String colours, String medium) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Opens the page afresh at an address behind the '#', and waits until it is drawn. */
  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + (hash.isEmpty() ? "" : "#" + hash));
    await("document.documentElement.dataset.ready === 'yes'");
  }

  void reload() {
    driver.navigate().refresh();
    await("document.documentElement.dataset.ready === 'yes'");
  }

  void back() {
    driver.navigate().back();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a JavaScript expression is true. */
  void await(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(30))
        .withMessage(() -> "waiting for " + condition + " at " + address() + ": " + complaints())
        .until(
            ignored ->
                Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
  }

  /** Waits until the elements of a selector hold exactly this text. */
  void awaitText(String selector, String text) {
    new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(30))
        .withMessage(() -> selector + " holds \"" + text(selector) + "\", not \"" + text + "\"")
        .until(ignored -> text(selector).equals(text));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The text of all elements of a selector, in order, as the document holds it. */
  String text(String selector) {
    return String.valueOf(
        run(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join('')",
            selector));
  }

  void click(String selector) {
    WebElement element = one(selector);
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Types into whatever has the focus. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void press(Keys key) {
    type(key);
  }

  /** What the browser complained of since the last call: errors and warnings. */
  List<String> complaints() {
    List<String> found = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        found.add(entry.getMessage());
      }
    }
    return found;
  }

  /** Addresses that the page asked for since the last call, the page itself included. */
  List<String> requests() {
    List<String> found = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      var url =
          java.util.regex.Pattern.compile(
                  "\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"")
              .matcher(entry.getMessage());
      if (url.find()) {
        found.add(url.group(1));
      }
    }
    return found;
  }

  void picture(Path file) {
    save(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** The page as a printer would get it. */
  void print(Path file) {
    Object data =
        driver
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
            .get("data");
    save(file, Base64.getDecoder().decode(String.valueOf(data)));
  }

  private static void save(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
