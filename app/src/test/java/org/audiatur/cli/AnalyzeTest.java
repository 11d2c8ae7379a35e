package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AnalyzeTest {

  private static final String ONE =
      "Утром 3 мая 1812 года отряд майора Рогова занял мост у деревни Липки.\n";
  private static final String OTHER =
      "Мост у деревни Липки был занят отрядом Рогова лишь вечером 4 мая 1812 года.\n";

  @TempDir private Path folder;

  @Test
  void everyFileOfTheContractIsWritten() throws IOException {
    Path texts = write("texts/one.txt", ONE).getParent();
    write("texts/other.txt", OTHER);
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.of("analyze", texts, "--out", out);

    assertThat(run.exit()).isEqualTo(Exit.ALL_READ);
    assertThat(run.out())
        .contains("Read 2 documents")
        .contains(out.resolve("dossier.html").toString());
    assertThat(run.err()).isEmpty();
    assertThat(new Results(out).files())
        .containsOnlyKeys(
            "claims.jsonl",
            "conflicts.jsonl",
            "documents.jsonl",
            "dossier.html",
            "entities.jsonl",
            "events.jsonl",
            "mentions.jsonl",
            "run.json",
            "systems.jsonl",
            "texts/one.txt",
            "texts/other.txt");
    assertThat(new Results(out).run().get("contract").asInt()).isEqualTo(1);
  }

  @Test
  void theSummaryCanBeReadByAProgram() throws IOException {
    Path text = write("one.txt", ONE);

    CommandRun run = CommandRun.of("analyze", text, "--out", folder.resolve("out"), "--json");

    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .contains("\"documents\":1", "\"not_read\":0");
  }

  @Test
  void aTextThatComesTwiceIsOneSource() throws IOException {
    Path texts = write("texts/one.txt", ONE).getParent();
    write("texts/copy/one.txt", ONE);
    Path out = folder.resolve("out");

    CommandRun.of("analyze", texts, "--out", out);

    Results results = new Results(out);
    JsonNode first = results.rows("documents").getFirst();
    JsonNode second = results.rows("documents").getLast();
    assertThat(first.get("doc").asString()).isEqualTo("copy/one.txt");
    assertThat(first.get("same_as").isNull()).isTrue();
    assertThat(second.get("same_as")).isEqualTo(first.get("id"));
    assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    assertThat(results.rows("mentions"))
        .allMatch(row -> row.get("doc").asString().equals("copy/one.txt"));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsAnalysed() throws IOException {
    Path texts = write("texts/one.txt", ONE).getParent();
    write("texts/empty.txt", "");
    Files.write(texts.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
    Files.write(texts.resolve("old.txt"), OTHER.getBytes(Charset.forName("windows-1251")));
    Files.write(
        texts.resolve("older.txt"), OTHER.replace("4", "5").getBytes(Charset.forName("KOI8-R")));
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.of("analyze", texts, folder.resolve("missing"), "--out", out);

    assertThat(run.exit()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.err().lines())
        .containsExactly(
            "Not read: "
                + folder.resolve("missing")
                + ": there is no such file or folder. Maybe the path is mistyped",
            "Not read: binary.txt: is a binary file, not text. Maybe it is UTF-16 without a byte order mark: save it as UTF-8",
            "Not read: empty.txt: is empty: there is nothing to read");
    Results results = new Results(out);
    assertThat(results.byId("documents", "encoding").values())
        .containsExactlyInAnyOrder("\"UTF-8\"", "\"windows-1251\"", "\"KOI8-R\"");
    assertThat(results.text("old.txt")).isEqualTo(OTHER);
    assertThat(results.run().get("not_read").size()).isEqualTo(3);
  }

  @Test
  void whereNothingCanBeReadNothingIsWritten() throws IOException {
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.of("analyze", write("empty.txt", ""), "--out", out);

    assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(run.err()).contains("None of the inputs could be read; nothing was written.");
    assertThat(left()).containsExactly("empty.txt");
  }

  @Test
  void anEarlierResultIsReplacedWholeAndOtherFilesInItAreKept() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("analyze", write("one.txt", ONE), "--out", out);
    Files.writeString(out.resolve("my notes.md"), "mine");

    CommandRun run = CommandRun.of("analyze", write("other.txt", OTHER), "--out", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(new Results(out).files())
        .containsKeys("my notes.md", "texts/other.txt")
        .doesNotContainKey("texts/one.txt");
    assertThat(left()).containsExactlyInAnyOrder("one.txt", "other.txt", "out");
  }

  @Test
  void anEarlierResultStaysWhereTheNewRunReadsNothing() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("analyze", write("one.txt", ONE), "--out", out);
    var before = new Results(out).files();

    CommandRun.of("analyze", write("empty.txt", ""), "--out", out);

    assertThat(new Results(out).files()).isEqualTo(before);
  }

  @Test
  void aFolderOfOtherFilesIsTouchedOnlyByForceAndLosesNothing() throws IOException {
    Path out = write("mine/letter.txt", ONE).getParent();

    CommandRun refused = CommandRun.of("analyze", out, "--out", out);
    assertThat(refused.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(refused.err())
        .contains("is not empty and holds no earlier result")
        .contains("Maybe");
    assertThat(new Results(out).files()).containsOnlyKeys("letter.txt");

    assertThat(CommandRun.of("analyze", out, "--out", out, "--force").exit()).isZero();
    assertThat(new Results(out).files())
        .containsEntry("letter.txt", ONE)
        .containsKey("claims.jsonl");
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
    Path text = write("one.txt", ONE);

    CommandRun run =
        CommandRun.of("analyze", folder.resolve("missing"), "--out", text.resolve("out"));

    assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(run.err()).contains("is a file, not a folder. Maybe").doesNotContain("missing");
  }

  @Test
  void theTextsOfAResultAreNotReadIntoItself() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("analyze", write("one.txt", ONE), "--out", out);

    CommandRun run = CommandRun.of("analyze", out.resolve("texts"), "--out", out);

    assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(run.err()).contains("lies in the results that --out would replace");
  }

  @Test
  void wrongUseIsAnsweredWithASentence() {
    CommandRun run = CommandRun.of("analyze", "x.txt");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "Missing required option: '--out=DIR'", "Maybe see: audiatur help analyze");
  }

  @Test
  void theHelpTeaches() {
    assertThat(CommandRun.of("--help").out())
        .contains("audiatur demo", "audiatur analyze", "the exact words");
    assertThat(CommandRun.of("help", "analyze").out())
        .contains("Examples:", "claims.jsonl", "Exit code:");
  }

  @Test
  void aTextTooLongIsNamedAndTheRestIsAnalysed() throws IOException {
    Path text =
        write(
            "long.txt", (ONE + OTHER).repeat((50 << 20) / (ONE + OTHER).getBytes("UTF-8").length));

    CommandRun run =
        CommandRun.of("analyze", text, write("one.txt", ONE), "--out", folder.resolve("out"));

    assertThat(run.exit()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.err())
        .startsWith("Not read: long.txt: is 49 MB long, more than the 16 MB")
        .contains("Maybe");
    assertThat(new Results(folder.resolve("out")).byId("documents", "doc"))
        .containsValue("\"one.txt\"");
  }

  @Test
  void rulesOfRepairCanBeSwitchedOffAndTheRunSaysSo() throws IOException {
    Path text = write("one.txt", "Рота вышла на опуш-\nку леса  и ждала.\n");
    Path out = folder.resolve("out");

    CommandRun run =
        CommandRun.of("analyze", text, "--out", out, "--without-repair", "space,line-end");

    assertThat(run.exit()).as(run.err()).isZero();
    Results results = new Results(out);
    assertThat(results.run().get("options").get("without_repair").toString())
        .isEqualTo("[\"line-end\",\"space\"]");
    assertThat(results.rows("documents").getFirst().get("repairs_by_rule").toString())
        .isEqualTo("{\"line-end-hyphen\":1}");
    CommandRun wrong =
        CommandRun.of("analyze", text, "--out", out, "--without-repair", "no-such-rule");
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("no-such-rule is no rule of repair. Maybe one of");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private java.util.List<String> left() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }
}
