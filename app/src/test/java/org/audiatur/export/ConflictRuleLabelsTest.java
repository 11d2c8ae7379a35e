package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule that finds conflicts is told in words on the page, in each of its languages. */
class ConflictRuleLabelsTest {

  private static final Path ROOM =
      Path.of(System.getProperty("basedir", "."), "../core/src/main/java/org/audiatur/compare");

  /** The rule is the second word of a finding, or the first of one that shows a broken plan. */
  private static final Pattern RULE =
      Pattern.compile(
          "new Finding\\([^;]{0,60}?, \"([a-z-]*[a-z])\"\\)|\\.finding\\(\"([a-z-]+)\"");

  /** Rules that are named by the kind of what they find. */
  private static final Set<String> BY_KIND =
      Set.of("date", "number", "actor", "place", "clause-date", "clause-place");

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsWords() throws IOException {
    Set<String> rules = rules();
    return Stream.of("en", "ru", "uk")
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language, () -> assertThat(told(language)).containsAll(rules)));
  }

  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>(BY_KIND);
    try (Stream<Path> files = Files.list(ROOM)) {
      files.map(ConflictRuleLabelsTest::source).forEach(source -> rules.addAll(rules(source)));
    }
    assertThat(rules).contains("loaded-names", "failed-plan");
    return rules;
  }

  private static List<String> rules(String source) {
    return RULE.matcher(source).results().map(ConflictRuleLabelsTest::name).toList();
  }

  private static String name(MatchResult found) {
    return Objects.requireNonNullElse(found.group(1), found.group(2));
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file, e);
    }
  }

  private static Set<String> told(String language) throws IOException {
    String name = "/dossier/strings/" + language + ".json";
    try (InputStream in =
        Objects.requireNonNull(ConflictRuleLabelsTest.class.getResourceAsStream(name))) {
      String strings = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int from = strings.indexOf("\"conflictRule\"");
      String rules = strings.substring(from, strings.indexOf('}', from));
      Set<String> told = new TreeSet<>();
      Pattern.compile("\"([a-z-]+)\": \"[^\"]")
          .matcher(rules)
          .results()
          .forEach(key -> told.add(key.group(1)));
      return told;
    }
  }
}
