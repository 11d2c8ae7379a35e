package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame file carries sentences with the claims that they hold; each sentence is a test. */
class FrameExamplesTest {

  private static final String FOLDER = "/field/war-and-politics/";
  private static final Engine ENGINE = TestEngine.standard();

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String path : paths()) {
      List<String> lines = lines(path);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        String place = path + ":" + (i + 1);
        if (line.startsWith(">")) {
          tests.add(
              DynamicTest.dynamicTest(
                  place, () -> check(place, Example.parse(line.substring(1).strip()))));
        }
      }
    }
    return tests.stream();
  }

  @Test
  void everyFrameIsOfAKnownTypeAndHasOnlyRolesOfThatType() throws IOException {
    ClaimTypes types = new ClaimTypes(Packs.standard().field());
    for (String path : paths()) {
      for (String line : lines(path)) {
        if (line.startsWith("=")) {
          String type = line.substring(1).strip().split("\\s+")[0];
          assertThat(types.has(type)).as(line).isTrue();
          assertThat(types.of(type).roles()).as(line).containsAll(roles(line));
        }
      }
    }
  }

  /** The frame files of every language. */
  private static List<String> paths() {
    Packs packs = Packs.standard();
    return packs.languages().stream()
        .map(LanguagePack::code)
        .filter(code -> packs.field().has(code + "/frames"))
        .flatMap(code -> packs.field().lines(code + "/frames").stream().map(f -> path(code, f)))
        .toList();
  }

  private static String path(String code, String file) {
    return FOLDER + code + "/frames/" + file + ".txt";
  }

  private static List<String> roles(String head) {
    String[] columns = head.split("\\|");
    return columns.length < 2 || columns[1].isBlank()
        ? List.of()
        : Stream.of(columns[1].strip().split("\\s+")).map(s -> Slot.parse(s).role()).toList();
  }

  private static void check(String place, Example example) {
    List<Claim> claims =
        ENGINE.read(SourceText.of("example.txt", example.sentence() + "\n")).account().claims();
    if (example.claims().isEmpty()) {
      assertThat(claims)
          .as(place + " expects nothing among " + readable(claims, example))
          .noneMatch(c -> example.triggers().contains(c.trigger().in(example.sentence())));
    }
    for (Expected expected : example.claims()) {
      assertThat(claims.stream().map(c -> expected.differences(c, example)).toList())
          .as(place + " expects " + expected + " among " + readable(claims, example))
          .anyMatch(List::isEmpty);
    }
  }

  private static List<String> readable(List<Claim> claims, Example example) {
    return claims.stream()
        .map(
            c ->
                c.type()
                    + " "
                    + c.trigger().in(example.sentence())
                    + " "
                    + c.roles().stream()
                        .map(r -> r.role() + "=" + r.span().in(example.sentence()))
                        .toList())
        .toList();
  }

  private static List<String> lines(String path) throws IOException {
    try (var in = FrameExamplesTest.class.getResourceAsStream(path)) {
      return new BufferedReader(
              new InputStreamReader(
                  java.util.Objects.requireNonNull(in, path), StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  private record Expected(String type, List<String[]> roles) {

    List<String> differences(Claim claim, Example example) {
      List<String> found = new ArrayList<>();
      if (!claim.type().equals(type)
          || !example.triggers().contains(claim.trigger().in(example.sentence()))) {
        found.add("type or trigger");
      }
      for (String[] role : roles) {
        boolean there =
            claim.roles().stream()
                .anyMatch(
                    r ->
                        r.role().equals(role[0])
                            && r.span().in(example.sentence()).contains(role[1]));
        if (!there) {
          found.add(role[0]);
        }
      }
      return found;
    }

    @Override
    public String toString() {
      return type + roles.stream().map(r -> " " + r[0] + "=" + r[1]).reduce("", String::concat);
    }
  }

  private record Example(List<Expected> claims, List<String> triggers, String sentence) {

    static Example parse(String line) {
      List<Expected> claims = new ArrayList<>();
      Matcher blocks = Pattern.compile("\\[\\[(\\w+):?([^\\]]*)\\]\\]").matcher(line);
      int end = 0;
      while (blocks.find()) {
        claims.add(new Expected(blocks.group(1), roles(blocks.group(2))));
        end = blocks.end();
      }
      String marked = line.substring(end).replace("[[]]", "").strip();
      List<String> triggers = new ArrayList<>();
      Matcher stars = Pattern.compile("\\*([^*]+)\\*").matcher(marked);
      while (stars.find()) {
        triggers.add(stars.group(1));
      }
      return new Example(claims, triggers, marked.replace("*", ""));
    }

    private static List<String[]> roles(String text) {
      List<String[]> roles = new ArrayList<>();
      Matcher matcher = Pattern.compile("([a-z-]+)=(.*?)(?=\\s+[a-z-]+=|$)").matcher(text.strip());
      while (matcher.find()) {
        roles.add(new String[] {matcher.group(1), matcher.group(2).strip()});
      }
      return roles;
    }
  }
}
