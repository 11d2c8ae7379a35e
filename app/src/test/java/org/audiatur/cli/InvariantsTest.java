package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What every run keeps, whatever the texts: the invariants of the design, on whole folders of
 * results.
 */
class InvariantsTest {

  @Nested
  class OnTheDemoAccounts extends Invariants {
    OnTheDemoAccounts() {
      super(Corpus.DEMO);
    }
  }

  @Nested
  class OnAccountsInThreeLanguages extends Invariants {
    OnAccountsInThreeLanguages() {
      super(Corpus.IN_THREE_LANGUAGES);
    }
  }

  @Nested
  @Tag("slow")
  class OnRealAccounts extends Invariants {
    OnRealAccounts() {
      super(Corpus.REAL);
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Invariants {

    private static final String STRANGER =
        "В июне 1807 года гарнизон Данцига сдался. Комендант писал 20 июня, что крепость держалась 76 дней.\n";

    private final Corpus corpus;
    private Path folder = Path.of("");
    private List<Path> accounts = List.of();
    private Results results = new Results(folder);

    Invariants(Corpus corpus) {
      this.corpus = corpus;
    }

    @BeforeAll
    void analyse(@TempDir Path shared) throws IOException {
      folder = shared;
      accounts = corpus.writtenTo(folder.resolve("accounts"));
      results = analysed("out", accounts, "--threads", "2");
    }

    @Test
    void theWordsAtEveryPlaceAreTheWordsGiven() throws IOException {
      Map<String, int[]> texts = codePoints();
      List<String> wrong = new ArrayList<>();
      int places = 0;
      for (String file : Results.FILES) {
        for (JsonNode row : results.rows(file)) {
          places += check(row, "", texts, wrong);
        }
      }

      assertThat(wrong).isEmpty();
      assertThat(places).isGreaterThan(50);
    }

    private Map<String, int[]> codePoints() throws IOException {
      Map<String, int[]> texts = new TreeMap<>();
      for (JsonNode document : results.rows("documents")) {
        String doc = document.get("doc").asString();
        texts.put(doc, results.text(doc).codePoints().toArray());
      }
      return texts;
    }

    /**
     * Looks at a node and all below it; what has no document of its own stands in that of its
     * parent.
     */
    private static int check(
        JsonNode node, String parent, Map<String, int[]> texts, List<String> wrong) {
      int places = 0;
      String doc = node.isObject() && node.has("doc") ? node.get("doc").asString() : parent;
      if (node.isObject() && node.has("start")) {
        places++;
        String words = words(texts.get(doc), node.get("start").asInt(), node.get("end").asInt());
        JsonNode given = node.has("quote") ? node.get("quote") : node.get("text");
        if (words == null || given != null && !given.asString().equals(words)) {
          wrong.add(doc + ": " + words + " instead of " + node);
        }
      }
      for (JsonNode below : node) {
        places += check(below, doc, texts, wrong);
      }
      return places;
    }

    private static String words(int[] text, int start, int end) {
      boolean inside = text != null && 0 <= start && start < end && end <= text.length;
      return inside ? new String(text, start, end - start) : null;
    }

    @Test
    void theTextsAreKeptByteForByteAndRepairsCanBeTakenBack() throws IOException {
      Engine engine = new Engine(Packs.standard());
      for (Path account : accounts) {
        String name = account.getFileName().toString();
        String text = Files.readString(account);
        ReadingText reading = engine.read(SourceText.of(name, text)).account().text();

        assertThat(results.folder().resolve("texts").resolve(name)).hasSameBinaryContentAs(account);
        assertThat(reading.stripped()).isEqualTo(text);
      }
    }

    @Test
    void neitherTheOrderOfTheInputsNorTheThreadsNorTheLocaleChangeAByte() throws IOException {
      List<Path> backwards = new ArrayList<>(accounts);
      Collections.reverse(backwards);
      Locale before = Locale.getDefault();
      Locale.setDefault(Locale.of("tr", "TR"));
      try {
        assertThat(analysed("again", backwards, "--threads", "1").files())
            .isEqualTo(results.files());
      } finally {
        Locale.setDefault(before);
      }
    }

    @Test
    void nothingIsClaimedWithoutWordsOrReasons() throws IOException {
      for (JsonNode claim : results.rows("claims")) {
        assertThat(claim.get("quote").asString()).as(claim.toString()).isNotBlank();
        assertThat(
                claim.get("date").isNull() || !claim.get("date").get("text").asString().isBlank())
            .isTrue();
      }
      for (JsonNode entity : results.rows("entities")) {
        for (JsonNode join : entity.get("joins")) {
          assertThat(join.get("reason").asString()).as(entity.toString()).isNotBlank();
        }
      }
      for (JsonNode conflict : results.rows("conflicts")) {
        assertThat(conflict.get("sides").size()).as(conflict.toString()).isGreaterThan(1);
        assertThat(conflict.get("explanation").asString()).as(conflict.toString()).isNotBlank();
      }
    }

    @Test
    void aDateKeepsHowItWasReadAndInWhichCalendar() throws IOException {
      for (JsonNode mention : results.rows("mentions")) {
        if (mention.get("type").asString().equals("DATE") && !mention.get("value").isNull()) {
          JsonNode value = mention.get("value");
          assertThat(value.get("edtf").asString()).isNotBlank();
          assertThat(value.get("calendar").asString())
              .isIn("gregorian", "julian", "hijri", "rumi", "unknown");
          assertThat(value.get("how").asString()).isNotBlank();
        }
      }
    }

    @Test
    void otherNamesForTheFilesChangeNoIdentifierAndNoVerdict() throws IOException {
      Path renamed = Files.createDirectories(folder.resolve("renamed"));
      List<Path> others = new ArrayList<>();
      for (int i = 0; i < accounts.size(); i++) {
        others.add(Files.copy(accounts.get(i), renamed.resolve((accounts.size() - i) + ".txt")));
      }
      Results other = analysed("out-renamed", others);

      for (String file : Results.FILES) {
        assertThat(other.byId(file, "id").keySet())
            .as(file)
            .isEqualTo(results.byId(file, "id").keySet());
      }
      assertThat(other.byId("conflicts", "verdict"))
          .isEqualTo(results.byId("conflicts", "verdict"));
      assertThat(verdicts(other)).isEqualTo(verdicts(results));
    }

    private static SortedMap<String, List<String>> verdicts(Results results) throws IOException {
      SortedMap<String, List<String>> verdicts = new TreeMap<>();
      for (JsonNode event : results.rows("events")) {
        List<String> slots = new ArrayList<>();
        event
            .get("slots")
            .forEach(
                slot ->
                    slots.add(slot.get("slot").asString() + " " + slot.get("verdict").asString()));
        Collections.sort(slots);
        verdicts.put(event.get("id").asString(), slots);
      }
      return verdicts;
    }

    @Test
    void oneMoreAccountChangesNoIdentifierOfWhatWasThere() throws IOException {
      List<Path> more = new ArrayList<>(accounts);
      more.add(Files.writeString(folder.resolve("0-stranger.txt"), STRANGER));
      Results grown = analysed("out-more", more);

      for (String file : List.of("documents", "mentions", "claims")) {
        assertThat(grown.byId(file, "id").keySet())
            .as(file)
            .containsAll(results.byId(file, "id").keySet());
      }
      assertThat(grown.byId("conflicts", "verdict"))
          .containsAllEntriesOf(results.byId("conflicts", "verdict"));
    }

    private Results analysed(String name, List<Path> inputs, Object... more) {
      List<Object> arguments = new ArrayList<>(List.of("analyze"));
      arguments.addAll(inputs);
      arguments.addAll(List.of("--out", folder.resolve(name)));
      arguments.addAll(List.of(more));
      CommandRun run = CommandRun.of(arguments.toArray());
      assertThat(run.exit()).as(run.err()).isZero();
      return new Results(folder.resolve(name));
    }
  }
}
