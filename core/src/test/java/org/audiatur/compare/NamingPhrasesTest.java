package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Behind each expression of {@code naming-phrases} its own example gives a name. */
class NamingPhrasesTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = new Engine(PACKS);
  private static final int EXAMPLE = 2;

  @TestFactory
  Stream<DynamicTest> everyExpressionGivesTheNameOfItsExample() {
    return PACKS.languages().stream()
        .filter(language -> PACKS.field().has(language.code() + "/naming-phrases"))
        .flatMap(language -> tests(language.code()));
  }

  /** All examples of a language are read as one text, a paragraph each. */
  private static Stream<DynamicTest> tests(String language) {
    List<List<String>> rows = PACKS.field().table(language + "/naming-phrases");
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (List<String> row : rows) {
      starts.add(text.length());
      text.append(row.get(EXAMPLE)).append("\n\n");
    }
    starts.add(text.length());
    List<Integer> given = given(language, text.toString());
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    language + " " + rows.get(i).getFirst() + " — " + rows.get(i).get(EXAMPLE),
                    () ->
                        assertThat(given)
                            .anyMatch(at -> at >= starts.get(i) && at < starts.get(i + 1))));
  }

  /** Where the names start that words of the text give. */
  private static List<Integer> given(String language, String text) {
    Account account =
        AnswerWordsTest.in(language, ENGINE.read(SourceText.of("a.txt", text)).account());
    Material material =
        new Material(
            PACKS,
            List.of(account),
            new EntityResolver(PACKS).resolve(List.of(account), Decisions.none()),
            Set.of());
    GivenNames names = new GivenNames(material, new Clauses(material));
    Wording wording = material.wording(account.sha256());
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < wording.all().size(); i++) {
      Integer at = names.givenBy(account, wording, i, Map.of());
      if (at != null) {
        given.add(wording.all().get(at).span().start());
      }
    }
    return given;
  }
}
