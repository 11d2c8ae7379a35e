package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {

  private static final String LETTER =
      "Утром 5 мая 1855 года 28-я дивизия заняла Псков. Потом отряд полковника Зурбаганова вышел на опуш\ufffd\n"
          + "ку леса  и ждал. Командиръ молчал.\n\n\n"
          + "He wrote of the bridge to General Denham, and the general kept the letter for many years.\n";

  @TempDir Path folder;

  private Path letter() throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, LETTER);
    return file;
  }

  private JsonNode json(Object... more) throws IOException {
    CommandRun run = run(more);
    assertThat(run.exit()).as(run.err()).isZero();
    return JsonMapper.builder().build().readTree(run.out());
  }

  private CommandRun run(Object... more) throws IOException {
    Object[] all = new Object[more.length + 2];
    all[0] = "explain";
    all[1] = letter();
    System.arraycopy(more, 0, all, 2, more.length);
    return CommandRun.of(all);
  }

  private static int at(String words) {
    return LETTER.indexOf(words);
  }

  @Test
  void theChainGoesFromCharactersToClaims() throws IOException {
    CommandRun run = run("--at", at("Псков"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "letter.txt 1:43",
            "\nCharacters\n  ⟦Псков⟧",
            "\nRepairs\n  none",
            "\nPlace\n",
            "\nLanguage\n  Russian (ru): the words of its paragraph speak for it",
            "\nSentence\n  number 1 of ",
            "\nWord\n  «Псков», 42-47: word, Russian (ru)",
            "in the dictionary",
            "псков  noun, accusative singular",
            "\nNames, dates, numbers, citations\n  LOC «Псков», 42-47",
            "rule gazetteer: a place of the gazetteer",
            "\nClaims\n  capture «заняла»",
            "these words are its place",
            "place: «Псков» 42-47",
            "date 1855-05-05",
            "rule frames/military:занять, construction: active",
            "its frame: capture 0.85")
        .doesNotContain("\u001B");
  }

  @Test
  void aBrokenWordIsToldWithItsRepairWhicheverHalfIsPointedAt() throws IOException {
    for (int place : new int[] {at("опуш"), at("опуш") + 4, at("\nку") + 1}) {
      JsonNode chain = json("--at", place, "--json");

      assertThat(chain.get("characters").get(0).get("original").stringValue())
          .isEqualTo("опуш\ufffd\nку");
      assertThat(chain.get("characters").get(0).get("read").stringValue()).isEqualTo("опушку");
      assertThat(chain.get("repairs")).hasSize(1);
      assertThat(chain.get("repairs").get(0).get("rule").stringValue())
          .isEqualTo("line-end-hyphen");
      assertThat(chain.get("tokens").get(0).get("read").stringValue()).isEqualTo("опушку");
    }
  }

  @Test
  void aRepairThatIsNoWordsIsToldToo() throws IOException {
    JsonNode chain = json("--at", at("  и ждал") + 1, "--json");

    assertThat(chain.get("repairs").get(0).get("rule").stringValue()).contains("space");
  }

  @Test
  void lineAndColumnAreThoseOfTheFile() throws IOException {
    assertThat(json("--at", "2:4", "--json").get("tokens").get(0).get("text").stringValue())
        .isEqualTo("леса");
  }

  @Test
  void aGuessIsToldAsAGuessAndAnOlderSpellingWithTheWordOfToday() throws IOException {
    JsonNode guess = json("--words", "Зурбаганова", "--json").get("tokens").get(0);
    assertThat(guess.get("origin").stringValue()).isEqualTo("ending");
    assertThat(guess.get("readings").get(0).get("guessed").booleanValue()).isTrue();

    JsonNode old = json("--words", "Командиръ", "--json").get("tokens").get(0);
    assertThat(old.get("origin").stringValue()).isEqualTo("old spelling");
    assertThat(old.get("modern").stringValue()).isEqualToIgnoringCase("командир");
  }

  @Test
  void everyNameAndClaimCarriesItsRule() throws IOException {
    JsonNode chain = json("--at", "0-" + at("\n\n\nHe"), "--json");

    assertThat(chain.get("mentions").size()).isGreaterThan(2);
    for (JsonNode mention : chain.get("mentions")) {
      boolean told = mention.get("rule_means").isString() || mention.get("rule_example").isString();
      assertThat(told).as("what the rule of %s means", mention).isTrue();
    }
    assertThat(chain.get("claims")).isNotEmpty();
    for (JsonNode claim : chain.get("claims")) {
      assertThat(claim.get("rule").stringValue()).startsWith("frames/");
    }
  }

  @Test
  void theRulesOfTheDemoAllTellWhatTheyMean() throws IOException {
    Path demo = Path.of("src/main/resources/demo");
    List<Path> texts;
    try (var files = Files.walk(demo)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts) {
      int length = Files.readString(text).codePointCount(0, Files.readString(text).length());
      CommandRun run = CommandRun.of("explain", text, "--at", "0-" + length, "--json");
      assertThat(run.exit()).as(text + ": " + run.err()).isZero();
      for (JsonNode mention : JsonMapper.builder().build().readTree(run.out()).get("mentions")) {
        boolean told =
            mention.get("rule_means").isString() || mention.get("rule_example").isString();
        assertThat(told).as("what the rule of %s means", mention).isTrue();
      }
    }
  }

  @Test
  void aTextInAnotherLanguageIsToldInItsOwn() throws IOException {
    JsonNode chain = json("--words", "Denham", "--json");

    assertThat(chain.get("language").get(0).get("language").stringValue()).isEqualTo("en");
    assertThat(chain.get("language").get(0).get("points").has("en")).isTrue();
    assertThat(chain.get("mentions").get(0).get("type").stringValue()).isEqualTo("PER");
  }

  @Test
  void wordsAreFoundAlsoAcrossARepairAndEachPlaceIfAsked() throws IOException {
    assertThat(json("--words", "на опушку леса", "--json").get("tokens")).hasSize(3);

    CommandRun first = run("--words", "general", "--json");
    CommandRun each = run("--words", "the", "--all", "--json");

    assertThat(first.out().lines()).hasSize(1);
    assertThat(each.out().lines()).hasSize(3);
    assertThat(run("--words", "the").err()).contains("stand 3 times").contains("--all");
  }

  @Test
  void placesAndWordsThatATextDoesNotHaveAreAnsweredWithWhatToDo() throws IOException {
    int length = LETTER.length();
    assertRefused(run("--at", length), "has " + length + " characters", "Maybe");
    assertRefused(run("--at", "9-9"), "holds no character", "Maybe 9-10");
    assertRefused(run("--at", "90:1"), "there is no line 90", "Maybe");
    assertRefused(run("--at", "1:900"), "there is no column 900", "Maybe 1:");
    assertRefused(run("--at", "here"), "here is no place", "Maybe");
    assertRefused(run("--at", 5), "Only blanks stand at 5", "Maybe 6, where \"5\" begins");
    assertRefused(run("--words", "псков"), "no words \"псков\"", "Maybe \"Псков\"");
    assertRefused(run("--words", "Рига"), "no words \"Рига\"", "Maybe");
  }

  private static void assertRefused(CommandRun run, String... words) {
    assertThat(run.exit()).as(run.out()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wrongUseIsSaidBeforeAnythingIsRead() throws IOException {
    assertThat(run("--at", "3", "--all").exit()).isEqualTo(Exit.USAGE);
    assertThat(run().exit()).isEqualTo(Exit.USAGE);
    assertThat(CommandRun.of("explain", folder, "--at", "3").err()).contains("is a folder");
    assertThat(CommandRun.of("explain", folder.resolve("none.txt"), "--at", "3").exit())
        .isEqualTo(Exit.NOTHING_WRITTEN);
  }

  @Test
  void withoutARuleOfRepairTheWordIsReadAsItStands() throws IOException {
    JsonNode chain = json("--at", at("опуш"), "--without-repair", "line-end-hyphen", "--json");

    assertThat(chain.get("tokens").get(0).get("read").stringValue()).isNotEqualTo("опушку");
  }
}
