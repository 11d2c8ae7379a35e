package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DecideTest {

  @TempDir private Path folder;

  private Path project = Path.of("");
  private List<Path> accounts = List.of();

  @BeforeEach
  void writeAccounts() throws IOException {
    accounts = Corpus.DEMO.writtenTo(folder.resolve("accounts"));
    project = folder.resolve("kronstadt.audiatur");
  }

  @Test
  void aDecisionIsFollowedAndTakenBackWithoutATrace() throws IOException {
    Results before = analysed("before");
    List<JsonNode> same = twoMentionsOfOneEntity(before);

    CommandRun decided =
        run(
            "decide",
            "cannot-join",
            place(same.getFirst()),
            place(same.getLast()),
            "--note",
            "Тёзки");
    assertThat(decided.exit()).as(decided.err()).isZero();
    Results apart = analysed("apart");
    assertThat(entity(apart, same.getFirst())).isNotEqualTo(entity(apart, same.getLast()));

    assertThat(run("undo").out()).startsWith("Taken back 1: ");
    assertThat(analysed("after").files()).isEqualTo(before.files());
    assertThat(run("history").out())
        .contains("decided 1: ")
        .contains("taken back 1: ")
        .contains("(Тёзки)")
        .contains("0 of 1 decisions are in force.");
  }

  @Test
  void aPlaceOutsideTheTextsIsRefused() {
    analysed("out");

    CommandRun run =
        run("decide", "reject", accounts.getFirst().getFileName() + ":0-9999999", "PER");

    assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(run.err()).contains("no words stand from 0 to 9999999");
    assertThat(run("decide", "reject", "nowhere.txt:0-4", "PER").err())
        .contains("has no text nowhere.txt. Maybe");
    assertThat(run("decide", "reject", "nonsense", "PER").err())
        .contains("nonsense is no place. Maybe");
  }

  @Test
  void withoutAProjectFileThereIsNothingToDecideAbout() {
    CommandRun run = run("history");

    assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(run.err()).contains("there is no such project file. Maybe make it");
  }

  private Results analysed(String out) {
    CommandRun run = run("analyze", folder.resolve("accounts"), "--out", folder.resolve(out));
    assertThat(run.exit()).as(run.err()).isZero();
    return new Results(folder.resolve(out));
  }

  private CommandRun run(Object... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--project";
    all[words.length + 1] = project;
    return CommandRun.of(all);
  }

  private static List<JsonNode> twoMentionsOfOneEntity(Results results) throws IOException {
    Map<String, JsonNode> first = new HashMap<>();
    for (JsonNode mention : results.rows("mentions")) {
      JsonNode other =
          mention.get("entity").isNull()
              ? null
              : first.putIfAbsent(mention.get("entity").asString(), mention);
      if (other != null && !other.get("doc").equals(mention.get("doc"))) {
        return List.of(other, mention);
      }
    }
    throw new AssertionError("No entity of the demo accounts has mentions in two of them");
  }

  private static String place(JsonNode mention) {
    return mention.get("doc").asString()
        + ":"
        + mention.get("start").asInt()
        + "-"
        + mention.get("end").asInt();
  }

  private static String entity(Results results, JsonNode mention) throws IOException {
    return results.byId("mentions", "entity").get(mention.get("id").asString());
  }
}
