package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;

class DossierPageTest {

  private static String page(PageFixture fixture) throws IOException {
    StringBuilder out = new StringBuilder();
    new DossierPage().write(fixture.data(), out);
    return out.toString();
  }

  @Test
  void theSameDataGiveTheSamePage() throws IOException {
    assertThat(page(BridgeDossier.fixture())).isEqualTo(page(BridgeDossier.fixture()));
  }

  @Test
  void aSourceCannotEndItsBlock() throws IOException {
    String page = page(HostileDossier.fixture());
    String ours = page(new PageFixture());
    assertThat(count(page, "<script")).isEqualTo(count(ours, "<script"));
    assertThat(count(page, "</script")).isEqualTo(count(ours, "</script"));
    assertThat(page).doesNotContain("<!--", "\u2028", "<img");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void asksForNothingFromOutside() throws IOException {
    assertThat(page(new PageFixture()))
        .doesNotContainPattern("(?:src|href)=[\"']?(?:https?:)?//")
        .contains("default-src 'none'");
  }

  @Test
  void wordsThatTheTextHoldsAreNotWrittenTwice() {
    PageFixture fixture = BridgeDossier.fixture();
    String capture = new CompactRows(fixture.data()).rows("claims").getFirst();
    assertThat(capture)
        .contains("\"id\":\"n-capture\"")
        .doesNotContain("quote", "300 человек\"", "\"text\"");
  }

  @Test
  void wordsThatDifferFromTheTextAreKept() {
    PageFixture fixture = new PageFixture().text("a.txt", "А", "Раз 😀 два три");
    fixture.row(
        "claims",
        new Fields()
            .with("id", "c")
            .with("doc", "a.txt")
            .with("start", 6)
            .with("end", 9)
            .with("quote", "дво"));
    fixture.row(
        "claims",
        new Fields()
            .with("id", "d")
            .with("doc", "a.txt")
            .with("start", 6)
            .with("end", 9)
            .with("quote", "два"));
    fixture.row(
        "claims",
        new Fields()
            .with("id", "e")
            .with("doc", "a.txt")
            .with("start", 6)
            .with("end", 99)
            .with("quote", "два"));
    assertThat(new CompactRows(fixture.data()).rows("claims"))
        .containsExactly(
            "{\"id\":\"c\",\"doc\":\"a.txt\",\"start\":6,\"end\":9,\"quote\":\"дво\"}",
            "{\"id\":\"d\",\"doc\":\"a.txt\",\"start\":6,\"end\":9}",
            "{\"id\":\"e\",\"doc\":\"a.txt\",\"start\":6,\"end\":99,\"quote\":\"два\"}");
  }

  @Test
  void whatFollowsFromTheClaimsIsNotWrittenAgain() {
    Fields single = new Fields().with("slot", "date").with("verdict", "single");
    Fields differing = new Fields().with("slot", "date").with("verdict", "conflict");
    PageFixture fixture =
        new PageFixture()
            .row("events", event("a", List.of("c"), single))
            .row("events", event("b", List.of("c", "d"), single))
            .row("events", event("c", List.of("c"), differing))
            .row("claims", new Fields().with("id", "c").with("repeats", false))
            .row("claims", new Fields().with("id", "d").with("repeats", true));
    assertThat(new CompactRows(fixture.data()).rows("events"))
        .containsExactly(
            "{\"id\":\"a\",\"claims\":[\"c\"]}",
            "{\"id\":\"b\",\"claims\":[\"c\",\"d\"],"
                + "\"slots\":[{\"slot\":\"date\",\"verdict\":\"single\"}]}",
            "{\"id\":\"c\",\"claims\":[\"c\"],"
                + "\"slots\":[{\"slot\":\"date\",\"verdict\":\"conflict\"}]}");
    assertThat(new CompactRows(fixture.data()).rows("claims"))
        .containsExactly("{\"id\":\"c\"}", "{\"id\":\"d\",\"repeats\":true}");
  }

  private static Fields event(String id, List<String> claims, Fields slot) {
    return new Fields()
        .with("id", id)
        .with("claims", claims)
        .with("docs", List.of("a.txt"))
        .with("slots", List.of(slot));
  }

  @Test
  void loneSurrogatesAndAngleBracketsAreEscaped() throws IOException {
    StringBuilder out = new StringBuilder();
    EmbeddedJson.append("\"<a\uD800b\uD83D\uDE00\uDE00\"", out);
    assertThat(out).hasToString("\"\\u003ca\\ud800b\uD83D\uDE00\\ude00\"");
  }

  @Test
  void modulesMustComeAfterThoseTheyImport() {
    PageScript script = new PageScript();
    script.add("a", "export function one() {}\nexport const two = 2;\n");
    script.add("b", "import {one, two} from './a.js';\none(two);\n");
    assertThat(script.text())
        .contains("return {one, two};")
        .contains("const {one, two} = modules['a'];");
    assertThatThrownBy(() -> script.add("c", "import {three} from './a.js';\n"))
        .hasMessageContaining("three")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> script.add("d", "export default 1;\n"))
        .hasMessageContaining("export default 1;");
    assertThatThrownBy(() -> script.add("e", "const a = '</script>';\n"))
        .hasMessageContaining("e.js");
  }

  @Test
  void everyLanguageSaysTheSameThings() {
    Map<String, String> strings = PageParts.load().strings();
    Set<String> russian = keys("", JsonReader.object(strings.get("ru")));
    assertThat(strings.keySet()).containsExactly("ru", "uk", "en");
    for (String language : strings.values()) {
      assertThat(keys("", JsonReader.object(language))).isEqualTo(russian);
    }
  }

  @Test
  void whateverExplainsAConflictIsNamed() {
    FieldPack field = Packs.standard().field();
    PageParts.load()
        .strings()
        .values()
        .forEach(
            language -> {
              Map<?, ?> named = (Map<?, ?>) JsonReader.object(language).get("explanation");
              field
                  .table("en/excuses")
                  .forEach(
                      row -> assertThat(named.get(row.getFirst())).as(row.getFirst()).isNotNull());
            });
  }

  /**
   * The paths of all strings; the forms of a plural (one, few, many, other) differ between
   * languages.
   */
  private static Set<String> keys(String path, Map<?, ?> table) {
    Set<String> found = new TreeSet<>();
    table.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> inner && !inner.containsKey("other")) {
            found.addAll(keys(path + key + ".", inner));
          } else {
            found.add(path + key);
          }
        });
    return found;
  }

  @Test
  void theProgramNeverTurnsTextIntoMarkup() {
    String script = PageParts.load().script();
    for (String sink :
        List.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "setTimeout('")) {
      assertThat(script.replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "")).doesNotContain(sink);
    }
  }
}
