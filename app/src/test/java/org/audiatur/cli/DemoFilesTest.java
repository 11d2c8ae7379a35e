package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The accounts in three languages as a web page, a Word document and a PDF in two columns. */
class DemoFilesTest {

  @TempDir private static Path folder;
  private static Results plain = new Results(Path.of(""));
  private static Results files = new Results(Path.of(""));

  @BeforeAll
  static void analyse() throws IOException {
    plain = new Results(folder.resolve("plain"));
    files = new Results(folder.resolve("files"));
    DemoFiles.writeTo(folder.resolve("in"));
    CommandRun demo = CommandRun.of("demo", "kruty", "--out", plain.folder());
    CommandRun run = CommandRun.of("analyze", folder.resolve("in"), "--out", files.folder());
    assertThat(demo.exit()).as(demo.err()).isZero();
    assertThat(run.exit()).as(run.err()).isZero();
  }

  /** What is told: account, type, word and date. */
  private static Set<String> claims(Results results) throws IOException {
    Set<String> claims = new TreeSet<>();
    for (JsonNode row : results.rows("claims")) {
      JsonNode date = row.get("date");
      claims.add(
          row.get("doc").asString().charAt(0)
              + " "
              + row.get("type").asString()
              + " "
              + row.get("trigger").get("text").asString().replaceAll("-\\s+", "")
              + " "
              + (date.isNull() ? "" : date.get("edtf").asString()));
    }
    return claims;
  }

  private static long across(Results results) throws IOException {
    return results.rows("events").stream().filter(event -> event.get("docs").size() > 1).count();
  }

  @Test
  void menusScriptsHeadsAndHyphensAreNoPartOfWhatIsTold() throws IOException {
    Set<String> told = claims(plain);
    Set<String> read = claims(files);
    Set<String> lost = new TreeSet<>(told);
    lost.removeAll(read);
    Set<String> added = new TreeSet<>(read);
    added.removeAll(told);
    assertThat(lost).hasSizeLessThanOrEqualTo(told.size() / 20);
    assertThat(added).hasSizeLessThanOrEqualTo(told.size() / 20);
  }

  @Test
  void theSameEventsAreToldByTheSameAccounts() throws IOException {
    assertThat(across(files)).isCloseTo(across(plain), within(1L));
  }

  @Test
  void aFootnoteIsTheCitationOfItsPlace() throws IOException {
    assertThat(files.rows("mentions"))
        .filteredOn(row -> row.get("type").asString().equals("CIT"))
        .extracting(row -> row.get("text").asString().replaceAll("\\s+", " "))
        .contains("[Нова Рада 1918, 21 березня]", "[Dudkin 1929, 51]");
  }
}
