package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepairsTest {

  private static final String LETTER =
      "Рота вышла на опуш\ufffd\nку леса  и ждала. Потом подошла Арбат\ufffd\nчинка, и наста\ufffd\ufffdла.\n";
  private static final String CLEAN = "Рота вышла на опушку леса и ждала.\n";

  @TempDir Path folder;

  @Test
  void everyRepairIsListedWithItsPlaceRuleAndWords() throws IOException {
    CommandRun run = CommandRun.of("repairs", write("letter.txt", LETTER));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("letter.txt: ")
        .contains("1:19    [18-20]  line-end-hyphen")
        .contains("Рота вышла на опуш⟦�⏎⟧ку леса  и ждала.")
        .contains("→  опушку")
        .contains("леса⟦␣␣⟧и ждала.")
        .contains("1  space")
        .doesNotContain("\u001B");
  }

  @Test
  void repairedWordsThatNoDictionaryHasAreListedAndWhatIsLost() throws IOException {
    CommandRun run =
        CommandRun.of("repairs", write("letter.txt", LETTER), "--without", "lost-in-word");

    assertThat(run.out())
        .contains("In no dictionary, 1 repaired word:\n    Арбатчинка  1×: 2:")
        .contains("Left as they are")
        .contains("⟦�⟧");
    assertThat(CommandRun.of("repairs", folder, "--unknown").out())
        .contains("Арбатчинка")
        .doesNotContain("line-end-hyphen", "Left as they are");
  }

  @Test
  void onlyTheRepairsOfOneRuleAreListedButAllAreMade() throws IOException {
    Path text = write("letter.txt", LETTER);

    String out = CommandRun.of("repairs", text, "--rule", "space").out();

    assertThat(out).contains("⟦␣␣⟧", "letter.txt: 1 repair in").doesNotContain("line-end-hyphen");
    assertThat(CommandRun.of("repairs", text, "--rule", "space", "--clean").out())
        .contains("опушку");
  }

  @Test
  void aRuleThatIsSwitchedOffMakesNoRepair() throws IOException {
    Path text = write("letter.txt", LETTER);

    assertThat(CommandRun.of("repairs", text, "--without", "space", "--clean").out())
        .contains("леса  и");
    assertThat(CommandRun.of("repairs", text, "--clean").out()).contains("леса и");
  }

  @Test
  void aNameThatIsNoRulesIsAnsweredWithTheNamesThatAre() {
    for (String option : new String[] {"--rule", "--without"}) {
      CommandRun run = CommandRun.of("repairs", "x.txt", option, "spaces");

      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err())
          .startsWith(option + ": spaces is no rule of repair. Maybe one of ")
          .contains(" line-end-hyphen,");
    }
  }

  @Test
  void everyLineOfJsonIsAnObjectThatSaysWhatItIs() throws IOException {
    CommandRun run =
        CommandRun.of(
            "repairs", write("letter.txt", LETTER), "--json", "--without", "lost-in-word");

    JsonMapper json = JsonMapper.builder().build();
    var rows = run.out().lines().map(json::readTree).toList();
    JsonNode first = rows.getFirst();
    assertThat(first.get("kind").asString()).isEqualTo("repair");
    assertThat(first.get("doc").asString()).isEqualTo("letter.txt");
    assertThat(first.get("start").asInt()).isEqualTo(18);
    assertThat(first.get("before").asString()).isEqualTo("\ufffd\n");
    assertThat(first.get("becomes").asString()).isEqualTo("опушку");
    assertThat(rows)
        .extracting(row -> row.get("kind").asString())
        .contains("unknown", "unresolved", "text")
        .endsWith("summary");
  }

  @Test
  void theRulesAreListedWithoutAnyText() {
    assertThat(CommandRun.of("repairs", "--rules").out().lines())
        .anyMatch(line -> line.startsWith("line-end-hyphen "));
  }

  @Test
  void whatCannotBeReadIsNamedAndDoesNotStopTheOthers() throws IOException {
    write("a.txt", "");
    write("b.txt", CLEAN);

    CommandRun run = CommandRun.of("repairs", folder, folder.resolve("missing.txt"));

    assertThat(run.exit()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.out()).contains("b.txt: 0 repairs");
    assertThat(run.err()).contains("Not read: a.txt: is empty", "missing.txt: there is no such");
    assertThat(CommandRun.of("repairs", folder.resolve("a.txt")).exit())
        .isEqualTo(Exit.NOTHING_WRITTEN);
  }

  @Test
  void theCleanTextIsKeptInAFileOrForAFolderInAFolder() throws IOException {
    Path text = write("in/a/letter.txt", "Рота вышла на опуш\ufffd\nку леса.\n");
    Path file = folder.resolve("clean.txt");
    Path files = folder.resolve("clean");

    CommandRun.of("repairs", text, "--text", file);
    CommandRun.of("repairs", folder.resolve("in"), "--text", files);

    assertThat(file).hasContent("Рота вышла на опушку леса.");
    assertThat(files.resolve("a/letter.txt")).hasContent("Рота вышла на опушку леса.");
  }

  @Test
  void noInputIsEverOverwrittenAndNoEarlierFileWithoutForce() throws IOException {
    Path text = write("in/letter.txt", LETTER);
    Path other = write("other.txt", "mine");

    CommandRun onto = CommandRun.of("repairs", text, "--text", text, "--force");
    CommandRun into =
        CommandRun.of("repairs", folder.resolve("in"), "--text", folder.resolve("in"), "--force");
    CommandRun over = CommandRun.of("repairs", text, "--text", other);
    CommandRun list = CommandRun.of("repairs", text, "--out", text, "--force");

    assertThat(onto.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(onto.err()).contains("is one of the inputs").contains("Maybe");
    assertThat(into.err()).contains("is one of the inputs");
    assertThat(list.err()).contains("is one of the inputs");
    assertThat(over.err()).contains("exists already. Maybe").contains("--force");
    assertThat(text).hasContent(LETTER);
    assertThat(other).hasContent("mine");
    assertThat(CommandRun.of("repairs", text, "--text", other, "--force").exit()).isZero();
    assertThat(other).content().contains("опушку");
  }

  @Test
  void theListIsWrittenIntoAFileOnRequest() throws IOException {
    Path list = folder.resolve("list.txt");

    CommandRun run = CommandRun.of("repairs", write("letter.txt", LETTER), "--out", list);

    assertThat(run.out()).isEmpty();
    assertThat(list).content().contains("line-end-hyphen", "Together: ");
  }

  @Test
  void nothingInATextCommandsTheTerminal() throws IOException {
    Path text = write("evil.txt", "Рота\u001B[2J  шла\u0007 опуш\ufffd\nкой.\n");

    assertThat(CommandRun.of("repairs", text).out())
        .contains("⟨U+001B⟩[2J")
        .doesNotContain("\u001B")
        .doesNotContain("\u0007");
  }

  @Test
  void coloursMarkWhatWasAndWhatIs() {
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    printer.print(Ink.coloured().damage("-") + Ink.coloured().mended("") + Ink.none().damage("x"));
    printer.flush();

    assertThat(out).hasToString("\u001B[1;31m-\u001B[0mx");
  }

  @Test
  void aLongStretchIsCutInTheMiddleAndSaysHowMuchIsMissing() {
    assertThat(Visible.stretch("а".repeat(100)))
        .isEqualTo("а".repeat(36) + " … (28 more) … " + "а".repeat(36));
    assertThat(Visible.stretch("\u00ad\u00a0\t\r\f")).isEqualTo("⟨U+00AD⟩⟨U+00A0⟩⇥␍␌");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
